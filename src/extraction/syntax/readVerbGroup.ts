import type { Document } from '../text/document';
import type { Modal, VerbGroup } from './clause';
import type { Tagged } from './tagSentence';
import { Form } from './verbForms';
import { Tag } from './wordClasses';

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

/** Whether a verb group may begin with a word of this class. */
export const opensVerbGroup = (tag: Tag): boolean =>
  tag === Tag.To || tag === Tag.Modal || tag === Tag.Have || tag === Tag.Be || tag === Tag.Do || tag === Tag.Verb || tag === Tag.Negation;

/** Reads a verb group that begins at `i` with a class that opens one: [to] [modal] [have] [be] [being] verb, with adverbs and negation between. */
export function readVerbGroup(
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
  if (tags[i] === Tag.Negation) {
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
