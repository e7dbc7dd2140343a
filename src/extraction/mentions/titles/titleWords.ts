import { Flag } from '../../lexicon/flags';
import type { TitleWord } from '../../lexicon/titles';
import { wordSet } from '../../lexicon/wordSet';
import { Shape, type Token } from '../../text/document';

/** What the lexicon knows of a token as a word of titles. */
export const titleOf = (token: Token): TitleWord | undefined => (token.word.flags & Flag.Title ? token.word.title : undefined);

/** "Minister", "UN"; not the initial "A.". */
export const isCapital = (token: Token): boolean => token.word.shape === Shape.Title || token.word.shape === Shape.Upper;

/** "Secretary General", "Attorney General": after these "General" belongs to the head; elsewhere it is a military rank. */
export const BEFORE_GENERAL = wordSet(
  'secretary director attorney consul governor inspector auditor solicitor prosecutor commissioner lieutenant major ' +
    'brigadier lt maj brig comptroller secretaries directors under-secretary adjutant surgeon',
);

/** Left out of the wording of a title: they are the office's qualifier, or say nothing of the office. */
export const STRIPPED = wordSet(
  'former ex ex- then then- acting interim outgoing incoming transitional new newly elected newly-elected current ' +
    'visiting late ousted deposed longtime onetime one-time veteran presiding exiled provisional',
);
