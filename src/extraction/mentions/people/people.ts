import type { Span } from '../../model';
import type { Document } from '../../text/document';
import type { Found } from '../found';
import type { OfficeDraft } from '../mention';
import type { TitlePhrase } from '../titles/titlePhrase';
import type { NameSpan } from './readName';

/** A person's name on the way to a mention: later rules add offices. */
export interface PersonDraft extends NameSpan {
  readonly rule: string;
  country: string | null;
  offices: OfficeDraft[];
  gender: 'm' | 'f' | null;
  /** First token of title and honorific before the name. */
  outerFirst: number;
}

/** What the rules for people share: the titles of the document, and the names found so far by their tokens. */
export interface People {
  readonly document: Document;
  readonly found: Found;
  readonly titles: readonly TitlePhrase[];
  readonly drafts: PersonDraft[];
  /** The name that covers a token. */
  readonly at: (token: number) => PersonDraft | undefined;
  add(
    span: NameSpan,
    facts: { rule: string; country?: string | null; offices?: OfficeDraft[]; gender?: 'm' | 'f' | null; outerFirst?: number },
  ): PersonDraft;
}

export interface PersonRule {
  readonly id: string;
  /** The codebook's definition in a line. */
  readonly definition: string;
  readonly example: string;
  apply(people: People): void;
}

export function createPeople(document: Document, found: Found, titles: readonly TitlePhrase[]): People {
  const byToken = new Array<PersonDraft | undefined>(document.tokens.length);
  const drafts: PersonDraft[] = [];
  return {
    document,
    found,
    titles,
    drafts,
    at: (token) => byToken[token],
    add(span, facts) {
      const draft: PersonDraft = {
        first: span.first,
        last: span.last,
        rule: facts.rule,
        country: facts.country ?? null,
        offices: facts.offices ?? [],
        gender: facts.gender ?? null,
        outerFirst: facts.outerFirst ?? span.first,
      };
      for (let i = span.first; i < span.last; i++) byToken[i] = draft;
      drafts.push(draft);
      return draft;
    },
  };
}

export const outerSpan = (document: Document, draft: PersonDraft): Span => ({
  start: document.tokens[draft.outerFirst]!.start,
  end: document.tokens[draft.last - 1]!.end,
});
