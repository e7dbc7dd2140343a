/** A first look: replaced below. */
export function readsLikeDiplomaticText(text: string): boolean {
  return /\b(?:minister|president|ambassador|secretary)\b/i.test(text.slice(0, 4_000));
}
