import type { Explained } from '../../extraction/explain/explain';
import type { Step } from '../../extraction/watch';
import { touch } from './chain';

/** Candidates at an offset of which nothing came: no other rule took the same words for the same sort of thing. */
export function droppedAt({ steps }: Explained, offset: number): readonly Step[] {
  const here = steps.filter(({ did, start, end }) => did === 'dropped' && start <= offset && offset <= end);
  const stands = (step: Step): boolean =>
    steps.some((other) => other.about === step.about && other.did !== 'dropped' && touch(other, step));
  return here.filter((step, index) => {
    const same = (other: Step): boolean => other.rule === step.rule && other.start === step.start && other.note === step.note;
    return (step.about === 'name' || !stands(step)) && here.findIndex(same) === index;
  });
}
