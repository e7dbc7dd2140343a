import { Flag } from '../../lexicon/flags';
import { MEETING_NOUNS } from '../../lexicon/triggers/meetingNouns';
import { nationalityAt } from '../../mentions/titles/nationality';
import type { Entity, Mention } from '../../mentions/mention';
import { Shape, type Token } from '../../text/document';
import type { EventContext } from '../context';
import { stateOf } from '../lookUp';
import { isContest } from './actors';
import type { Draft } from './draft';
import type { SentenceView } from './sentenceView';

/** A group that is not, or need not be, of the official's own state. */
const OUTSIDE =
  /[A-Z]|\b(?:ousted|foreign|international|world|regional (?:leaders|powers|partners)|nations|countries|states|partners?|allies|counterparts|diplomats|diaspora)\b/;
/** What a state's own groups are called after, with a capital. */
const WITHIN = /\b(?:Cabinet|Government|Congress|Congressional|House|Senate|Democratic|Republican|Bipartisan|Members|Leaders)\b/g;
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
    return entities[0]!.type === 'delegation' && /^(?:cabinet|government) (?:members|ministers)$/i.test(entities[0]!.name);
  let state: string | null = null;
  const officials: Entity[] = [];
  for (const entity of entities) {
    if (entity.type === 'delegation' && entity.country === null) {
      if (OUTSIDE.test(plainName(entity.name))) return false;
      continue;
    }
    if (entity.type !== 'person' || !serves(entity) || (state !== null && entity.country !== state)) return false;
    state = entity.country;
    officials.push(entity);
  }
  if (officials.length === 0 || (place?.country && place.country !== state)) return false;
  if (officials.length > 1 && (state === null || haveSamePost(officials) || !isSure(context, officials, state))) return false;
  if (officials.length < entities.length && tellsOfVisit(view)) return false;
  return !drafts.some(
    (d) => d.kind === 'visit' && (!d.place || d.place.country !== state) && d.actors.some((a) => officials.includes(a.entity)),
  );
}

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
function saysState({ document: { tokens }, index }: EventContext, { first, last }: Mention, state: string): boolean {
  const { sentence } = tokens[first]!;
  let from = first;
  while (from > 0 && first - from < 9 && tokens[from - 1]!.sentence === sentence && staysInTitle(tokens[from - 1]!)) from--;
  const to = tokens[last]?.word.lower === 'of' ? Math.min(tokens.length, last + 4) : last;
  for (let i = from; i < first; i++) if (nationalityAt(tokens, i)?.country === state) return true;
  return stateOf(index, state)?.mentions.some((m) => m.first >= from && m.last <= to && tokens[m.first]!.sentence === sentence) ?? false;
}

const staysInTitle = ({ word }: Token): boolean =>
  word.lower === 'of' ||
  word.lower === 'the' ||
  word.lower === "'s" ||
  (word.shape !== Shape.Punctuation && (word.flags & (Flag.Verb | Flag.Conjunction | Flag.Preposition)) === 0);
