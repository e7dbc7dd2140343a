import { monthLength, toDays } from './civil';
import type { DateMatch, DateScope } from './readDate';
import { aDay, aYear, type Reading } from './reading';
import { yearIn } from './readYear';

const BEFORE_YEAR = new Set(
  'in since by until till before after during from through of for early late mid and or year to between summer spring autumn fall winter ('.split(
    ' ',
  ),
);
const DECADE = /^(?:19|20)\d0s$/;

/** "2024-03-04", "04.03.2024", "in 2019", "early 2025", "the 1990s". */
export function readNumeric(scope: DateScope, i: number): DateMatch | null {
  const { word, tokens } = scope;
  const text = word(i);
  if (text.length < 4) return null;
  if (text.length > 6) {
    const dotted = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(text);
    const reading = dotted ? dayReading(Number(dotted[3]), Number(dotted[2]), Number(dotted[1])) : null;
    return reading ? { first: i, last: i + 1, reading } : null;
  }
  const year = yearIn(text);
  if (year === null) {
    if (!DECADE.test(text)) return null;
    return {
      first: i,
      last: i + 1,
      reading: { ...aYear(Number(text.slice(0, 4)), 'explicit'), end_iso: `${text.slice(0, 3)}9-12-31`, precision: 'range' },
    };
  }
  if (word(i + 1) === '-' && word(i + 3) === '-' && tokens[i + 1]!.glued && tokens[i + 3]!.glued) {
    const reading = dayReading(year, Number(word(i + 2)), Number(word(i + 4).slice(0, 2)));
    if (reading) return { first: i, last: i + 5, reading };
  }
  const before = word(i - 1);
  if (!BEFORE_YEAR.has(before)) return null;
  const next = word(i + 1);
  if (next === 'people' || next === '%' || next === 'percent' || next === 'troops' || next === 'tons' || next === 'tonnes') return null;
  const first =
    before === 'early' || before === 'late' ? i - 1 : before === 'of' && (word(i - 2) === 'end' || word(i - 2) === 'beginning') ? i - 2 : i;
  return { first, last: i + 1, reading: aYear(year, 'explicit') };
}

const dayReading = (year: number, month: number, day: number): Reading | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month) ? aDay(toDays({ year, month, day }), 'explicit') : null;
