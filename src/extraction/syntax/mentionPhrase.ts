import type { Mention } from '../mentions/mention';
import type { NounPhrase } from './clause';

/** The noun phrase that is a mention and nothing else: an owner or a modifier taken out of the phrase that it stands in. */
export function mentionPhrase(mention: Mention): NounPhrase {
  return {
    first: mention.first,
    last: mention.last,
    head: mention.last - 1,
    mentions: [mention],
    modifiers: [],
    possessor: null,
    preps: [],
    temporal: false,
    conjuncts: [],
  };
}
