import { wordSet } from '../../lexicon/wordSet';
import { Flag } from '../../lexicon/flags';
import { Shape, type Document } from '../../text/document';
import type { Span } from '../../model';
import { makeMention } from '../makeMention';
import type { Mention, OfficeDraft } from '../mention';
import type { NameSpan } from './readName';

interface Facts {
  readonly rule: string;
  readonly country?: string | null;
  readonly offices?: readonly OfficeDraft[];
  readonly gender?: 'm' | 'f' | null;
  readonly outer?: Span;
}

/** States whose names put the family name first. */
const FAMILY_FIRST = wordSet('CHN KOR PRK VNM TWN HKG MAC KHM SGP HUN');

/** A mention of a person by name. */
export function personMention(document: Document, { first, last }: NameSpan, facts: Facts): Mention {
  const mention = makeMention(document, first, last, 'person', 'name', facts.rule);
  mention.country = facts.country ?? null;
  mention.family = familyName(document, first, last, mention.country);
  if (facts.offices && facts.offices.length > 0) mention.offices = facts.offices;
  if (facts.gender) mention.gender = facts.gender;
  mention.outer = facts.outer;
  return mention;
}

/** The family name as far as the form of the name and the country tell it: capitals ("KOBAYAKAWA Setsuo"), order, last word. */
function familyName(document: Document, first: number, last: number, country: string | null): string {
  const { tokens } = document;
  let end = last;
  while (end - 1 > first && /^(?:jr|sr|i{1,3}|iv|\.|,)\.?$/.test(tokens[end - 1]!.word.lower)) end--;
  const head = tokens[first]!.word;
  const tail = tokens[end - 1]!.word;
  const leads = end - first > 1 && head.shape === Shape.Upper && head.text.length > 2 && tail.shape === Shape.Title;
  const ordered =
    end - first > 1 &&
    country !== null &&
    FAMILY_FIRST.has(country) &&
    head.shape === Shape.Title &&
    (country !== 'HUN' || (head.flags & Flag.Given) === 0);
  return leads || ordered ? head.lower : tail.lower;
}
