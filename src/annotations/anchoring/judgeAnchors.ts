import type { Anchor } from '../annotation';
import { type AlignedTexts, alignTexts } from './alignTexts';
import { BREAK, EDIT } from './alignWords';
import type { Candidate, Judged } from './candidate';
import { type Context, contextOf } from './context';
import { fuzzyPlaces } from './fuzzyPlaces';
import { intactPlaces } from './intactPlaces';
import { type Landmark, Landmarks } from './landmarks';
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
/** What it says for a place that is in the same sentence, which was moved. */
const SAME_SENTENCE = 30;
/** And where the words around those are paired with each other too. */
const ANOTHERS = 1_000;
/** What landmarks say, at least, in nats, for a place where an anchor is looked for without the old text. */
const HOME = 0.5;
/** What the words around in a sentence say together, in nats, where they tell it from others. */
const TELLING = 20;
/** Share of a place's words that the comparison must give to an anchor or to others. */
const MOST_OF = 0.5;

interface Draft {
  readonly anchor: Anchor;
  readonly context: Context;
  readonly candidates: readonly Candidate[];
  readonly compared: Candidate | null;
  /** The comparison with the old text, if the anchor was made in that. */
  readonly old: AlignedTexts | null;
}

/** The places where each anchor may stand, the likeliest first. */
export function judgeAnchors(text: string, anchors: readonly Anchor[], base: string | undefined): Judged[][] {
  const index = new TextIndex(text);
  const old = base === undefined ? null : alignTexts(base, index);
  const drafts = anchors.map((anchor): Draft => {
    const context = contextOf(anchor, index, base, old);
    const intact = intactPlaces(anchor, context, index);
    const known = context.known ? old : null;
    const compared = known && findCompared(anchor, intact, known);
    const places = [...intact, ...fuzzyPlaces(anchor, context, intact, index)];
    // where the whole sentence left, what stands around the gap does not say that the anchor's words are gone
    const candidates = context.hasLeft ? places.filter(({ kept }) => kept > 0) : places;
    return { anchor, context, compared, old: known, candidates };
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
    draft.candidates.map((candidate) => {
      const near = landmarks.likelihood(draft.anchor.start, candidate.span.start, draft.old === null);
      const score = saturate(candidate.left + candidate.right, slope) + candidate.own + near + compare(draft, candidate, near);
      return { ...candidate, score };
    }),
  );
  return settleClaims(anchors, judged);
}

/** The place that the old text gives: of the words that an anchor's became, or in the same sentence elsewhere. */
function findCompared(anchor: Anchor, intact: readonly Candidate[], old: AlignedTexts): Candidate | null {
  const same = intact.find(({ span }) => old.origin(span, anchor).own === 1);
  if (same || intact.length === 0) return same ?? null;
  const at = old.inSameSentence(anchor);
  return intact.find(({ span }) => span.start === at && old.origin(span, anchor).others < MOST_OF) ?? null;
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

/** Whether a place is in the very sentence of an anchor, as far as its context shows that, on both sides. */
function isMoved({ inSentence }: Context, { kept, left, right }: Candidate): boolean {
  return kept === 1 && inSentence >= TELLING && left + right >= inSentence - BREAK - EDIT;
}

function compare({ anchor, context, old, compared }: Draft, candidate: Candidate, near: number): number {
  const { span, kept } = candidate;
  if (kept === 0) return 0;
  // texts repeat themselves: far from its neighbours, words like an anchor's may be others, unless their whole sentence is the same
  if (!old) return near < HOME && !isMoved(context, candidate) ? -ANOTHERS : 0;
  const { own, others, othersPerhaps } = old.origin(span, anchor);
  if (own >= MOST_OF) return COMPARED;
  if (others >= MOST_OF) return -ANOTHERS;
  if (candidate === compared) return SAME_SENTENCE;
  return othersPerhaps >= MOST_OF ? -COMPARED : 0;
}
