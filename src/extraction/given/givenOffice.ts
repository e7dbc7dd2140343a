import type { GivenEntity } from '../given';
import { flagsOf } from '../lexicon/flagsOf';
import { createFound } from '../mentions/found';
import type { OfficeDraft } from '../mentions/mention';
import { readTitles } from '../mentions/titles/readTitles';
import type { Span } from '../model';
import { readDocument } from '../text/readDocument';

/**
 * An office as a person words it: rank and qualifier as the wording gives them.
 * @param at the words in the text that it is said of: the given wording itself need not stand there
 */
export function givenOffice({ start, end }: Span, title: string, { country }: GivenEntity): OfficeDraft {
  const words = readDocument(title, flagsOf);
  const read = readTitles(words, createFound(words.tokens.length))[0];
  return {
    start,
    end,
    title,
    country: country ?? read?.country ?? null,
    body: null,
    qualifier: read?.qualifier ?? null,
    rank: read?.rank ?? null,
  };
}
