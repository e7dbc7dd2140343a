import { Flag } from '../lexicon/flags';
import type { Commitment, Meeting, Span } from '../model';
import { actionOf } from './commitments/actionSpan';
import { committersOf } from './commitments/committers';
import { decideCommitments } from './commitments/decideCommitments';
import { conditionOf } from './commitments/condition';
import { clauseEnd, deadlineOf } from './commitments/deadline';
import type { Draft, Resolved } from './commitments/draft';
import { isItem, openList, type OpenList } from './commitments/list';
import { linkMeeting } from './commitments/linkMeeting';
import { finishCommitment } from './commitments/finishCommitment';
import { watchCommitment } from './commitments/watchCommitments';
import { addResolved } from './commitments/merge';
import { COMMITMENT_RULES } from './commitments/registry';
import type { Frame } from './commitments/rule';
import { toldIn } from './commitments/told';
import type { Sentence } from '../text/document';
import type { EventContext } from './context';
import { groupDates } from './groupDates';
import { viewSentence } from './meetings/sentenceView';

/**
 * The commitments that a text tells of, in text order. Sentences without a word of undertaking are not read.
 * @param meetings the meetings of the same text, so that a planned meeting and its commitment are linked
 */
export function findCommitments(context: EventContext, meetings: readonly Meeting[]): Commitment[] {
  const { document } = context;
  const dates = groupDates(context);
  const all: Resolved[] = [];
  const frames = new Map<number, Frame>();
  let list: OpenList | null = null;
  for (const sentence of document.sentences) {
    if (list && !isItem(context, sentence.index)) list = null;
    const item: OpenList | null = list;
    list ??= openList(context, sentence.index);
    if (!item && !hasTrigger(context, sentence)) continue;
    const view = viewSentence(context, sentence.index, dates.get(sentence.index) ?? []);
    let frame: Frame | null = null;
    const drafts: Draft[] = [];
    for (const verb of view.verbs) {
      frame = { context, view, verb, meetings, list: item };
      for (const rule of COMMITMENT_RULES)
        for (const draft of rule.apply(frame)) {
          const earlier = drafts.find((d) => sameGoal(d, draft));
          if (!earlier) drafts.push(draft);
          else if (context.watch) watchCommitment(context.watch, context, draft, earlier);
        }
    }
    if (!frame || drafts.length === 0) continue;
    frames.set(sentence.index, frame);
    drafts.sort((a, b) => a.trigger.first - b.trigger.first || (a.goal?.head ?? 0) - (b.goal?.head ?? 0));
    for (const draft of drafts) resolve(frame, draft, all);
  }
  const sceneOf = (sentence: number): Pick<Frame, 'context' | 'view' | 'meetings'> =>
    frames.get(sentence) ?? { context, view: viewSentence(context, sentence, dates.get(sentence) ?? []), meetings };
  return decideCommitments(context, all, sceneOf).map((draft, i) => finishCommitment(sceneOf(draft.sentence), draft, `c${i + 1}`));
}

/** A word of undertaking; "is to"; of a headline the infinitive ("X to visit Y") too. */
function hasTrigger({ document }: EventContext, { first, last, kind }: Sentence): boolean {
  const infinitive = kind === 'headline' || kind === 'heading';
  let copula = -9;
  for (let i = first; i < last; i++) {
    const { flags, lower } = document.tokens[i]!.word;
    if ((flags & Flag.CommitmentTrigger) !== 0) return true;
    if (lower === 'is' || lower === 'are') copula = i;
    else if (lower === 'to' && (infinitive || i - copula < 4)) return true;
  }
  return false;
}

const sameGoal = (a: Draft, b: Draft): boolean =>
  (a.goal !== null && a.goal === b.goal && a.place === b.place) || (a.thing !== null && a.thing === b.thing);

function resolve(frame: Frame, draft: Draft, all: Resolved[]): void {
  const who = committersOf(frame, draft);
  const { context, view } = frame;
  if (context.watch) watchCommitment(context.watch, context, draft, who ? draft : null);
  if (!who) return;
  const action = actionOf(context, view, draft);
  // What is to be done with a thing may follow it: "a grant of $5 million, to be paid by June".
  const end = draft.thing && draft.carrier ? Math.max(action.last + 4, clauseEnd(view, draft.carrier)) : action.last + 4;
  const condition = conditionOf(context, view, draft, end);
  const deadline = draft.date ?? deadlineOf(context, view, draft.trigger.first, action.first, end);
  const evidence = draft.lead === undefined ? [draft.sentence] : [draft.lead, draft.sentence];
  const { tokens, sentences } = context.document;
  const span = ({ first, last }: { first: number; last: number }): Span => ({ start: tokens[first]!.start, end: tokens[last - 1]!.end });
  const ids = who.entities.map((e) => e.id);
  const sentence = sentences[draft.sentence]!;
  const told = toldIn(frame.meetings, ...(draft.lead === undefined ? [] : [sentences[draft.lead]!]), sentence);
  const meeting = linkMeeting(told, span(draft.trigger), span(action), sentence, ids);
  const record = addResolved(context, all, {
    rule: draft.rule,
    sentence: draft.sentence,
    firmness: draft.firmness,
    direction: draft.direction,
    trigger: draft.trigger,
    goal: draft.goal,
    thing: draft.thing,
    does: draft.does,
    carrier: draft.carrier,
    doer: draft.doer,
    place: draft.place,
    committers: who.entities,
    joint: who.joint,
    action,
    condition,
    deadline,
    evidence,
    meeting,
    ...(draft.lead === undefined ? {} : { lead: draft.lead }),
  });
  if (context.watch && record) watchCommitment(context.watch, context, draft, record);
}
