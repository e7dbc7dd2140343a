import type { Entity, Mention } from '../../mentions/mention';
import type { NounPhrase, VerbGroup } from '../../syntax/clause';
import type { EventContext } from '../context';
import { entitiesOf } from '../meetings/sentenceView';
import type { Weigh } from './ownState';

const SELF: ReadonlySet<string> = new Set(['i', 'we']);
const HOSTS: ReadonlySet<string> = new Set(['welcome', 'host']);
const ME: ReadonlySet<string> = new Set(['me', 'us']);
const MINE: ReadonlySet<string> = new Set(['my', 'our']);
const JOURNEYS: ReadonlySet<string> = new Set('visit visits trip travel tour'.split(' '));
const HOSTING: ReadonlySet<string> = new Set(['welcome', 'host', 'receive']);
const HOME: ReadonlySet<string> = new Set(['to', 'in']);
/** What "I" do elsewhere: the places are told with "in". */
const STAYING: ReadonlySet<string> = new Set('be spend attend join participate meet hold address'.split(' '));
const THERE: ReadonlySet<string> = new Set(['in', 'at']);
const GOING: ReadonlySet<string> = new Set('visit travel go fly journey tour return arrive come'.split(' '));

/**
 * What journeys say of whose text it is: "I" and one's own go to other states, guests come to one's own; whom "I" meet is another's.
 * @param guests people with a post, and whether the text introduces them with their state
 * @param first whether the text says "I"
 */
export function journeyEvidence(context: EventContext, guests: ReadonlyMap<Entity, boolean>, first: boolean, weigh: Weigh): void {
  const { document, clauses } = context;
  const lower = (token: number): string => document.tokens[token]!.word.lower;
  const isSelf = (subject: NounPhrase | null): boolean => subject !== null && SELF.has(lower(subject.first));
  const landsOf = (phrases: readonly NounPhrase[]): Set<string> =>
    new Set(
      phrases
        .flatMap((np) => entitiesOf(context, np.mentions))
        .flatMap((e) => (e.type === 'place' || e.type === 'country' ? (e.country ?? []) : [])),
    );

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
      // "I look forward to welcoming the President to Sudria"
      if (HOSTING.has(verb.lemma) && self) for (const land of landsOf(after(verb, HOME))) weigh(land, 4);
      else if (self && STAYING.has(verb.lemma)) for (const land of landsOf(after(verb, THERE))) weigh(land, -4);
      // "X telephoned me", "X invited us"
      if (verb.object && ME.has(lower(verb.object.first)) && verb.object.last - verb.object.first === 1)
        for (const entity of entitiesOf(context, verb.subject?.mentions ?? [])) if (guests.has(entity)) weigh(entity.country, -3);
      // "I am pleased to welcome X to Y"
      if (self && HOSTS.has(verb.lemma))
        for (const land of landsOf(verb.preps.filter((prep) => prep.word === 'to').map((prep) => prep.object))) weigh(land, 6);
      if (GOING.has(verb.lemma) || (verb.object && JOURNEYS.has(lower(verb.object.head))))
        travel(verb.subject?.mentions ?? [], landsOf(goalsOf(verb)), self);
    }
    for (const np of phrases) {
      if (!JOURNEYS.has(lower(np.head))) continue;
      const lands = landsOf(np.preps.filter((prep) => prep.word === 'to').map((prep) => prep.object));
      const by = np.preps.find((prep) => prep.word === 'by' || prep.word === 'of');
      // A headline of one who says "I": "Visit to Sudria".
      const mine = MINE.has(lower(np.first)) || (first && sentence.index === 0 && !np.possessor && !by && np.modifiers.length === 0);
      travel(np.possessor ? [np.possessor] : (by?.object.mentions ?? []), lands, mine);
    }
  }
}

const metBy = (verb: VerbGroup): NounPhrase[] => [
  ...(verb.object ? [verb.object] : []),
  ...verb.preps.filter((prep) => prep.word === 'with').map((prep) => prep.object),
];

const after = (verb: VerbGroup, words: ReadonlySet<string>): NounPhrase[] =>
  verb.preps.filter((prep) => words.has(prep.word)).map((prep) => prep.object);

const goalsOf = (verb: VerbGroup): NounPhrase[] => [
  ...(verb.object ? [verb.object, ...verb.object.conjuncts] : []),
  // "visited troops in Z"
  ...verb.preps.filter((prep) => prep.word === 'to' || (prep.word === 'in' && verb.lemma === 'visit')).map((prep) => prep.object),
];
