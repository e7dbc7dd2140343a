import type { Document } from '../../../text/document';
import type { Mention, NameKeys } from '../../mention';

/** Every kind of evidence asks for the keys of every mention: they are made once. */
const keysOf = (document: Document, mention: Mention): NameKeys =>
  (mention.keys ??= { full: document.text.slice(mention.start, mention.end).toLowerCase(), last: lastWord(document, mention) });

/** The last word of the name without a joined article: what later mentions repeat. */
export const nameKey = (document: Document, mention: Mention): string => keysOf(document, mention).last;

function lastWord({ tokens }: Document, mention: Mention): string {
  let i = mention.last - 1;
  while (i > mention.first && isSuffix(tokens[i]!.word.lower)) i--;
  const { lower } = tokens[i]!.word;
  return lower.startsWith('al-') || lower.startsWith('el-') ? lower.slice(3) : lower;
}

const isSuffix = (lower: string): boolean => lower.length < 5 && /^(?:jr|sr|\.|,|i{1,3}|iv)\.?$/.test(lower);

/** The state of a name, by the full name first, then by its last word where only one bearer of it is known. */
export function homeOf(homes: ReadonlyMap<string, string | null>, document: Document, mention: Mention): string | undefined {
  const { full, last } = keysOf(document, mention);
  return homes.get(full) ?? homes.get(last) ?? undefined;
}

/** Notes the state of a name; a last word that two bearers of different states share tells nothing. */
export function settleHome(homes: Map<string, string | null>, document: Document, mention: Mention, country: string): void {
  const { full, last } = keysOf(document, mention);
  if (mention.last - mention.first > 1 && !homes.has(full)) homes.set(full, country);
  const known = homes.get(last);
  if (known === undefined) homes.set(last, country);
  else if (known !== country) homes.set(last, null);
}
