import { Flag } from '../../lexicon/flags';
import { openModel, type TaggerModel } from '../../tagger/model';
import { tagNames, type TaggedName } from '../../tagger/tagNames';
import weights from '../../tagger/weights.bin';
import { Shape, type Document } from '../../text/document';
import type { MentionExtractor } from '../findMentions';
import type { Found } from '../found';
import type { Mention } from '../mention';
import { nameMention } from '../nameMention';
import { isNationality } from './isNationality';

let model: TaggerModel | undefined;

/** How sure the tagger must be of a person that no rule and no list knows. */
const SURE = 0.9;

/** Nouns that make a person's name before them the name of a body or a time: "the Lind administration". */
const NOT_AFTER = new Set(['administration', 'government', 'campaign', 'era', 'doctrine', 'team', 'cabinet', 'plan']);

/**
 * People that lists and title grammar leave open, by the statistical tagger (a conditional random field over capitalised runs). Its bodies and
 * places are not taken: of those that the lists leave open, most are names of agreements, events and buildings.
 */
export const taggedPeople: MentionExtractor = {
  id: 'person.tagger',
  definition: 'A capitalised name that its spelling and its neighbours make a person',
  example: 'a lawyer, Tamsin Okoro, said the court had been told',
  find: (document, found) => {
    model ??= openModel(weights);
    const mentions: Mention[] = [];
    for (const name of tagNames(document, model, (token) => isOpen(document, found, token)))
      if (name.type === 'person' && isSure(document, name) && isFree(found, name) && !isNationality(document, name.first, name.last))
        mentions.push(nameMention(document, name.first, name.last, { type: 'person', rule: taggedPeople.id }));
    return mentions;
  },
};

/** Words that are no one's name by themselves. */
const SETTLED =
  Flag.Common |
  Flag.Demonym |
  Flag.Calendar |
  Flag.Title |
  Flag.Honorific |
  Flag.Determiner |
  Flag.Preposition |
  Flag.Pronoun |
  Flag.Conjunction;

/** A capitalised word that nobody has claimed and that no list explains. */
function isOpen(document: Document, found: Found, token: number): boolean {
  const { shape, flags } = document.tokens[token]!.word;
  return (shape === Shape.Title || shape === Shape.Upper) && !(flags & SETTLED) && !found.at(token);
}

function isFree(found: Found, name: TaggedName): boolean {
  for (let i = name.first; i < name.last; i++) if (found.at(i)) return false;
  return true;
}

/** Words of common English and of titles make headings and posts, not names; a lone word needs more than a capital. */
function isSure(document: Document, { first, last, confidence }: TaggedName): boolean {
  if (confidence < SURE || NOT_AFTER.has(document.tokens[last]?.word.lower ?? '')) return false;
  let named = 0;
  for (let i = first; i < last; i++) {
    const { shape, flags } = document.tokens[i]!.word;
    if (flags & Flag.Title) return false;
    if ((shape === Shape.Title || shape === Shape.Upper) && !(flags & (Flag.Common | Flag.Demonym | Flag.Calendar))) named++;
  }
  return named > 0 && (last - first > 1 || named === 1);
}
