import { FLAG_SETS, WORDS } from './compiled';
import { Flag } from './flags';
import { fold, titleCase } from './fold';
import { hashWord } from './hash';
import { openTable } from './packedTable';

const table = openTable(WORDS);

const lookUp = (word: string): number => {
  const set = table.get(hashWord(0, word));
  return set < 0 ? 0 : FLAG_SETS[set]!;
};

/**
 * What the lexicon knows of one word form: a bit set of {@link ./flags}. Names are found by their case ("US", not "us"), words in any case.
 * A name in capitals ("BEIJING") is looked up as a headline writes it.
 * @param lower the form in lower case with straight apostrophes
 * @param text the form as the text has it
 */
export function flagsOf(lower: string, text: string): number {
  if (lower === text) return lookUp(fold(lower));
  const folded = fold(text);
  const exact = lookUp(folded);
  // "US", "WHO", "IT" in capitals are the names and not the pronouns.
  if ((exact & (Flag.Country | Flag.Body | Flag.Place)) !== 0 && folded.length > 1 && folded.length < 5 && folded === folded.toUpperCase())
    return exact;
  let flags = exact | lookUp(fold(lower));
  if (text.length > 2 && text === text.toUpperCase()) flags |= lookUp(titleCase(folded));
  return flags !== 0 || !folded.includes('-') ? flags : flagsOfCompound(folded);
}

/** "Japanese-Turkmen" is an adjective of nationality, as its parts are; "Japan-Uzbekistan" is two names. */
function flagsOfCompound(folded: string): number {
  const parts = folded.split('-');
  const last = lookUp(parts[parts.length - 1]!);
  // "September-October".
  if ((lookUp(parts[0]!.toLowerCase()) & lookUp(parts[1]!.toLowerCase()) & Flag.Calendar) !== 0) return Flag.Calendar;
  if ((last & Flag.Demonym) === 0 || (lookUp(parts[0]!) & (Flag.Demonym | Flag.Country)) === 0) return 0;
  return Flag.Demonym;
}
