import type { Span } from '../../model';
import type { Watch } from '../../watch';
import type { EventContext } from '../context';
import type { Draft } from './draft';

/**
 * Tells what became of a draft.
 * @param record the draft itself, the one that has read or told the same goal before, or null where nobody was found who must act
 */
export function watchCommitment(watch: Watch, context: EventContext, draft: Draft, record: Draft | null): void {
  const spanOf = ({ trigger: { first, last } }: Draft): Span => {
    const { tokens } = context.document;
    return { start: tokens[first]!.start, end: tokens[last - 1]!.end };
  };
  const step = { ...spanOf(draft), rule: draft.rule, about: 'commitment' as const, as: `commitment, ${draft.firmness}` };
  if (record === draft) watch({ ...step, did: 'proposed', other: null, note: '' });
  else if (!record) watch({ ...step, did: 'dropped', other: null, note: 'nobody is named who must act' });
  else if (record.sentence !== draft.sentence)
    watch({ ...step, did: 'merged', other: spanOf(record), note: 'the same goal is told before' });
  else watch({ ...step, did: 'merged', other: spanOf(record), note: `${record.rule} has read the same goal` });
}
