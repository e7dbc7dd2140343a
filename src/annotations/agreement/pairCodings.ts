import type { AnnotationAbout } from '../annotation';
import type { Span } from '../../extraction/model';
import type { Coder, Coding } from './coder';

/** One thing in the text that at least one coder has spoken of. */
export interface Unit {
  readonly about: AnnotationAbout;
  readonly span: Span;
  /** In the coders' order; null where a coder says nothing of it. */
  readonly codings: readonly (Coding | null)[];
}

interface Edge {
  readonly a: Node;
  readonly b: Node;
  /** Characters in common over characters in all. */
  readonly likeness: number;
}

interface Node {
  readonly coder: number;
  readonly coding: Coding;
  group: Node[];
}

/**
 * Pairs what the coders say: records about the same sort of thing with words in common, the likest first, at most one of each coder.
 * @returns units in text order
 */
export function pairCodings(coders: readonly Coder[]): readonly Unit[] {
  const nodes = coders.flatMap(({ codings }, coder) =>
    codings.map((coding): Node => {
      const node: Node = { coder, coding, group: [] };
      node.group = [node];
      return node;
    }),
  );
  nodes.sort((a, b) => a.coding.span.start - b.coding.span.start || a.coding.span.end - b.coding.span.end || a.coder - b.coder);
  for (const { a, b } of edgesOf(nodes)) {
    if (a.group === b.group || a.group.some((node) => b.group.some(({ coder }) => coder === node.coder))) continue;
    const joined = [...a.group, ...b.group];
    for (const node of joined) node.group = joined;
  }
  const groups = new Set(nodes.map(({ group }) => group));
  return [...groups]
    .map((group): Unit => {
      const codings = coders.map((_, index) => group.find(({ coder }) => coder === index)?.coding ?? null);
      const first = group.reduce((best, node) => (node.coder < best.coder ? node : best));
      return { about: first.coding.record.about, span: first.coding.span, codings };
    })
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Pairs of records of different coders with words in common, likest first. Expects text order. */
function edgesOf(nodes: readonly Node[]): readonly Edge[] {
  const edges: Edge[] = [];
  let open: Node[] = [];
  for (const b of nodes) {
    const { span } = b.coding;
    open = open.filter((a) => a.coding.span.end > span.start);
    for (const a of open) {
      if (a.coder === b.coder || a.coding.record.about !== b.coding.record.about) continue;
      const common = Math.min(a.coding.span.end, span.end) - span.start;
      edges.push({ a, b, likeness: common / (Math.max(a.coding.span.end, span.end) - a.coding.span.start) });
    }
    open.push(b);
  }
  return edges.sort((a, b) => b.likeness - a.likeness);
}
