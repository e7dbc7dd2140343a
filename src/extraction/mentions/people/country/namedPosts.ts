import type { Document } from '../../../text/document';
import type { Mention } from '../../mention';
import { postKey, type Evidence } from './evidence';
import { isMet } from './isMet';
import { outerFirst } from './outerFirst';

const POSTED = /^(ambassador|envoy|representative|consul general|high commissioner) (?:to|in|for) /;
/** As many tokens between the post and the title of its holder: "The Turkish commander of the force in Kabul, General X". */
const REACH = 8;

export interface NamedPosts {
  /** "The Turkish commander of the force, General X": the post beside the title tells the state. */
  readonly beside: Evidence;
  /** "the Russian President", "Norway's ambassador to Japan" elsewhere in the text, with no holder of its own. */
  readonly elsewhere: Evidence;
}

/** What posts that are named with a state, but without their holder, say of people with a title alone. */
export function namedPosts(document: Document, mentions: readonly Mention[]): NamedPosts {
  const { tokens } = document;
  const posts = new Map<string, string>();
  const ends = new Map<number, { readonly country: string; readonly last: number }>();
  const note = (key: string, country: string): void => {
    if (!posts.has(key)) posts.set(key, country);
  };
  for (const mention of mentions) {
    const office = mention.type === 'office' ? mention.offices?.[0] : undefined;
    if (!office?.country) continue;
    const key = postKey(office);
    note(key, office.country);
    const head = POSTED.exec(key)?.[1];
    if (head) note(head, office.country);
    ends.set(tokens[mention.first]!.sentence, { country: office.country, last: mention.last });
  }
  return {
    beside(_office, mention) {
      const first = outerFirst(document, mention);
      const post = ends.get(tokens[mention.first]!.sentence);
      if (!post || tokens[first - 1]?.word.text !== ',' || post.last >= first || first - post.last > REACH) return null;
      for (let i = post.last; i < first - 1; i++) if (!BESIDE.has(tokens[i]!.word.lower) && !isCapital(tokens[i]!.word.text)) return null;
      return post.country;
    },
    elsewhere(office, mention, free) {
      const country = posts.get(postKey(office));
      // Who is met by somebody of that post holds it in another state.
      return country && !isMet(document, mention) && !ends.has(tokens[mention.first]!.sentence) && free(office, country) ? country : null;
    },
  };
}

const BESIDE = new Set(['of', 'in', 'to', 'for', 'the', 'force', 'forces', 'there']);
const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);
