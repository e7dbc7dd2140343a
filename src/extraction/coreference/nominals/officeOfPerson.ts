import { changeMention } from '../../mentions/makeMention';
import type { Mention, OfficeDraft } from '../../mentions/mention';
import type { Cluster, Linking } from '../linking';
import { roleOf } from '../salience';
import type { Sieve } from '../sieve';
import { nominalStart } from './nominalSpan';
import { keyOfTitle, titleFits, titleKeys } from './titleMatch';

/** As many people with a matching title as are looked at: the latest ones. */
const LOOK_BACK = 12;

interface Holder {
  readonly cluster: Cluster;
  /** Keys of each office of the cluster: most people are named often and hold one. */
  readonly keys: Map<OfficeDraft, readonly string[]>;
  /** Sentence of the last mention, its part there, and how often the person was named. */
  sentence: number;
  weight: number;
  count: number;
}

/** "The minister", "the Russian President", "his Chinese counterpart": a title that refers to a person named before who holds it. */
export const officeOfPerson: Sieve = {
  id: 'coreference.title',
  definition: 'A title with "the", or with a country, is the person named before who holds it; the country must agree.',
  example: '{country: Norway}’s foreign minister {person#1: Ada Lind} ... {nominal#1: The minister} said',
  run(linking) {
    const { document } = linking;
    const { tokens } = document;
    const byKey = new Map<string, Holder[]>();
    const known = new Map<Cluster, Holder>();
    for (const mention of linking.mentions) {
      const { sentence } = tokens[mention.first]!;
      if (mention.type === 'person') remember(linking, byKey, known, mention, sentence);
      if (mention.type !== 'office' || !linking.has(mention)) continue;
      const start = nominalStart(document, mention);
      if (start.determiner === 'a') continue;
      if (start.determiner === null && !mention.country && !mention.offices?.[0]?.body) continue;
      const holder = findHolder(byKey, mention, sentence);
      if (holder) refer(linking, mention, holder.cluster, start.first, officeOfPerson.id);
    }
  },
};

/** Re-reads an office mention as a nominal of the person who holds the office. */
export function refer(linking: Linking, mention: Mention, cluster: Cluster, first: number, rule: string): void {
  const { document } = linking;
  const { start } = document.tokens[first]!;
  const nominal = changeMention(document, mention, { start, first, type: 'person', level: 'nominal', rule });
  if (linking.attach(nominal, cluster)) linking.drop(mention);
}

function remember(linking: Linking, byKey: Map<string, Holder[]>, known: Map<Cluster, Holder>, mention: Mention, sentence: number): void {
  const cluster = linking.clusterOf(mention);
  if (cluster.offices.length === 0) return;
  let holder = known.get(cluster);
  if (!holder) known.set(cluster, (holder = { cluster, keys: new Map(), sentence, weight: 0, count: 0 }));
  holder.sentence = sentence;
  holder.weight = roleOf(linking.document, mention) === 'subject' ? 1 : 0;
  holder.count++;
  for (const office of cluster.offices) {
    if (office.start > mention.start) continue;
    let keys = holder.keys.get(office);
    if (!keys) holder.keys.set(office, (keys = titleKeys(office)));
    for (const key of keys) touch(byKey, key, holder);
  }
}

/** Puts the holder last among those of a key. */
function touch(byKey: Map<string, Holder[]>, key: string, holder: Holder): void {
  const list = byKey.get(key);
  if (!list) byKey.set(key, [holder]);
  else if (list[list.length - 1] !== holder) {
    const at = list.indexOf(holder);
    if (at >= 0) list.splice(at, 1);
    list.push(holder);
    if (list.length > LOOK_BACK) list.shift();
  }
}

function findHolder(byKey: ReadonlyMap<string, readonly Holder[]>, mention: Mention, sentence: number): Holder | undefined {
  const office = mention.offices?.[0];
  if (!office) return undefined;
  let best: Holder | undefined;
  let bestScore = -Infinity;
  for (const holder of byKey.get(keyOfTitle(office)) ?? []) {
    const { cluster } = holder;
    if (mention.country && cluster.country && mention.country !== cluster.country) continue;
    if (!cluster.offices.some((held) => held.start <= mention.start && titleFits(office, held))) continue;
    const agrees = mention.country !== null && mention.country === cluster.country;
    const score = (agrees ? 4 : 0) + 1.2 * holder.weight + 0.5 * Math.min(holder.count, 5) - 0.7 * Math.min(sentence - holder.sentence, 8);
    if (score > bestScore) {
      best = holder;
      bestScore = score;
    }
  }
  return best;
}
