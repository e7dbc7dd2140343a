import type { EventContext } from '../context';
import type { Actor } from './draft';
import { actorsOf } from './actors';
import { uniqueActors } from './makeDraft';
import type { SentenceView } from './sentenceView';

const LEADS: ReadonlySet<string> = new Set(['lead', 'head', 'chair']);

/** "A delegation led by X": both take part, X leads. */
export function withLeaders(context: EventContext, view: SentenceView, actors: readonly Actor[]): Actor[] {
  const out = [...actors];
  for (const verb of view.verbs) {
    if (!LEADS.has(verb.lemma)) continue;
    const by = verb.preps.find((p) => p.word === 'by');
    if (!by) continue;
    const leaders = actorsOf(context, by.object).filter((e) => e.type === 'person' || e.type === 'office');
    // The group stands right before "led by".
    const group = actors.find((a) => a.entity.mentions.some((m) => m.last <= verb.first && verb.first - m.last <= 6 && m.first >= view.first));
    if (!group || group.entity.type === 'person') continue;
    for (const entity of leaders) out.push({ entity, role: group.role, leads: true });
  }
  return uniqueActors(out);
}
