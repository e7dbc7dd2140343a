import { assert } from 'chai';
import { extract } from '../../../../src/extraction/extract';
import type { EntityRecord } from '../../../../src/extraction/model';
import { check } from '../../check';
import { given, spanIn } from './givenIn';

const entity = (text: string, name: string, decisions: Parameters<typeof given>[0]): EntityRecord => {
  const found = extract(text, { given: given(decisions) }).entities.find((record) => record.name === name);
  assert.isDefined(found, `no ${name}`);
  return found;
};

describe('extraction/given: names', () => {
  it('finds an added name wherever it stands, also where the module reads nothing or something else', () => {
    check('The {body: quiet table} met. Later the {body: quiet table} rose.', {
      given: given({ names: [{ type: 'body', forms: ['quiet table'] }] }),
    });
    check('{person#1: Bridge of Sighs} spoke in {place: Oslo}, and {person#1: Bridge of Sighs} left.', {
      given: given({ names: [{ type: 'person', forms: ['Bridge of Sighs'] }] }),
    });
    check('{body: Oslo} agreed to it.', { given: given({ names: [{ type: 'body', forms: ['Oslo'] }] }) });
  });

  it('gives an added person the title in front, the apposition behind, and the short name further down', () => {
    check('{country: Norway}’s {title#1: foreign minister} {person#1: Starry Plough} spoke. {person#1: Plough} left.', {
      given: given({ names: [{ type: 'person', forms: ['Starry Plough'] }] }),
    });
    check('{person#1: Quell}, the {title#1: trade minister} of {country: Norway}, spoke. {nominal#1: The minister} left.', {
      given: given({ names: [{ type: 'person', forms: ['Quell'] }] }),
    });
    check('{title#1: President} {person#1: Quell} spoke.', { given: given({ names: [{ type: 'person', forms: ['Quell'] }] }) });
  });

  it('compares words, not letters: case counts, apostrophes and diacritics do not', () => {
    const decisions = given({ names: [{ type: 'body', forms: ['Sana’a Table'] }] });
    check("The {body: Sana'a Table} rose.", { given: decisions });
    check('The {body: Sanà’a Table} rose.', { given: decisions });
    check('The sana’a table rose. The Sana’a Tables rose.', { given: decisions, only: ['body'] });
    check('The a+ (.*) rose, and the {body: a+ (.*)} fell.'.replace('the {body: a+ (.*)} fell', 'it fell'), {
      given: given({ names: [{ type: 'body', forms: ['.*', 'r.se'] }] }),
      only: ['person'],
    });
  });

  it('takes all forms of a name for one thing, and calls it by the name', () => {
    const text = 'The Copper Table rose. The CT fell.';
    const found = extract(text, {
      given: given({ names: [{ type: 'body', name: 'Copper Table of Asker', forms: ['Copper Table', 'CT'] }] }),
    });
    assert.deepEqual(
      found.entities.map(({ name, mentions }) => [name, mentions.length]),
      [['Copper Table of Asker', 2]],
    );
  });

  it('lets a given name of one word be a part of a longer name, one of several words stand', () => {
    check('{person: Ada Lind} spoke.', { given: given({ names: [{ type: 'place', forms: ['Lind'] }] }) });
    check('{place: Ada Lind} spoke.', { given: given({ names: [{ type: 'place', forms: ['Ada Lind'] }] }) });
  });

  it('has a decision at one place hold there alone', () => {
    const line = '{place: Ada Lind} lay ahead. {person: Ada Lind} spoke.';
    check(line, { given: given({ mentions: [{ ...spanIn(line, 'Ada Lind'), type: 'place' }] }) });
  });

  it('proposes no rejected reading again: here, or wherever the words stand', () => {
    const line = 'Ada Lind lay ahead. {person: Ada Lind} spoke.';
    check(line, { given: given({ rejected: [{ ...spanIn(line, 'Ada Lind'), about: 'name' }] }) });
    check('Ada Lind lay ahead. Ada Lind spoke in {place: Oslo}.', { given: given({ never: ['Ada Lind'] }) });
    check('Ada Lind spoke. {person: Ada Lind Berg} left.', { given: given({ never: ['Ada Lind'] }) });
    const told = '{person#1: Ada Lind}, {country: Norway}’s {title#1: foreign minister}, spoke. The minister left.';
    check(told, {
      given: given({
        rejected: [
          { ...spanIn(told, 'The minister'), about: 'name' },
          { ...spanIn(told, 'minister', 1), about: 'name' },
        ],
      }),
    });
  });

  it('lets what was added at a place win over never-words', () => {
    const line = 'Ada Lind lay ahead. {person: Ada Lind} spoke.';
    check(line, { given: given({ never: ['Ada Lind'], mentions: [{ ...spanIn(line, 'Ada Lind', 1), type: 'person' }] }) });
  });

  it('has title and country as given, null meaning none', () => {
    const text = 'Norway’s foreign minister Ada Lind spoke.';
    const mention = { ...spanIn(text, 'Ada Lind'), type: 'person' } as const;
    const deputy = entity(text, 'Ada Lind', { mentions: [{ ...mention, title: 'Deputy Trade Minister', country: 'ISL' }] });
    assert.deepInclude(deputy, { country: 'ISL' });
    assert.deepEqual(
      deputy.offices.map(({ title, country, qualifier, rank }) => ({ title, country, qualifier, rank })),
      [{ title: 'Deputy Trade Minister', country: 'ISL', qualifier: 'deputy', rank: 3 }],
    );
    assert.deepEqual(entity(text, 'Ada Lind', { mentions: [{ ...mention, title: null }] }).offices, []);
    assert.isNull(entity(text, 'Ada Lind', { mentions: [{ ...mention, country: null }] }).country);
    const untouched = entity(text, 'Ada Lind', { mentions: [mention] });
    assert.equal(untouched.country, 'NOR');
    assert.equal(untouched.offices[0]!.title, 'foreign minister');
  });

  it('says that a person decided', () => {
    const text = 'The quiet table met.';
    const [mention] = entity(text, 'quiet table', { names: [{ type: 'body', forms: ['quiet table'] }] }).mentions;
    assert.equal(mention!.rule, 'given.name');
  });
});
