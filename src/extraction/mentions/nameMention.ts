import type { EntityType } from '../model';
import type { Document } from '../text/document';
import { makeMention } from './makeMention';
import type { Mention } from './mention';

interface Facts {
  readonly type: EntityType;
  readonly rule: string;
  readonly country?: string | null;
  readonly kind?: string | null;
  readonly key?: string | undefined;
}

/** A mention of level name over the tokens from `first` to before `last`. */
export function nameMention(document: Document, first: number, last: number, { type, rule, country, kind, key }: Facts): Mention {
  const mention = makeMention(document, first, last, type, 'name', rule);
  mention.country = known(country);
  mention.kind = known(kind);
  if (key) mention.key = key;
  return mention;
}

/** The gazetteer writes what it does not know as an empty string. */
const known = (value: string | null | undefined): string | null => (value === undefined || value === '' ? null : value);
