import type { GivenCommitment } from '../../given';
import { entityAt } from '../../given/entityAt';
import { givenDate } from '../../given/givenDate';
import { GIVEN_COMMITMENT } from '../../given/givenRules';
import { matchSpan } from '../../given/matchSpan';
import { tokensIn } from '../../given/tokensIn';
import type { Span } from '../../model';
import type { EventContext } from '../context';
import { committersOf } from './committers';
import type { Resolved } from './draft';
import { finishCommitment } from './finishCommitment';
import { normalOf } from './normalForm';
import type { Frame } from './rule';

type Scene = Pick<Frame, 'context' | 'view' | 'meetings'>;

/**
 * Applies what a person decided of commitments: takes out the rejected, corrects, and adds in text order what the rules did not find.
 * The legs of one journey share their action: the normal form tells them apart.
 */
export function decideCommitments(
  context: EventContext,
  read: readonly Resolved[],
  sceneOf: (sentence: number) => Scene,
): readonly Resolved[] {
  const { given } = context;
  if (!given) return read;
  const { tokens } = context.document;
  const actionOf = ({ action: { first, last } }: Resolved): Span => ({
    start: tokens[first]!.start,
    end: tokens[Math.max(first, last - 1)]!.end,
  });
  const matching = (drafts: readonly Resolved[], action: Span, normal: string | undefined): Resolved | undefined => {
    const known = matchSpan(drafts, actionOf, action);
    return known.find((draft) => normalOf(context, sceneOf(draft.sentence).view, draft) === normal) ?? known[0];
  };
  const records = [...read];
  for (const span of given.rejected) {
    const known = span.about === 'commitment' ? matching(records, span, span.normal) : undefined;
    if (known) records.splice(records.indexOf(known), 1);
  }
  for (const commitment of given.commitments) {
    const open = records.filter((draft) => draft.given === undefined);
    const known = matching(open, commitment.action, commitment.normal);
    if (known) {
      records[records.indexOf(known)] = correct(sceneOf(known.sentence), known, commitment);
      continue;
    }
    const draft = add(context, commitment, sceneOf);
    if (!draft) continue;
    const at = records.findIndex(({ action }) => action.first > draft.action.first);
    records.splice(at < 0 ? records.length : at, 0, draft);
  }
  return records;
}

/** A draft with the given fields; it is the person's where that makes another commitment of it. */
function correct(scene: Scene, draft: Resolved, given: GivenCommitment): Resolved {
  const said = apply(scene, draft, given);
  const same = JSON.stringify(finishCommitment(scene, draft, '')) === JSON.stringify(finishCommitment(scene, said, ''));
  return same ? said : { ...said, rule: GIVEN_COMMITMENT.id };
}

function add(context: EventContext, given: GivenCommitment, sceneOf: (sentence: number) => Scene): Resolved | null {
  const action = tokensIn(context.document, given.action);
  if (!action) return null;
  const { sentence } = context.document.tokens[action.first]!;
  const scene = sceneOf(sentence);
  const { verbs } = scene.view;
  const goal = verbs.find(({ head }) => head >= action.first && head < action.last) ?? null;
  const carrier = verbs.find(({ first, last }) => last <= action.first && last > action.first - 4 && first < action.first) ?? goal;
  const draft = {
    rule: GIVEN_COMMITMENT.id,
    sentence,
    firmness: 3,
    direction: 'do',
    trigger: (given.trigger && tokensIn(context.document, given.trigger)) ?? action,
    goal,
    thing: null,
    does: null,
    carrier,
    doer: goal?.subject ?? carrier?.subject ?? null,
    place: null,
  } as const;
  const verb = carrier ?? goal;
  const who = verb && committersOf({ ...scene, verb, list: null }, draft);
  const resolved: Resolved = {
    ...draft,
    committers: who?.entities ?? [],
    joint: who?.joint ?? false,
    action,
    condition: null,
    deadline: null,
    evidence: [sentence],
    meeting: null,
  };
  return apply(scene, resolved, given);
}

function apply(scene: Scene, draft: Resolved, given: GivenCommitment): Resolved {
  const { context } = scene;
  const { firmness, direction, deadline } = given;
  const read = deadline ? finishCommitment(scene, draft, '').deadline : null;
  const committers = given.committers?.flatMap((span) => entityAt(context.index, span) ?? []);
  return {
    ...draft,
    given,
    firmness: firmness ?? draft.firmness,
    direction: direction ?? draft.direction,
    committers: committers ?? draft.committers,
    joint: committers ? new Set(committers.map(({ country, id }) => country ?? id)).size > 1 : draft.joint,
    deadline: deadline === undefined ? draft.deadline : deadline && givenDate(context.document, deadline, draft.action, read),
  };
}
