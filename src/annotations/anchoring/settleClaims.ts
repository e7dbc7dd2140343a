import type { Anchor } from '../annotation';
import type { Judged } from './candidate';

/**
 * One place is one anchor's: where the likeliest place of an anchor is another's too, with the same words from elsewhere in the old text, the
 * weaker claim loses what it is weaker by.
 *
 * @returns the places of each anchor, the likeliest first
 */
export function settleClaims(anchors: readonly Anchor[], judged: readonly (readonly Judged[])[]): Judged[][] {
  const claims = new Map<string, Map<number, number>>();
  const key = ({ exact }: Anchor, { span }: Judged) => `${span.start} ${exact}`;
  anchors.forEach((anchor, number) => {
    const best = likeliest(judged[number]!);
    if (!best || best.kept < 1) return;
    const place = key(anchor, best);
    const rivals = claims.get(place) ?? new Map<number, number>();
    rivals.set(anchor.start, Math.max(best.score, rivals.get(anchor.start) ?? -Infinity));
    claims.set(place, rivals);
  });
  return anchors.map((anchor, number) =>
    judged[number]!.map((candidate) => {
      let rival = -Infinity;
      for (const [start, score] of claims.get(key(anchor, candidate)) ?? []) if (start !== anchor.start) rival = Math.max(rival, score);
      return { ...candidate, score: candidate.score - Math.max(0, rival - candidate.score) };
    }).sort((a, b) => b.score - a.score),
  );
}

function likeliest(candidates: readonly Judged[]): Judged | undefined {
  return candidates.reduce<Judged | undefined>((best, candidate) => (!best || candidate.score > best.score ? candidate : best), undefined);
}
