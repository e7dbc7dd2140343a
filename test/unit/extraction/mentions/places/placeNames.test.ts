import { checkNames } from '../checkNames';

describe('placeNames', () => {
  const lines = [
    'They met in {place: Samarkand} on Friday and in {place: St. Petersburg} on Sunday.',
    '{place: PORT MORESBY}, March 4 (Agency) - The talks went well.',
    'She spoke of central {place: Europe}, the {place: West Bank} and the {place: Gulf of Aden}.',
    'He flew from {place: Washington, D.C.}, to {place: Richmond}.',
    // a capital that acts is its country
    '{country: Tokyo} agreed to the plan.',
    'Ties between {country: Moscow} and {country: Kyiv} are cut.',
    'He has arrived in {place: Tokyo} for talks.',
    // instruments, persons, ordinary words
    'Both sides recalled the Minsk agreements and the Kyoto Protocol.',
    'The Beijing Action Plan was adopted.',
    'Nice words were said about Mr. Lincoln and his friends.',
  ];
  for (const line of lines) it(line, () => checkNames(line));
});

describe('seatNames', () => {
  const lines = [
    'The {body: Kremlin} said that it would wait.',
    'The {body: White House}’s offer stands.',
    'A {body: White House} official said so.',
    'They talked at the {place: White House} on Monday.',
    'She will visit the {place: Kremlin} in May.',
    'He referred to the {body: White House}’s statement, not to the {body: Pentagon}’s view.',
  ];
  for (const line of lines) it(line, () => checkNames(line));
});
