import type { Document } from '../text/document';
import type { Chunk } from './chunks';
import type { NounPhrase, Prep, VerbGroup } from './clause';
import type { Coordination } from './coordinate';
import { OBJECT_CONTROL, REPORTING } from './wordClasses';

type VerbChunk = Extract<Chunk, { type: 'vg' }>;
type PhraseChunk = Extract<Chunk, { type: 'np' }>;

/** Nouns that take an infinitive of what is undertaken, wanted or attempted: "plans to", "an agreement to". */
const INFINITIVE_NOUNS = new Set(
  'plan contract contracts agreements deals decisions treaty memorandum program agreement promise pledge commitment decision offer proposal deal effort invitation intention readiness willingness desire hope need call request order move bid attempt refusal vow opportunity ability right way chance permission mandate responsibility obligation demand appeal intent determination pact resolution plans efforts promises pledges commitments calls offers intentions attempts moves proposals'.split(
    ' ',
  ),
);

const SAYING = new Set([
  'say',
  'tell',
  'announce',
  'add',
  'state',
  'declare',
  'stress',
  'note',
  'warn',
  'call',
  'urge',
  'express',
  'emphasize',
  'reiterate',
  'reaffirm',
]);

/** Verbs that take the one who is told and then what is said. */
const TELLING = new Set(['tell', 'assure', 'inform', 'promise', 'warn', 'remind', 'notify', 'show']);

/** Gives every verb group its subject, objects, preposition phrases and governor. Works left to right on the flat chunks. */
export function attachArguments(document: Document, chunks: readonly Chunk[], joined: Coordination): void {
  const lowerOf = (token: number): string => document.tokens[token]?.word.lower ?? '';
  attachPreps(chunks);
  // Reduced relatives first ("deputies led by X", "the agreement signed Friday calls"), since they change what is finite.
  reduceRelatives(chunks);
  readHelped(chunks);
  for (let i = chunks.length - 1; i >= 0; i--) {
    const chunk = chunks[i]!;
    if (chunk.type === 'vg' && chunk.vg.form === 'finite') findSubject(chunks, joined, i, chunk);
  }
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    if (chunk.type !== 'vg') continue;
    if (chunk.vg.form === 'infinitive') governInfinitive(chunks, joined, i, chunk.vg, lowerOf);
    else if (chunk.vg.form === 'gerund' || chunk.vg.form === 'participle') governParticiple(chunks, joined, i, chunk.vg);
    else governFinite(chunks, joined, chunk);
    findObjects(chunks, joined, i, chunk.vg);
  }
  governQuotes(chunks);
  inheritLate(chunks);
}

/** "will help boost": the bare form after "help" is an infinitive, and has no subject of its own. */
function readHelped(chunks: readonly Chunk[]): void {
  for (let i = 1; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    const helper = chunks[i - 1]!;
    if (chunk.type !== 'vg' || helper.type !== 'vg' || helper.vg.lemma !== 'help') continue;
    if (chunk.vg.form !== 'finite' || chunk.vg.tense !== 'present' || chunk.vg.passive) continue;
    chunk.vg.form = 'infinitive';
    chunk.vg.tense = null;
    chunk.vg.conjunctOf = null;
  }
}

/**
 * "held a meeting with deputies led by X": a form that may be past or participle, straight after a noun phrase, is a participle when
 * "by" follows or when its clause has a finite verb already.
 */
function reduceRelatives(chunks: readonly Chunk[]): void {
  // Finite verbs of the clause so far, and relative clauses opened in it: the first verb after "that" is theirs.
  let verbs = 0;
  let relatives = 0;
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    if (chunk.type === 'rel' || (chunk.type === 'sub' && chunk.word === 'that' && chunks[i - 1]?.type === 'np')) relatives++;
    else if (chunk.type === 'sub' || chunk.type === 'conj' || (chunk.type === 'stop' && !isQuote(chunk))) verbs = relatives = 0;
    const finite = verbs > relatives;
    if (chunk.type !== 'vg') continue;
    const vg = chunk.vg;
    if (vg.form !== 'finite') continue;
    const before = chunks[i - 1];
    if (chunk.ambiguous && before?.type === 'np' && !before.np.temporal) {
      const next = chunks[i + 1];
      const agent =
        next?.type === 'prep' &&
        next.word === 'by' &&
        chunks[i + 2]?.type === 'np' &&
        !(chunks[i + 2] as PhraseChunk).np.temporal &&
        vg.lemma !== 'say';
      const governed = chunks[i - 2]?.type === 'prep' || chunks[i - 2]?.type === 'vg';
      if (agent || (finite && governed && !REPORTING.has(previousLemma(chunks, i)))) {
        reduce(chunk);
        continue;
      }
    }
    if (
      chunk.ambiguous &&
      before?.type === 'comma' &&
      chunks[i - 2]?.type === 'np' &&
      chunks[i + 1]?.type === 'prep' &&
      (chunks[i + 1] as { word: string }).word === 'by'
    ) {
      reduce(chunk);
      continue;
    }
    verbs++;
  }
}

const previousLemma = (chunks: readonly Chunk[], i: number): string => previousVerb(chunks, i)?.vg.lemma ?? '';

function attachPreps(chunks: readonly Chunk[]): void {
  for (let i = 1; i < chunks.length; i++) {
    const chunk = chunks[i]!;
    if (chunk.type !== 'prep') continue;
    const object = prepObject(chunks, i);
    // "a meeting Friday between X and Y": past the time, to the noun.
    const day = chunks[i - 1];
    const noun = day?.type === 'np' && day.np.temporal && chunks[i - 2]?.type === 'np' && chunk.word !== 'of' ? chunks[i - 2] : day;
    if (object && noun?.type === 'np') noun.np.preps.push({ at: chunk.at, word: chunk.word, object });
  }
}

function prepObject(chunks: readonly Chunk[], i: number): NounPhrase | null {
  let k = i + 1;
  while (chunks[k]?.type === 'adverb' || isQuote(chunks[k])) k++;
  const next = chunks[k];
  return next?.type === 'np' ? next.np : null;
}

const isQuote = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'stop' &&
  (chunk.word === '"' || chunk.word === '“' || chunk.word === '”' || chunk.word === "'" || chunk.word === '‘' || chunk.word === '’');

/** Index before chunk `i`, adverbs, predicates and quotation marks skipped. */
function back(chunks: readonly Chunk[], i: number): number {
  let k = i - 1;
  while (k >= 0 && (chunks[k]!.type === 'adverb' || isQuote(chunks[k]))) k--;
  return k;
}

function previousVerb(chunks: readonly Chunk[], i: number, finiteOnly = false): VerbChunk | null {
  for (let k = i - 1; k >= 0; k--) {
    const chunk = chunks[k]!;
    if (chunk.type === 'vg' && (!finiteOnly || chunk.vg.form === 'finite')) return chunk;
  }
  return null;
}

function reduce(chunk: VerbChunk): void {
  chunk.vg.form = 'participle';
  chunk.vg.tense = null;
  chunk.vg.passive = true;
  chunk.vg.subject = null;
}

function findSubject(chunks: readonly Chunk[], joined: Coordination, i: number, self: VerbChunk): void {
  const vg = self.vg;
  let k = back(chunks, i);
  let immediate = true;
  while (k >= 0) {
    const chunk = chunks[k]!;
    if (chunk.type === 'np') {
      if (chunk.np.temporal) {
        k = back(chunks, k);
        if (chunks[k]?.type === 'prep') k = back(chunks, k);
        continue;
      }
      const leadAt = joined.lead[k]!;
      const b = back(chunks, leadAt);
      const before = chunks[b];
      if (before?.type === 'prep') {
        k = back(chunks, b);
        immediate = false;
        continue;
      }
      const relative = before?.type === 'vg' ? beforeRelative(chunks, b) : -1;
      if (relative >= 0) {
        k = relative;
        immediate = false;
        continue;
      }
      if (before?.type === 'vg' && b === leadAt - 1 && !REPORTING.has(before.vg.lemma)) {
        if (before.vg.form !== 'finite' || before.ambiguous) {
          if (before.ambiguous && before.vg.form === 'finite') reduce(before);
          k = back(chunks, b);
          immediate = false;
          continue;
        }
      }
      vg.subject = (chunks[leadAt] as PhraseChunk).np;
      self.opener = b;
      return;
    }
    if (chunk.type === 'adjective' || chunk.type === 'adverb') {
      k = back(chunks, k);
      continue;
    }
    if (chunk.type === 'prep') {
      // A stranded preposition: "the talks they called for".
      k = back(chunks, k);
      continue;
    }
    if (chunk.type === 'rel' || (chunk.type === 'sub' && chunk.word === 'that' && chunks[k - 1]?.type === 'np')) {
      if (!immediate && chunk.type === 'sub') break;
      const head = antecedent(chunks, joined, k);
      if (head) vg.subject = head;
      vg.link = 'relative';
      vg.subordinator = chunk.word;
      self.opener = -1;
      return;
    }
    if (chunk.type === 'sub') {
      vg.subordinator = chunk.word;
      self.opener = k;
      return;
    }
    if (chunk.type === 'conj') {
      coordinateVerb(chunks, k, self);
      return;
    }
    if (chunk.type === 'comma' || (chunk.type === 'stop' && (chunk.word === '-' || chunk.word === '–' || chunk.word === '—'))) {
      const open = parenthesis(chunks, k);
      if (open >= 0) {
        k = back(chunks, open);
        continue;
      }
      if (k === back(chunks, i)) {
        if (coordinateVerb(chunks, k, self)) return;
      }
      break;
    }
    if (chunk.type === 'stop' && chunk.word === ')') {
      let open = k - 1;
      while (open >= 0 && !(chunks[open]!.type === 'stop' && (chunks[open] as { word: string }).word === '(')) open--;
      if (open < 0) break;
      k = back(chunks, open);
      continue;
    }
    if (chunk.type === 'vg') {
      const relative = beforeRelative(chunks, k);
      if (relative >= 0) {
        k = relative;
        immediate = false;
        continue;
      }
      if (chunk.ambiguous && chunk.vg.form === 'finite' && !REPORTING.has(chunk.vg.lemma)) {
        reduce(chunk);
        k = back(chunks, k);
        immediate = false;
        continue;
      }
      if (chunk.vg.form !== 'finite') {
        k = back(chunks, k);
        immediate = false;
        continue;
      }
      break;
    }
    break;
  }
  self.opener = k;
  // "..., said Putin": the subject follows.
  const next = chunks[i + 1];
  if (!vg.subject && REPORTING.has(vg.lemma) && next?.type === 'np' && next.np.mentions.length > 0) vg.subject = next.np;
}

/** Of the verb of a relative clause ("the wars that ruined X"), the chunk before the relative word; else -1. */
function beforeRelative(chunks: readonly Chunk[], verb: number): number {
  const k = back(chunks, verb);
  const word = chunks[k];
  const opens = word?.type === 'rel' || (word?.type === 'sub' && word.word === 'that');
  return opens && chunks[k - 1]?.type === 'np' ? k - 1 : -1;
}

/** The noun that a relative clause hangs on: the phrase before the relative word, out of its preposition phrases. */
function antecedent(chunks: readonly Chunk[], joined: Coordination, at: number): NounPhrase | null {
  let k = at - 1;
  while (k >= 0 && (chunks[k]!.type === 'comma' || chunks[k]!.type === 'prep' || isQuote(chunks[k]))) k--;
  const chunk = chunks[k];
  if (chunk?.type !== 'np') return null;
  const lead = chunks[joined.lead[k]!] as PhraseChunk;
  return lead.np.mentions.length > 0 ? lead.np : chunk.np;
}

/** If a stretch between commas ends at `close`, the index of the comma that opens it; else -1. The stretch holds no finite verb but in a relative clause. */
function parenthesis(chunks: readonly Chunk[], close: number): number {
  for (let k = close - 1; k >= Math.max(1, close - 14); k--) {
    const chunk = chunks[k]!;
    if (
      chunk.type === 'stop' &&
      !isQuote(chunk) &&
      chunk.word !== '-' &&
      chunk.word !== '–' &&
      chunk.word !== '—' &&
      chunk.word !== '(' &&
      chunk.word !== ')'
    )
      return -1;
    if (chunk.type !== 'comma' && !(chunk.type === 'stop' && (chunk.word === '-' || chunk.word === '–' || chunk.word === '—'))) continue;
    const inner = chunks[k + 1]!;
    const hasVerb = chunks.slice(k + 1, close).some((c) => c.type === 'vg' && c.vg.form === 'finite' && !c.ambiguous);
    const opensRelative = inner.type === 'rel' || inner.type === 'sub' || (inner.type === 'prep' && chunks[k + 2]?.type === 'rel');
    if (hasVerb && !opensRelative) return -1;
    if (chunks[k - 1]?.type === 'np') return k;
    if (!hasVerb && chunks[k - 1]?.type !== 'vg') continue;
    return -1;
  }
  return -1;
}

/** "met Y and signed Z": the verb shares the subject (and what it inherits) of the verb before. */
function coordinateVerb(chunks: readonly Chunk[], at: number, self: VerbChunk): boolean {
  for (let k = at - 1; k >= 0; k--) {
    const chunk = chunks[k]!;
    if (chunk.type !== 'vg') continue;
    const first = chunk.vg;
    const vg = self.vg;
    if (first.form === 'infinitive' && vg.form === 'finite' && vg.tense === 'present' && vg.modal === null && !vg.passive) {
      // "to open and expand": a bare form after an infinitive is an infinitive.
      vg.form = 'infinitive';
      vg.tense = null;
      vg.conjunctOf = first;
      return true;
    }
    if (first.form === 'infinitive' || first.form === 'gerund' || first.form === 'participle') continue;
    // "says talks are going well and said he expects": a verb of saying joins the verb of saying.
    if (
      SAYING.has(vg.lemma) &&
      !SAYING.has(first.lemma) &&
      chunks.slice(0, k).some((c) => c.type === 'vg' && c.vg.form === 'finite' && SAYING.has(c.vg.lemma))
    )
      continue;
    // "said that X will go and promised help": a past form joins the verb in the past before.
    if (
      vg.tense === 'past' &&
      first.tense !== 'past' &&
      !first.perfect &&
      chunks
        .slice(0, k)
        .some(
          (c) =>
            c.type === 'vg' &&
            c.vg.form === 'finite' &&
            c.vg.tense === 'past' &&
            !c.vg.subordinator &&
            c.vg.link !== 'relative' &&
            REPORTING.has(c.vg.lemma),
        )
    )
      continue;
    vg.conjunctOf = first;
    if (first.modal && vg.tense === 'present' && vg.modal === null && !vg.perfect && !vg.progressive) {
      vg.modal = first.modal;
      vg.tense = null;
    }
    return true;
  }
  return false;
}

function inheritFrom(vg: VerbGroup, first: VerbGroup): void {
  vg.subject ??= first.subject;
  vg.governor ??= first.governor;
  vg.governorNoun ??= first.governorNoun;
  vg.link ??= first.link;
  vg.subordinator ??= first.subordinator;
}

/** Conjuncts take over what their first verb got after they were read. */
function inheritLate(chunks: readonly Chunk[]): void {
  for (const chunk of chunks) if (chunk.type === 'vg' && chunk.vg.conjunctOf) inheritFrom(chunk.vg, chunk.vg.conjunctOf);
}

function governInfinitive(
  chunks: readonly Chunk[],
  joined: Coordination,
  i: number,
  vg: VerbGroup,
  lowerOf: (token: number) => string,
): void {
  if (vg.conjunctOf) {
    inheritFrom(vg, vg.conjunctOf);
    return;
  }
  vg.link = 'to';
  let k = back(chunks, i);
  // "ready to", "due to": the copula governs.
  while (k >= 0 && chunks[k]!.type === 'adjective') k = back(chunks, k);
  let direct = true;
  while (k >= 0) {
    const chunk = chunks[k]!;
    if (chunk.type === 'vg') {
      vg.governor = chunk.vg;
      vg.subject = chunk.vg.passive && OBJECT_CONTROL.has(chunk.vg.lemma) ? chunk.vg.subject : chunk.vg.subject;
      return;
    }
    if (chunk.type === 'conj' || chunk.type === 'comma') {
      const before = previousVerb(chunks, k);
      if (before && before.vg.form === 'infinitive') {
        vg.conjunctOf = before.vg;
        inheritFrom(vg, before.vg);
        return;
      }
      if (chunk.type === 'comma' && before) {
        vg.governor = before.vg;
        // "directed her adviser, X, to travel": the object acts.
        if (OBJECT_CONTROL.has(before.vg.lemma) && before.vg.object && before.vg.object.mentions.length > 0) {
          vg.subject = before.vg.object;
          return;
        }
        vg.subject = before.vg.subject;
        vg.link = 'adverbial';
      }
      return;
    }
    if (chunk.type === 'np') {
      if (chunk.np.temporal) {
        k = back(chunks, k);
        continue;
      }
      const leadAt = joined.lead[k]!;
      const lead = (chunks[leadAt] as PhraseChunk).np;
      const b = back(chunks, leadAt);
      const before = chunks[b];
      const noun = lowerOf(chunk.np.head);
      if (before?.type === 'prep') {
        // "called on Iran to stop": the object of the preposition acts.
        const verb = chunks[back(chunks, b)];
        if (
          direct &&
          verb?.type === 'vg' &&
          ((verb.vg.lemma === 'call' && (before.word === 'on' || before.word === 'upon' || before.word === 'for')) ||
            (verb.vg.lemma === 'appeal' && before.word === 'to'))
        ) {
          vg.governor = verb.vg;
          vg.subject = lead;
          return;
        }
        if (direct && chunk.np.mentions.length === 0 && INFINITIVE_NOUNS.has(noun)) {
          vg.governorNoun = chunk.np.head;
          const owner = previousVerb(chunks, b);
          vg.governor = owner?.vg ?? null;
          vg.subject = possessorPhrase(chunk.np) ?? owner?.vg.subject ?? null;
          return;
        }
        direct = false;
        k = back(chunks, b);
        continue;
      }
      if (before?.type === 'vg') {
        vg.governor = before.vg;
        if (lead.mentions.length === 0 && INFINITIVE_NOUNS.has(noun)) {
          vg.governorNoun = chunk.np.head;
          vg.subject = possessorPhrase(lead) ?? before.vg.subject;
        } else vg.subject = direct && OBJECT_CONTROL.has(before.vg.lemma) && !before.vg.passive ? lead : before.vg.subject;
        return;
      }
      if (INFINITIVE_NOUNS.has(noun)) {
        vg.governorNoun = chunk.np.head;
        vg.subject = possessorPhrase(lead) ?? modifierPhrase(lead);
        return;
      }
      if (before && before.type !== 'conj' && before.type !== 'stop') {
        k = back(chunks, leadAt);
        continue;
      }
      // A headline or an absolute phrase: "X to visit Y", "with X to lead the talks and Y to follow".
      vg.subject = lead;
      const earlier = before?.type === 'conj' ? previousVerb(chunks, b) : null;
      if (earlier && earlier.vg.form === 'infinitive') {
        vg.conjunctOf = earlier.vg;
        vg.governor = earlier.vg.governor;
        vg.governorNoun = earlier.vg.governorNoun;
      }
      return;
    }
    if (chunk.type === 'prep' || chunk.type === 'sub' || chunk.type === 'adjective') {
      k = back(chunks, k);
      continue;
    }
    return;
  }
  vg.link = 'adverbial';
}

function possessorPhrase(np: NounPhrase): NounPhrase | null {
  return np.possessor
    ? {
        first: np.possessor.first,
        last: np.possessor.last,
        head: np.possessor.last - 1,
        mentions: [np.possessor],
        modifiers: [],
        possessor: null,
        preps: [],
        temporal: false,
        conjuncts: [],
      }
    : null;
}

function modifierPhrase(np: NounPhrase): NounPhrase | null {
  const owner = np.modifiers.find((m) => m.type === 'country' || m.type === 'body' || m.type === 'person');
  return owner
    ? {
        first: owner.first,
        last: owner.last,
        head: owner.last - 1,
        mentions: [owner],
        modifiers: [],
        possessor: null,
        preps: [],
        temporal: false,
        conjuncts: [],
      }
    : null;
}

function governParticiple(chunks: readonly Chunk[], joined: Coordination, i: number, vg: VerbGroup): void {
  if (vg.conjunctOf) {
    inheritFrom(vg, vg.conjunctOf);
    return;
  }
  const k = back(chunks, i);
  const before = chunks[k];
  if (before?.type === 'vg') {
    vg.governor = before.vg;
    vg.subject = before.vg.subject;
    vg.link = 'ing';
    return;
  }
  if (before?.type === 'np' && !before.np.temporal) {
    const lead = (chunks[joined.lead[k]!] as PhraseChunk).np;
    vg.subject = lead.mentions.length > 0 ? lead : before.np;
    vg.link = 'relative';
    return;
  }
  if (before?.type === 'prep') {
    vg.subordinator = before.word;
    const earlier = chunks[back(chunks, k)];
    if (earlier?.type === 'vg') {
      vg.governor = earlier.vg;
      vg.subject = earlier.vg.subject;
      vg.link = 'ing';
      return;
    }
    if (earlier?.type === 'np' && earlier.np.mentions.length === 0 && !earlier.np.temporal) vg.governorNoun = earlier.np.head;
  } else if (before?.type === 'sub') vg.subordinator = before.word;
  else if (before?.type === 'conj') {
    const earlier = previousVerb(chunks, k);
    if (earlier && earlier.vg.form === vg.form) {
      vg.conjunctOf = earlier.vg;
      inheritFrom(vg, earlier.vg);
      return;
    }
  }
  vg.link = 'adverbial';
  const main = previousVerb(chunks, i, true) ?? nextFinite(chunks, i);
  vg.governor = main?.vg ?? null;
  vg.subject = main?.vg.subject ?? null;
}

function nextFinite(chunks: readonly Chunk[], i: number): VerbChunk | null {
  for (let k = i + 1; k < chunks.length; k++) {
    const chunk = chunks[k]!;
    if (chunk.type === 'vg' && chunk.vg.form === 'finite') return chunk;
  }
  return null;
}

/** "said (that) X will ...": looks at what stands before the clause. */
function governFinite(chunks: readonly Chunk[], joined: Coordination, self: VerbChunk): void {
  const { vg } = self;
  if (vg.conjunctOf) {
    inheritFrom(vg, vg.conjunctOf);
    return;
  }
  let k = self.opener;
  let seen = 0;
  while (k >= 0 && seen++ < 40) {
    const chunk = chunks[k]!;
    if (chunk.type === 'vg') {
      if (REPORTING.has(chunk.vg.lemma)) {
        vg.governor = chunk.vg;
        vg.link ??= 'that';
      }
      return;
    }
    if (chunk.type === 'sub') {
      if (chunk.word !== 'that') {
        vg.subordinator ??= chunk.word;
        vg.link ??= 'adverbial';
        return;
      }
      k = back(chunks, k);
      // "told reporters that", "said Friday that", "announced in Moscow that".
      while (k >= 0) {
        const c = chunks[k]!;
        if (c.type === 'np' || c.type === 'prep' || c.type === 'adverb' || c.type === 'comma') k = back(chunks, k);
        else break;
      }
      const verb = chunks[k];
      if (verb?.type === 'vg' && REPORTING.has(verb.vg.lemma)) {
        vg.governor = verb.vg;
        vg.link ??= 'that';
      } else if (verb?.type === 'conj') {
        const earlier = previousVerb(chunks, k, true);
        if (earlier?.vg.governor && earlier.vg.link === 'that') {
          vg.governor = earlier.vg.governor;
          vg.link ??= 'that';
        }
      }
      return;
    }
    if (chunk.type === 'conj') {
      const earlier = previousVerb(chunks, k, true);
      if (earlier?.vg.governor && earlier.vg.link === 'that') {
        vg.governor = earlier.vg.governor;
        vg.link ??= 'that';
      }
      return;
    }
    if (chunk.type === 'np' && chunk.np.temporal) k = back(chunks, k);
    else if (chunk.type === 'comma') {
      // "said that if X does, Y will": out of the clause before the comma.
      const earlier = previousVerb(chunks, k, true);
      if (
        earlier &&
        (earlier.vg.subordinator === 'if' ||
          earlier.vg.subordinator === 'once' ||
          earlier.vg.subordinator === 'when' ||
          earlier.vg.subordinator === 'unless') &&
        earlier.vg.governor
      ) {
        vg.governor = earlier.vg.governor;
        vg.link ??= 'that';
        return;
      }
      k = back(chunks, k);
      if (chunks[k]?.type !== 'np') return;
    } else if (chunk.type === 'np') {
      const b = back(chunks, joined.lead[k]!);
      const teller = chunks[b];
      if (teller?.type === 'vg' && TELLING.has(teller.vg.lemma) && teller.vg.object === chunk.np) {
        // "told the mediators it would": no "that".
        vg.governor = teller.vg;
        vg.link ??= 'that';
        return;
      }
      if (chunks[b]?.type !== 'prep') return;
      k = back(chunks, b);
    } else return;
  }
}

/** "..., the minister said.": the last verb governs the clauses before it. */
function governQuotes(chunks: readonly Chunk[]): void {
  let last = -1;
  for (let k = chunks.length - 1; k >= 0; k--)
    if (chunks[k]!.type === 'vg') {
      last = k;
      break;
    }
  const speech = chunks[last];
  if (speech?.type !== 'vg' || !REPORTING.has(speech.vg.lemma) || speech.vg.form !== 'finite' || speech.vg.governor) return;
  const after = chunks.slice(last + 1).some((c) => c.type === 'np' && !c.np.temporal && c.np !== speech.vg.subject);
  if (after) return;
  const start = speech.vg.subject ? Math.min(speech.vg.subject.first, speech.vg.first) : speech.vg.first;
  const opens = chunks.findIndex((c) => firstToken(c) >= start);
  const before = chunks[opens - 1];
  if (!before || (before.type !== 'comma' && before.type !== 'stop')) return;
  for (let k = 0; k < opens; k++) {
    const chunk = chunks[k]!;
    if (chunk.type === 'vg' && chunk.vg.form === 'finite' && !chunk.vg.governor && chunk.vg.link === null) {
      chunk.vg.governor = speech.vg;
      chunk.vg.link = 'quote';
    }
  }
}

const firstToken = (chunk: Chunk): number => (chunk.type === 'np' ? chunk.np.first : chunk.type === 'vg' ? chunk.vg.first : chunk.at);

/** Adds the preposition phrases inside the coordination that begins at `k` ("the president of A and the chancellor of B"); returns its end. */
function takeInner(chunks: readonly Chunk[], joined: Coordination, k: number, preps: Prep[]): number {
  const end = Math.max(joined.end[k] ?? k + 1, k + 1);
  for (let m = k; m < end; m++) {
    const inner = chunks[m]!;
    if (inner.type !== 'prep') continue;
    const object = prepObject(chunks, m);
    if (object) preps.push({ at: inner.at, word: inner.word, object });
  }
  return end;
}

function findObjects(chunks: readonly Chunk[], joined: Coordination, i: number, vg: VerbGroup): void {
  const preps: Prep[] = [];
  let k = i + 1;
  let free = true; // no mark yet between the verb and what may be its object
  while (k < chunks.length) {
    const chunk = chunks[k]!;
    if (chunk.type === 'vg') break;
    if (
      chunk.type === 'rel' ||
      (chunk.type === 'stop' &&
        !isQuote(chunk) &&
        chunk.word !== '(' &&
        chunk.word !== ')' &&
        chunk.word !== '-' &&
        chunk.word !== '–' &&
        chunk.word !== '—')
    )
      break;
    if (chunk.type === 'sub') {
      if (chunk.word === 'that' || chunk.word === 'if' || chunk.word === 'when' || preps.length === 0) break;
      break;
    }
    if (chunk.type === 'prep') {
      const object = prepObject(chunks, k);
      if (object) {
        preps.push({ at: chunk.at, word: chunk.word, object });
        k++;
        while (k < chunks.length && !(chunks[k]!.type === 'np' && (chunks[k] as PhraseChunk).np === object)) k++;
        // The phrases between the conjuncts ("the president of A and the chancellor of B") are the verb's too.
        k = takeInner(chunks, joined, k, preps);
        free = false;
        continue;
      }
    } else if (chunk.type === 'np') {
      if (isNextSubject(chunks, joined, k) && !(free && !REPORTING.has(vg.lemma) && !subjectOfNext(chunks, k))) break;
      if (!chunk.np.temporal && free && chunk.np !== vg.subject) {
        if (!vg.object) vg.object = chunk.np;
        else vg.secondObject ??= chunk.np;
        // "of" phrases are inside the coordination's end, yet the verb's reader wants them.
        k = takeInner(chunks, joined, k, preps);
        continue;
      }
      if (chunk.np.temporal) {
        k++;
        continue;
      }
      if (chunk.np === vg.subject) {
        k++;
        continue;
      }
      k = takeInner(chunks, joined, k, preps);
      free = false;
      continue;
    } else if (chunk.type === 'adjective' || (chunk.type === 'adverb' && vg.lemma === 'be')) {
      if (vg.predicate === null && free && !vg.object) vg.predicate = chunk.at;
    } else if (chunk.type === 'comma' || chunk.type === 'conj') free = false;
    k++;
  }
  vg.preps = preps;
}

const subjectOfNext = (chunks: readonly Chunk[], k: number): boolean => {
  const np = (chunks[k] as PhraseChunk).np;
  for (let m = k + 1; m < chunks.length; m++) {
    const chunk = chunks[m]!;
    if (chunk.type === 'vg' && chunk.vg.form === 'finite') return chunk.vg.subject === np;
  }
  return false;
};

/** Is the phrase at `k` the subject of a later finite verb? */
function isNextSubject(chunks: readonly Chunk[], joined: Coordination, k: number): boolean {
  const np = (chunks[joined.lead[k]!] as PhraseChunk).np;
  for (let m = k + 1; m < chunks.length && m < k + 30; m++) {
    const chunk = chunks[m]!;
    if (chunk.type === 'vg' && chunk.vg.form === 'finite' && chunk.vg.link !== 'relative' && chunk.vg.subject === np) return true;
  }
  return false;
}
