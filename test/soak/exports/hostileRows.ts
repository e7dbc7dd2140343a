import { hostileAnalysis, hostileTexts } from '../../unit/exports/hostile';
import { HOSTILE_CHECKS } from '../../unit/exports/hostileChecks';
import type { SoakPart } from '../part';

/** Every export of an analysis whose names, words and notes are formulas, markup and commands, read back by a reader of the format. */
export const hostileRows: SoakPart = {
  id: 'hostile-rows',
  title: '10,000 hostile rows in every export; no formula, no foreign element, no link that is not ours',
  async run(scale) {
    const count = Math.round(10_000 * scale);
    const hostile = { ...hostileAnalysis(hostileTexts(count, 20300305)), count };
    const missed: string[] = [];
    for (const { title, check } of HOSTILE_CHECKS) {
      try {
        await check(hostile);
      } catch (error) {
        missed.push(`${title} (${String(error).slice(0, 300)})`);
      }
    }
    return { figures: { rows: count, checks: HOSTILE_CHECKS.length, failed: missed.length }, missed };
  },
};
