import { type PhraseChunk, type VerbChunk, back, firstToken, nextFinite, previousVerb, chunkAt } from './chunkWalk';
import type { Chunk } from './chunks';
import type { VerbGroup } from './clause';
import type { Coordination } from './coordinate';
import { inheritFrom } from './inherit';
import { REPORTING } from './wordClasses';

/** Verbs that take the one who is told and then what is said. */
const TELLING = new Set(['tell', 'assure', 'inform', 'promise', 'warn', 'remind', 'notify', 'show']);

export function governParticiple(chunks: readonly Chunk[], joined: Coordination, i: number, vg: VerbGroup): void {
  if (vg.conjunctOf) {
    inheritFrom(vg, vg.conjunctOf);
    return;
  }
  const k = back(chunks, i);
  const before = chunkAt(chunks, k);
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
    const earlier = chunkAt(chunks, back(chunks, k));
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

/** "said (that) X will ...": looks at what stands before the clause. */
export function governFinite(chunks: readonly Chunk[], joined: Coordination, self: VerbChunk): void {
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
      const verb = chunkAt(chunks, k);
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
      if (chunkAt(chunks, k)?.type !== 'np') return;
    } else if (chunk.type === 'np') {
      const b = back(chunks, joined.lead[k]!);
      const teller = chunkAt(chunks, b);
      if (teller?.type === 'vg' && TELLING.has(teller.vg.lemma) && teller.vg.object === chunk.np) {
        // "told the mediators it would": no "that".
        vg.governor = teller.vg;
        vg.link ??= 'that';
        return;
      }
      if (teller?.type !== 'prep') return;
      k = back(chunks, b);
    } else return;
  }
}

/** "..., the minister said.": the last verb governs the clauses before it. */
export function governQuotes(chunks: readonly Chunk[]): void {
  let last = -1;
  for (let k = chunks.length - 1; k >= 0; k--)
    if (chunks[k]!.type === 'vg') {
      last = k;
      break;
    }
  const speech = chunkAt(chunks, last);
  if (speech?.type !== 'vg' || !REPORTING.has(speech.vg.lemma) || speech.vg.form !== 'finite' || speech.vg.governor) return;
  const after = chunks.slice(last + 1).some((c) => c.type === 'np' && !c.np.temporal && c.np !== speech.vg.subject);
  if (after) return;
  const start = speech.vg.subject ? Math.min(speech.vg.subject.first, speech.vg.first) : speech.vg.first;
  const opens = chunks.findIndex((c) => firstToken(c) >= start);
  const before = chunkAt(chunks, opens - 1);
  if (!before || (before.type !== 'comma' && before.type !== 'stop')) return;
  for (let k = 0; k < opens; k++) {
    const chunk = chunks[k]!;
    if (chunk.type === 'vg' && chunk.vg.form === 'finite' && !chunk.vg.governor && chunk.vg.link === null) {
      chunk.vg.governor = speech.vg;
      chunk.vg.link = 'quote';
    }
  }
}
