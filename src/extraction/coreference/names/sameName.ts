import type { Cluster } from '../linking';
import type { Sieve } from '../sieve';
import { phraseKey } from './phraseKey';

/** The same words, or two names that the gazetteer gives one key. */
export const sameName: Sieve = {
  id: 'coreference.same-name',
  definition: 'Two mentions with the same name, or with two names of one known thing, are one.',
  example: '{country#1: United States} ... {country#1: U.S.}',
  run(linking) {
    const { document } = linking;
    const known = new Map<string, Cluster>();
    const keyOf = new Map<string, string>();
    for (const mention of linking.mentions) {
      if (mention.type === 'person') continue;
      const written = document.text.slice(mention.start, mention.end);
      let words = keyOf.get(written);
      if (words === undefined) keyOf.set(written, (words = phraseKey(document, mention)));
      const keys = [`${mention.type} ${words}`];
      if (mention.key !== undefined) keys.unshift(`${mention.type}#${mention.key}`);
      for (const key of keys) {
        const other = known.get(key);
        if (!other || !linking.merge(other, linking.clusterOf(mention))) known.set(key, linking.clusterOf(mention));
      }
    }
  },
};
