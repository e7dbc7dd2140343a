import { assert } from 'chai';
import { explain } from '../../../../src/extraction/explain/explain';
import { extract } from '../../../../src/extraction/extract';
import { explainAt } from '../../../../src/views/explain/explainAt';
import { PanelContext } from '../../../../src/views/panelContext';

const TEXT =
  'Foreign Minister Ada Brel of Norway met Foreign Minister Ole Brandt of Denmark in Oslo. Brel is slated to visit Denmark. Norway hosts a meeting.';

/** The rows of an explanation as a person reads them. */
function rows(words: string): string[] {
  const offset = TEXT.indexOf(words) + 1;
  const found = explainAt(new PanelContext(extract(TEXT), TEXT), offset, explain(TEXT, {}, offset));
  return found.flatMap(({ label, rule, chain }) => [`${label} [${rule}]`, ...chain.map(({ text }) => `- ${text}`)]);
}

describe('the chain of an explanation', () => {
  it('tells of a name which rule took it and which linked it', () => {
    const told = rows('Brel is');
    assert.include(told, 'Person: Ada Brel (“Brel”) [person.later-name]');
    assert.isTrue(told.some((row) => row.startsWith('- person.later-name took “Brel” for a person')));
    assert.isTrue(told.some((row) => row.startsWith('- coreference.person-name linked “Ada Brel”')));
  });

  it('tells of a record which words decide and what others would make of it', () => {
    const told = rows('slated');
    assert.include(told, '- commitment.scheduled-to took “is slated to visit” for a commitment, 3');
    assert.include(told, '- “is slated to visit” makes it visit, planned; commitment, intended (3)');
    assert.include(told, '- With “will visit” it would read: visit, planned; commitment, firm (4)');
    assert.include(told, '- With “visited” it would read: visit, held; no commitment');
  });

  it('tells what was dropped at the cursor, and why', () => {
    const told = explainAt(
      new PanelContext(extract(TEXT), TEXT),
      TEXT.indexOf('meeting.') + 1,
      explain(TEXT, {}, TEXT.indexOf('meeting.') + 1),
    );
    const [dropped] = told.filter(({ label }) => label.startsWith('Dropped'));
    assert.equal(dropped?.label, 'Dropped: “meeting” as meeting');
    assert.match(dropped?.definition ?? '', /two states or bodies/);
  });

  it('is not cluttered with what fell beside a reading that stands', () =>
    assert.isFalse(rows('met').some((row) => row.startsWith('Dropped'))));
});
