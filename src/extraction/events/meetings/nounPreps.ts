import type { Prep } from '../../syntax/clause';
import type { NounFrame } from './rule';
import { prepsAfter } from './sentenceView';
import { belongs } from './where';

/** Preposition phrases that say more of the noun: its own, and those of its verb that follow it. */
export function prepsOfNoun(frame: NounFrame): Prep[] {
  const { phrase, slot } = frame;
  // "spoke on the margins of the summit with Y": the summit is where, and what follows is said of the talk.
  if (isAside(slot)) return phrase.preps.filter((p) => p.word !== 'with');
  const own = prepsAfter(phrase).filter(
    (p) =>
      phrase.preps.some((q) => q.at === p.at) ||
      ((p.word === 'with' || p.word === 'between') && !isTopical(frame, p)) ||
      belongs(frame.view, p, phrase),
  );
  if (!slot) return own;
  // "During a meeting in Z, X told Y": what follows the verb is not the noun's.
  if (slot.as === 'prep' && slot.verb.first >= phrase.last) return own;
  const end = nextNounAfter(frame);
  const more = slot.verb.preps.filter(
    (p) =>
      !own.some((q) => q.at === p.at) &&
      isMore(frame, p) &&
      (slot.as === 'object' || p.at >= phrase.last) &&
      (slot.as !== 'object' || p.at >= slot.verb.last),
  );
  return [...own, ...more].filter((p) => p.at < end).sort((a, b) => a.at - b.at);
}

/** Does the noun only say on the fringe of what something else was? */
const isAside = (slot: NounFrame['slot']): boolean => slot?.as === 'prep' && ASIDE.has(slot.word ?? '');

/** What is on the fringe of an event is in person. */
export const ASIDE: ReadonlySet<string> = new Set(['on the margins of', 'on the sidelines of']);

const TOPICS: ReadonlySet<string> = new Set(['on', 'about', 'over', 'regarding', 'concerning']);

/** "talks on the conflict with Y": Y is a party to the conflict, not to the talks. */
const isTopical = ({ phrase, slot }: NounFrame, prep: Prep): boolean =>
  [...prepsAfter(phrase), ...(slot?.verb.preps ?? [])].some((p) => TOPICS.has(p.word) && p.object.preps.some((q) => q.at === prep.at));

/** A place or a party may stand further on; what hangs on another thing may not. */
const isMore = (frame: NounFrame, prep: Prep): boolean =>
  prep.word === 'with' || prep.word === 'between' ? !isTopical(frame, prep) : belongs(frame.view, prep, frame.phrase);

/** Token of the next infinitive or the end: what stands after it is not the noun's. */
function nextNounAfter({ view, phrase, slot }: NounFrame): number {
  let end = view.last;
  for (const verb of view.verbs)
    if (verb.first >= phrase.last && verb !== slot?.verb && !(slot?.as === 'subject') && verb.first < end) end = verb.first;
  return end;
}
