import type { When } from '../model';
import type { Document } from '../text/document';
import type { Mention } from './mention';

/** An extractor proposes mentions, a refiner changes or drops them; order is the registry's. */
export interface MentionExtractor {
  readonly id: string;
  /** The codebook's definition in a line. */
  readonly definition: string;
  readonly example: string;
  find(document: Document): Mention[];
}

export interface Mentions {
  readonly mentions: readonly Mention[];
  readonly dates: readonly When[];
}

export function findMentions(_document: Document): readonly Mention[] {
  return [];
}
