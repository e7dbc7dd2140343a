import { Flag } from '../../lexicon/flags';
import type { Mention } from '../../mentions/mention';
import type { Cluster, Linking } from '../linking';
import { roleOf } from '../salience';
import type { Sieve } from '../sieve';
import { nominalStart } from './nominalSpan';
import { refer } from './officeOfPerson';
import { PREDICATIVE } from './unheldOffice';

/** Sentences in which the person must be. */
const REACH = 3;

/**
 * A high post without a known holder beside a person without a post: the text counts on the reader to know it
 * ("Ada Lind received the envoy. The President said", "The head of the agency is in Oslo ... Bo Ek said").
 */
export const officeOfMain: Sieve = {
  id: 'coreference.title-of-main-person',
  definition: 'A high post with "the" whose holder is not named is the person without a post who is the subject of a sentence beside it.',
  example: '{person#1: Ada Lind} received the envoys. {nominal#1: The President} thanked them',
  run(linking) {
    const { document, mentions } = linking;
    const { tokens } = document;
    /** Who holds a title, once told. */
    const told = new Map<string, Cluster>();
    let subjects: Map<number, Mention[]> | undefined;
    for (const mention of mentions) {
      if (mention.type !== 'office' || !linking.has(mention)) continue;
      const office = mention.offices?.[0];
      const start = nominalStart(document, mention);
      if (
        !office ||
        office.counterpart ||
        (office.rank ?? 4) > 3 ||
        !(start.determiner === 'the' || ((mention.country || office.body) && start.determiner === null && (office.rank ?? 4) < 3))
      )
        continue;
      if (start.determiner === null && PREDICATIVE.has(tokens[start.first - 1]?.word.lower ?? '')) continue;
      const title = `${office.title.toLowerCase()} ${mention.country ?? ''}`;
      const known = told.get(title);
      if (known) {
        refer(linking, mention, known, start.first, officeOfMain.id);
        continue;
      }
      subjects ??= postless(linking);
      const { sentence } = tokens[mention.first]!;
      let best: Cluster | undefined;
      for (const distance of [-1, 1, -2, 2, -3, 3]) {
        if (Math.abs(distance) > REACH || best) continue;
        for (const other of subjects.get(sentence + distance) ?? []) {
          const cluster = linking.clusterOf(other);
          if (mention.country && cluster.country && mention.country !== cluster.country) continue;
          if (
            linking
              .people()
              .at(sentence)
              .some((seen) => linking.clusterOf(seen.mention) === cluster)
          )
            continue;
          // Ahead only a person who is new there.
          if (distance > 0 && cluster.start < mention.start) continue;
          best = cluster;
          break;
        }
      }
      if (!best) continue;
      told.set(title, best);
      refer(linking, mention, best, start.first, officeOfMain.id);
    }
  },
};

/** Subjects without any office, by sentence. */
function postless(linking: Linking): Map<number, Mention[]> {
  const out = new Map<number, Mention[]>();
  for (const mention of linking.mentions) {
    if (mention.type !== 'person' || linking.clusterOf(mention).offices.length > 0) continue;
    const role = roleOf(linking.document, mention);
    if (role !== 'subject' && !(role === 'possessor' ? opensSentence(linking, mention) : role === 'object' && leadsVerb(linking, mention)))
      continue;
    const { sentence } = linking.document.tokens[mention.first]!;
    out.set(sentence, [...(out.get(sentence) ?? []), mention]);
  }
  return out;
}

const opensSentence = ({ document: { tokens, sentences } }: Linking, mention: Mention): boolean =>
  sentences[tokens[mention.first]!.sentence]!.first === mention.first;

/** "At her initiative Ada Lind had": what stands before the subject has no comma of its own. */
function leadsVerb({ document: { tokens } }: Linking, mention: Mention): boolean {
  const isVerb = (i: number): boolean => ((tokens[i]?.word.flags ?? 0) & Flag.Verb) !== 0;
  return mention.last - mention.first > 1 && isVerb(mention.last) && !isVerb(mention.first - 1);
}
