import { MEETING_NOUNS } from '../lexicon/triggers/meetingNouns';
import type { Mention } from '../mentions/mention';
import { Shape, type Document } from '../text/document';
import type { Modal, NounPhrase, VerbGroup } from './clause';
import { grammarOf } from './grammarOf';
import type { Tagged } from './tagSentence';
import { Form } from './verbForms';
import { Tag, TEMPORAL } from './wordClasses';

/**
 * A sentence cut into flat pieces, in text order. `opener` of a verb group: where the search for its subject ended, the chunk index from
 * which what opens the clause is looked for; -1 for none.
 */
export type Chunk =
  | { readonly type: 'np'; readonly np: NounPhrase }
  | { readonly type: 'vg'; readonly vg: VerbGroup; readonly ambiguous: boolean; opener: number }
  | { readonly type: 'prep'; readonly at: number; readonly last: number; readonly word: string }
  | { readonly type: 'conj' | 'comma' | 'stop' | 'sub' | 'rel' | 'adverb' | 'adjective'; readonly at: number; readonly word: string };

const MODALS: Record<string, Modal> = {
  will: 'will',
  "'ll": 'will',
  wo: 'will',
  would: 'would',
  "'d": 'would',
  shall: 'shall',
  should: 'should',
  can: 'can',
  ca: 'can',
  could: 'could',
  may: 'may',
  might: 'might',
  must: 'must',
};

/** Cuts a tagged sentence into noun phrases, verb groups, prepositions and marks. */
export function chunkSentence(document: Document, sentence: number, tagged: Tagged, pronouns: ReadonlyMap<number, Mention>): Chunk[] {
  const chunks: Chunk[] = [];
  const { first, tags } = tagged;
  const n = tags.length;
  const lower = (i: number): string => document.tokens[first + i]?.word.lower ?? '';
  let i = 0;
  while (i < n) {
    const { compounds } = grammarOf(document.tokens[first + i]!.word);
    const compound = compounds ? compoundPreposition(compounds, i, n, lower) : 0;
    if (compound > 0) {
      let word = lower(i);
      for (let k = i + 1; k < i + compound; k++) word += ` ${lower(k)}`;
      chunks.push({ type: 'prep', at: first + i, last: first + i + compound, word });
      i += compound;
      continue;
    }
    const tag = tags[i]!;
    const group = readVerbGroup(document, sentence, tagged, i);
    if (group) {
      chunks.push({ type: 'vg', vg: group.vg, ambiguous: group.ambiguous, opener: -1 });
      i = group.next;
      continue;
    }
    if (tag === Tag.To || tag === Tag.Preposition) {
      chunks.push({ type: 'prep', at: first + i, last: first + i + 1, word: lower(i) });
      i++;
      continue;
    }
    if (
      tag === Tag.Conjunction ||
      tag === Tag.Comma ||
      tag === Tag.Stop ||
      tag === Tag.Subordinator ||
      tag === Tag.Relative ||
      tag === Tag.Adverb ||
      tag === Tag.Negation ||
      tag === Tag.Possessive
    ) {
      const type =
        tag === Tag.Conjunction
          ? 'conj'
          : tag === Tag.Comma
            ? 'comma'
            : tag === Tag.Subordinator
              ? 'sub'
              : tag === Tag.Relative
                ? 'rel'
                : tag === Tag.Stop
                  ? 'stop'
                  : 'adverb';
      // "yesterday", "Friday": adverbs of time stay adverbs.
      chunks.push({ type, at: first + i, word: lower(i) });
      i++;
      continue;
    }
    const end = phraseEnd(tagged, i, lower);
    if (end > i) {
      chunks.push({ type: 'np', np: makePhrase(document, tagged, i, end, pronouns) });
      i = end;
    } else {
      chunks.push({ type: 'adjective', at: first + i, word: lower(i) });
      i++;
    }
  }
  return mergeTitles(document, chunks);
}

/** "Deputy Secretary of State Robert Zoellick": a capitalised title, "of", and a phrase that ends in a person's name are one phrase. */
function mergeTitles(document: Document, chunks: readonly Chunk[]): Chunk[] {
  const out: Chunk[] = [];
  for (const chunk of chunks) {
    const of = out.at(-1);
    const title = out.at(-2);
    if (
      chunk.type === 'np' &&
      of?.type === 'prep' &&
      (of.word === 'of' || of.word === 'for') &&
      title?.type === 'np' &&
      title.np.mentions.length === 0
    ) {
      const person = chunk.np.mentions[0];
      if (
        person?.type === 'person' &&
        person.level === 'name' &&
        person.first > chunk.np.first &&
        document.tokens[title.np.head]!.word.shape === Shape.Title
      ) {
        out.length -= 2;
        const modifiers = [...title.np.modifiers, ...chunk.np.modifiers];
        out.push({
          type: 'np',
          np: { ...chunk.np, first: title.np.first, modifiers, possessor: title.np.possessor ?? chunk.np.possessor },
        });
        continue;
      }
    }
    out.push(chunk);
  }
  return out;
}

function compoundPreposition(rests: readonly (readonly string[])[], i: number, n: number, lower: (i: number) => string): number {
  for (const rest of rests) if (i + rest.length < n && rest.every((word, k) => lower(i + 1 + k) === word)) return rest.length + 1;
  return 0;
}

const DAYS = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'today', 'yesterday', 'tomorrow']);
const MONTHS = new Set([
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]);
const CALENDAR_HEADS = new Set(['last', 'next', 'this', 'late', 'early', 'on', 'of', 'and']);

/** Adjectives of time: after a name they begin an adverbial. */
const AFTER_NAME: ReadonlySet<string> = new Set(['next', 'last', 'this', 'early', 'late', 'later', 'earlier']);

/** Nouns that close a phrase at the head of a clause: "at X's request". */
const BEHESTS: ReadonlySet<string> = new Set(['initiative', 'request', 'invitation', 'behest', 'suggestion', 'insistence', 'proposal']);

/** End of the noun phrase that begins at `i`, or `i`. */
function phraseEnd(tagged: Tagged, i: number, lowerAt: (i: number) => string): number {
  const { tags, mentions } = tagged;
  if (tags[i] === Tag.Pronoun) return i + 1;
  let k = i;
  let head = i;
  while (k < tags.length) {
    const tag = tags[k]!;
    // "President Bush Wednesday": a day after a name is an adverbial of its own.
    if (k > i && tag === Tag.Noun && tags[k - 1] === Tag.Name && MONTHS.has(lowerAt(k)) && tags[k + 1] === Tag.Number) break;
    if (
      k > i &&
      tag === Tag.Noun &&
      DAYS.has(lowerAt(k)) &&
      (tags[k - 1] === Tag.Name || tags[k - 1] === Tag.Noun) &&
      !CALENDAR_HEADS.has(lowerAt(k - 1))
    )
      break;
    // "a meeting Friday between": so is a day after a noun of meeting that a noun could follow.
    if (
      k > i &&
      ((tag === Tag.Noun && DAYS.has(lowerAt(k)) && tags[k - 1] === Tag.Adjective) ||
        ((lowerAt(k) === 'last' || lowerAt(k) === 'next') && TEMPORAL.has(lowerAt(k + 1)))) &&
      MEETING_NOUNS.has(lowerAt(k - 1))
    ) {
      head = k;
      break;
    }
    // "to Jordan next week", "to Kampala hours before": a time after a name is an adverbial of its own.
    if (
      k > i &&
      tags[k - 1] === Tag.Name &&
      (AFTER_NAME.has(lowerAt(k)) || (tag === Tag.Noun && TEMPORAL.has(lowerAt(k)))) &&
      !DAYS.has(lowerAt(k)) &&
      !MONTHS.has(lowerAt(k))
    )
      break;
    // "At X's initiative Y had a call": a name after such a noun begins the clause.
    if (k > i && tag === Tag.Name && tags[k - 1] === Tag.Noun && BEHESTS.has(lowerAt(k - 1))) break;
    if (tag === Tag.Name) {
      const mention = mentions[k]!;
      // Two names in a row are one phrase only with a possessive or as title and name; "Monday Bush" is cut by the tags.
      let end = k + 1;
      while (end < tags.length && mentions[end] === mention) end++;
      k = head = end;
    } else if (tag === Tag.Noun) head = ++k;
    else if (tag === Tag.Possessive && head === k && k > i) k++;
    else if (tag === Tag.Determiner && k === i) k++;
    else if (tag === Tag.Determiner && k > i && (tags[k - 1] === Tag.Determiner || tags[k - 1] === Tag.Possessive)) k++;
    // "his third such visit"
    else if (tag === Tag.Determiner && k > i && lowerAt(k) === 'such' && lowerAt(k + 1) !== 'as' && tags[i] === Tag.Determiner) k++;
    else if (tag === Tag.Adjective || tag === Tag.Number) {
      k++;
      if (tag === Tag.Number) head = k;
      // "November 14-16"
      if (tag === Tag.Number && (lowerAt(k) === '-' || lowerAt(k) === '–') && tags[k + 1] === Tag.Number && MONTHS.has(lowerAt(k - 2)))
        head = k += 2;
    } else if (
      tag === Tag.Adverb &&
      k > i &&
      (tags[k + 1] === Tag.Adjective || tags[k + 1] === Tag.Noun) &&
      (tags[k - 1] === Tag.Determiner || tags[k - 1] === Tag.Adjective)
    )
      k++;
    else break;
  }
  // A determiner alone ("these", "all") stands for a noun.
  if (head === i && k > i) return tags[i] === Tag.Adjective ? i : k;
  return head;
}

function makePhrase(document: Document, tagged: Tagged, from: number, to: number, pronouns: ReadonlyMap<number, Mention>): NounPhrase {
  const { first, tags } = tagged;
  const heads: Mention[] = [];
  const modifiers: Mention[] = [];
  let possessor: Mention | null = null;
  let k = from;
  while (k < to) {
    const mention = tagged.mentions[k] ?? null;
    if (!mention) {
      const pronoun = pronouns.get(first + k);
      if (pronoun) {
        if (tags[k] === Tag.Pronoun || to - from === 1) heads.push(pronoun);
        else possessor = pronoun;
      }
      k++;
      continue;
    }
    let end = k + 1;
    while (end < to && tagged.mentions[end] === mention) end++;
    if (end === to) heads.push(mention);
    else if (tags[end] === Tag.Possessive) possessor = mention;
    else modifiers.push(mention);
    k = end;
  }
  const head = first + to - 1;
  const temporal = heads.length === 0 && isTemporal(document, first + from, head);
  return { first: first + from, last: first + to, head, mentions: heads, modifiers, possessor, preps: [], temporal, conjuncts: [] };
}

/** "Friday", "last week", "February 14", "May 1, 2024". */
function isTemporal(document: Document, first: number, head: number): boolean {
  const word = document.tokens[head]!.word;
  if (TEMPORAL.has(word.lower) && (word.lower !== 'may' || word.shape === Shape.Title)) return true;
  if (word.shape !== Shape.Number || head === first) return false;
  // "February 14", and the range "February 14-16"
  return TEMPORAL.has(document.tokens[head - 1]!.word.lower) || (head - first >= 3 && TEMPORAL.has(document.tokens[head - 3]!.word.lower));
}

/** Reads a verb group that begins at `i`: [to] [modal] [have] [be] [being] verb, with adverbs and negation between. */
function readVerbGroup(
  document: Document,
  sentence: number,
  tagged: Tagged,
  i: number,
): { vg: VerbGroup; next: number; ambiguous: boolean } | null {
  const { first, tags, verbs } = tagged;
  const lower = (k: number): string => document.tokens[first + k]?.word.lower ?? '';
  let k = i;
  let negated = false;
  const skip = (): void => {
    while (tags[k] === Tag.Adverb || tags[k] === Tag.Negation) {
      if (tags[k] === Tag.Negation) negated = true;
      k++;
    }
  };
  let modal: Modal | null = null;
  let perfect = false;
  let progressive = false;
  let passive = false;
  let infinitive = false;
  let tense: 'past' | 'present' | null = null;
  let gerund = false;
  let lemma: string | null = null;
  let head = -1;
  let ambiguous = false;
  const start = tags[i]!;
  if (
    start !== Tag.To &&
    start !== Tag.Modal &&
    start !== Tag.Have &&
    start !== Tag.Be &&
    start !== Tag.Do &&
    start !== Tag.Verb &&
    start !== Tag.Negation
  )
    return null;
  if (start === Tag.Negation) {
    // "not to sign", "never met"
    if (tags[i + 1] !== Tag.To && tags[i + 1] !== Tag.Verb) return null;
    negated = true;
    k++;
  }
  if (tags[k] === Tag.To) {
    k++;
    skip();
    const base =
      (tags[k] === Tag.Verb && (verbs[k]!.forms & Form.Base) !== 0) ||
      (tags[k] === Tag.Be && lower(k) === 'be') ||
      (tags[k] === Tag.Have && lower(k) === 'have') ||
      (tags[k] === Tag.Do && lower(k) === 'do');
    if (!base) return null;
    infinitive = true;
  }
  const firstAux = k;
  if (tags[k] === Tag.Modal) {
    modal = MODALS[lower(k)] ?? null;
    k++;
    skip();
  }
  if (tags[k] === Tag.Do && !infinitive) {
    const past = lower(k) === 'did';
    const at = k;
    k++;
    skip();
    if (tags[k] === Tag.Verb && verbs[k]!.forms & Form.Base) tense = past ? 'past' : 'present';
    else {
      lemma = 'do';
      head = at;
      tense = past ? 'past' : 'present';
      k = at + 1;
    }
  } else if (tags[k] === Tag.Do) {
    lemma = 'do';
    head = k++;
  }
  if (lemma === null && tags[k] === Tag.Have) {
    const at = k;
    const form = lower(k);
    k++;
    skip();
    if ((tags[k] === Tag.Verb && verbs[k]!.forms & Form.Participle) || (tags[k] === Tag.Be && lower(k) === 'been')) {
      perfect = true;
      if (form === 'having') gerund = true;
      else tense ??= form === 'had' ? 'past' : 'present';
    } else {
      lemma = 'have';
      head = at;
      if (form === 'having') gerund = true;
      else tense ??= form === 'had' ? 'past' : 'present';
      k = at + 1;
    }
  }
  if (lemma === null && tags[k] === Tag.Be) {
    const at = k;
    const form = lower(k);
    if (form === 'being' && firstAux === k) gerund = true;
    else tense ??= form === 'was' || form === 'were' ? 'past' : 'present';
    k++;
    skip();
    let being = false;
    if (lower(k) === 'being' && tags[k] === Tag.Be) {
      being = true;
      progressive = true;
      k++;
      skip();
    }
    if (tags[k] === Tag.Verb && verbs[k]!.forms & Form.Ing && !being) {
      progressive = true;
      // "is going to visit"
      if (verbs[k]!.lemma === 'go' && tags[k + 1] === Tag.To && tags[k + 2] === Tag.Verb && verbs[k + 2]!.forms & Form.Base) {
        modal = tense === 'past' ? 'would' : 'will';
        progressive = false;
        tense = null;
        k += 2;
      }
    } else if (tags[k] === Tag.Verb && verbs[k]!.forms & Form.Participle) passive = true;
    else {
      lemma = 'be';
      head = at;
      k = at + 1;
      while (tags[k] === Tag.Negation) {
        negated = true;
        k++;
      }
    }
  }
  if (lemma === null) {
    if (tags[k] !== Tag.Verb) return null;
    const reading = verbs[k]!;
    lemma = reading.lemma;
    head = k;
    const bare = k === firstAux && !infinitive;
    if (bare) {
      if (reading.forms & Form.Ing) gerund = true;
      else if (reading.forms & Form.S) tense = 'present';
      else if (reading.forms & Form.Past) {
        tense = 'past';
        ambiguous = (reading.forms & Form.Participle) !== 0;
      } else if (reading.forms & Form.Participle) tense = null;
      else tense = 'present';
    }
    k++;
  }
  const bareParticiple = tense === null && modal === null && !infinitive && !gerund && !perfect && !passive;
  const vg: VerbGroup = {
    sentence,
    first: first + i,
    last: first + k,
    head: first + head,
    lemma,
    form: infinitive ? 'infinitive' : gerund ? 'gerund' : bareParticiple ? 'participle' : 'finite',
    tense: modal || infinitive || gerund ? null : tense,
    modal,
    perfect,
    progressive,
    passive: passive || bareParticiple,
    negated,
    subject: null,
    object: null,
    secondObject: null,
    preps: [],
    predicate: null,
    governor: null,
    governorNoun: null,
    link: null,
    conjunctOf: null,
    subordinator: null,
  };
  return { vg, next: k, ambiguous };
}
