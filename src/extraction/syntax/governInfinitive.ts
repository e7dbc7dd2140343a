import { type PhraseChunk, back, previousVerb, chunkAt } from './chunkWalk';
import type { Chunk } from './chunks';
import type { NounPhrase, VerbGroup } from './clause';
import type { Coordination } from './coordinate';
import { inheritFrom } from './inherit';
import { OBJECT_CONTROL } from './wordClasses';
import { mentionPhrase } from './mentionPhrase';

/** Nouns that take an infinitive of what is undertaken, wanted or attempted: "plans to", "an agreement to". */
const INFINITIVE_NOUNS = new Set(
  'plan contract contracts agreements deals decisions treaty memorandum program agreement promise pledge commitment decision offer proposal deal effort invitation intention readiness willingness desire hope need call request order move bid attempt refusal vow opportunity ability right way chance permission mandate responsibility obligation demand appeal intent determination pact resolution plans efforts promises pledges commitments calls offers intentions attempts moves proposals'.split(
    ' ',
  ),
);

export function governInfinitive(
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
      const before = chunkAt(chunks, b);
      const noun = lowerOf(chunk.np.head);
      if (before?.type === 'prep') {
        // "called on Iran to stop": the object of the preposition acts.
        const verb = chunkAt(chunks, back(chunks, b));
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

const possessorPhrase = (np: NounPhrase): NounPhrase | null => (np.possessor ? mentionPhrase(np.possessor) : null);

function modifierPhrase(np: NounPhrase): NounPhrase | null {
  const owner = np.modifiers.find((m) => m.type === 'country' || m.type === 'body' || m.type === 'person');
  return owner ? mentionPhrase(owner) : null;
}
