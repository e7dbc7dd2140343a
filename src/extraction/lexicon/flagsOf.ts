/** What the lexicon knows of one word form: a bit set of {@link ./flags}. */
export function flagsOf(_lower: string, _text: string): number {
  return 0;
}
