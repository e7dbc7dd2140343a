/** Below this a changed letter makes another name: "Jan" and "Jon". */
const SHORTEST = 5;

/**
 * Two spellings of one name that come of transcription: a letter more or less within ("Ilkham", "Ilham"), or other vowels and doubled
 * letters over the same consonants ("Mohammed", "Muhamad"). A further letter at the end makes another name ("Andrea", "Andreas"), and so
 * does another vowel there ("Mario", "Maria").
 */
export function sameSpelling(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST || a[0] !== b[0] || a.at(-1) !== b.at(-1)) return false;
  return consonants(a) === consonants(b) || oneMore(a, b) || oneMore(b, a);
}

const consonants = (word: string): string => word.replace(/[aeiouy]/g, '').replace(/([a-z])\1/g, '$1');

/** Whether taking one letter out of `long` gives `short`. */
function oneMore(long: string, short: string): boolean {
  if (long.length !== short.length + 1) return false;
  let i = 0;
  while (i < short.length && long[i] === short[i]) i++;
  return long.slice(i + 1) === short.slice(i);
}
