import { wordSet } from '../../lexicon/wordSet';
import { Flag } from '../../lexicon/flags';
import type { TitlePhrase } from '../titles/titlePhrase';
import { officeDraft } from './officeDraft';
import { type People, type PersonRule } from './people';
import { readHonorifics } from './readHonorifics';
import { readName } from './readName';

/** "Rashid Meredov, Turkmenistan's Minister of Foreign Affairs," and "Israel's foreign minister, Avigdor Lieberman,". */
export const apposition: PersonRule = {
  id: 'person.apposition',
  definition: 'A title set off by commas or brackets beside a name is an office of that person.',
  example: '{person: Rashid Meredov}, {title: Minister of Foreign Affairs} of Turkmenistan, said',
  apply(people) {
    const { titles } = people;
    for (let p = 0; p < titles.length; p++) {
      const title = titles[p]!;
      if (title.held) continue;
      if (title.plural) {
        respectively(people, title);
        continue;
      }
      let q = p;
      while (q + 1 < titles.length && !titles[q + 1]!.held && follows(people, titles[q]!, titles[q + 1]!)) q++;
      const group = titles.slice(p, q + 1);
      const holder = holderBefore(people, title);
      // "A, the director of X, Dr B, and": with an office of its own, A is only the one before in a list.
      const taken = holder !== null && people.at(holder)!.offices.length > 0;
      if (taken && beforeName(people, group)) p = q;
      else if (holder !== null && afterName(people, group, holder)) p = q;
      else if (beforeName(people, group)) p = q;
    }
  },
};

function attach(people: People, title: TitlePhrase, index: number): void {
  const draft = people.at(index)!;
  const shared = draft.offices.find((office) => office.country)?.country ?? null;
  draft.offices = [...draft.offices, officeDraft(people.document, title, title.country ?? shared)];
  draft.country ??= title.country;
  if (title.country && draft.offices.length > 1)
    draft.offices = draft.offices.map((office) => (office.country || office.body ? office : { ...office, country: title.country }));
  title.held = true;
}

/** Last token of the name that a title stands in apposition to, or null. */
function holderBefore(people: People, title: TitlePhrase): number | null {
  const { document, at } = people;
  const { tokens, sentences } = document;
  const start = sentences[tokens[title.head]!.sentence]!.first;
  let i = title.first - 1;
  if (title.determiner === 'the' || title.determiner === 'a') i--;
  if (i <= start) return null;
  const mark = tokens[i]!.word.text;
  // "X, who is the minister of", "X, currently the minister of" go through an adverb or a copula.
  if (mark === 'as' && at(i - 1)) return i - 1;
  const subject = copulaSubject(people, i, start);
  if (subject !== null) return subject;
  if (mark !== ',' && mark !== '(' && mark !== '–' && mark !== '—' && mark !== '-') return null;
  let k = i - 1;
  if (mark === '(' && tokens[k]!.word.text === ',') k--;
  if (tokens[k]!.word.text === ')') while (k > start && tokens[k]!.word.text !== '(') k--;
  if (tokens[k]!.word.text === '(') k--;
  const draft = at(k);
  return draft && draft.last === k + 1 ? k : null;
}

const ADVERBS = wordSet('currently also now still previously formerly once who since then as himself herself');
const COPULAS = wordSet('is was been has had served serves became remains');

/** "Mr. Banny is governor of the central bank", "X, who has been head of the government": the name before a copula, from token `i` backwards. */
function copulaSubject({ document, at }: People, i: number, start: number): number | null {
  const { tokens } = document;
  let verbs = 0;
  let k = i;
  for (; k > start && i - k < 6; k--) {
    const { lower } = tokens[k]!.word;
    if (COPULAS.has(lower)) verbs++;
    else if (!ADVERBS.has(lower) && !(lower === ',' && tokens[k + 1]!.word.lower === 'who')) break;
  }
  return verbs > 0 && at(k)?.last === k + 1 ? k : null;
}

/** "X, Deputy Prime Minister and Minister of Trade,": all titles of the apposition. */
function afterName(people: People, group: readonly TitlePhrase[], holder: number): boolean {
  const { tokens } = people.document;
  const draft = people.at(holder)!;
  const last = group[group.length - 1]!;
  const next = tokens[last.last];
  if (next && next.sentence === tokens[holder]!.sentence && next.word.text === 'of') return false;
  // An apposition closes as it opens; a list goes on: "Sheikh Sultan, Jordanian Prime Minister discuss ties".
  const said = COPULAS.has(tokens[group[0]!.first - 1]!.word.lower) || /^(?:as|the|a)$/.test(tokens[group[0]!.first - 1]!.word.lower);
  if ((!said && !closes(people, last.last)) || draft.offices.length > 3) return false;
  for (const title of group) attach(people, title, holder);
  return true;
}

const CLOSERS = wordSet('and who whose which but or as when while');

const closes = ({ document }: People, i: number): boolean => {
  const token = document.tokens[i];
  return (
    !token ||
    /^[,.;:()–—"”*-]$/.test(token.word.text) ||
    CLOSERS.has(token.word.lower) ||
    token.sentence !== document.tokens[i - 1]!.sentence
  );
};

function follows({ document }: People, a: TitlePhrase, b: TitlePhrase): boolean {
  if (b.plural || document.tokens[a.head]!.sentence !== document.tokens[b.head]!.sentence) return false;
  const gap = b.first - a.last - (b.determiner === 'the' || b.determiner === 'a' ? 1 : 0);
  const link = document.tokens[a.last]!.word.text;
  return (
    gap === 1 && (link === 'and' || link === '-' || link === '–' || link === '&') && (!a.country || !b.country || a.country === b.country)
  );
}

/** "the foreign minister, Avigdor Lieberman, said"; "the Special Envoy (SE), H.E. Ambassador X". All titles of the group. */
function beforeName(people: People, group: readonly TitlePhrase[]): boolean {
  const { document, found } = people;
  const { tokens, sentences } = document;
  const title = group[group.length - 1]!;
  const first = group[0]!;
  const end = sentences[tokens[title.head]!.sentence]!.last;
  let at = title.last;
  if (tokens[at]?.word.text === '(' && tokens[at + 2]?.word.text === ')') at += 3;
  const mark = tokens[at]?.word.text;
  if (at + 1 >= end || (mark !== ',' && mark !== '(' && mark !== '–' && mark !== ':')) return false;
  const honorifics = readHonorifics(tokens, at + 1, end, true);
  const addressed = honorifics.last > at + 1;
  const known = people.at(honorifics.last);
  if (known && known.offices.length > 0 && !addressed) return false;
  const name = known ?? readName(document, found, honorifics.last, end);
  const spoken = name !== null && name.last - name.first > 1 && ((tokens[name.last]?.word.flags ?? 0) & Flag.Verb) !== 0;
  if (!name || (!closes(people, name.last) && !title.counterpart && !addressed && !spoken)) return false;
  const { flags } = tokens[name.first]!.word;
  if (!known && name.last - name.first < 2 && !(flags & (Flag.Given | Flag.Family))) return false;
  if (first.determiner === null && !title.country && !title.body && title.titleLast - title.titleFirst < 2 && !addressed) return false;
  const draft =
    known ?? people.add(name, { rule: apposition.id, country: title.country, gender: honorifics.gender, outerFirst: name.first });
  const country = group.find((t) => t.country)?.country ?? null;
  draft.offices = [...group.map((t) => officeDraft(document, t, t.country ?? country)), ...draft.offices];
  draft.country ??= country;
  for (const t of group) t.held = true;
  return true;
}

/** "the foreign ministers of A and B, X and Y": each name has the country of its place in the list. */
function respectively(people: People, title: TitlePhrase): void {
  const { document, found } = people;
  const { tokens, sentences } = document;
  const end = sentences[tokens[title.head]!.sentence]!.last;
  if (title.countries.length < 2 || tokens[title.last]?.word.text !== ',') return;
  let at = title.last + 1;
  for (let i = 0; i < title.countries.length && at < end; i++) {
    const name = people.at(at) ?? readName(document, found, at, end);
    if (!name) return;
    const country = title.countries[i]!;
    const draft = people.at(name.first) ?? people.add(name, { rule: apposition.id, country });
    draft.country ??= country;
    draft.offices = [...draft.offices, officeDraft(document, title, country)];
    title.held = true;
    at = name.last;
    while (at < end && (tokens[at]!.word.text === ',' || tokens[at]!.word.lower === 'and')) at++;
  }
}
