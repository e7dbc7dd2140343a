import { assert } from 'chai';
import { render } from './render';

describe('commitments: whose text it is', () => {
  const lines: readonly (readonly [name: string, marked: string, expected: readonly string[]])[] = [
    [
      'a state that "I" travel to is another',
      'I will visit {country: Norland} in May. {country: Norland} is a friend of {country: Westmark}. I will open a school there.',
      ['4 Westmark: visit Norland by 2030-05', '4 Westmark: open a school there'],
    ],
    [
      'a journey to two states is to others too',
      'I will travel to {country: Norland} and {country: Sudria}. My visit to {country: Norland} is short. It is good for {country: Westmark}.',
      ['4 Westmark: travel to Norland', '4 Westmark: travel to Sudria'],
    ],
    [
      'the state whose people and government are spoken of',
      '{country: Norland} is far. {country: Norland} is big. The {country: Finland} government stands by {country: Norland}. We will send doctors.',
      ['4 Finland: send doctors'],
    ],
    [
      'a state that one deals with is another',
      'Our ties with {country: Finland} are old. We trade with {country: Finland}. We will buy rice. {country: Norland} needs it.',
      ['4 Norland: buy rice'],
    ],
    [
      'those who state something jointly speak together',
      'Joint statement by {country: Norland} and {country: Sudria}\n\nWe will open a border crossing.',
      ['4 Norland + Sudria: open a border crossing'],
    ],
    [
      "where guests are welcomed is one's own, the state of the guest is not",
      '{country: Norland} is near. {country: Norland} is big. I look forward to welcoming {person: Ole Brandt} to {country: Sudria}. I will open a port.',
      ['1 Sudria: welcome Ole Brandt to Sudria', '4 Sudria: open a port'],
    ],
    [
      'a headline of one who says "I" names where the journey goes',
      'Visit to {country: Norland}\n\n{country: Norland} is big. {country: Sudria} is small. I will open a port.',
      ['4 Sudria: open a port'],
    ],
    [
      'where "I" spend the days is another\'s',
      '{country: Norland} is big. I will spend two days in {country: Norland}. {country: Sudria} is small. I will open a port.',
      ['4 Sudria: spend two days in Norland', '4 Sudria: open a port'],
    ],
    [
      'a summit of leaders that is only gone to makes no joint text',
      'I will attend the summit of leaders in {country: Norland}. I will visit {country: Norland}. {country: Sudria} sells zinc.',
      ['4 Sudria: attend the summit of leaders in Norland', '4 Sudria: visit Norland'],
    ],
    [
      'the one whose statement the headline says it is',
      'Statement by {person: Ada Brel}\n\n{country: Norland} is a friend. We will send doctors to {country: Sudria}.',
      ['4 Ada Brel: send doctors to Sudria'],
    ],
    [
      'the one who sent the letter',
      '{person: Ada Brel} sent a message to {person: Ole Brandt}. The message reads in part: {country: Norland} is great. I will visit {country: Norland} in May.',
      ['4 Ada Brel: visit Norland by 2030-05'],
    ],
    [
      'the one who says all that follows',
      '{country: Norland} opened a bridge.\n\nSpeaking today {person: Ada Brel} said:\n\nThe bridge is long. We will build another in {country: Norland}.',
      ['4 Ada Brel: build another in Norland'],
    ],
    [
      'an answer to a message from somebody is not his',
      '{person: Ada Brel} read an answer to a letter from {person: Ole Brandt}. {country: Norland} is near. {country: Norland} is big. We will send doctors.',
      ['4 Norland: send doctors'],
    ],
    [
      'in a quotation it is the one who speaks',
      '{person: Ada Brel} met the press in {country: Norland}. "I will visit {country: Sudria}," {person: Ada Brel} said.',
      ['4 Ada Brel: visit Sudria'],
    ],
  ];
  for (const [name, marked, expected] of lines)
    it(name, () => {
      assert.deepEqual(render(marked), expected);
    });
});
