import type { Sieve } from '../sieve';
import { nominalStart } from './nominalSpan';

/** Before a title that says what somebody is or becomes, not who did something. */
export const PREDICATIVE: ReadonlySet<string> = new Set(
  'as be is was are were been being become becomes became elected appointed named reelected re-elected remain remains remained him her than like'.split(
    ' ',
  ),
);

/** What is left of offices after all links: a post said of somebody ("as prime minister", "an Indian premier") is no mention. */
export const unheldOffice: Sieve = {
  id: 'coreference.no-holder',
  definition: 'A title that is said of somebody, or of anybody, names no post without its holder.',
  example: 'appointed him prime minister',
  run(linking) {
    const { document } = linking;
    const { tokens } = document;
    for (const mention of linking.mentions) {
      if (mention.type !== 'office' || !linking.has(mention)) continue;
      const { first, determiner } = nominalStart(document, mention);
      const before = tokens[first - 1];
      const lower = before?.sentence === tokens[first]!.sentence ? before.word.lower : '';
      if (determiner === 'a' || PREDICATIVE.has(lower) || (lower === ',' && determiner === null)) linking.drop(mention);
    }
  },
};
