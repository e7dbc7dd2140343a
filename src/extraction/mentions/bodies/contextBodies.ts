import { Flag } from '../../lexicon/flags';
import { matchPhrase } from '../../lexicon/matchAt';
import { Shape, type Document, type Token } from '../../text/document';
import { isCapitalised, isTitleCased } from '../capitals';
import type { MentionExtractor } from '../findMentions';
import type { Found } from '../found';
import type { Mention } from '../mention';
import { nameMention } from '../nameMention';
import { POSTS } from '../posts';

const NEVER =
  Flag.Determiner |
  Flag.Preposition |
  Flag.Pronoun |
  Flag.Conjunction |
  Flag.Calendar |
  Flag.Verb |
  Flag.Honorific |
  Flag.Demonym |
  Flag.People |
  Flag.Country |
  Flag.Place;

/** Organisations told by a common noun beside their name: "the Gara newspaper", "the state oil company Naftaz", "rebel group Seleka". */
export const contextBodies: MentionExtractor = {
  id: 'body.context',
  definition: 'A name that a common noun for organisations stands beside: a newspaper, a party, a company, a rebel group.',
  example: 'the {body: Daily Journal} newspaper; the ruling {body: MVR} party; the rebel group {body: Seleka}',
  find(document, found) {
    const out: Mention[] = [];
    const { tokens } = document;
    for (let i = 0; i < tokens.length;) {
      const match = (tokens[i]!.word.flags & Flag.Opens) !== 0 ? matchPhrase(tokens, i, 'body-noun') : undefined;
      if (!match) {
        i++;
        continue;
      }
      const [kind = '', options = ''] = match.entry.senses[0]!.fields;
      const last = i + match.length;
      const span = isCapitalised(tokens[i]!) ? undefined : spanOf(document, found, i, last, options);
      if (span) out.push(nameMention(document, span.first, span.last, { type: 'body', rule: this.id, kind }));
      i = last;
    }
    return out;
  },
};

interface TokenSpan {
  readonly first: number;
  readonly last: number;
}

function spanOf(document: Document, found: Found, first: number, last: number, options: string): TokenSpan | undefined {
  const name = options.includes('b') ? before(document, found, first) : undefined;
  return name ?? (options.includes('f') ? after(document, found, last) : undefined);
}

/** Part of an organisation's name that nothing else claims. */
const isPart = (token: Token, found: Found): boolean =>
  (token.word.shape === Shape.Title || token.word.shape === Shape.Upper) &&
  (token.word.flags & NEVER) === 0 &&
  !found.at(token.index) &&
  !POSTS.has(token.word.lower);

/** The capitalised words right before the noun: "the Gara newspaper". */
function before(document: Document, found: Found, noun: number): TokenSpan | undefined {
  const { tokens, sentences } = document;
  const sentence = tokens[noun]!.sentence;
  if (isTitleCased(document, sentence)) return undefined;
  let first = noun;
  while (first > sentences[sentence]!.first && first > noun - 4 && isPart(tokens[first - 1]!, found)) first--;
  if (first === noun) return undefined;
  const outside = first > sentences[sentence]!.first ? tokens[first - 1]! : undefined;
  if (outside && isCapitalised(outside) && !found.at(first - 1) && (outside.word.flags & Flag.Determiner) === 0) return undefined;
  return isName(document, first, noun) ? { first, last: noun } : undefined;
}

/** The capitalised words right after the noun, with a comma at most between: "rebel group Seleka". */
function after(document: Document, found: Found, from: number): TokenSpan | undefined {
  const { tokens } = document;
  const sentence = tokens[from]?.sentence;
  // The noun is the last word of the text.
  if (sentence === undefined) return undefined;
  let first = from;
  if (tokens[first]?.word.text === ',' || tokens[first]?.word.text === '"' || tokens[first]?.word.text === '“') first++;
  let last = first;
  while (last < first + 4 && tokens[last]?.sentence === sentence && isPart(tokens[last]!, found)) last++;
  if (last === first || (tokens[last] && tokens[last]!.sentence === sentence && isCapitalised(tokens[last]!))) return undefined;
  return isName(document, first, last) ? { first, last } : undefined;
}

/** No person ("John Smith") and no single ordinary word that a sentence or a style may have given its capital. */
function isName(document: Document, first: number, last: number): boolean {
  const { tokens, sentences } = document;
  const one = tokens[first]!;
  if ((one.word.flags & Flag.Given) !== 0 && (last - first > 1 || (one.word.flags & Flag.Common) === 0)) return false;
  if (last - first === 1)
    return (one.word.flags & (Flag.Common | Flag.Family)) === 0 || (one.word.shape === Shape.Upper && one.word.text.length > 2);
  return sentences[one.sentence]!.first !== first || (one.word.flags & Flag.Common) === 0;
}
