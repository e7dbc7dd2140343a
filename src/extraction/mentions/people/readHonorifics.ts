import { wordSet } from '../../lexicon/wordSet';
import { Flag } from '../../lexicon/flags';
import { Shape, type Token } from '../../text/document';

export interface Honorifics {
  /** One past the last token. */
  readonly last: number;
  readonly gender: 'm' | 'f' | null;
}

const EXALTED = wordSet('excellency highness majesty honour honor eminence holiness');
const RANKS = wordSet(
  'general gen colonel col admiral adm lieutenant lt major maj captain capt brigadier brig commander cmdr marshal ' +
    'sergeant sgt ambassador amb justice judge sen rep gov air ayatollah imam prince professor hojatoleslam cardinal ' +
    'archbishop bishop father',
);

/**
 * Reads honorifics from token `i`: "H.E. Mr.", "His Excellency Dr.", "Sheikh", "Lt. Gen.".
 * @param withRanks military and other titles between a title and a name are passed over too ("Minister of Defence General Ruiz")
 */
export function readHonorifics(tokens: readonly Token[], i: number, end: number, withRanks = false): Honorifics {
  let j = i;
  let gender: 'm' | 'f' | null = null;
  while (j < end) {
    const { word } = tokens[j]!;
    const { lower, flags, shape } = word;
    if (shape === Shape.Lower) break;
    const royal = lower === 'royal' && j + 1 < end && EXALTED.has(tokens[j + 1]!.word.lower);
    if (
      (lower === 'his' || lower === 'her') &&
      j + 1 < end &&
      (EXALTED.has(tokens[j + 1]!.word.lower) || tokens[j + 1]!.word.lower === 'royal')
    ) {
      gender = lower === 'his' ? 'm' : 'f';
      j++;
      continue;
    }
    const title = flags & Flag.Title ? word.title : undefined;
    if (!royal && title?.honorific === undefined && !(withRanks && RANKS.has(lower))) break;
    gender ??= title?.honorific ?? null;
    j++;
    if (j < end && tokens[j]!.word.text === '.' && tokens[j]!.glued) j++;
  }
  return { last: j, gender };
}
