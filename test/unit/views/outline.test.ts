import { assert } from 'chai';
import { outline, type OutlineNode } from '../../../src/views/outline';
import { context, TEXT } from './example';

const draw = (nodes: readonly OutlineNode[], depth = 0): string[] =>
  nodes.flatMap(({ kind, name, detail, children }) => [`${'  '.repeat(depth)}${kind}: ${name} (${detail})`, ...draw(children, depth + 1)]);

describe('views/outline', () => {
  it('shows people, bodies, meetings with their participants and commitments, from the outside in', () => {
    assert.deepEqual(draw(outline(context())), [
      'meeting: Ada Example – José Muñoz (meeting, held)',
      '  participant: Ada Example (visitor)',
      '  participant: José Muñoz (participant)',
      'person: Ada Example (trade minister (Freedonia))',
      'person: José Muñoz (person)',
      'meeting: Ada Example (visit, planned)',
      '  participant: Ada Example (visitor)',
      'commitment: visit Sylvania (firm, by June 2031) (Ada Example)',
      'commitment: lend 20 million crowns (offered) (Sylvania)',
      'meeting: the Union (call, cancelled)',
      '  participant: the Union ()',
      'body: the Union (body)',
    ]);
  });

  it('selects words inside the range, and a participant where the meeting is told', () => {
    for (const { range, selection } of outline(context())) {
      assert.isAtMost(range.start, selection.start);
      assert.isAtLeast(range.end, selection.end);
    }
    const [, visit] = outline(context()).filter(({ kind }) => kind === 'meeting');
    const { start, end } = visit!.children[0]!.selection;
    assert.equal(TEXT.slice(start, end), 'She');
  });
});
