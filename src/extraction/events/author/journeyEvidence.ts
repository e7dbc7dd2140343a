import type { Entity, Mention } from '../../mentions/mention';
import type { NounPhrase, VerbGroup } from '../../syntax/clause';
import type { EventContext } from '../context';
import { entitiesOf } from '../meetings/sentenceView';
import type { Weigh } from './ownState';

const SELF: ReadonlySet<string> = new Set(['i', 'we']);
const MINE: ReadonlySet<string> = new Set(['my', 'our']);
const JOURNEYS: ReadonlySet<string> = new Set('visit visits trip travel tour'.split(' '));
const GOING: ReadonlySet<string> = new Set('visit travel go fly journey tour return arrive come'.split(' '));

/**
 * What journeys say of whose text it is: "I" and one's own go to other states, guests come to one's own; whom "I" meet is another's.
 * @param guests people with a post, and whether the text introduces them with their state
 */
export function journeyEvidence(context: EventContext, guests: ReadonlyMap<Entity, boolean>, weigh: Weigh): void {
  const { document, clauses } = context;
  const lower = (token: number): string => document.tokens[token]!.word.lower;
  const isSelf = (subject: NounPhrase | null): boolean => subject !== null && SELF.has(lower(subject.first));
  const landsOf = (phrases: readonly NounPhrase[]): Set<string> =>
    new Set(phrases.flatMap((np) => entitiesOf(context, np.mentions)).flatMap((entity) => entity.country ?? []));

  const travel = (who: readonly Mention[], lands: ReadonlySet<string>, self: boolean): void => {
    const guest = entitiesOf(context, who).find((entity) => guests.has(entity));
    for (const land of lands)
      if (self) weigh(land, -4);
      else if (guest && guest.country !== land) weigh(land, guests.get(guest) ? 3 : -3);
    if (guest && guests.get(guest) && lands.size > 0) weigh(guest.country, -3);
  };

  for (const sentence of document.sentences) {
    const { verbs, phrases } = clauses(sentence.index);
    for (const verb of verbs) {
      const self = isSelf(verb.subject);
      if (self)
        for (const entity of metBy(verb).flatMap((np) => entitiesOf(context, np.mentions)))
          if (entity.type === 'person' || entity.type === 'office') weigh(entity.country, -2);
      if (GOING.has(verb.lemma) || (verb.object && JOURNEYS.has(lower(verb.object.head))))
        travel(verb.subject?.mentions ?? [], landsOf(goalsOf(verb)), self);
    }
    for (const np of phrases) {
      if (!JOURNEYS.has(lower(np.head))) continue;
      const lands = landsOf(np.preps.filter((prep) => prep.word === 'to').map((prep) => prep.object));
      const by = np.preps.find((prep) => prep.word === 'by' || prep.word === 'of');
      travel(np.possessor ? [np.possessor] : (by?.object.mentions ?? []), lands, MINE.has(lower(np.first)));
    }
  }
}

const metBy = (verb: VerbGroup): NounPhrase[] => [
  ...(verb.object ? [verb.object] : []),
  ...verb.preps.filter((prep) => prep.word === 'with').map((prep) => prep.object),
];

const goalsOf = (verb: VerbGroup): NounPhrase[] => [
  ...(verb.object ? [verb.object, ...verb.object.conjuncts] : []),
  ...verb.preps.filter((prep) => prep.word === 'to').map((prep) => prep.object),
];
