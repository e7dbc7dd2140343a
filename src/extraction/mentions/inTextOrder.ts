import type { Mention } from './mention';

/** By the place where they begin, the longer one of two that begin together first. */
export const inTextOrder = (a: Mention, b: Mention): number => a.start - b.start || b.end - a.end;

/** Sorts a list in place. Most lists are in order as they come: then it costs one walk. */
export function sortInTextOrder(mentions: Mention[]): Mention[] {
  for (let i = 1; i < mentions.length; i++) if (inTextOrder(mentions[i - 1]!, mentions[i]!) > 0) return mentions.sort(inTextOrder);
  return mentions;
}
