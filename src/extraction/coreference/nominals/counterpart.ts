import type { Mention, OfficeDraft } from '../../mentions/mention';
import type { Cluster, Linking } from '../linking';
import type { BySentence } from '../bySentence';
import type { Sieve } from '../sieve';
import { refer } from './officeOfPerson';
import { nominalStart } from './nominalSpan';
import { titleFits } from './titleMatch';

const REACH = 8;

/** "His Chinese counterpart Wang Yi": the office of the one whom the possessive refers to, with the country of the adjective. */
export const counterpart: Sieve = {
  id: 'coreference.counterpart',
  definition: 'A counterpart holds the office of the person that the possessive refers to, in the country that is named.',
  example: 'Norwegian Foreign Minister {person: Ada Lind} met her Danish counterpart {person: Bo Ek}',
  run(linking) {
    const { mentions } = linking;
    let people: BySentence | undefined;
    for (const mention of mentions) {
      if (!linking.has(mention)) continue;
      const office = mention.offices?.find((draft) => draft.counterpart);
      if (!office) continue;
      people ??= linking.people();
      const own = mention.type === 'person' ? linking.clusterOf(mention) : undefined;
      const owner = ownerOf(linking, people, mention, office, own);
      const model = owner && fullest(owner.offices.filter((draft) => !draft.counterpart && draft.qualifier !== 'former'));
      if (mention.type === 'person')
        linking.replaceOffice(
          mention,
          office,
          model ? { ...model, start: office.start, end: office.end, country: office.country ?? mention.country, body: null } : null,
        );
      else if (mention.type === 'office') {
        const holder = model && mention.country ? holderIn(linking, people, mention, model, owner) : undefined;
        if (holder) refer(linking, mention, holder, nominalStart(linking.document, mention).first, counterpart.id);
      }
    }
  },
};

/** The first post, in the wording that says most of it: "Foreign Minister" rather than "Minister". */
const fullest = (offices: readonly OfficeDraft[]): OfficeDraft | undefined =>
  offices.find((office) => office.title !== offices[0]!.title && office.title.endsWith(` ${offices[0]!.title}`)) ?? offices[0];

/** The person of the counterpart's country nearby who holds such an office. */
function holderIn(
  linking: Linking,
  people: BySentence,
  mention: Mention,
  model: OfficeDraft,
  owner: Cluster | undefined,
): Cluster | undefined {
  const { sentence } = linking.document.tokens[mention.first]!;
  for (let distance = 0; distance <= REACH; distance++)
    for (const at of [sentence - distance, sentence + distance])
      for (const { mention: other } of people.at(at)) {
        const cluster = linking.clusterOf(other);
        if (cluster === owner || cluster.country !== mention.country) continue;
        if (cluster.offices.some((held) => titleFits({ ...model, country: null }, { ...held, country: null }))) return cluster;
      }
  return undefined;
}

function ownerOf(
  linking: Linking,
  people: BySentence,
  mention: Mention,
  office: OfficeDraft,
  own: Cluster | undefined,
): Cluster | undefined {
  const { tokens } = linking.document;
  const { sentence } = tokens[mention.first]!;
  let at = mention.first;
  while (at > 0 && tokens[at - 1]!.start >= office.start && tokens[at - 1]!.sentence === sentence) at--;
  const seen = people.at(sentence);
  // The possessive before the title: a pronoun, or a name with 's.
  for (let i = at; i >= 0 && at - i < REACH && tokens[i]!.sentence === sentence; i--) {
    const { lower } = tokens[i]!.word;
    if (lower === 'his' || lower === 'her' || lower === 'their') {
      const pronoun = seen.find((other) => other.mention.first === i);
      const cluster = pronoun && linking.clusterOf(pronoun.mention);
      if (cluster && cluster !== own && cluster.offices.length > 0) return cluster;
      break;
    }
  }
  const before = seen.filter((other) => other.mention.first < at && linking.clusterOf(other.mention) !== own);
  const found = before.find((other) => other.role === 'subject') ?? before.at(-1);
  if (found) return linking.clusterOf(found.mention);
  for (let back = 1; back <= 2; back++) {
    const earlier = people.at(sentence - back).find((other) => other.role === 'subject' && linking.clusterOf(other.mention) !== own);
    if (earlier) return linking.clusterOf(earlier.mention);
  }
  return undefined;
}
