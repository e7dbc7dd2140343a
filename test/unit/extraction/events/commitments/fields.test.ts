import { assert } from 'chai';
import type { Commitment } from '../../../../../src/extraction/model';
import { read } from './render';

const one = (marked: string): { text: string; c: Commitment; name: (id: string) => string } => {
  const { text, commitments, name } = read(marked);
  assert.equal(commitments.length, 1, marked);
  return { text, c: commitments[0]!, name };
};

describe('commitments: fields', () => {
  it('reads the amount', () => {
    const amount = (marked: string): [number | null, string | null] => {
      const { c } = one(marked);
      return [c.amount?.value ?? null, c.amount?.unit ?? null];
    };
    assert.deepEqual(amount('{country: Norland} pledged $1.5 billion for {country: Sudria}.'), [1.5e9, 'USD']);
    assert.deepEqual(amount('{country: Norland} will send 300 more troops to {country: Sudria}.'), [300, 'troops']);
    assert.deepEqual(amount('{country: Norland} will deliver 20,000 tonnes of seed.'), [20000, 'tonnes']);
    assert.deepEqual(amount('{country: Norland} will give 200 million yuan to {country: Sudria}.'), [2e8, 'CNY']);
    assert.deepEqual(amount('{country: Norland} will open a school in 2031.'), [null, null]);
    assert.deepEqual(amount('{country: Norland} will host the COVID-19 summit.'), [null, null]);
    assert.deepEqual(amount('{country: Norland} will train pilots for two days.'), [null, null]);
  });
  it('names the kind by the words of the action', () => {
    const kind = (marked: string): string => one(marked).c.kind;
    assert.equal(kind('{person: Ada Brel} will visit {country: Norland}.'), 'visit');
    assert.equal(kind('{person: Ada Brel} will meet {person: Ole Brandt}.'), 'meeting');
    assert.equal(kind('{country: Norland} will ratify the treaty.'), 'agreement');
    assert.equal(kind('{country: Norland} pledged $5 million in aid.'), 'aid');
    assert.equal(kind('{country: Norland} will buy gas from {country: Sudria}.'), 'trade-investment');
    assert.equal(kind('{country: Norland} will withdraw its troops.'), 'security-military');
    assert.equal(kind('{country: Norland} will lift its sanctions on {country: Sudria}.'), 'policy');
    assert.equal(kind('{country: Norland} will set up a joint research centre with {country: Sudria}.'), 'cooperation');
    assert.equal(kind('{country: Norland} will send a team of engineers.'), 'cooperation');
    assert.equal(kind('{country: Norland} will send patrol boats.'), 'security-military');
    assert.equal(kind('{country: Norland} will send 400 tonnes of rice.'), 'aid');
    assert.equal(kind('{country: Norland} will send military aid to {country: Sudria}.'), 'security-military');
    assert.equal(kind('{country: Norland} will withdraw its complaint.'), 'policy');
    assert.equal(kind('{country: Norland} will withdraw its remarks.'), 'other');
    assert.equal(kind('{country: Norland} will train doctors.'), 'cooperation');
    assert.equal(kind('{country: Norland} will train pilots.'), 'security-military');
    assert.equal(kind('{country: Norland} will open an embassy in {place: Oslo}.'), 'other');
    assert.equal(kind('{country: Norland} will host the secretariat.'), 'cooperation');
    assert.equal(kind('{country: Norland} and {country: Sudria} agreed to exchange visits.'), 'visit');
    assert.equal(kind('{country: Norland} will begin talks on free trade with {country: Sudria}.'), 'trade-investment');
    assert.equal(kind('{person: Ada Brel} will welcome {person: Ole Brandt} to {country: Norland}.'), 'visit');
    assert.equal(kind('{person: Ada Brel} will welcome {person: Ole Brandt} in {place: Oslo}.'), 'meeting');
  });
  it('gives spans that are the quotes', () => {
    const { text, c } = one('{person: Ada Brel} said on Monday that {country: Norland} plans to open an embassy in {place: Oslo} by May.');
    assert.equal(text.slice(c.trigger.start, c.trigger.end), 'plans to open');
    assert.equal(text.slice(c.action.start, c.action.end), 'open an embassy in Oslo by May');
    assert.deepEqual(
      c.evidence.map((e) => text.slice(e.start, e.end)),
      [text],
    );
    assert.equal(c.attribution.kind === 'own voice', false);
  });
  it('names those to whom it is given', () => {
    const to = (marked: string): string[] => {
      const { c, name } = one(marked);
      return c.recipients.map(name);
    };
    assert.deepEqual(to('{country: Norland} will send doctors to {country: Sudria}.'), ['Sudria']);
    assert.deepEqual(to('{person: Ada Brel} will meet with {person: Ole Brandt}.'), ['Ole Brandt']);
    assert.deepEqual(to('{country: Norland} will raise its tariffs.'), []);
  });
  it('links a planned visit to its meeting', () => {
    assert.isNotNull(one('{person: Ada Brel} of {country: Norland} will visit {country: Sudria} on Friday.').c.meeting);
    assert.isNull(one('{country: Norland} will raise its tariffs.').c.meeting);
  });
  it('makes one record of what is told twice, and two of two dates', () => {
    const count = (marked: string): number => read(marked).commitments.length;
    assert.equal(
      count('{person: Ada Brel} will visit {country: Norland} in May. {person: Ada Brel} is to visit {country: Norland} on May 5.'),
      1,
    );
    assert.equal(
      count('{person: Ada Brel} will visit {country: Norland} in May. {person: Ada Brel} will visit {country: Norland} in June.'),
      2,
    );
    assert.equal(count('{person: Ada Brel} will visit {country: Norland}. {person: Ole Brandt} will visit {country: Norland}.'), 2);
  });
  it('says that two sides undertake it together', () => {
    assert.isTrue(one('{country: Norland} and {country: Sudria} agreed to open a port.').c.joint);
    assert.isFalse(one('{country: Norland} agreed to open a port.').c.joint);
  });
});
