import type { Anchor } from '../annotation';
import { EDIT } from './alignWords';
import type { Candidate, Judged } from './candidate';
import { type Context, contextOf } from './context';
import { fuzzyPlaces } from './fuzzyPlaces';
import { intactPlaces } from './intactPlaces';
import { type Landmark, Landmarks } from './landmarks';
import { type OldText, compareWithOld } from './oldText';
import { settleClaims } from './settleClaims';
import { TextIndex } from './textIndex';

/** What makes a place a landmark for others: the least share of what its context can say, and the most that another place has of its own. */
const LANDMARK_SHARE = 0.5;
const RIVAL_SHARE = 0.5;
const LANDMARK_MARGIN = 8;
/** Where two places agree with a context by more than this, in nats, one is a copy of the other or a set phrase. */
const ENOUGH = 25;
/** What a word says in the mean, in nats. */
const MEAN_WEIGHT = 5;
/** What a comparison with the old text says for the place that it gives, and against one that it gives to other words. */
const COMPARED = 12;
/** And where the words around it, so many code units, were those of other words too. */
const AROUND = 20;
const ANOTHERS = 100;

interface Draft {
  readonly anchor: Anchor;
  readonly context: Context;
  readonly candidates: readonly Candidate[];
  readonly compared: Candidate | null;
}

/** The places where each anchor may stand, the likeliest first. */
export function judgeAnchors(text: string, anchors: readonly Anchor[], base: string | undefined): Judged[][] {
  const index = new TextIndex(text);
  const old = base === undefined ? null : compareWithOld(base, text);
  const drafts = anchors.map((anchor): Draft => {
    const context = contextOf(anchor, index, base);
    const intact = intactPlaces(anchor, context, index);
    const known = old && context.known ? old.toNew(anchor) : null;
    const compared = intact.find(({ span }) => span.start === known?.start) ?? null;
    return { anchor, context, compared, candidates: [...intact, ...fuzzyPlaces(anchor, context, intact, index)] };
  });
  const sure = drafts.map(surePlace);
  const landmarks = new Landmarks(
    drafts.flatMap(({ anchor }, number): Landmark[] => {
      const place = sure[number];
      return place ? [{ from: anchor.start, to: place.span.start }] : [];
    }),
    text.length,
  );
  const slope = slopeOf(drafts, sure);
  const judged = drafts.map((draft) =>
    draft.candidates.map((candidate) => ({
      ...candidate,
      score:
        saturate(candidate.left + candidate.right, slope) +
        candidate.own +
        landmarks.likelihood(draft.anchor.start, candidate.span.start) +
        compare(draft, candidate, old),
    })),
  );
  return settleClaims(anchors, judged);
}

/** The place that its context alone, or a comparison with the old text, makes certain. */
function surePlace({ candidates, context: { most }, compared }: Draft): Candidate | null {
  const sum = ({ left, right }: Candidate) => left + right;
  if (compared && sum(compared) > 0) return compared;
  const [best, second] = [...candidates].sort((a, b) => sum(b) - sum(a));
  if (!best || best.kept < 1 || sum(best) < LANDMARK_SHARE * most) return null;
  return !second || sum(second) <= Math.min(RIVAL_SHARE * sum(best), sum(best) - LANDMARK_MARGIN) ? best : null;
}

/**
 * How much evidence beyond `ENOUGH` says. Two places that both agree with a context are no coincidence, and only the edits tell them apart:
 * a word that agrees in one of them alone says no more than that words are seldom edited. How seldom, the certain places tell.
 */
function slopeOf(drafts: readonly Draft[], sure: readonly (Candidate | null)[]): number {
  let most = 0;
  let said = 0;
  drafts.forEach(({ context }, number) => {
    const place = sure[number];
    if (!place) return;
    most += context.most;
    said += place.left + place.right;
  });
  const edited = most === 0 ? 0.1 : (1 - said / most) / (1 + EDIT / MEAN_WEIGHT);
  const cost = -Math.log(Math.min(0.4, Math.max(0.03, edited)));
  return cost / (cost + MEAN_WEIGHT);
}

function saturate(evidence: number, slope: number): number {
  return Math.min(evidence, ENOUGH) + slope * Math.max(0, evidence - ENOUGH);
}

function compare({ compared }: Draft, candidate: Candidate, old: OldText | null): number {
  if (!old || candidate.kept < 1) return 0;
  if (candidate === compared) return COMPARED;
  if (!old.toOld(candidate.span)) return 0;
  const { start, end } = candidate.span;
  return old.toOld({ start: Math.max(0, start - AROUND), end: end + AROUND }) ? -ANOTHERS : -COMPARED;
}
