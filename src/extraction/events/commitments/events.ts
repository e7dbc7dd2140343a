import { EVENT_NOUNS } from '../../lexicon/triggers/goalVerbs';
import type { NounPhrase } from '../../syntax/clause';
import type { SentenceView } from '../meetings/sentenceView';

/** Is this phrase an event that is held: "the talks", "the fifth session", "a round table"? */
export function isEvent(view: SentenceView, phrase: NounPhrase | null): boolean {
  if (!phrase || phrase.mentions.length > 0 || phrase.temporal) return false;
  return EVENT_NOUNS.has(view.lower(phrase.head));
}
