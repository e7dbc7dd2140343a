import type { EntityType } from '../model';
import type { Document } from '../text/document';
import type { Mention } from './mention';

interface Facts {
  readonly type: EntityType;
  readonly rule: string;
  readonly country?: string | null;
  readonly kind?: string | null;
  readonly key?: string;
}

/** A mention of level name over the tokens from `first` to before `last`. */
export function nameMention(document: Document, first: number, last: number, facts: Facts): Mention {
  return {
    start: document.tokens[first]!.start,
    end: document.tokens[last - 1]!.end,
    first,
    last,
    level: 'name',
    type: facts.type,
    rule: facts.rule,
    country: known(facts.country),
    kind: known(facts.kind),
    ...(facts.key ? { key: facts.key } : {}),
  };
}

/** The gazetteer writes what it does not know as an empty string. */
const known = (value: string | null | undefined): string | null => (value === undefined || value === '' ? null : value);
