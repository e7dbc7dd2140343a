import { Flag } from '../lexicon/flags';
import { isHyphen, isLetter, isUpper } from './characters';
import type { FlagsOf } from './tokens';

/** Second halves after which a hyphenated word is two words, the first of them often a name: "U.S.-led", "NATO-backed". */
const TAILS = new Set(
  (
    'led backed based funded sponsored controlled held occupied brokered mediated run owned educated born style wide made installed trained supported ' +
    'allied dominated imposed mandated hosted ruled administered appointed proposed drafted supplied bound approved endorsed affiliated linked inspired ' +
    'friendly related speaking'
  ).split(' '),
);

/** First halves before a name: "mid-April", "non-NATO", "ex-President". */
const PREFIXES = new Set(['mid', 'non', 'pro', 'anti', 'ex', 'post', 'pre', 'trans', 'intra', 'then']);

/**
 * Where a hyphenated word falls in two words: before a participle ("Vienna-based"), after an initialism ("U.S.-Japan") and after a
 * country or a body ("Russia-Ukraine"). "Ki-moon", "Guinea-Bissau" and "Russian-Turkish" stay whole.
 * @returns the offset of the hyphen, or -1
 */
export function splitHyphenated(form: string, flagsOf: FlagsOf): number {
  if (!isUpper(form.charCodeAt(0))) {
    const hyphen = form.indexOf('-');
    return PREFIXES.has(form.slice(0, hyphen)) && isUpper(form.charCodeAt(hyphen + 1)) ? hyphen : -1;
  }
  let firstHyphen = -1;
  let lastHyphen = -1;
  let upper = 0;
  let letters = 0;
  for (let i = 0; i < form.length; i++) {
    const c = form.charCodeAt(i);
    if (isHyphen(c)) {
      if (firstHyphen < 0) firstHyphen = i;
      lastHyphen = i;
    } else if (firstHyphen < 0 && isLetter(c)) {
      letters++;
      if (isUpper(c)) upper++;
    }
  }
  if (firstHyphen < 2) return -1;
  if (TAILS.has(form.slice(lastHyphen + 1).toLowerCase())) return lastHyphen;
  const tail = form.charCodeAt(firstHyphen + 1);
  if (upper === letters && letters > 1) return isUpper(tail) && form === form.toUpperCase() && !form.includes('.') ? -1 : firstHyphen;
  const lower = form.toLowerCase();
  if (flagsOf(lower, form) & (Flag.Country | Flag.Place | Flag.Body)) return -1;
  const knows = (part: string): boolean => (flagsOf(part.toLowerCase(), part) & (Flag.Country | Flag.Place | Flag.Body)) !== 0;
  const head = form.slice(0, firstHyphen);
  const rest = form.slice(firstHyphen + 1);
  if (knows(head) && (!isUpper(rest.charCodeAt(0)) || knows(rest))) return firstHyphen;
  return -1;
}
