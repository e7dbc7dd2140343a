import type { Span } from '../../model';
import type { Watch } from '../../watch';
import type { EventContext } from '../context';
import type { Draft } from './draft';

/** Tells what became of a draft: a record of its own, a part of another, or nothing. */
export function watchMeeting(watch: Watch, context: EventContext, draft: Draft, record: Draft | null): void {
  const spanOf = ({ trigger: { first, last } }: Draft): Span => {
    const { tokens } = context.document;
    return { start: tokens[first]!.start, end: tokens[last - 1]!.end };
  };
  const step = { ...spanOf(draft), rule: draft.rule, about: 'meeting' as const, as: `${draft.kind}, ${draft.status}` };
  if (record === draft) watch({ ...step, did: 'proposed', other: null, note: '' });
  else if (record) watch({ ...step, did: 'merged', other: spanOf(record), note: 'the same event is told before' });
  else
    watch({
      ...step,
      did: 'dropped',
      other: null,
      note: 'the words refer back to an event, and none is told that fits, or say too little of it',
    });
}

/** Tells that a rule looked at a word of meeting and made nothing of it. */
export function watchNoMeeting(watch: Watch, { document }: EventContext, at: number, rule: string): void {
  const { start, end } = document.tokens[at]!;
  watch({
    start,
    end,
    rule,
    about: 'meeting',
    did: 'dropped',
    as: 'meeting',
    other: null,
    note: 'no event with parties of two states or bodies was read',
  });
}
