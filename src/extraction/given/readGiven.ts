import type { Given, GivenEntity } from '../given';
import type { Mention } from '../mentions/mention';
import type { Span } from '../model';
import type { Document } from '../text/document';
import { findForms, type Form } from './findForms';
import { givenMention } from './givenMention';
import { namesAsOf } from './namesAsOf';
import { tokensIn, type TokenSpan } from './tokensIn';

/** What a person decided of names, by the tokens of one document. */
export interface Decided {
  readonly given: Given;
  /** Names at their places and names wherever they stand, without overlaps. */
  readonly mentions: readonly Mention[];
  /** Whether a reading as a name (or a description, a pronoun) is one that a person said is wrong. */
  readonly isRejected: (reading: Span & TokenSpan) => boolean;
}

/**
 * Reads decisions on a text. Spans that hold no word are passed over: the text may have been another when they were made.
 * @param published the document's date
 */
export function readGiven(document: Document, given: Given, published: string | null): Decided {
  const rejected = new Set(given.rejected.filter(({ about }) => about === 'name').map(keyOf));
  const taken = new Array<Mention | undefined>(document.tokens.length);
  const mentions: Mention[] = [];
  const put = (mention: Mention): void => {
    for (let i = mention.first; i < mention.last; i++) if (taken[i]) return;
    for (let i = mention.first; i < mention.last; i++) taken[i] = mention;
    mentions.push(mention);
  };
  for (const mention of given.mentions) {
    const at = tokensIn(document, mention);
    if (at) put(givenMention(document, at, mention, true));
  }
  const names = namesAsOf(given.names, published).flatMap((name) => name.forms.map((words): Form<GivenEntity> => ({ words, means: name })));
  for (const match of findForms(document, names)) {
    const mention = givenMention(document, match, match.means, match.last - match.first > 1);
    if (!rejected.has(keyOf(mention))) put(mention);
  }
  const never = new Array<number | undefined>(document.tokens.length);
  for (const { first, last } of findForms(
    document,
    given.never.map((words) => ({ words, means: null })),
  ))
    for (let i = first; i < last; i++) never[i] = last;
  return {
    given,
    mentions,
    isRejected: ({ start, end, first, last }) => rejected.has(keyOf({ start, end })) || (never[first] ?? -1) >= last,
  };
}

const keyOf = ({ start, end }: Span): string => `${start}:${end}`;
