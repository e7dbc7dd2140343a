import { formSet } from '../../lexicon/formSet';
import type { Amount } from '../../model';
import { isDigit } from '../../text/characters';
import { Shape } from '../../text/document';
import type { EventContext } from '../context';
import type { SentenceView } from '../meetings/sentenceView';

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['usd', 'USD'],
  ['us$', 'USD'],
  ['eur', 'EUR'],
  ['gbp', 'GBP'],
  ['aed', 'AED'],
  ['dollars', 'USD'],
  ['dollar', 'USD'],
  ['euros', 'EUR'],
  ['euro', 'EUR'],
  ['pounds', 'GBP'],
  ['yuan', 'CNY'],
  ['rmb', 'CNY'],
  ['yen', 'JPY'],
  ['rubles', 'RUB'],
  ['roubles', 'RUB'],
  ['rupees', 'INR'],
  ['dirhams', 'AED'],
  ['won', 'KRW'],
  ['chf', 'CHF'],
]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['bn', 1e9],
  ['m', 1e6],
]);
const WORDS: ReadonlyMap<string, number> = new Map(
  ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map(
    (w, i) => [w, i] as const,
  ),
);
const MORE: ReadonlySet<string> = new Set(['more', 'additional', 'extra', 'further', 'other']);
const NO_UNITS: ReadonlySet<string> = new Set(
  'of in on to for the by at and or - day days year years month months week weeks hour hours percent'.split(' '),
);

const opensAmount = formSet([...SIGNS.keys(), ...WORDS.keys()].join(' '));

/** The first quantity in what is to be done: "$1.5 billion", "300 troops", "20,000 tonnes". */
export function amountOf({ document }: EventContext, view: SentenceView, first: number, last: number): Amount | null {
  const { tokens } = document;
  for (let i = first; i < last; i++) {
    const { word } = tokens[i]!;
    if (word.shape !== Shape.Number && !opensAmount(word)) continue;
    const sign = SIGNS.get(view.lower(i));
    let k = sign && /^\d/.test(view.lower(i + 1)) ? i + 1 : i;
    const start = k === i ? i : i;
    const value = numberAt(view.lower(k));
    if (value === null || view.dates.some((d) => d.at <= i && tokens[i]!.start < d.when.end)) continue;
    k++;
    let scaled = value;
    while (SCALES.has(view.lower(k))) scaled *= SCALES.get(view.lower(k++))!;
    let unit = sign ?? null;
    if (unit === null) {
      const currency = SIGNS.get(view.lower(k));
      if (currency) {
        unit = currency;
        k++;
      } else {
        // "300 more troops", "20,000 tonnes of seed": the head of the phrase that holds the number.
        while (MORE.has(view.lower(k))) k++;
        const phrase = view.phrases.find((np) => np.first <= k && k < np.last) ?? view.phrases.find((np) => np.first <= i && k <= np.last);
        const at = phrase && phrase.head >= k && phrase.head < k + 5 ? phrase.head : k;
        const noun = view.lower(at);
        if (!/^[a-z][a-z-]*$/.test(noun) || NO_UNITS.has(noun) || at >= view.last || (i > first && tokens[i]!.glued)) continue;
        if (value < 2 || (WORDS.has(view.lower(k - 1)) && scaled < 3)) continue;
        unit = noun;
        k = at + 1;
      }
    }
    return { start: tokens[start]!.start, end: tokens[k - 1]!.end, value: scaled, unit };
  }
  return null;
}

function numberAt(word: string): number | null {
  const named = WORDS.get(word);
  if (named !== undefined) return named;
  if (!isDigit(word.charCodeAt(0))) return null;
  if (!/^\d[\d,]*(?:\.\d+)?$/.test(word)) return null;
  if (/^(?:19|20)\d\d$/.test(word)) return null;
  const value = Number(word.replaceAll(',', ''));
  return Number.isFinite(value) ? value : null;
}
