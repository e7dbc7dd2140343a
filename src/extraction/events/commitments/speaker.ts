import type { Entity } from '../../mentions/mention';
import type { NounPhrase, VerbGroup } from '../../syntax/clause';
import type { Span } from '../../model';
import { quotationAt } from '../../text/quotationAt';
import type { EventContext } from '../context';
import { mentionsFrom } from '../mentionsFrom';
import { entitiesOf } from '../meetings/sentenceView';
import { authorsOf } from '../author/authorsOf';
import type { Frame } from './rule';

/** Who "I" or "we" is: the speaker of the quotation, else the author of the text, else the author's country. */
export function speakersOf(frame: Frame, phrase: NounPhrase, plural: boolean): Entity[] {
  const { context, view } = frame;
  const at = context.document.tokens[phrase.first]!.start;
  const quotation = quotationAt(context.document, at);
  const verb = view.verbs.find((v) => v.subject === phrase) ?? null;
  const speaker = saidBy(frame, verb);
  if (speaker) return [speaker];
  if (quotation) return saidNear(frame, quotation);
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

/** Who speaks a quotation: named beside a verb of saying in the sentence, where the quotation ends, or in the two sentences before. */
function saidNear({ context, view }: Frame, quotation: Span): Entity[] {
  const { document } = context;
  const near = [view.index];
  for (let s = view.index + 1; s <= view.index + FAR; s++)
    if ((document.sentences[s]?.start ?? Infinity) < quotation.end) near.push(s);
    else break;
  let opens = view.index;
  while (opens > 0 && view.index - opens < FAR && document.sentences[opens]!.start > quotation.start) opens--;
  near.push(view.index - 1, view.index - 2);
  if (opens < view.index - 2) near.push(opens);
  for (const s of near) {
    const speakers = s < 0 ? [] : speakersIn(context, s);
    // Who is named in the quotation does not speak it.
    if (speakers.length > 0 && !speakers.some((e) => isNamedIn(e, quotation))) return speakers;
  }
  return [];
}

const FAR = 6;

function isNamedIn({ mentions }: Entity, { start, end }: Span): boolean {
  for (let i = mentionsFrom(mentions, start); i < mentions.length && mentions[i]!.start < end; i++)
    if (mentions[i]!.level === 'name' && mentions[i]!.end <= end) return true;
  return false;
}

function speakersIn(context: EventContext, sentence: number): Entity[] {
  const { tokens } = context.document;
  for (const verb of context.clauses(sentence).verbs) {
    // "issued a joint statement, which reads": all of them.
    if (ISSUING.has(verb.lemma) && verb.object && STATEMENTS.has(tokens[verb.object.head]!.word.lower)) {
      const issuers = verb.subject ? entitiesOf(context, verb.subject.mentions).filter((e) => SPEAKERS.has(e.type)) : [];
      if (issuers.length > 0) return issuers;
    }
    if (!SPEECH.has(verb.lemma)) continue;
    // "…," said Ada Brel.
    const inverted = /^[,"”’]$/.test(tokens[verb.first - 1]?.word.text ?? '') ? verb.object : null;
    for (const phrase of [inverted, verb.subject]) {
      const speaker = phrase && entitiesOf(context, phrase.mentions).find((e) => SPEAKERS.has(e.type));
      if (speaker) return [speaker];
    }
  }
  return [];
}

const ISSUING: ReadonlySet<string> = new Set('issue adopt sign publish release make'.split(' '));
const STATEMENTS: ReadonlySet<string> = new Set(['statement', 'declaration', 'communique', 'communiqué']);
const SPEAKERS: ReadonlySet<string> = new Set(['person', 'body', 'country', 'office']);
