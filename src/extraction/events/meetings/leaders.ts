import type { Entity } from '../../mentions/mention';
import type { ParticipantRole } from '../../model';
import type { NounPhrase } from '../../syntax/clause';
import type { EventContext } from '../context';
import { mentionsFrom } from '../mentionsFrom';
import type { Actor } from './draft';
import { actorsOf } from './actors';
import { uniqueActors } from './makeDraft';
import type { SentenceView } from './sentenceView';

const LEADS: ReadonlySet<string> = new Set(['lead', 'head', 'chair', 'represent']);

/** "A delegation led by X": both take part, X leads. */
export function withLeaders(context: EventContext, view: SentenceView, actors: readonly Actor[]): Actor[] {
  const out = [...actors];
  for (const verb of view.verbs) {
    if (!LEADS.has(verb.lemma)) continue;
    const by = verb.preps.find((p) => p.word === 'by');
    if (!by) continue;
    const leaders = actorsOf(context, by.object).filter((e) => e.type === 'person' || e.type === 'office');
    // The group stands right before "led by".
    const group = actors.find((a) => standsBefore(context, a.entity, view.first, verb.first));
    if (!group || group.entity.type === 'person') continue;
    for (const entity of leaders) out.push({ entity, role: group.role, leads: true });
  }
  return uniqueActors(out);
}

/** Is the entity mentioned from a token on, and close before another? */
function standsBefore({ document: { tokens } }: EventContext, { mentions }: Entity, from: number, to: number): boolean {
  for (let i = mentionsFrom(mentions, tokens[from]!.start); i < mentions.length && mentions[i]!.first < to; i++)
    if (mentions[i]!.last <= to && to - mentions[i]!.last <= 6) return true;
  return false;
}

const CHAIRS: ReadonlyMap<string, ParticipantRole> = new Map<string, ParticipantRole>([
  ['chair', 'chair'],
  ['co-chair', 'chair'],
  ['host', 'host'],
  ['mediate', 'mediator'],
  ['moderate', 'chair'],
  ['attend', 'participant'],
]);

/** "a session co-chaired by X and Y", "a summit hosted by X": who stands after the noun of meeting. */
export function chairsOf(context: EventContext, view: SentenceView, phrase: NounPhrase): Actor[] {
  const out: Actor[] = [];
  for (const verb of view.verbs) {
    const role = CHAIRS.get(verb.lemma);
    if (!role || verb.form !== 'participle' || verb.first < phrase.last) continue;
    const by = verb.preps.find((p) => p.word === 'by');
    if (by) for (const entity of actorsOf(context, by.object)) out.push({ entity, role, leads: false });
  }
  return out;
}
