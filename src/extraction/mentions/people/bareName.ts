import { wordSet } from '../../lexicon/wordSet';
import { Flag } from '../../lexicon/flags';
import { Shape, type Document, type Word } from '../../text/document';
import { isTitleCased } from '../../text/titleCased';
import type { PersonRule } from './people';
import { readName } from './readName';

const UNNAMED =
  Flag.Pronoun |
  Flag.Preposition |
  Flag.Determiner |
  Flag.Conjunction |
  Flag.Calendar |
  Flag.Verb |
  Flag.BodyHead |
  Flag.Demonym |
  Flag.Title;

/** A full name without any title: two or more capitalised words, one of them a known given or family name. */
export const bareName: PersonRule = {
  id: 'person.full-name',
  definition: 'A named human: given and family name, known as such by the lists of names, initials or order.',
  example: 'the economist {person: Nodira Iskandarova} said',
  apply(people) {
    const { document, found } = people;
    const { tokens, sentences } = document;
    for (let i = 0; i < tokens.length; i++) {
      const { shape, flags } = tokens[i]!.word;
      if (shape !== Shape.Title && shape !== Shape.Initial && shape !== Shape.Upper) continue;
      if (people.at(i)) continue;
      if (flags & UNNAMED && !(flags & Flag.Given)) continue;
      const covering = found.at(i);
      if (covering && (covering.first !== i || covering.last > i + 1)) {
        i = covering.last - 1;
        continue;
      }
      const name = readName(document, found, i, sentences[tokens[i]!.sentence]!.last);
      if (!name) continue;
      if (isPerson(document, name.first, name.last) && !people.at(name.last - 1)) people.add(name, { rule: bareName.id });
      // "Actor Georgia Fernandes": the name may begin after a common word.
      else if ((flags & Flag.Common) !== 0 && (flags & (Flag.Given | Flag.Family)) === 0) continue;
      i = name.last - 1;
    }
  },
};

const INITIALED = /^\p{Lu}[\p{Ll}]?\.\p{Lu}/u;

const BEFORE_PLACES = wordSet('the in at from near outside around across to into inside through via a an this its');

function isPerson(document: Document, first: number, last: number): boolean {
  const { tokens, sentences } = document;
  const head = tokens[first]!.word;
  const tail = tokens[last - 1]!.word;
  if (last - first === 1) return INITIALED.test(head.text) && !/^(?:\p{Lu}\.)+\p{Lu}?$/u.test(head.text);
  let names = 0;
  let initials = 0;
  let common = 0;
  let words = 0;
  for (let i = first; i < last; i++) {
    const { flags, shape, text } = tokens[i]!.word;
    if (shape === Shape.Punctuation || (shape === Shape.Lower && !text.includes('-'))) continue;
    words++;
    if (shape === Shape.Initial || INITIALED.test(text)) initials++;
    else if (flags & (Flag.Given | Flag.Family)) names++;
    else if (flags & Flag.Common) common++;
  }
  if (words < 2 || words === initials || GROUPS.has(tail.lower) || head.text.includes('-allies')) return false;
  if (head.shape === Shape.Upper && tail.shape === Shape.Upper && !isNamed(tail)) return false;
  const sentence = sentences[tokens[first]!.sentence]!;
  const opens = sentence.first === first;
  const cased = isTitleCased(document, sentence.index);
  const before = opens ? '' : tokens[first - 1]!.word.lower;
  const given = (head.flags & Flag.Given) !== 0;
  if (common > 0 && ((cased && common * 2 > words) || !given || (opens && (head.flags & Flag.Common) !== 0 && names < 2))) return false;
  if (!cased && goesOn(document, last)) return false;
  if (before && NATURE.has(before)) return false;
  if (given) return before !== 'the' || names > 1;
  if (initials > 0) return names > 0 || !cased;
  if (names === words) return !BEFORE_PLACES.has(before);
  // Words that no list knows: in running text and not after an article or a preposition of place.
  if (before === 'of' && !OF_PEOPLE.has(tokens[first - 2]?.word.lower ?? '')) return false;
  return !cased && !BEFORE_PLACES.has(before) && words < 5 && closesLikeName(document, last, sentence.last);
}

const AFTER_NAMES = wordSet(
  'last this next later earlier who also then again will has had today here there not now ahead over about yesterday ' +
    'tomorrow alone himself herself',
);

/** "Sunni Muslims" are no person. */
const GROUPS = wordSet(
  'muslims christians jews kurds arabs marxists democrats republicans tigers islamists hindus buddhists sikhs catholics ' + 'protestants',
);
/** Storms, ships and sites that bear a person's name. */
const NATURE = wordSet('typhoon hurricane cyclone storm fort lake mount operation camp uss hms cape port island river airport bridge');
/** What is told "of" a person rather than of a place. */
const OF_PEOPLE = wordSet(
  'death murder killing assassination arrest release case son daughter wife widow brother trial supporters followers ' +
    'allies extradition resignation appointment nomination re-election capture kidnapping leadership government presidency ' +
    'name naming request behalf invitation',
);

/** "Francis Scott Key Bridge": a capitalised noun right after makes another name of it. */
function goesOn({ tokens }: Document, last: number): boolean {
  const next = tokens[last];
  return (
    next !== undefined &&
    next.sentence === tokens[last - 1]!.sentence &&
    next.word.shape === Shape.Title &&
    (next.word.flags & Flag.BodyHead) !== 0
  );
}

const isNamed = (word: Word): boolean => (word.flags & (Flag.Given | Flag.Family)) !== 0;

/** What stands after a person's name in running text: not a common noun that the words before it modify ("Kuksaroy Palace residence"). */
function closesLikeName({ tokens }: Document, i: number, end: number): boolean {
  if (i >= end) return true;
  const { shape, flags, lower } = tokens[i]!.word;
  if (shape === Shape.Punctuation) return lower !== '-' && lower !== '&' && lower !== '/';
  if (lower === "'s" || lower === '’s') return true;
  return (
    shape === Shape.Lower &&
    ((flags & (Flag.Verb | Flag.Conjunction | Flag.Preposition | Flag.Pronoun)) !== 0 ||
      lower.endsWith('ed') ||
      lower.endsWith('s') ||
      AFTER_NAMES.has(lower))
  );
}
