import { assert } from 'chai';
import { explain, type Explained } from '../../../../src/extraction/explain/explain';
import { extract } from '../../../../src/extraction/extract';
import type { Given } from '../../../../src/extraction/given';
import { ruleOf } from '../../../../src/extraction/rules';

const TEXT = [
  'Foreign Minister Ada Brel of Norway met Foreign Minister Ole Brandt of Denmark in Oslo on Monday.',
  'The talks focused on fish.',
  'President Tom Veld of Norway is slated to visit Denmark next week.',
  'Talks between Norway and Sweden were postponed on Friday.',
  'Norway pledged $5 million for flood relief in Denmark.',
  'Norway hosts a meeting.',
].join(' ');

const at = (words: string, text = TEXT): Explained => explain(text, {}, text.indexOf(words) + 1);

/** "with X: status, firmness" of the only, or the named, record of a sentence. */
function tried(words: string, id?: string): string[] {
  const answers = Object.entries(at(words).whatIf);
  const answer = (id === undefined ? answers[0] : answers.find(([key]) => key === id))?.[1];
  if (!answer) return [];
  const { cue, outcome, others } = answer;
  return [{ instead: TEXT.slice(cue.start, cue.end), outcome }, ...others].map(
    ({ instead, outcome: { meeting, commitment } }) => `${instead}: ${meeting?.status ?? '-'}, ${commitment?.firmness ?? '-'}`,
  );
}

describe('extraction/explain', () => {
  it('tells which rule proposed, which linked, and which read a second telling', () => {
    const steps = at('The talks').steps.map(({ did, rule, note }) => `${did} ${rule} ${note}`);
    assert.include(steps, 'merged meeting.noun the same event is told before');
    const names = at('Ada Brel').steps.filter(({ about }) => about === 'name');
    assert.isTrue(names.some(({ did, as, rule }) => did === 'proposed' && as === 'person' && rule === 'person.title-name'));
    assert.isTrue(names.some(({ did, rule }) => did === 'linked' && rule === 'coreference.same-name'));
  });

  it('tells what was looked at and dropped', () => {
    const dropped = at('hosts a meeting').steps.filter(({ did }) => did === 'dropped');
    assert.includeMembers(
      dropped.map(({ rule }) => rule),
      ['meeting.receive', 'meeting.noun'],
    );
  });

  it('names rules that have a definition', () => {
    for (const sentence of TEXT.split('. ')) for (const { rule } of at(sentence.slice(0, 20)).steps) assert.isDefined(ruleOf(rule), rule);
  });

  it('reads with what a person decided: a name of theirs makes a meeting, and its variants', () => {
    const text = 'Norway and Denmark are close. The Copper Fox is slated to visit Denmark next week. The Copper Fox is known there.';
    const mention = (nth: number): { start: number; end: number } => {
      const start = nth === 0 ? text.indexOf('The Copper Fox') : text.lastIndexOf('The Copper Fox');
      return { start, end: start + 'The Copper Fox'.length };
    };
    const nothing = { names: [], never: [], mentions: [], rejected: [], links: [], meetings: [], commitments: [] };
    const offset = text.indexOf('slated');
    const outcomes = (given: Given): string[] =>
      Object.values(explain(text, { given }, offset).whatIf).flatMap(({ outcome, others }) =>
        [outcome, ...others.map((other) => other.outcome)].map(({ meeting }) => meeting?.status ?? '-'),
      );
    assert.isEmpty(outcomes(nothing));
    const fox = { type: 'person', title: 'President', country: 'NOR' } as const;
    const both = { ...nothing, mentions: [{ ...mention(0), ...fox }], links: [{ one: mention(0), other: mention(1), same: true }] };
    assert.includeMembers(outcomes(both), ['planned', 'held', 'not-held']);
    const trigger = { start: text.indexOf('visit'), end: text.indexOf('visit') + 5 };
    assert.includeMembers(outcomes({ ...both, meetings: [{ trigger, status: 'cancelled' }] }), ['held']);
  });

  it('tries out what would change the answer: a plan', () =>
    assert.deepEqual(tried('is slated'), [
      'is slated to visit: planned, 3',
      'visited: held, -',
      'will visit: planned, 4',
      'offered to visit: proposed, 2',
      'hopes to visit: planned, 1',
      'did not visit: not-held, -',
      'will not visit: refused, 4',
    ]));

  it('tries out what would change the answer: an event put off, a gift', () => {
    assert.includeMembers(tried('Talks between'), ['were postponed: postponed, -', 'were held: held, -', 'were cancelled: cancelled, -']);
    assert.includeMembers(tried('pledged'), ['pledged: -, 4', 'offered: -, 2', 'hopes to provide: -, 1', 'did not pledge: -, -']);
  });

  it('keeps to words that fit where there is no finite verb', () => {
    const text = 'The talks ended with the speaker of the parliament of Norway slated to visit Denmark.';
    const [answer] = Object.values(at('slated', text).whatIf);
    assert.equal(answer && text.slice(answer.cue.start, answer.cue.end), 'slated to visit');
    for (const { instead } of answer?.others ?? []) assert.match(instead, /^(?:expected|ready|hoping|not) to visit$/);
    assert.isNotEmpty(answer?.others);
  });

  it('tries nothing where no words decide', () => assert.isEmpty(at('hosts a meeting').whatIf));

  it('does not change what is read, and throws on nothing', () => {
    const before = JSON.stringify(extract(TEXT));
    const heard: string[] = [];
    assert.equal(JSON.stringify(extract(TEXT, {}, { watch: ({ rule }) => heard.push(rule) })), before);
    assert.isNotEmpty(heard);
    for (const text of ['', '\ud800', '((((', 'will will will'])
      for (const offset of [0, 3, 99]) assert.isArray(explain(text, {}, offset).steps);
  });

  it('reads the paragraphs around the words where the text is long', () => {
    const long = `${'Fish swim in the sea.\n\n'.repeat(1_000)}${TEXT}\n\n${'Birds fly.\n\n'.repeat(1_000)}`;
    const { whatIf } = at('is slated', long);
    assert.lengthOf(Object.values(whatIf)[0]?.others ?? [], 6);
  });
});
