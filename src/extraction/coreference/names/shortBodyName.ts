import type { Cluster } from '../linking';
import type { Sieve } from '../sieve';
import { phraseWords } from './phraseKey';

const LINKS = new Set(['of', 'for', 'and', 'on', 'in', 'to']);
const GENERAL = new Set(
  'party group corporation company inc ltd movement organization organisation militia newspaper corp co faction bloc motor holding holdings'.split(
    ' ',
  ),
);

/** A part that so many names share tells nothing. */
const MANY = 8;

/** "Kadima Party" and "Kadima", "United Nations Security Council" and "Security Council", where only one longer name fits. */
export const shortBodyName: Sieve = {
  id: 'coreference.short-body-name',
  definition: 'A shorter name whose words end or begin one longer name of the text is that name.',
  example: '{body#1: UN Security Council} ... {body#1: Security Council}',
  run(linking) {
    const { document, mentions } = linking;
    const byPart = new Map<string, Set<Cluster>>();
    const put = (key: string, cluster: Cluster): void => {
      const clusters = byPart.get(key);
      if (clusters) clusters.add(cluster);
      else byPart.set(key, new Set([cluster]));
    };
    const seen = new Set<string>();
    const short: { words: string[]; cluster: Cluster }[] = [];
    for (const mention of mentions) {
      if (mention.type !== 'body') continue;
      const words = phraseWords(document, mention);
      const cluster = linking.clusterOf(mention);
      const key = words.join(' ');
      if (seen.has(key) || words.length > 12) continue;
      seen.add(key);
      short.push({ words, cluster });
      for (let cut = 1; cut < words.length; cut++) {
        if (words.slice(0, cut).every((word) => !LINKS.has(word))) put(words.slice(cut).join(' '), cluster);
        // "NATO" is not the "NATO Response Force": only a general word, or "of" after two words, may follow.
        const rest = words.slice(cut);
        if (rest.every((word) => GENERAL.has(word)) || rest[0] === 'of') put(words.slice(0, cut).join(' '), cluster);
      }
      if (words.length > 2) put(sorted(words), cluster);
    }
    for (const { words, cluster } of short) {
      const found = byPart.get(words.join(' ')) ?? (words.length > 2 ? byPart.get(sorted(words)) : undefined);
      if (!found || found.size > MANY) continue;
      const others = new Set([...found].map((c) => linking.clusterOf(c.fullest)).filter((c) => c !== linking.clusterOf(cluster.fullest)));
      const [only] = others;
      // Two longer forms of one state's body: "US House of Representatives", "House of Representatives of the US Congress".
      const one = others.size === 1 || (words.length > 1 && only?.country && [...others].every((other) => other.country === only.country));
      if (one) for (const other of others) linking.merge(other, linking.clusterOf(cluster.fullest));
    }
  },
};

/** One key for "Japanese-Turkmen interparliamentary friendship group" and "Turkmen-Japanese parliamentary friendship group". */
const sorted = (words: readonly string[]): string =>
  `= ${words
    .flatMap((word) => word.split('-'))
    .map((word) => (word === 'interparliamentary' || word === 'inter' ? 'parliamentary' : word))
    .filter((word, i, all) => all.indexOf(word) === i)
    .sort()
    .join(' ')}`;
