import type { Mention } from '../../mentions/mention';
import type { Cluster, Linking } from '../linking';
import { compareNames, familyOf, nameWords } from '../personName';
import type { Sieve } from '../sieve';

/** As many people of one name word as are looked at: the latest ones. */
const LOOK_BACK = 12;

/** Full names, initials, family-name-first order, and family names that go back to the last person so named. */
export const personName: Sieve = {
  id: 'coreference.person-name',
  definition:
    'A person is known again by the full name in any order, or by the family name of the person last so named; two given names stay two.',
  example: '{person#1: Endo Toshiaki} ... Mr. {person#1: Endo}',
  run(linking) {
    const { document } = linking;
    const byWord = new Map<string, Cluster[]>();
    const people = linking.mentions.filter((mention) => mention.type === 'person');
    // Full names first, so that a headline's family name finds its full name further down.
    for (const full of [true, false])
      for (const mention of people) {
        const words = nameWords(document, mention);
        const isFull = words.length > 1;
        if (isFull !== full) continue;
        const found = find(linking, byWord, mention, words);
        if (found) linking.merge(found, linking.clusterOf(mention));
        if (isFull || !found) for (const word of words) remember(byWord, word, linking.clusterOf(mention));
      }
  },
};

function remember(byWord: Map<string, Cluster[]>, word: string, cluster: Cluster): void {
  if (word.length < 2) return;
  const known = byWord.get(word);
  if (!known) byWord.set(word, [cluster]);
  else if (!known.includes(cluster)) {
    known.push(cluster);
    if (known.length > LOOK_BACK) known.shift();
  }
}

function find(linking: Linking, byWord: Map<string, Cluster[]>, mention: Mention, words: readonly string[]): Cluster | undefined {
  let best: Cluster | undefined;
  let bestScore = 0;
  for (const word of words)
    for (const known of byWord.get(word) ?? []) {
      const cluster = linking.clusterOf(known.mentions[0]!);
      if (compareNames(cluster.name, words) === 'different') continue;
      if (mention.gender && cluster.gender && mention.gender !== cluster.gender) continue;
      const score = words.length > 1 ? commonWords(cluster.name, words) * 10 : shortScore(mention, cluster, word);
      if (score > bestScore) {
        best = cluster;
        bestScore = score;
      }
    }
  return best;
}

const commonWords = (a: readonly string[], b: readonly string[]): number => b.filter((word) => a.includes(word)).length;

/** How well a lone name fits: as the family name, with the same office and country, near before it. */
function shortScore(mention: Mention, cluster: Cluster, word: string): number {
  if (mention.country && cluster.country && mention.country !== cluster.country) return 0;
  let score = 1;
  const full = cluster.mentions.find((m) => m.last - m.first > 1) ?? cluster.mentions[0]!;
  if (familyOf(cluster.name, full) === word) score += 10;
  const titles = new Set(cluster.mentions.flatMap((m) => (m.offices ?? []).map((office) => office.title.toLowerCase())));
  if (mention.offices?.some((office) => titles.has(office.title.toLowerCase()))) score += 5;
  let nearest = -1;
  for (const other of cluster.mentions) if (other.start < mention.start && other.start > nearest) nearest = other.start;
  if (nearest >= 0) score += 1 + 3 / (1 + (mention.start - nearest) / 400);
  return score;
}
