import type { EntityNames } from '../entityNames';
import { factsOf } from '../factsOf';
import { kindOf, type Mark } from '../marks';
import { element, words } from './element';

/** The facts that a tooltip tells, by kind of mark. */
const TOLD: readonly string[] = ['status', 'kind', 'firmness', 'direction', 'name', 'title', 'offices', 'country', 'iso', 'normal'];

/**
 * A text as HTML, cut at every place where a mark begins or ends: marks may cross. A piece has the classes of all the marks that it lies
 * in, and tells their facts when the mouse rests on it; where a mark begins there is an anchor with its id.
 */
export function markedText(text: string, marks: readonly Mark[], names: EntityNames): string {
  const begins = byOffset(marks, ({ start }) => start);
  const ends = byOffset(marks, ({ end }) => end);
  const cuts = [...new Set([0, ...begins.keys(), ...ends.keys(), text.length])].sort((a, b) => a - b);
  const open = new Set<Mark>();
  const pieces: string[] = [];
  for (const [index, at] of cuts.entries()) {
    for (const mark of ends.get(at) ?? []) open.delete(mark);
    for (const mark of begins.get(at) ?? []) {
      open.add(mark);
      pieces.push(element('span', { class: 'at', id: mark.id }));
    }
    const next = cuts[index + 1];
    if (next === undefined || next === at) continue;
    const piece = words(text.slice(at, next));
    pieces.push(open.size === 0 ? piece : element('mark', { class: classesOf(open, at, next), title: titleOf(open, text, names) }, piece));
  }
  return pieces.join('');
}

function byOffset(marks: readonly Mark[], offset: (mark: Mark) => number): ReadonlyMap<number, readonly Mark[]> {
  const map = new Map<number, Mark[]>();
  for (const mark of marks) {
    const known = map.get(offset(mark));
    if (known) known.push(mark);
    else map.set(offset(mark), [mark]);
  }
  return map;
}

function classesOf(open: ReadonlySet<Mark>, start: number, end: number): string {
  const classes = new Set<string>();
  for (const mark of open) {
    const kind = kindOf(mark);
    classes.add(kind);
    if ('level' in mark && mark.level === 'pronoun') classes.add('pronoun');
    if (kind !== 'meeting' && kind !== 'commitment') continue;
    if (mark.start === start) classes.add('first');
    if (mark.end === end) classes.add('last');
  }
  return [...classes].join(' ');
}

function titleOf(open: ReadonlySet<Mark>, text: string, names: EntityNames): string {
  return [...open]
    .map((mark) => {
      const facts = factsOf(mark, text, names);
      return [kindOf(mark), ...TOLD.flatMap((fact) => facts[fact] ?? [])].join(', ');
    })
    .join(' | ');
}
