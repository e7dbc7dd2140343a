import { Flag } from '../../lexicon/flags';
import type { Document } from '../../text/document';
import { isCapitalised, isTitleCased } from '../capitals';
import type { MentionExtractor } from '../findMentions';
import { matchEndingAt, senseOf } from '../gazetteer';
import type { Mention } from '../mention';
import { nameMention } from '../nameMention';
import { bodyHeads, type BodyHead } from './bodyHead';
import { countryIn } from './countryIn';
import { expandLeft } from './expandLeft';
import { expandRight } from './expandRight';
import { isModifier } from './isModifier';

/** Names that a head noun makes: modifiers before it, complements after it. */
export const bodyPatterns: MentionExtractor = {
  id: 'body.head',
  definition: 'The full official name of an organisation, with the modifiers before its head noun and the complements after it.',
  example: '{body: Turkmen Foreign Ministry}; {body: Ministry of Trade and Industry}; {body: Senate Foreign Relations Committee}',
  find(document) {
    const out: Mention[] = [];
    for (const head of bodyHeads(document)) {
      if (!isCapitalised(document.tokens[head.first]!) || !isCapitalised(document.tokens[head.last - 1]!)) continue;
      if (!/[cakA]/.test(head.options)) continue;
      if (isTitleCased(document, document.tokens[head.first]!.sentence) && !isNamedInTitle(document, head)) continue;
      const first = expandLeft(document, head.first);
      const last = expandRight(document, head.last, {
        inCountry: head.options.includes('m') || isInternational(document, first, head),
        forCountry: head.kind === 'court',
        noCountry: head.kind === 'company' && first < head.first,
      });
      if (first === head.first && last === head.last && !standsAlone(document, head)) continue;
      if (/^[IVX]+$/.test(document.tokens[first - 1]?.word.text ?? '') && last === head.last) continue;
      if (head.kind === 'alliance' && first === head.first - 1 && (document.tokens[first]!.word.flags & Flag.Body) !== 0) continue;
      if (last === head.last && head.options.includes('k')) continue;
      if (isKnownWithin(document, first, last)) continue;
      // "High Representative of the Union for Foreign Affairs".
      if (head.kind === 'igo' && head.options === 'c' && first === head.first && document.tokens[head.last]?.word.lower !== 'of') continue;
      if (head.options.includes('q') && first === head.first) continue;
      if (document.tokens[last - 1]!.word.lower === 'and') continue;
      out.push(
        nameMention(document, first, last, {
          type: 'body',
          rule: this.id,
          kind: head.kind,
          country: countryIn(document, first, last),
          ...keyOf(document, head, first, last),
        }),
      );
    }
    return out;
  },
};

/** One name, one thing, if it says more than its head: two countries' "Foreign Ministry" are two. */
function keyOf(document: Document, head: BodyHead, first: number, last: number): { key?: string } {
  if (first === head.first && last === head.last) return {};
  return { key: document.text.slice(document.tokens[first]!.start, document.tokens[last - 1]!.end).toLowerCase() };
}

/** In a title-cased headline only a nationality before the head or a complement after it tells a name: "Omani Foreign Ministry". */
function isNamedInTitle(document: Document, head: BodyHead): boolean {
  const before = document.tokens[head.first - 1];
  const after = document.tokens[head.last];
  return (before !== undefined && (before.word.flags & (Flag.Demonym | Flag.Country)) !== 0) || after?.word.lower === 'of';
}

/** "Parliament" with a capital that its sentence does not give it, and not in "Member of Parliament". */
function standsAlone(document: Document, head: BodyHead): boolean {
  const { tokens, sentences } = document;
  const before = tokens[head.first - 1];
  if (head.options.includes('A')) {
    const next = tokens[head.last];
    return before?.sentence === tokens[head.first]!.sentence && !(next && isCapitalised(next)) && !isModifier(document, head.last);
  }
  if (!head.options.includes('a')) return false;
  if (!before || sentences[before.sentence]!.index !== tokens[head.first]!.sentence) return head.last - head.first > 1;
  if (before.word.lower !== 'of') return true;
  const post = tokens[head.first - 2]?.word.lower;
  return post !== 'member' && post !== 'members' && post !== 'houses';
}

/** "Westminster International University in Tashkent" is a university's whole name. */
function isInternational(document: Document, first: number, head: BodyHead): boolean {
  if (head.kind !== 'university') return false;
  for (let i = first; i < head.first; i++) if (document.tokens[i]!.word.lower === 'international') return true;
  return false;
}

/** Kinds of bodies that a nationality before the name qualifies from outside. */
const SUPRANATIONAL = new Set(['igo', 'alliance', 'armed group', 'party']);

/** "Ugandan Lord's Resistance Army", "Russia-European Union": a nationality before a name that the gazetteer knows as one country's or several's. */
function isKnownWithin(document: Document, first: number, last: number): boolean {
  const known = matchEndingAt(document, last);
  if (!known || known.first <= first || known.last - known.first < 2) return false;
  const sense = senseOf(known.entry, 'body');
  if (!sense || !SUPRANATIONAL.has(sense.kind)) return false;
  for (let i = first; i < known.first; i++)
    if ((document.tokens[i]!.word.flags & (Flag.Demonym | Flag.Country)) === 0 && document.tokens[i]!.word.text !== '-') return false;
  return true;
}
