import { Flag } from '../../lexicon/flags';
import { matchAt } from '../../lexicon/matchAt';
import { TRAVEL_VERBS } from '../../lexicon/triggers/goalVerbs';
import type { EventContext } from '../context';
import type { Entity } from '../../mentions/mention';
import type { NounPhrase, VerbGroup } from '../../syntax/clause';
import { isQuoted } from '../../text/isQuoted';
import { entitiesOf } from '../meetings/sentenceView';
import type { Frame } from './rule';

/** Who "I" or "we" is: the speaker of the quotation, else the author of the text, else the author's country. */
export function speakersOf(frame: Frame, phrase: NounPhrase, plural: boolean): Entity[] {
  const { context, view } = frame;
  const at = context.document.tokens[phrase.first]!.start;
  const quoted = isQuoted(context.document, at);
  const verb = view.verbs.find((v) => v.subject === phrase) ?? null;
  const speaker = saidBy(frame, verb) ?? (quoted ? saidNear(frame) : null);
  if (speaker) return [speaker];
  if (quoted) return [];
  const all = authorsOf(frame);
  return plural ? [...all] : all.slice(0, 1);
}

/** Who says what a verb says: the subject of the nearest verb over it that names somebody. */
export function saidBy({ context }: Frame, verb: VerbGroup | null): Entity | null {
  let at = verb?.governor ?? null;
  for (let depth = 0; at && depth < 5; depth++) {
    const entity = at.subject ? entitiesOf(context, at.subject.mentions).find((e) => e.type !== 'place') : undefined;
    if (entity) return entity;
    at = at.governor;
  }
  return null;
}

const SPEECH: ReadonlySet<string> = new Set(
  'say tell add state declare announce stress note write emphasize warn insist continue explain promise pledge vow'.split(' '),
);

/** The subject of a verb of saying in the sentence, or in the two before it. */
function saidNear({ context, view }: Frame): Entity | null {
  for (let s = view.index; s >= 0 && s >= view.index - 2; s--) {
    for (const verb of context.clauses(s).verbs) {
      if (!SPEECH.has(verb.lemma) || !verb.subject) continue;
      const entity = entitiesOf(context, verb.subject.mentions).find(
        (e) => e.type === 'person' || e.type === 'body' || e.type === 'country' || e.type === 'office',
      );
      if (entity) return entity;
    }
  }
  return null;
}

const authors = new WeakMap<EventContext, readonly Entity[]>();

/** For whom a text in the first person speaks, kept for the document. */
function authorsOf({ context }: Frame): readonly Entity[] {
  let found = authors.get(context);
  if (!found) authors.set(context, (found = jointAuthors(context) ?? authorCountry(context)));
  return found;
}

const HEAD_SENTENCES = 3;

/** "Joint statement by A and B", "We, the leaders of A and B": the states named at the head. */
function jointAuthors({ document, index }: EventContext): readonly Entity[] | null {
  const last = document.sentences[Math.min(HEAD_SENTENCES, document.sentences.length) - 1];
  if (!last) return null;
  let joint = false;
  for (let i = 0; i < last.last; i++) {
    const { lower } = document.tokens[i]!.word;
    if (lower === 'joint' || lower === 'leaders' || lower === 'declaration' || lower === 'communique') joint = true;
  }
  if (!joint) return null;
  const states: Entity[] = [];
  for (const mention of index.mentions) {
    if (mention.first >= last.last) break;
    const entity = index.entityOf(mention);
    if (
      entity &&
      (entity.type === 'country' || (entity.type === 'body' && !entity.country && mention.level === 'name')) &&
      !states.includes(entity)
    )
      states.push(entity);
  }
  return states.length >= 2 ? states : null;
}

/** The country that the text names and describes itself by most; one that others travel to rather, one that "I" or "we" travel to is none. */
function authorCountry({ document, index, clauses }: EventContext): readonly Entity[] {
  const score = new Map<Entity, number>();
  const byCode = new Map<string, Entity>();
  for (const entity of index.entities) {
    if (entity.type !== 'country' || !entity.country) continue;
    score.set(entity, entity.mentions.length);
    byCode.set(entity.country, entity);
  }
  const { tokens } = document;
  for (let i = 0; i < tokens.length; i++) {
    if ((tokens[i]!.word.flags & Flag.Demonym) === 0) continue;
    const code = matchAt(tokens, i)?.entry.senses.find((s) => s.type === 'demonym')?.country;
    const entity = code ? byCode.get(code) : undefined;
    // "the Norlandic Government", said of oneself.
    if (entity) score.set(entity, score.get(entity)! + (tokens[i + 1]?.word.lower === 'government' ? 3 : 1));
  }
  for (const sentence of document.sentences) {
    const opener = tokens[sentence.first]?.word.lower;
    const weight = opener === 'i' || opener === 'we' ? -4 : 2;
    for (const verb of clauses(sentence.index).verbs)
      if (TRAVEL_VERBS.has(verb.lemma))
        for (const np of [verb.object, ...verb.preps.map((p) => p.object)])
          for (const mention of np?.mentions ?? []) {
            const entity = index.entityOf(mention);
            if (entity && score.has(entity)) score.set(entity, score.get(entity)! + weight);
          }
  }
  let best: Entity | null = null;
  for (const [entity, value] of score) if (!best || value > score.get(best)!) best = entity;
  return best ? [best] : [];
}
