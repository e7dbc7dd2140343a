import type { Entity } from '../../../mentions/mention';
import { actorsOf, isGroup, subjectOf } from '../actors';
import type { Actor, Draft } from '../draft';
import { act, makeDraft } from '../makeDraft';
import type { VerbFrame, VerbRule } from '../rule';

const isPerson = (e: Entity): boolean => e.type === 'person' || e.type === 'office';

/** X also attended; it was chaired by X; the delegation was led by X / included Y; she was accompanied by Z. */
export const attendVerb: VerbRule = {
  id: 'meeting.attend',
  definition: 'Further participants of the meeting told before: who attended, chaired it, led or accompanied a delegation.',
  example: 'The Norwegian delegation was led by Tomas Lind.',
  families: ['attend', 'travel'],
  apply({ context, view, verb, drafts }: VerbFrame): Draft[] {
    const last = drafts[drafts.length - 1];
    if (!last || verb.form !== 'finite' || verb.negated) return [];
    const agent = verb.passive ? (verb.preps.find((p) => p.word === 'by')?.object ?? null) : subjectOf(verb);
    const object = verb.passive ? subjectOf(verb) : verb.object;
    const doers = actorsOf(context, agent);
    const objects = actorsOf(context, object);
    let actors: Actor[] = [];
    let kind = last.kind;
    switch (verb.lemma) {
      case 'lead':
      case 'head': {
        const delegation = objects.filter((e) => e.type === 'delegation');
        if (delegation.length > 0) actors = [...act(delegation), ...act(doers.filter(isPerson), 'participant', true)];
        break;
      }
      case 'include':
      case 'comprise':
        if (view.lower(agent?.head ?? -1) === 'delegation')
          actors = act(objects.filter(isPerson), last.kind === 'visit' ? 'visitor' : 'participant');
        break;
      case 'accompany': {
        kind = 'visit';
        const visit = drafts.findLast((d) => d.kind === 'visit' && d.actors.some((a) => objects.includes(a.entity)));
        if (visit || /^(?:he|she|they)$/.test(view.lower(object?.head ?? -1)))
          actors = act(
            doers.filter((e) => e.type !== 'country'),
            'visitor',
          );
        break;
      }
      case 'attend':
      case 'chair':
      case 'co-chair':
        // "the meeting was attended by" is told by its noun; here "it", or nothing.
        if (object === null || view.lower(object.head) === 'it' || isGroup(view, object))
          actors = act(
            doers.filter((e) => e.type !== 'country'),
            verb.lemma === 'attend' ? 'participant' : 'chair',
          );
        break;
      default:
        return [];
    }
    if (actors.length === 0) return [];
    return [
      makeDraft(context, view, {
        rule: attendVerb.id,
        kind,
        reading: { status: last.status, background: false },
        actors,
        verb,
        trigger: { first: verb.first, last: verb.last },
        place: null,
        anaphoric: true,
        joins: true,
        weak: true,
      }),
    ];
  },
};
