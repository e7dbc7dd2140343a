import type { Mention } from '../../mentions/mention';
import type { Cluster, Linking } from '../linking';
import type { Sieve } from '../sieve';
import { phraseKey } from './phraseKey';

/** The same words, or two names that the gazetteer gives one key. */
export const sameName: Sieve = {
  id: 'coreference.same-name',
  definition: 'Two mentions with the same name, or with two names of one known thing, are one.',
  example: '{country#1: United States} ... {country#1: U.S.}',
  run(linking) {
    const { document } = linking;
    const wordsOf = new Map<string, string>();
    const byWords = new Map<Mention['type'], Map<string, Cluster>>();
    const byKey = new Map<Mention['type'], Map<string, Cluster>>();
    for (const mention of linking.mentions) {
      const { type, key } = mention;
      if (type === 'person') continue;
      const { text } = document.tokens[mention.first]!.word;
      const written = mention.last - mention.first === 1 ? text : document.text.slice(mention.start, mention.end);
      let words = wordsOf.get(written);
      if (words === undefined) wordsOf.set(written, (words = phraseKey(document, mention)));
      if (key !== undefined) meet(linking, byKey, mention, key);
      meet(linking, byWords, mention, words);
    }
  },
};

/** Joins a mention to the one of its type that goes by the same name; the next one is held against the last that could not be joined. */
function meet(linking: Linking, known: Map<Mention['type'], Map<string, Cluster>>, mention: Mention, name: string): void {
  let names = known.get(mention.type);
  if (!names) known.set(mention.type, (names = new Map<string, Cluster>()));
  const cluster = linking.clusterOf(mention);
  const other = names.get(name);
  if (other === cluster) return;
  if (!other || !linking.merge(other, cluster)) names.set(name, linking.clusterOf(mention));
}
