import type { Firmness } from '../../model';
import type { NounPhrase } from '../../syntax/clause';
import type { EventContext } from '../context';

/** What opens a list of undertakings: "The Parties shall:". Positions are token indices. */
export interface OpenList {
  readonly firmness: Firmness;
  readonly trigger: { readonly first: number; readonly last: number };
  readonly doer: NounPhrase;
  readonly sentence: number;
}

const OPENERS: ReadonlyMap<string, Firmness> = new Map([
  ['shall', 5],
  ['will', 4],
  ['agree', 4],
  ['agreed', 4],
  ['undertake', 4],
  ['undertook', 4],
  ['commit', 4],
  ['committed', 4],
  ['pledged', 4],
  ['decided', 4],
  ['resolved', 4],
  ['intend', 3],
  ['intended', 3],
  ['plan', 3],
]);

/** Does a sentence open a list: a subject, a word of undertaking, perhaps "to" or "that", a colon? */
export function openList(context: EventContext, index: number): OpenList | null {
  const { tokens, sentences } = context.document;
  const sentence = sentences[index]!;
  let k = sentence.last - 1;
  if (tokens[k]?.word.text !== ':') return null;
  k--;
  while (k > sentence.first && /^(?:to|that|on|also|the|following)$/.test(tokens[k]!.word.lower)) k--;
  const firmness = OPENERS.get(tokens[k]!.word.lower);
  if (firmness === undefined) return null;
  const { phrases } = context.clauses(index);
  const nearest = phrases.findLast((np) => np.last <= k && np.first >= k - 12 && !np.temporal);
  const doer = phrases.find((np) => nearest !== undefined && np.conjuncts.includes(nearest)) ?? nearest;
  if (!doer) return null;
  return { firmness, trigger: { first: doer.first, last: k + 1 }, doer, sentence: index };
}

/** Is a sentence an item of a list that is open: a bullet, or a line that begins with a dash or a number? */
export function isItem(context: EventContext, index: number): boolean {
  const sentence = context.document.sentences[index]!;
  const text = context.document.tokens[sentence.first]!.word.text;
  return sentence.kind === 'bullet' ? !/^\d/.test(text) : /^[-•–—*·(]$/.test(text);
}
