import type { Entity } from '../../mentions/mention';
import type { When } from '../../model';
import type { NounPhrase, VerbGroup } from '../../syntax/clause';
import type { EventContext } from '../context';
import type { SentenceView } from './sentenceView';
import { placesOf } from './where';

/** A country or a place that a journey's clause names, with the date that stands behind it. */
export interface Leg {
  readonly place: Entity;
  readonly phrase: NounPhrase;
  readonly date: When | null;
}

/** "visited Norway on 4 April and Sweden from 5 to 6 April": the places that follow a date and "and", each with the date behind it. */
export function legsOf(context: EventContext, view: SentenceView, verb: VerbGroup): Leg[] {
  const next = view.verbs.find((v) => v.first >= verb.last);
  const end = next?.first ?? view.last;
  const legs: Leg[] = [];
  for (const phrase of view.phrases) {
    if (phrase.first < verb.last || phrase.last > end || phrase.temporal) continue;
    const before = view.lower(phrase.first - 1);
    if (before !== 'and' && before !== ',') continue;
    // A date stands right before the comma or the "and".
    const dated = view.dates.some(({ at, when }) => at >= verb.last && at < phrase.first && isRightBefore(context, when, phrase.first));
    const place = dated ? placesOf(context, phrase)[0] : undefined;
    if (!place) continue;
    const own = view.dates.find(({ at }) => at >= phrase.last && at <= phrase.last + 2);
    legs.push({ place, phrase, date: own?.when ?? null });
  }
  return legs;
}

/** Nothing but "and" or a comma between a date and a token. */
const isRightBefore = ({ document }: EventContext, when: When, token: number): boolean =>
  /^\s*(?:,|and|, and)\s*(?:the\s+)?$/.test(document.text.slice(when.end, document.tokens[token]!.start));
