import type { Meeting, Span } from '../../model';

const NONE: readonly Meeting[] = [];
/** Made once a list of meetings, so that no commitment walks through all meetings of a text. */
const tables = new WeakMap<readonly Meeting[], ReadonlyMap<number, readonly Meeting[]>>();

/** The meetings that have one of the sentences among their evidence, in the order of the records; the trigger always stands in such a sentence. */
export function toldIn(meetings: readonly Meeting[], ...sentences: readonly Span[]): readonly Meeting[] {
  let known = tables.get(meetings);
  if (!known) tables.set(meetings, (known = bySentence(meetings)));
  const lists = sentences.map(({ start }) => known.get(start) ?? NONE);
  return lists.length === 1 ? lists[0]! : lists.flat().sort((a, b) => a.evidence[0]!.start - b.evidence[0]!.start);
}

function bySentence(meetings: readonly Meeting[]): Map<number, Meeting[]> {
  const table = new Map<number, Meeting[]>();
  for (const meeting of meetings)
    for (const { start } of meeting.evidence) {
      const list = table.get(start);
      if (list) list.push(meeting);
      else table.set(start, [meeting]);
    }
  return table;
}

/** The last meeting told before an offset (UTF-16) that fits. Records are in the order of their first sentences, so what follows is left out. */
export function lastToldBefore(meetings: readonly Meeting[], at: number, fits: (meeting: Meeting) => boolean): Meeting | undefined {
  let low = 0;
  let high = meetings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (meetings[middle]!.evidence[0]!.start < at) low = middle + 1;
    else high = middle;
  }
  for (let m = low - 1; m >= 0; m--) if (meetings[m]!.trigger.start < at && fits(meetings[m]!)) return meetings[m]!;
  return undefined;
}
