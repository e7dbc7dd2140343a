import type { Entity } from '../../mentions/mention';
import type { NounPhrase, VerbGroup } from '../../syntax/clause';
import { isQuoted } from '../../text/isQuoted';
import { authorsOf } from '../author/authorsOf';
import type { EventContext } from '../context';
import { mentionsFrom } from '../mentionsFrom';
import type { Actor, Draft } from './draft';
import { entitiesOf, type SentenceView } from './sentenceView';

/** Nouns for all who take part, as in "the sides", "both leaders". */
const GROUP_NOUNS: ReadonlySet<string> = new Set(
  'sides parties leaders presidents ministers officials countries interlocutors heads diplomats negotiators counterparts men pair both duo trio two three nations governments delegations states they them each-other chiefs envoys teams allies'.split(
    ' ',
  ),
);
const OPENERS: ReadonlySet<string> = new Set(
  'the both two three these all close foreign prime defense defence and of state other'.split(' '),
);

/** Who can take part in a meeting. */
const takesPart = (entity: Entity): boolean => entity.type !== 'place';

/** Nouns that stand for those named after "of": "members of the council", "a number of ministers", "the leaders of A and B". */
const PART_NOUNS: ReadonlySet<string> = new Set(
  'members representatives officials leaders heads delegation delegates team group number range dozens hundreds some several head president chairman minister ministers envoys presidents series'.split(
    ' ',
  ),
);

/** One who is described and not named acts for the state or the body that the description names. */
const OFFICIALS: ReadonlySet<string> = new Set(
  'official envoy diplomat negotiator minister delegation representative emissary mediator lawmaker senator team mission'.split(' '),
);

/** One person, of whom the text gives the post and not the name. */
const DESCRIBED: ReadonlySet<string> = new Set(
  'official minister leader diplomat envoy negotiator representative president premier chief commander adviser advisor secretary ambassador counterpart king queen governor chancellor mediator emissary lawmaker senator delegation team mission head'.split(
    ' ',
  ),
);

/** "a minister from the ruling party": a side of a meeting, though the text names nobody. */
export const isDescribedParty = (view: SentenceView, phrase: NounPhrase | null | undefined): boolean =>
  !!phrase &&
  phrase.mentions.length === 0 &&
  DESCRIBED.has(view.lower(phrase.head)) &&
  /^(?:a|an|the|his|her|its|another)$/.test(view.lower(phrase.first));

/** Is this one described official: "a senior Norwegian official"? */
export const isDescribed = (view: SentenceView, phrase: NounPhrase | null): boolean =>
  phrase !== null && phrase.mentions.length === 0 && OFFICIALS.has(view.lower(phrase.head));

/** The entities that a noun phrase names as acting: itself and its conjuncts. */
export function actorsOf(context: EventContext, phrase: NounPhrase | null | undefined): Entity[] {
  if (!phrase) return [];
  const named = entitiesOf(context, phrase.mentions).filter(takesPart);
  if (named.length > 0) return named;
  const head = context.document.tokens[phrase.head]?.word.lower ?? '';
  // "a senior Norwegian Foreign Ministry official": whom he stands for.
  if (OFFICIALS.has(head)) {
    const senders = entitiesOf(context, phrase.modifiers).filter((e) => e.type === 'country' || e.type === 'body');
    if (senders.length > 0) return senders.slice(-1);
  }
  if (!PART_NOUNS.has(head)) return named;
  const of = phrase.preps.find((p) => p.word === 'of' || p.word === 'from');
  return of ? actorsOf(context, of.object) : named;
}

/** Is this "the sides", "both leaders", "the two ministers", "they" without a name of its own? */
export function isGroup(view: SentenceView, phrase: NounPhrase | null | undefined): boolean {
  if (!phrase || phrase.mentions.length > 0) return false;
  if (!GROUP_NOUNS.has(view.lower(phrase.head))) return false;
  if (phrase.modifiers.length > 0 || phrase.possessor) return false;
  // "leaders of the ruling coalition"; "leaders of the two countries" are those told of.
  if (phrase.preps.some(({ word, object }) => word === 'of' && !GROUP_NOUNS.has(view.lower(object.head)))) return false;
  for (let i = phrase.first; i < phrase.head; i++) if (!OPENERS.has(view.lower(i))) return false;
  return true;
}

/** Those whom a group stands for: the participants of the last meeting told, persons first; else nobody. */
export function resolveGroup(drafts: readonly Draft[]): Entity[] {
  for (let i = drafts.length - 1; i >= 0; i--) {
    const { actors } = drafts[i]!;
    if (actors.length >= 2 || (actors.length === 1 && isManySided(actors[0]!.entity))) return actors.map((a) => a.entity);
  }
  return [];
}

/** "the two countries' ministers", "Kenyan and Norwegian officials": a group of no one state. */
const isManySided = (entity: Entity): boolean => entity.type === 'delegation' && entity.country === null;

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we', 'us', 'me']);

/** For whom "I", "we" or "X and I" speaks: the authors of a text in the first person; nobody inside a quotation, or without such a word. */
export function selvesOf(context: EventContext, phrase: NounPhrase | null | undefined): readonly Entity[] {
  if (!phrase) return [];
  const { tokens } = context.document;
  for (const np of [phrase, ...phrase.conjuncts]) {
    if (np.last - np.first !== 1 || np.mentions.length > (np === phrase ? phrase.conjuncts.length : 0)) continue;
    const { lower } = tokens[np.head]!.word;
    if (!FIRST_PERSON.has(lower) || isQuoted(context.document, tokens[np.first]!.start)) continue;
    const authors = authorsOf(context);
    return lower === 'i' || lower === 'me' ? authors.slice(0, 1) : authors;
  }
  return [];
}

const GUESTS: ReadonlySet<string> = new Set(['guests', 'visitors', 'guest', 'visitor']);

const isGuest = (actor: Actor): boolean => actor.role === 'visitor' && !actor.leads;

/** Those who came in the last record that has guests. */
export function guestsOf(drafts: readonly Draft[]): Entity[] {
  for (let i = drafts.length - 1; i >= 0; i--) {
    const { actors } = drafts[i]!;
    if (actors.some(isGuest)) return actors.filter(isGuest).map((a) => a.entity);
  }
  return [];
}

/** The acting entities of a phrase, groups resolved. */
export function partiesOf(
  context: EventContext,
  view: SentenceView,
  phrase: NounPhrase | null | undefined,
  drafts: readonly Draft[],
): Entity[] {
  const named = actorsOf(context, phrase);
  const selves = selvesOf(context, phrase);
  if (selves.length > 0) return [...named, ...selves.filter((e) => !named.includes(e))];
  if (named.length > 0) return named;
  if (phrase && GUESTS.has(view.lower(phrase.head)) && phrase.modifiers.length === 0) return guestsOf(drafts);
  if (!isGroup(view, phrase)) return [];
  const told = resolveGroup(drafts);
  return told.length > 0 ? told : lastPair(context, view, phrase!);
}

/** "The two men" where no meeting was told before: the two officials of different states who were named last, in this sentence or the two before. */
function lastPair({ document, index }: EventContext, view: SentenceView, phrase: NounPhrase): Entity[] {
  if (phrase.first + 1 >= phrase.last || !/^(?:two|both)$/.test(view.lower(phrase.head - 1))) return [];
  const named: Entity[] = [];
  for (let i = mentionsFrom(index.mentions, document.tokens[phrase.first]!.start) - 1; i >= 0; i--) {
    const mention = index.mentions[i]!;
    if (document.tokens[mention.first]!.sentence < view.index - 2) break;
    const entity = mention.type === 'person' ? index.entityOf(mention) : undefined;
    if (entity && entity.offices.length > 0 && !named.includes(entity)) named.unshift(entity);
  }
  return named.length === 2 && named[0]!.country !== named[1]!.country ? named : [];
}

/** The phrase that acts: of a passive the agent, else the subject; looked up the chain of governors and conjuncts where the verb has none. */
export function doerOf(verb: VerbGroup): NounPhrase | null {
  if (verb.passive) return verb.preps.find((p) => p.word === 'by')?.object ?? null;
  return subjectOf(verb);
}

export function subjectOf(verb: VerbGroup): NounPhrase | null {
  let at: VerbGroup | null = verb;
  for (let depth = 0; at && depth < 4; depth++) {
    if (at.subject) return at.subject;
    at = at.conjunctOf ?? at.governor;
  }
  return null;
}

/**
 * Two sides at least? Persons of one state are one side; a group without a state (a joint body, "officials of both sides") is two.
 * One whose state the text does not give is a side of its own, unless several others are all of one state.
 */
export function hasTwoSides(entities: readonly Entity[]): boolean {
  const sides = new Set<string>();
  // Named persons are told apart even where the text lets their states be guessed alike.
  if (entities.filter((e) => e.type === 'person').length >= 2) return true;
  let known = 0;
  let unknown = 0;
  for (const entity of entities) {
    if (entity.country) {
      sides.add(entity.country);
      known++;
    } else if (entity.type === 'delegation' || entity.type === 'body') return true;
    else unknown++;
  }
  if (sides.size >= 2) return true;
  return known <= 1 ? sides.size + unknown >= 2 : unknown > 0 && known <= 2;
}

const CONTESTS =
  /\b(?:part(?:y|ies)|opposition|coalition|partners|rebels?|groups?|factions?|militants?|unions?|candidates?|separatists?|militias?|movement|front|platform)\b/i;

/** Parties within one state that are no part of its government: a party, the opposition, rebels. */
const CIVIL = /\b(?:business|industry|advocacy|community|civil|civic|trade|labou?r|professional|rights)\b/i;

export const isContest = (entities: readonly Entity[]): boolean =>
  entities.some(
    (e) => e.type !== 'person' && e.type !== 'country' && CONTESTS.test(e.name) && !(e.type === 'delegation' && CIVIL.test(e.name)),
  );
