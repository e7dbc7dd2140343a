import type { Decided } from '../given/readGiven';
import type { Document } from '../text/document';
import { contextBodies } from './bodies/contextBodies';
import { bodyNames } from './bodies/bodyNames';
import { bodyAcronyms } from './bodies/acronyms';
import { bodyPatterns } from './bodies/bodyPatterns';
import { plainBodies } from './bodies/plainBodies';
import { seatNames } from './places/seatNames';
import { countryNames } from './places/countryNames';
import type { Mention } from './mention';
import { findDelegations } from './delegations/findDelegations';
import { parties } from './delegations/parties';
import { peoples } from './delegations/peoples';
import { findPeople } from './people/findPeople';
import { delegationLeader } from './people/country/delegationLeader';
import { officeCountry } from './people/country/officeCountry';
import { stateCodes } from './places/stateCodes';
import { placeContext } from './places/placeContext';
import { placePatterns } from './places/placePatterns';
import { placeNames } from './places/placeNames';
import { taggedPeople } from './people/taggedPeople';
import type { Watch } from '../watch';
import { watchProposals, watchRefiner } from './watchMentions';
import { createFound, type Found } from './found';

/** An extractor proposes mentions, a refiner changes or drops them; order is the registry's. */
export interface MentionExtractor {
  readonly id: string;
  /** The codebook's definition in a line. */
  readonly definition: string;
  readonly example: string;
  /** @param found what the extractors before this one found */
  find(document: Document, found: Found): readonly Mention[];
}

export interface MentionRefiner {
  readonly id: string;
  readonly definition: string;
  readonly example: string;
  refine(document: Document, mentions: readonly Mention[]): readonly Mention[];
}

/** In order: what the lexicon knows (countries, places, bodies), then people and posts, who read these. */
export const EXTRACTORS: readonly MentionExtractor[] = [
  countryNames,
  placeNames,
  seatNames,
  bodyNames,
  bodyPatterns,
  plainBodies,
  contextBodies,
  bodyAcronyms,
  placePatterns,
  stateCodes,
  placeContext,
  findPeople,
  taggedPeople,
  findDelegations,
  peoples,
  parties,
];

export const REFINERS: readonly MentionRefiner[] = [delegationLeader, officeCountry];

/**
 * Named things and described posts and groups, in text order, outermost first. Names never overlap; phrases may hold names.
 * @param decided what a person decided of names: put before all that is read, and wrong readings taken out before any is mended
 */
export function findMentions(document: Document, decided: Decided | null = null, watch: Watch | null = null): readonly Mention[] {
  const found = createFound(document.tokens.length);
  if (decided) found.add(decided.mentions);
  const proposed: Mention[] = [];
  for (const extractor of EXTRACTORS) {
    const made = extractor.find(document, found);
    found.add(made);
    if (watch) proposed.push(...made);
  }
  let mentions: readonly Mention[] = found.all();
  if (watch) watchProposals(watch, proposed, mentions);
  if (decided) mentions = mentions.filter((mention) => mention.given !== undefined || !decided.isRejected(mention));
  for (const refiner of REFINERS) {
    const before = mentions;
    mentions = refiner.refine(document, before);
    if (watch) watchRefiner(watch, refiner.id, before, mentions);
  }
  return mentions;
}
