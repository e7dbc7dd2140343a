import type { Anchor } from '../annotation';
import type { Candidate, Judged } from './candidate';
import { type Context, contextOf } from './context';
import { fuzzyPlaces } from './fuzzyPlaces';
import { intactPlaces } from './intactPlaces';
import { Landmarks } from './landmarks';
import { TextIndex } from './textIndex';

/** What makes a place a landmark for others: share of what its context can say, and nats over the next place. */
const LANDMARK_SHARE = 0.6;
const LANDMARK_MARGIN = 8;

/** The places where each anchor may stand, the likeliest first. */
export function judgeAnchors(text: string, anchors: readonly Anchor[], base: string | undefined): Judged[][] {
  const index = new TextIndex(text);
  const drafts = anchors.map((anchor) => {
    const context = contextOf(anchor, index, base);
    return { anchor, context, intact: intactPlaces(anchor, context, index) };
  });
  const landmarks = new Landmarks(
    drafts.flatMap(({ anchor, context, intact }) => {
      const sure = surePlace(intact, context);
      return sure ? [{ from: anchor.start, to: sure.span.start }] : [];
    }),
    text.length,
  );
  return drafts.map(({ anchor, context, intact }) =>
    [...intact, ...fuzzyPlaces(anchor, context, intact, index)]
      .map((candidate) => ({
        ...candidate,
        score: candidate.left + candidate.right + landmarks.likelihood(anchor.start, candidate.span.start),
      }))
      .sort((a, b) => b.score - a.score),
  );
}

/** The place that its context alone makes certain. */
function surePlace(candidates: readonly Candidate[], { leftMost, rightMost }: Context): Candidate | null {
  const sum = ({ left, right }: Candidate) => left + right;
  const [best, second] = [...candidates].sort((a, b) => sum(b) - sum(a));
  if (!best || sum(best) < LANDMARK_SHARE * (leftMost + rightMost)) return null;
  return !second || sum(best) - sum(second) >= LANDMARK_MARGIN ? best : null;
}
