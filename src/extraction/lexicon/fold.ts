/** Anything that folding could change: a character beyond ASCII, or a dot. */
const FOLDABLE = /[^\0-\x7f]|\./;

/**
 * The form under which the lexicon knows a word: without diacritics, apostrophes straight, initialisms without dots ("U.S." is "US").
 * Case is kept.
 */
export function fold(word: string): string {
  if (!FOLDABLE.test(word)) return word;
  const plain = word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\u2018\u2019\u02bc\u02bb`]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/ı/g, 'i')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l');
  return plain.length > 1 && plain.includes('.') ? plain.replace(/\./g, '') || plain : plain;
}

/** "BEIJING" as "Beijing", "PORT-AU-PRINCE" as "Port-Au-Prince": how a name in capitals is looked up. */
export function titleCase(folded: string): string {
  let out = '';
  let upper = true;
  for (let i = 0; i < folded.length; i++) {
    const c = folded[i]!;
    out += upper ? c : c.toLowerCase();
    upper = c === '-';
  }
  return out;
}
