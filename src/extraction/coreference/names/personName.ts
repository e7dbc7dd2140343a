import type { Mention } from '../../mentions/mention';
import type { Cluster, Linking } from '../linking';
import { nameFits } from '../nameFits';
import { familyOf, nameWords } from '../personName';
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
    const byWord = new Map<string, Cluster[]>();
    const people = linking.mentions.filter((mention) => mention.type === 'person');
    const names = people.map((mention) => {
      const { joined, name } = linking.clusterOf(mention);
      return joined ? nameWords(linking.document, mention) : name;
    });
    // Full names first, so that a headline's family name finds its full name further down.
    people.forEach((mention, i) => {
      const words = names[i]!;
      if (words.length < 2) return;
      const found = findFull(linking, byWord, mention, words);
      if (found) linking.merge(found, linking.clusterOf(mention));
      for (const word of words) remember(byWord, word, linking.clusterOf(mention));
    });
    const lastSeen = new Map<Cluster, number>();
    people.forEach((mention, i) => {
      const words = names[i]!;
      const [word] = words;
      if (words.length === 1 && word !== undefined) {
        const found = findShort(linking, byWord, mention, word, lastSeen);
        if (!found || !linking.merge(found, linking.clusterOf(mention))) remember(byWord, word, linking.clusterOf(mention));
      }
      lastSeen.set(linking.clusterOf(mention), mention.start);
    });
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

const current = (linking: Linking, cluster: Cluster): Cluster => linking.clusterOf(cluster.fullest);
const differ = (a: 'f' | 'm' | null | undefined, b: 'f' | 'm' | null): boolean => Boolean(a && b && a !== b);

const isTitle = (a: string, b: string): boolean => a === b || (a.length === b.length && a.toLowerCase() === b.toLowerCase());

function findFull(
  linking: Linking,
  byWord: ReadonlyMap<string, Cluster[]>,
  mention: Mention,
  words: readonly string[],
): Cluster | undefined {
  let best: Cluster | undefined;
  let bestCommon = 0;
  for (const word of words) {
    const list = byWord.get(word);
    if (!list) continue;
    for (const known of list) {
      const cluster = current(linking, known);
      if (differ(mention.gender, cluster.gender) || !nameFits(cluster, words)) continue;
      const common = countShared(words, cluster.joined?.flat() ?? cluster.name);
      if (common <= bestCommon) continue;
      if (common === words.length) return cluster;
      best = cluster;
      bestCommon = common;
    }
  }
  return best;
}

function countShared(words: readonly string[], names: readonly string[]): number {
  let count = 0;
  for (const word of words) if (names.includes(word)) count++;
  return count;
}

/** A lone name: as the family name, with the same office and country, named last before it. */
function findShort(
  linking: Linking,
  byWord: ReadonlyMap<string, Cluster[]>,
  mention: Mention,
  word: string,
  lastSeen: ReadonlyMap<Cluster, number>,
): Cluster | undefined {
  let best: Cluster | undefined;
  let bestScore = 0;
  const list = byWord.get(word);
  if (!list) return undefined;
  const words = [word];
  for (const known of list) {
    const cluster = current(linking, known);
    if (differ(mention.gender, cluster.gender) || !nameFits(cluster, words)) continue;
    if (mention.country && cluster.country && mention.country !== cluster.country) continue;
    let score = 1;
    if (familyOf(cluster.name, cluster.fullest) === word) score += 10;
    if (mention.offices?.some(({ title }) => cluster.offices.some((office) => isTitle(office.title, title)))) score += 5;
    const seen = lastSeen.get(cluster);
    if (seen !== undefined) score += 1 + 3 / (1 + (mention.start - seen) / 400);
    if (score > bestScore) {
      best = cluster;
      bestScore = score;
    }
  }
  return best;
}
