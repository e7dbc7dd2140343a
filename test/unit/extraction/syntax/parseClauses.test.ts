import { assert } from 'chai';
import { flagsOf } from '../../../../src/extraction/lexicon/flagsOf';
import type { Mention } from '../../../../src/extraction/mentions/mention';
import type { EntityType } from '../../../../src/extraction/model';
import type { NounPhrase, VerbGroup } from '../../../../src/extraction/syntax/clause';
import { clauseReader } from '../../../../src/extraction/syntax/parseClauses';
import { readDocument } from '../../../../src/extraction/text/readDocument';
import { readMarks } from '../../check';

/** Renders the verb groups of a marked sentence: `held: Ana > talks | with Ben`. */
function clauses(marked: string): string[] {
  const { text, marks } = readMarks(marked);
  const document = readDocument(text, flagsOf, {});
  const mentions = marks.map((mark): Mention => {
    const first = document.tokens.findIndex((t) => t.end > mark.start);
    let last = first + 1;
    while (last < document.tokens.length && document.tokens[last]!.start < mark.end) last++;
    const level = mark.label === 'pronoun' ? 'pronoun' : 'name';
    const type = (level === 'pronoun' ? 'person' : mark.label) as EntityType;
    return { start: mark.start, end: mark.end, first, last, type, level, rule: 'test', country: null, kind: null };
  });
  const read = clauseReader(document, { entities: [], mentions, entityOf: () => undefined });
  const words = (first: number, last: number): string => text.slice(document.tokens[first]!.start, document.tokens[last - 1]!.end);
  const phrase = (np: NounPhrase | null): string => (np ? [np, ...np.conjuncts].map((n) => words(n.first, n.last)).join(' + ') : '-');
  const verb = (v: VerbGroup): string =>
    `${v.negated ? 'not ' : ''}${v.modal ? `${v.modal} ` : ''}${v.passive ? 'be ' : ''}${v.lemma}: ${phrase(v.subject)} > ${phrase(v.object)}` +
    v.preps.map((p) => ` | ${p.word} ${phrase(p.object)}`).join('') +
    (v.governor ? ` < ${v.governor.lemma}` : '');
  return document.sentences.flatMap((s) => read(s.index).verbs.map(verb));
}

const is = (marked: string, ...expected: string[]): void => {
  assert.deepEqual(clauses(marked), expected);
};

describe('clauses', () => {
  it('finds subject, object and prepositions of a finite verb', () => {
    is('{person: Ana Ruiz} met {person: Ben Okri} in {place: Oslo}.', 'meet: Ana Ruiz > Ben Okri | in Oslo');
    is('{person: Ana Ruiz} held talks with {person: Ben Okri} on Friday.', 'hold: Ana Ruiz > talks | with Ben Okri | on Friday');
    is('{country: Norland} and {country: Sudria} signed a pact.', 'sign: Norland + Sudria > a pact');
  });
  it('leaves out what stands between subject and verb', () => {
    is('{person: Ana Ruiz}, foreign minister of {country: Norland}, met {person: Ben Okri}.', 'meet: Ana Ruiz > Ben Okri');
    is(
      '{person: Ana Ruiz}, who arrived on Monday, met {person: Ben Okri}.',
      'arrive: Ana Ruiz > - | on Monday',
      'meet: Ana Ruiz > Ben Okri',
    );
    is('{person: Envoy of Norland, General Ruiz}, met {person: Ben Okri}.', 'meet: Envoy of Norland, General Ruiz > Ben Okri');
    is('The talks between {country: Norland} and {country: Sudria} will resume.', 'will resume: The talks > -');
    is('The agreement signed Friday calls for a review.', 'be sign: The agreement > -', 'call: The agreement > - | for a review');
  });
  it('reads passives, modals and negation', () => {
    is('{person: Ana Ruiz} was received by {person: Ben Okri}.', 'be receive: Ana Ruiz > - | by Ben Okri');
    is('{person: Ana Ruiz} will not visit {place: Oslo}.', 'not will visit: Ana Ruiz > Oslo');
    is("{person: Ana Ruiz} didn't meet {person: Ben Okri}.", 'not meet: Ana Ruiz > Ben Okri');
    is('{person: Ana Ruiz} is going to visit {place: Oslo}.', 'will visit: Ana Ruiz > Oslo');
  });
  it('says who controls an infinitive', () => {
    is('{country: Norland} agreed to open a port.', 'agree: Norland > -', 'open: Norland > a port < agree');
    is('{country: Norland} urged {country: Sudria} to open a port.', 'urge: Norland > Sudria', 'open: Sudria > a port < urge');
    is(
      '{country: Norland} agreed to open a port and expand trade.',
      'agree: Norland > -',
      'open: Norland > a port < agree',
      'expand: Norland > trade < agree',
    );
    is('{person: Ana Ruiz} to visit {place: Oslo}', 'visit: Ana Ruiz > Oslo');
  });
  it('says whose words a clause is', () => {
    is('{person: Ana Ruiz} said {country: Norland} will send aid.', 'say: Ana Ruiz > -', 'will send: Norland > aid < say');
    is(
      '{person: Ana Ruiz} told reporters that {country: Norland} will send aid.',
      'tell: Ana Ruiz > reporters',
      'will send: Norland > aid < tell',
    );
    is('{country: Norland} will send aid, {person: Ana Ruiz} said.', 'will send: Norland > aid < say', 'say: Ana Ruiz > -');
  });
  it('takes nouns that look like verbs for nouns', () => {
    is('The visit and the talks ended.', 'end: The visit + the talks > -');
    is('Peace talks on arms control began.', 'begin: Peace talks > -');
    is('The civil wars that ruined {country: Norland} ended.', 'ruin: The civil wars > Norland', 'end: The civil wars > -');
  });
  it('reads over comments, after numerals that stand alone and in list items', () => {
    is('{country: Norland} will, in turn, supply power.', 'will supply: Norland > power');
    is('The two agreed to open a port.', 'agree: The two > -', 'open: The two > a port < agree');
    is('- establish a joint committee;', 'establish: - > a joint committee');
  });
  it('finds the sayer where no "that" stands and past the verbs of what is said', () => {
    is('{country: Norland} told the mediators it would withdraw.', 'tell: Norland > the mediators', 'would withdraw: it > - < tell');
    is(
      '{person: Ana Ruiz} said that {country: Norland} would sign the pact, and promised aid.',
      'say: Ana Ruiz > -',
      'would sign: Norland > the pact < say',
      'promise: Ana Ruiz > aid',
    );
    is(
      'If {country: Sudria} attacks a third state, {country: Norland} and {country: Westmark} will respond.',
      'attack: Sudria > a third state',
      'will respond: Norland + Westmark > -',
    );
  });
  it('takes a plural at the end of an object for the noun it is', () => {
    is(
      '{country: Norland} will halt mortar and rocket attacks on {country: Sudria}.',
      'will halt: Norland > mortar + rocket attacks | on Sudria',
    );
    is(
      '{country: Norland} withdrew from the old military bases in {country: Sudria}.',
      'withdraw: Norland > - | from the old military bases | in Sudria',
    );
    is('{country: Norland} used all necessary means.', 'use: Norland > all necessary means');
    is('{country: Norland} attacks {country: Sudria}.', 'attack: Norland > Sudria');
    is('{country: Norland} bases its claim on a map.', 'base: Norland > its claim | on a map');
    is('A strike means a war.', 'mean: A strike > a war');
  });
  it('reads a plural subject with a place, and British spelling', () => {
    is('Officials in {country: Norland} say {person: Ana Ruiz} left.', 'say: Officials > -', 'leave: Ana Ruiz > - < say');
    is('{person: Ana Ruiz} criticised the pact.', 'criticize: Ana Ruiz > the pact');
  });
});
