import type { Mention, OfficeDraft } from '../../mentions/mention';
import type { Cluster, Linking } from '../linking';
import type { Sieve } from '../sieve';
import { nominalStart } from './nominalSpan';
import { refer } from './officeOfPerson';
import { keyOfTitle, titleFits, titleKeys } from './titleMatch';

/** The person is named within as many sentences; a title that names no country reaches less far. */
const REACH = 8;
const REACH_BARE = 2;

interface HolderAt {
  readonly sentence: number;
  readonly cluster: Cluster;
}

/** A headline or a first sentence may name the post before the person: "The President of A arrives" ... "President of A, X,". */
export const officeAhead: Sieve = {
  id: 'coreference.title-ahead',
  definition: 'A title without a holder before it is the one person, named a little further down, who holds it.',
  example: 'Visit by {nominal#1: the Prime Minister of Norway}. Norwegian Prime Minister {person#1: Ada Lind} will',
  run(linking) {
    const { document, mentions } = linking;
    const { tokens } = document;
    let byKey: Map<string, HolderAt[]> | undefined;
    for (const mention of mentions) {
      if (mention.type !== 'office' || !linking.has(mention)) continue;
      const start = nominalStart(document, mention);
      const office = mention.offices?.[0];
      if (!office || start.determiner === 'a' || (start.determiner === null && !mention.country)) continue;
      byKey ??= holdersByKey(linking);
      const holder = onlyHolder(byKey, mention, office, tokens[mention.first]!.sentence);
      if (holder) refer(linking, mention, holder, start.first, officeAhead.id);
    }
  },
};

/** Mentions of people who hold offices, by the keys of their titles, in text order. */
function holdersByKey(linking: Linking): Map<string, HolderAt[]> {
  const byKey = new Map<string, HolderAt[]>();
  const keysOf = new Map<Cluster, Set<string>>();
  for (const mention of linking.mentions) {
    if (mention.type !== 'person') continue;
    const cluster = linking.clusterOf(mention);
    let keys = keysOf.get(cluster);
    if (!keys) keysOf.set(cluster, (keys = new Set(cluster.offices.flatMap(titleKeys))));
    const holder = { sentence: linking.document.tokens[mention.first]!.sentence, cluster };
    for (const key of keys) {
      const list = byKey.get(key);
      if (list) list.push(holder);
      else byKey.set(key, [holder]);
    }
  }
  return byKey;
}

function onlyHolder(byKey: ReadonlyMap<string, HolderAt[]>, mention: Mention, office: OfficeDraft, sentence: number): Cluster | undefined {
  const list = byKey.get(keyOfTitle(office)) ?? [];
  const holders = new Set<Cluster>();
  const reach = mention.country || office.body ? REACH : REACH_BARE;
  for (let i = firstFrom(list, sentence - reach); i < list.length && list[i]!.sentence <= sentence + reach; i++) {
    const { cluster } = list[i]!;
    // "In Baku the President will meet President X": the guest is not the host.
    if (reach === REACH_BARE && list[i]!.sentence === sentence) continue;
    if (mention.country && cluster.country && mention.country !== cluster.country) continue;
    if (cluster.offices.some((held) => held.qualifier !== 'former' && titleFits(office, held))) holders.add(cluster);
  }
  const agreeing = [...holders].filter((cluster) => mention.country !== null && cluster.country === mention.country);
  const chosen = agreeing.length > 0 ? agreeing : [...holders];
  return chosen.length === 1 ? chosen[0] : undefined;
}

/** Index of the first entry of that sentence or a later one. */
function firstFrom(list: readonly HolderAt[], sentence: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.sentence < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}
