import { assert } from 'chai';
import type { Card } from '../../../../src/views/cards/card';
import { hoverCard } from '../../../../src/views/cards/hoverCard';
import { subjectsOf } from '../../../../src/views/subjects';
import { ANALYSIS, context, span, TEXT } from '../example';

function cardAt(words: string): Card {
  const subjects = subjectsOf(ANALYSIS);
  const subject = subjects.at(span(words).start)[0];
  assert.isDefined(subject);
  return hoverCard(subject, subjects, context());
}

/** The card as lines: what a person reads. A value that jumps stands in square brackets. */
function draw({ title, type, facts, rule }: Card): string[] {
  const lines = facts.map(
    ({ label, values }) => `${label}: ${values.map(({ text, span: jump }) => (jump ? `[${text}]` : text)).join('; ')}`,
  );
  return [`${title} (${type})`, ...lines, rule];
}

describe('views/cards/hoverCard', () => {
  it('says who a person is and what they did', () => {
    assert.deepEqual(draw(cardAt('Ada Example')), [
      'Ada Example (person)',
      'Office: trade minister (Freedonia)',
      'Country: Freedonia',
      'Mentioned: twice, 1 of them by name',
      'Meetings: [meeting, held, 3 May 2031, Port Azure: Ada Example – José Muñoz]; [visit, planned, June 2031, Sylvania: Ada Example]',
      'Commitments: [visit Sylvania (firm, by June 2031)]; [lasting friendship (aspirational)]',
      'person.rule',
    ]);
  });

  it('says who holds an office', () => {
    assert.deepEqual(draw(cardAt('trade minister')).slice(0, 4), [
      'trade minister (office)',
      'Holder: [Ada Example]',
      'Country: Freedonia',
      'Rank: 2, minister, speaker or head of an international organisation',
    ]);
  });

  it('says when a date is, and on what that rests', () => {
    assert.deepEqual(draw(cardAt('June 2031')).slice(0, 3), ['June 2031 (date)', 'ISO 8601: 2031-06', 'Precision: month']);
  });

  it('says who met whom', () => {
    assert.deepEqual(draw(cardAt('met José')), [
      'Ada Example – José Muñoz (meeting, held)',
      'Date: 3 May 2031',
      'Place: Port Azure',
      'Source: own voice',
      'Code: CAMEO 040',
      'some.rule',
    ]);
  });

  it('says who promised what, how firmly and under which condition', () => {
    assert.deepEqual(draw(cardAt('offered')), [
      'lend 20 million crowns (commitment, aid)',
      'By: Sylvania',
      'Firmness: 2 of 5, offered',
      'Condition: [the talks go on]',
      'Amount: [20 million crowns]',
      'Source: own voice',
      'some.rule',
    ]);
  });

  it('always says why', () => {
    for (const words of ['Ada Example', 'trade minister', 'June 2031', 'met José', 'offered', 'Sylvania', 'the Union', 'Port Azure']) {
      const { definition, rule } = cardAt(words);
      assert.isNotEmpty(definition);
      assert.isNotEmpty(rule);
    }
  });

  it('cuts long lists and says how much is left', () => {
    const meetings = Array.from({ length: 9 }, (_, index) => ({ ...ANALYSIS.meetings[0]!, id: `m${index}` }));
    const subjects = subjectsOf({ ...ANALYSIS, meetings });
    const card = hoverCard(subjects.at(0)[0]!, subjects, context());
    const values = card.facts.find(({ label }) => label === 'Meetings')!.values;
    assert.lengthOf(values, 4);
    assert.equal(values.at(-1)?.text, 'and 6 more');
  });

  it('jumps only to what stands in the text', () => {
    for (const { values } of cardAt('Ada Example').facts)
      for (const { span: jump } of values) if (jump) assert.isNotEmpty(TEXT.slice(jump.start, jump.end));
  });
});
