import { wordSet } from '../../lexicon/wordSet';
import { Flag } from '../../lexicon/flags';
import { Shape } from '../../text/document';
import { isTitleCased } from '../../text/titleCased';
import type { OfficeDraft } from '../mention';
import type { TitlePhrase } from '../titles/titlePhrase';
import { officeDraft } from './officeDraft';
import type { People, PersonRule } from './people';
import { readHonorifics } from './readHonorifics';
import { readName, type NameSpan } from './readName';

/** "Russian President Vladimir Putin", "State Councilor and Minister of Foreign Affairs of the People's Republic of China Wang Yi". */
export const titleName: PersonRule = {
  id: 'person.title-name',
  definition: 'A named human: the name alone, without the title before it. Each title before it is an office of that person.',
  example: 'Turkmen Foreign Minister {person: Rashid Meredov}',
  apply(people) {
    const { titles } = people;
    for (let p = 0; p < titles.length; p++) {
      let q = p;
      while (q + 1 < titles.length && belongsTogether(people, titles[q]!, titles[q + 1]!)) q++;
      if (nameAfter(people, titles.slice(p, q + 1))) p = q;
    }
  },
};

const FIRST_AMONG = wordSet('president king queen emir sultan emperor');

/** Two titles of one holder: "Crown Prince and Prime Minister X", "Deputy Prime Minister - Minister of Economy X", "President General X". */
function belongsTogether({ document }: People, a: TitlePhrase, b: TitlePhrase): boolean {
  const { tokens } = document;
  if (tokens[a.head]!.sentence !== tokens[b.head]!.sentence || a.plural || b.plural) return false;
  const adjacent = b.first === a.last;
  const link = b.first === a.last + 1 ? tokens[a.last]!.word.text : '';
  if (!adjacent && link !== 'and' && link !== '-' && link !== '–' && link !== '&' && link !== ',' && link !== '/') return false;
  if (b.determiner) return false;
  if (a.country && b.country && a.country !== b.country) return false;
  if (link === 'and' && a.determiner === 'the' && FIRST_AMONG.has(tokens[a.head]!.word.lower) && b.rank === 1) return false;
  return true;
}

function nameAfter(people: People, group: readonly TitlePhrase[]): boolean {
  const { document, found } = people;
  const { tokens } = document;
  const last = group[group.length - 1]!;
  const end = document.sentences[tokens[last.head]!.sentence]!.last;
  const honorifics = readHonorifics(tokens, skipBracket(tokens, last.last, end), end, true);
  const name = readName(document, found, honorifics.last, end);
  if (!name || !isLikelyHolder(people, last, name)) return false;
  const first = group[0]!;
  const country = group.find((t) => t.country)?.country ?? null;
  const names = last.plural ? nameList(people, name, end) : [name];
  const inherited = country ?? inheritedCountry(people, first);
  names.forEach((span, i) => {
    const own = last.plural && last.countries.length === names.length ? last.countries[i]! : countryAfter(people, span.last, end);
    const home = own ?? (last.plural && last.countries.length > 1 ? null : inherited);
    const offices: OfficeDraft[] = group.map((title) =>
      officeDraft(document, title, title.country && names.length === 1 ? title.country : home),
    );
    people.add(span, {
      rule: titleName.id,
      country: home,
      offices,
      gender: honorifics.gender,
      outerFirst: i === 0 ? first.first : span.first,
    });
  });
  for (const title of group) title.held = true;
  return true;
}

/** A common word after a title is a name only if it can be one: "President Bush", but not "Executive Order", "Member States", "members CEOs". */
function isLikelyHolder({ document, found }: People, title: TitlePhrase, name: NameSpan): boolean {
  if (title.plural && document.tokens[title.head]!.word.lower === 'members') return false;
  if (name.last - name.first > 1 || found.at(name.first)?.given) return true;
  const word = document.tokens[name.first]!.word;
  if (word.flags & (Flag.Given | Flag.Family)) return true;
  if (
    word.shape === Shape.Upper ||
    (document.tokens[title.head]!.word.shape === Shape.Lower && word.shape === Shape.Title && word.flags & Flag.Common)
  )
    return false;
  return (
    (word.flags & Flag.Common) === 0 ||
    (ALONE.has(document.tokens[title.head]!.word.lower) && !isTitleCased(document, document.tokens[name.first]!.sentence))
  );
}

/** Titles that news puts before a family name alone. */
const ALONE = wordSet(
  'president minister secretary chancellor premier king queen ambassador general senator governor pope director chairman ' +
    'speaker admiral envoy',
);

/** "Additional Secretary (Europe) X": a few words in brackets between title and name. */
function skipBracket(tokens: People['document']['tokens'], at: number, end: number): number {
  if (tokens[at]?.word.text !== '(') return at;
  for (let i = at + 1; i < Math.min(end, at + 6); i++) if (tokens[i]!.word.text === ')') return i + 1;
  return at;
}

/** "Presidents A of X, B and C". */
function nameList({ document, found }: People, name: NameSpan, end: number): NameSpan[] {
  const names = [name];
  const { tokens } = document;
  let at = skipOf(document.tokens, found, name.last);
  while (at < end && names.length < 12) {
    let next = at;
    if (tokens[next]!.word.text === ',') next++;
    if (next < end && tokens[next]!.word.lower === 'and') next++;
    if (next === at || next >= end) break;
    const more = readName(document, found, readHonorifics(tokens, next, end, true).last, end);
    if (!more) break;
    names.push(more);
    at = skipOf(tokens, found, more.last);
  }
  return names;
}

function skipOf(tokens: People['document']['tokens'], found: People['found'], at: number): number {
  if (tokens[at]?.word.lower !== 'of') return at;
  const country = found.at(at + 1) ?? found.at(at + 2);
  return country && country.first <= at + 2 ? country.last : at;
}

/** "Isaac Herzog of Israel". */
export function countryAfter({ document, found }: People, at: number, end: number): string | null {
  const { tokens } = document;
  if (at + 1 >= end || tokens[at]!.word.lower !== 'of') return null;
  const next = tokens[at + 1]!.word.lower === 'the' ? at + 2 : at + 1;
  const mention = found.at(next);
  return mention && mention.first === next && mention.type === 'country' ? mention.country : null;
}

/** "Egypt's president X and foreign minister Y": the second title stands under the country of the first. */
function inheritedCountry(people: People, title: TitlePhrase): string | null {
  if (title.determiner || title.body) return null;
  const { tokens } = people.document;
  const link = title.first - 1;
  if (link < 1 || (tokens[link]!.word.lower !== 'and' && tokens[link]!.word.text !== ',')) return null;
  let k = link - 1;
  if (tokens[k]!.word.text === ',') k--;
  const before = people.at(k);
  if (!before || before.last !== k + 1 || tokens[k]!.sentence !== tokens[title.first]!.sentence) return null;
  const office = before.offices[0];
  return office?.country && (office.rank ?? 4) < title.rank ? office.country : null;
}
