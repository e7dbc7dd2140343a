import { Flag } from '../lexicon/flags';
import type { Mention } from '../mentions/mention';
import { Shape, type Document } from '../text/document';

export type Role = 'subject' | 'object' | 'oblique' | 'possessor';

const CLAUSE_OPENERS = new Set(
  ', ; : – — - ( " “ ” and but that while when as after before where whereas because if who which although though since so or'.split(' '),
);
const NOMINATIVE = new Set(['he', 'she', 'it', 'they']);
const POSSESSIVE = new Set(['his', 'her', 'its', 'their']);

/** As many words of a title as are passed over. */
const REACH = 16;

/**
 * The part that a mention plays in its clause, by what stands before it: an opener of a clause (subject), a preposition (oblique), a
 * verb or another word (object). A conjunct has the part of the one before it.
 * @param before the mention before it in the sentence with its part
 */
export function roleOf({ tokens, sentences }: Document, mention: Mention, before?: { mention: Mention; role: Role }): Role {
  const { first: start } = sentences[tokens[mention.first]!.sentence]!;
  const lower = tokens[mention.first]!.word.lower;
  if (mention.level === 'pronoun') {
    if (POSSESSIVE.has(lower)) return 'possessor';
    return NOMINATIVE.has(lower) ? 'subject' : 'object';
  }
  if (tokens[mention.last]?.word.lower === "'s" || tokens[mention.last]?.word.lower === "'") return 'possessor';
  let i = mention.first;
  if (mention.outer) while (i > start && tokens[i - 1]!.start >= mention.outer.start) i--;
  for (let steps = 0; i > start && steps < REACH; steps++) {
    const { shape, lower: word, flags } = tokens[i - 1]!.word;
    const capital = shape === Shape.Title || shape === Shape.Upper || shape === Shape.Initial;
    const small = word === 'of' || word === 'the' || word === "'s" || word === '.' || word === 'for' || word === '-';
    const title = shape === Shape.Lower && (flags & (Flag.Title | Flag.Determiner)) !== 0;
    if (!(capital || title || (small && i - 2 >= start && tokens[i - 2]!.word.shape !== Shape.Lower))) break;
    // A name just before is another mention, not a part of this one's title.
    if (before?.mention.last === i) break;
    i--;
  }
  if (i === start) return 'subject';
  const { lower: opener, flags } = tokens[i - 1]!.word;
  if ((opener === 'and' || opener === ',' || opener === 'or') && before?.mention.last === i - 1) return before.role;
  if (CLAUSE_OPENERS.has(opener)) return 'subject';
  if (flags & Flag.Preposition) return 'oblique';
  return 'object';
}
