import { Flag } from '../../lexicon/flags';
import { matchAt } from '../../lexicon/matchAt';
import { MEETING_NOUNS } from '../../lexicon/triggers/meetingNouns';
import { nationalityAt } from '../../mentions/titles/nationality';
import type { Entity, Mention } from '../../mentions/mention';
import { Shape, type Token } from '../../text/document';
import type { EventContext } from '../context';
import { stateOf } from '../lookUp';
import { mentionsFrom } from '../mentionsFrom';
import { isContest } from './actors';
import type { Draft } from './draft';
import type { SentenceView } from './sentenceView';

/** A group that is not, or need not be, of the official's own state. */
const OUTSIDE =
  /[A-Z]|\b(?:ousted|foreign|international|world|regional (?:leaders|powers|partners)|nations|countries|states|partners?|allies|counterparts|diplomats|diaspora)\b/;
/** What a state's own groups are called after, with a capital. */
const WITHIN = /\b(?:Cabinet|Government|Congress|Congressional|House|Senate|Democratic|Republican|Bipartisan|Members|Leaders)\b/g;
/** Organs that every state has one of; where the text says of which states or body they are, they are those'. */
const ORGAN = /^(?:(?:permanent )?members of )?(?:the )?(?:National Security|Security|State) Council(?: (?:permanent )?members)?$/;
const OUTSIDER = /\b(?:opposition|rebel|former|ex-\w+|party|candidate|challenger|dissident|ambassador|envoy|union)\b/i;

/**
 * One state's own affair: its officials among themselves, or with groups of which the text names no other state, party or body.
 * A guest abroad meets his hosts' people: the place of the event, or a visit told before, says so.
 */
export function isDomestic(
  context: EventContext,
  view: SentenceView,
  entities: readonly Entity[],
  place: Entity | null,
  drafts: readonly Draft[],
): boolean {
  if (isContest(entities)) return false;
  if (entities.length === 1)
    return (
      isOrgan(context, entities[0]!) ||
      (entities[0]!.type === 'delegation' && /^(?:cabinet|government) (?:members|ministers)$/i.test(entities[0]!.name))
    );
  const own = ownOfficials(context, entities);
  if (!own) return false;
  const { officials, state } = own;
  if (officials.length === 0 || (place?.country && place.country !== state && !entities.some((e) => isOrgan(context, e)))) return false;
  if (officials.length > 1 && state !== null && (haveSamePost(officials) || !isSure(context, officials, state))) return false;
  if (officials.length > 1 && state === null && !officials.slice(1).every((o) => isSubordinate(context, officials[0]!, o))) return false;
  if (officials.length < entities.length && tellsOfVisit(view)) return false;
  return !drafts.some(
    (d) => d.kind === 'visit' && (!d.place || d.place.country !== state) && d.actors.some((a) => officials.includes(a.entity)),
  );
}

/** The officials among them, and their state, where none of them is said to be of another; null where one may be another state's or body's. */
function ownOfficials(context: EventContext, entities: readonly Entity[]): { officials: Entity[]; state: string | null } | null {
  const officials: Entity[] = [];
  let state: string | null = null;
  for (const entity of entities) {
    if (isOrgan(context, entity)) continue;
    if (entity.type === 'delegation' && entity.country === null) {
      if (OUTSIDE.test(plainName(entity.name))) return null;
      continue;
    }
    // "The President held a meeting with ...": whoever has such organs or groups is their leader.
    if (entity.type === 'office' && officials.length === 0 && entities.length === 2) {
      officials.push(entity);
      state = entity.country;
      continue;
    }
    if (entity.type !== 'person' || !(serves(entity) || (officials.length === 0 && isUntitled(entity)))) return null;
    if (state !== null && entity.country !== state && !(entity.country === null && isSubordinate(context, officials[0]!, entity)))
      return null;
    if (officials[0] && isUntitled(officials[0]) && (entity.country !== null || !isSubordinate(context, officials[0], entity))) return null;
    state ??= entity.country;
    officials.push(entity);
  }
  return { officials, state };
}

/** "members of the Security Council", where the text speaks of no body of several states that has one. */
const isOrgan = ({ index }: EventContext, { type, name, country }: Entity): boolean =>
  (type === 'delegation' || type === 'body') &&
  country === null &&
  ORGAN.test(name) &&
  !index.entities.some((e) => e.type === 'body' && SEVERAL.test(e.name));

/** Whose name alone is enough for the readers of a text: its own leader. */
const isUntitled = ({ offices, country }: Entity): boolean => offices.length === 0 && country === null;

const SEVERAL = /^(?:UN|U\.N\.|United Nations)\b/;

/** "President X met with Defence Minister Y": a minister of whom nothing says that he is another state's is the head of state's own. */
const isSubordinate = (context: EventContext, head: Entity, entity: Entity): boolean =>
  (isUntitled(head) || head.offices.some((o) => o.rank === 1)) &&
  serves(entity) &&
  entity.offices.every((o) => o.rank !== null && o.rank > 1) &&
  !entity.mentions.some((mention) => mention.level === 'name' && saysAnyState(context, mention));

/** "senior officials", "Key Business Groups": a group of which nothing says that it is of another state. */
export const isPlainGroup = (entity: Entity): boolean =>
  entity.type === 'delegation' && entity.country === null && !isContest([entity]) && !OUTSIDE.test(plainName(entity.name));

/** Has the person an office of a state, and none that stands outside its government? */
const serves = (person: Entity): boolean =>
  person.offices.some((o) => o.rank !== null && o.rank > 0 && o.body === null) && !person.offices.some((o) => OUTSIDER.test(o.title));

/** One state has one holder of a post: "President X met President Y" is between two states. */
const haveSamePost = ([first, ...others]: readonly Entity[]): boolean =>
  others.some((other) => other.offices.some((o) => o.rank === 1 && first!.offices.some((p) => p.title === o.title)));

function tellsOfVisit(view: SentenceView): boolean {
  for (let i = view.first; i < view.last; i++) if (MEETING_NOUNS.get(view.lower(i))?.class === 'visit') return true;
  return false;
}

/** "Key Business Groups": where every word has a capital, it says nothing. */
const plainName = (name: string): string => (/(?:^| )[a-z]{3,}/.test(name) ? name.replace(WITHIN, '') : name.toLowerCase());

/** The state of an official may be inferred; it is sure where the text says it of the first, or of none. */
function isSure(context: EventContext, officials: readonly Entity[], state: string): boolean {
  const said = officials.map((person) => person.mentions.some((mention) => mention.level === 'name' && saysState(context, mention, state)));
  return said[0]! || said.every((s) => !s);
}

/** Does the state stand in the title before the name, or after it in "X of Norway"? */
function saysState(context: EventContext, mention: Mention, state: string): boolean {
  const { tokens } = context.document;
  const { from, to } = titleAround(context, mention);
  for (let i = from; i < to; i++) if (nationalityAt(tokens, i)?.country === state) return true;
  const { sentence } = tokens[mention.first]!;
  const mentions = stateOf(context.index, state)?.mentions ?? [];
  for (let i = mentionsFrom(mentions, tokens[from]!.start); i < mentions.length && mentions[i]!.first < to; i++)
    if (mentions[i]!.last <= to && tokens[mentions[i]!.first]!.sentence === sentence) return true;
  return false;
}

/** Does a state, or a body of several, stand in the title? */
function saysAnyState(context: EventContext, mention: Mention): boolean {
  const { tokens } = context.document;
  const { from, to } = titleAround(context, mention);
  for (let i = from; i < to; i++) {
    if (!(tokens[i]!.word.flags & Flag.Starts)) continue;
    if (matchAt(tokens, i)?.entry.senses.some((s) => s.type === 'country' || s.type === 'demonym' || (s.type === 'body' && !s.country)))
      return true;
  }
  return false;
}

/** The tokens of the title before a name, and of what follows it: "of Norway", a post in apposition. */
function titleAround(context: EventContext, { first, last }: Mention): { from: number; to: number } {
  const { tokens } = context.document;
  const { sentence } = tokens[first]!;
  let from = first;
  while (from > 0 && first - from < 12 && tokens[from - 1]!.sentence === sentence && staysInTitle(tokens[from - 1]!)) from--;
  const follows = tokens[last]?.word.lower;
  if (follows === 'of') return { from, to: Math.min(tokens.length, last + 4) };
  // "Ole Brandt, the defence minister of Norway"
  const post = follows === ',' ? context.clauses(sentence).phrases.find((p) => p.first === last + 1) : undefined;
  if (!post || post.mentions.some((m) => m.type === 'person')) return { from, to: last };
  let to = post.last;
  while (to < last + 14 && tokens[to]?.sentence === sentence && staysInTitle(tokens[to]!)) to++;
  return { from, to };
}

const staysInTitle = ({ word }: Token): boolean =>
  word.lower === 'of' ||
  word.lower === 'the' ||
  word.lower === "'s" ||
  (word.shape !== Shape.Punctuation && (word.flags & (Flag.Verb | Flag.Conjunction | Flag.Preposition)) === 0);
