import type { Entity } from '../../mentions/mention';
import type { NounPhrase, VerbGroup } from '../../syntax/clause';
import { isQuoted } from '../../text/isQuoted';
import { entitiesOf } from '../meetings/sentenceView';
import { authorsOf } from '../author/authorsOf';
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
  const all = authorsOf(context);
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
