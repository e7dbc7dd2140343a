import { assert } from 'chai';
import { PANEL_TREES, panelTree, type PanelTreeName } from '../../../src/views/panelTree';
import type { PanelNode } from '../../../src/views/panelNode';
import { commitmentNode, type CommitmentGrouping } from '../../../src/views/commitmentsTree';
import { meetingNode } from '../../../src/views/meetingsTree';
import { nodeAt } from '../../../src/views/nodeAt';
import { PanelContext } from '../../../src/views/panelContext';
import { ANALYSIS, TEXT, context, span } from './example';

/** The tree as indented lines: label, description in brackets, a minus before what is closed at first. */
function draw(nodes: readonly PanelNode[], depth = 0): string[] {
  return nodes.flatMap((node) => [
    `${'  '.repeat(depth)}${node.folded && node.children.length > 0 ? '-' : ''}${node.label}${node.description && ` (${node.description})`}`,
    ...draw(node.children, depth + 1),
  ]);
}

const tree = (name: PanelTreeName, filter = '', grouping: CommitmentGrouping = 'committer') =>
  panelTree(context(), name, { grouping, filter });

describe('the side panel’s trees', () => {
  it('shows meetings by status with their participants', () => {
    assert.deepEqual(draw(tree('meetings')), [
      'Held (1)',
      '  -Ada Example – José Muñoz (3 May 2031 · meeting · Port Azure)',
      '    Ada Example (trade minister · visitor)',
      '    José Muñoz',
      'Planned (1)',
      '  -Ada Example (Jun 2031 · visit · Sylvania)',
      '    Ada Example (trade minister · visitor)',
      'Cancelled (1)',
      '  -the Union (call)',
      '    the Union',
    ]);
  });

  it('sorts the meetings of one status by date, those without one last', () => {
    const [held] = ANALYSIS.meetings;
    assert.isDefined(held);
    const dated = (id: string, iso: string | null) => ({
      ...held,
      id,
      participants: [],
      date: { ...span('3 May 2031'), iso, precision: 'day' as const, basis: 'explicit' as const },
    });
    const meetings = [
      dated('a', null),
      dated('b', '2031-05-04'),
      dated('c', '--02-01'),
      { ...dated('d', null), date: null },
      dated('e', '2031-05'),
    ];
    const nodes = panelTree(new PanelContext({ ...ANALYSIS, meetings }, TEXT), 'meetings', { grouping: 'firmness', filter: '' });
    assert.deepEqual(
      nodes[0]?.children.map(({ id }) => id),
      ['meeting/e', 'meeting/b', 'meeting/c', 'meeting/a', 'meeting/d'],
    );
  });

  it('shows commitments by committer, aspirations folded at the end', () => {
    assert.deepEqual(draw(tree('commitments')), [
      'Ada Example (1)',
      '  visit Sylvania (Jun 2031 · firm)',
      'Sylvania (1)',
      '  lend 20 million crowns (offered · conditional)',
      '-Aspirations (1)',
      '  lasting friendship (Ada Example, José Muñoz · aspirational)',
    ]);
  });

  it('shows commitments by deadline and by firmness', () => {
    assert.deepEqual(
      tree('commitments', '', 'deadline').map(({ label }) => label),
      ['June 2031', 'No deadline', 'Aspirations'],
    );
    assert.deepEqual(
      tree('commitments', '', 'firmness').map(({ label }) => label),
      ['Firm', 'Offered', 'Aspirations'],
    );
  });

  it('shows people by country, then bodies; countries by the name in the text', () => {
    assert.deepEqual(draw(tree('who')), [
      'Freedonia (1)',
      '  Ada Example (trade minister)',
      'No country named (1)',
      '  José Muñoz',
      'Bodies (1)',
      '  the Union',
    ]);
  });

  it('is empty without findings', () => {
    const nothing = new PanelContext({ ...ANALYSIS, entities: [], meetings: [], commitments: [] }, TEXT);
    for (const name of PANEL_TREES) assert.isEmpty(panelTree(nothing, name, { grouping: 'firmness', filter: '' }));
  });

  it('gives every node its own id, also two people of one name', () => {
    const [ada] = ANALYSIS.entities;
    const twins = new PanelContext({ ...ANALYSIS, entities: [ada!, { ...ada!, id: 'e9' }] }, TEXT);
    const ids = panelTree(twins, 'who', { grouping: 'firmness', filter: '' }).flatMap((node) => [
      node.id,
      ...node.children.map(({ id }) => id),
    ]);
    assert.lengthOf(new Set(ids), 3);
  });

  it('reads like a sentence', () => {
    const [first] = ANALYSIS.meetings;
    const [promise] = ANALYSIS.commitments;
    assert.equal(meetingNode(context(), first!).accessibleLabel, 'Meeting, held, 3 May 2031, in Port Azure: Ada Example – José Muñoz.');
    assert.equal(commitmentNode(context(), promise!).accessibleLabel, 'Ada Example: visit Sylvania, by June 2031, firm.');
    assert.equal(tree('who')[0]?.children[0]?.accessibleLabel, 'Ada Example, trade minister, Freedonia, mentioned 2 times.');
  });

  it('keeps the sense of a commitment to refrain', () => {
    const [promise] = ANALYSIS.commitments;
    assert.equal(commitmentNode(context(), { ...promise!, direction: 'refrain' }).label, 'refrain: visit Sylvania');
  });

  it('says why: sentence, rule, definition', () => {
    const tooltip = tree('meetings')[0]?.children[0]?.tooltip?.();
    assert.deepEqual(tooltip?.evidence, ['Ada Example, Freedonia’s trade minister, met José Muñoz in Port Azure on 3 May 2031.']);
    assert.equal(tooltip?.rule, 'some.rule');
    assert.include(tooltip?.definition ?? '', 'two or more parties');
    assert.deepInclude(tooltip?.facts ?? [], ['When', '3 May 2031 (“3 May 2031”)']);
    const person = tree('who')[0]?.children[0]?.tooltip?.();
    assert.include(person?.evidence[0], 'met José Muñoz');
  });
});

describe('the filter', () => {
  it('keeps what holds every word, without regard to case and accents', () => {
    assert.deepEqual(draw(tree('who', 'MUNOZ')), ['No country named (1)', '  José Muñoz']);
    assert.deepEqual(draw(tree('who', 'minister ada')), ['Freedonia (1)', '  Ada Example (trade minister)']);
    assert.isEmpty(tree('who', 'ada zebra'));
  });

  it('looks in the evidence too', () => {
    assert.deepEqual(
      tree('commitments', 'crowns talks').map(({ label }) => label),
      ['Sylvania'],
    );
  });

  it('keeps everything below a heading that fits, and all without a query', () => {
    assert.lengthOf(tree('meetings', 'held')[0]?.children ?? [], 1);
    assert.lengthOf(tree('meetings', '  '), 3);
  });
});

describe('the item at the cursor', () => {
  it('is the one with the shortest span', () => {
    assert.equal(nodeAt(tree('meetings'), TEXT.indexOf('met José'))?.label, 'Ada Example – José Muñoz');
    assert.equal(nodeAt(tree('who'), TEXT.indexOf('She'))?.label, 'Ada Example');
    assert.equal(nodeAt(tree('commitments'), TEXT.indexOf('lend'))?.label, 'lend 20 million crowns');
  });

  it('is none where nothing stands', () => {
    assert.isNull(nodeAt(tree('who'), TEXT.indexOf('talks')));
    assert.isNull(nodeAt(tree('commitments'), TEXT.indexOf('met')));
    assert.isNull(nodeAt([], 0));
  });
});
