import type { Mention } from '../../mentions/mention';
import type { Linking } from '../linking';
import type { Sieve } from '../sieve';
import { nominalStart } from './nominalSpan';

/** Before a title that says what somebody is or becomes, not who did something. */
export const PREDICATIVE: ReadonlySet<string> = new Set(
  'as be is was are were been being become becomes became elected appointed named reelected re-elected remain remains remained him her than like'.split(
    ' ',
  ),
);

const COPULAS = new Set(['is', 'was', 'serves', 'served']);
const ADVERBS = new Set(['also', 'now', 'currently', 'still']);

/** "He is also the leader of the party": the pronoun before the copula that ends at a token. */
function subjectOf(linking: Linking, last: number): Mention | undefined {
  const { tokens } = linking.document;
  let i = last;
  while (i > 0 && ADVERBS.has(tokens[i]!.word.lower)) i--;
  if (i < 1 || !COPULAS.has(tokens[i]!.word.lower)) return undefined;
  const { sentence } = tokens[i]!;
  return linking
    .people()
    .at(sentence)
    .find(({ mention }) => mention.level === 'pronoun' && mention.last === i)?.mention;
}

/** What is left of offices after all links: a post said of somebody ("as prime minister", "an Indian premier") is no mention. */
export const unheldOffice: Sieve = {
  id: 'coreference.no-holder',
  definition:
    'A title that is said of somebody, or of anybody, names no post without its holder; said of a pronoun, it is an office of that person.',
  example: 'appointed him prime minister',
  run(linking) {
    const { document } = linking;
    const { tokens } = document;
    for (const mention of linking.mentions) {
      if (mention.type !== 'office' || !linking.has(mention)) continue;
      const { first, determiner } = nominalStart(document, mention);
      const before = tokens[first - 1];
      const lower = before?.sentence === tokens[first]!.sentence ? before.word.lower : '';
      const subject = subjectOf(linking, first - 1);
      if (subject) linking.giveOffice(subject, mention.offices![0]!);
      if (subject || determiner === 'a' || PREDICATIVE.has(lower) || (lower === ',' && determiner === null)) linking.drop(mention);
    }
  },
};
