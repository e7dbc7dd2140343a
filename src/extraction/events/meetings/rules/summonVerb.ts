import { actorsOf, doerOf, subjectOf } from '../actors';
import type { Draft } from '../draft';
import { act, makeDraft } from '../makeDraft';
import type { VerbFrame, VerbRule } from '../rule';
import { statusOfVerb } from '../status';

/** X summoned Y; Y was summoned (by X, to X). */
export const summonVerb: VerbRule = {
  id: 'meeting.summon',
  definition: 'A ministry or an official summons an envoy of another state: kind summons.',
  example: 'The Foreign Ministry summoned Ambassador Tomas Lind on Tuesday.',
  families: ['summon'],
  apply({ context, view, verb }: VerbFrame): Draft[] {
    const envoys = actorsOf(context, verb.passive ? subjectOf(verb) : verb.object).filter(
      (e) => e.type === 'person' || e.type === 'office' || e.type === 'delegation',
    );
    if (envoys.length === 0) return [];
    let hosts = actorsOf(context, doerOf(verb));
    if (hosts.length === 0)
      hosts = verb.preps
        .filter((p) => p.word === 'to' || p.word === 'at')
        .flatMap((p) => actorsOf(context, p.object))
        .filter((e) => e.type === 'body');
    hosts = hosts.filter((e) => !envoys.includes(e));
    if (hosts.length === 0) return [];
    return [
      makeDraft(context, view, {
        rule: summonVerb.id,
        kind: 'summons',
        reading: statusOfVerb(view, verb),
        actors: [...act(hosts, 'host'), ...act(envoys, 'visitor')],
        verb,
        trigger: { first: verb.first, last: verb.last },
        place: null,
      }),
    ];
  },
};
