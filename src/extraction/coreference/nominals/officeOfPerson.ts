import type { Mention, OfficeDraft } from '../../mentions/mention';
import type { Cluster, Linking } from '../linking';
import type { Sieve } from '../sieve';
import { phraseWords } from '../names/phraseKey';

/** As many people with a matching title as are looked at: the latest ones. */
const LOOK_BACK = 10;

/** "The minister", "the Russian President": a title that refers to a person named before who holds it. */
export const officeOfPerson: Sieve = {
  id: 'coreference.title',
  definition: 'A title with "the" is the person named before who holds it; the country must agree.',
  example: '{country: Norway}’s foreign minister {person#1: Ada Lind} ... {nominal#1: The minister} said',
  run(linking) {
    const { document } = linking;
    const { tokens } = document;
    /** People by each word of their titles, the one mentioned last at the end. */
    const byWord = new Map<string, Cluster[]>();
    for (const mention of linking.mentions) {
      if (mention.type === 'person') {
        const cluster = linking.clusterOf(mention);
        for (const other of cluster.mentions) {
          if (other.start > mention.start) continue;
          for (const office of other.offices ?? []) for (const word of officeWords(office.title)) touch(byWord, word, cluster);
        }
        continue;
      }
      if (mention.type !== 'office') continue;
      const determiner = tokens[mention.first - 1];
      const sameSentence = determiner?.sentence === tokens[mention.first]!.sentence;
      const word = sameSentence ? determiner.word.lower : '';
      if (word === 'a' || word === 'an' || word === 'no' || word === 'any' || word === 'another') continue;
      const holder = findHolder(linking, byWord, mention);
      if (!holder) continue;
      const start = word === 'the' ? determiner! : tokens[mention.first]!;
      linking.drop(mention);
      linking.attach(
        { ...mention, start: start.start, first: start.index, type: 'person', level: 'nominal', rule: officeOfPerson.id },
        holder,
      );
    }
  },
};

function touch(byWord: Map<string, Cluster[]>, word: string, cluster: Cluster): void {
  const known = byWord.get(word);
  if (!known) byWord.set(word, [cluster]);
  else {
    const at = known.indexOf(cluster);
    if (at >= 0) known.splice(at, 1);
    known.push(cluster);
    if (known.length > LOOK_BACK) known.shift();
  }
}

const SMALL = new Set(['of', 'the', 'for', 'and', 'to', 'new', 'visiting']);
const officeWords = (title: string): string[] =>
  title
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word && !SMALL.has(word));

function findHolder(linking: Linking, byWord: Map<string, Cluster[]>, mention: Mention): Cluster | undefined {
  const office = mention.offices?.[0];
  const words = office ? officeWords(office.title) : phraseWords(linking.document, mention).filter((word) => !SMALL.has(word));
  const head = words.at(-1);
  if (head === undefined) return undefined;
  let candidates: Cluster[] | undefined;
  for (const word of words) {
    const known = byWord.get(word);
    if (known && (!candidates || known.length < candidates.length)) candidates = known;
  }
  for (let i = (candidates?.length ?? 0) - 1; i >= 0; i--) {
    const cluster = candidates![i]!;
    if (mention.country && cluster.country && mention.country !== cluster.country) continue;
    if (cluster.mentions.some((m) => (m.offices ?? []).some((held) => matches(office, words, held)))) return cluster;
  }
  return undefined;
}

function matches(office: OfficeDraft | undefined, words: readonly string[], held: OfficeDraft): boolean {
  if (office && (office.qualifier === 'deputy') !== (held.qualifier === 'deputy')) return false;
  const title = new Set(officeWords(held.title));
  return words.every((word) => title.has(word));
}
