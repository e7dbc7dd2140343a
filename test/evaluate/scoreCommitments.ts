import type { Commitment } from '../../src/extraction/model';
import { agreement, countActors, sameCommitter } from './actors';
import type { Comparison } from './comparison';
import { evidenceFit, sameDate } from './evidence';
import type { GoldCommitment } from './gold';
import { likeness } from './likeness';
import { pairUp } from './pairUp';
import type { Located } from './resolveGold';
import { addCount, addSlot, type Sheet } from './sheet';

const counts = ({ firmness }: { readonly firmness: number }): boolean => firmness >= 2;

/**
 * Commitments of firmness 2 and more, paired by evidence, committers and action. Strict wants all committers and the firmness. An
 * aspiration on one side may take the other side's record out of the count, so that a close call is one error and not two.
 */
export function scoreCommitments(comparison: Comparison, sheet: Sheet): void {
  const { id, text, gold, analysis } = comparison;
  const all = pairUp(gold.commitments, analysis.commitments, (wanted, found) => pairScore(comparison, wanted, found));
  const pairs = all.filter((pair) => pair.every(counts));
  const [goldOnes, foundOnes] = [gold.commitments.filter(counts), analysis.commitments.filter(counts)];
  let strict = 0;
  for (const [wanted, found] of pairs) {
    const count = countActors(comparison, wanted.committers ?? [], found.committers, sameCommitter);
    addCount(sheet, 'commitments.committers', count.hits, count.hits + count.invented, count.hits + count.missed);
    const firmness = wanted.firmness === found.firmness;
    addSlot(sheet, 'commitments: firmness', firmness);
    addSlot(sheet, 'commitments: kind', wanted.kind === found.kind);
    addSlot(sheet, 'commitments: direction', (wanted.direction ?? 'do') === found.direction);
    addSlot(sheet, 'commitments: deadline', sameDate(wanted.deadline ?? null, found.deadline?.iso ?? null));
    const everyone = count.invented + count.missed === 0;
    if (everyone && firmness) strict++;
    else {
      const wrong = [
        everyone ? '' : `committers -${count.missed} +${count.invented}`,
        firmness ? '' : `firmness ${found.firmness}, gold ${wanted.firmness}`,
      ];
      sheet.errors.push(`${id}: commitment ${wanted.key} (${wanted.trigger}): ${wrong.filter(Boolean).join('; ')}`);
    }
  }
  const paired = new Set<unknown>(pairs.flat());
  for (const wanted of goldOnes) {
    if (paired.has(wanted)) continue;
    addCount(sheet, 'commitments.committers', 0, 0, wanted.committers?.length ?? 0);
    sheet.errors.push(`${id}: missed commitment ${wanted.key}, ${wanted.firmness} (${wanted.trigger}): ${wanted.evidence[0] ?? ''}`);
  }
  for (const found of foundOnes) {
    if (paired.has(found)) continue;
    addCount(sheet, 'commitments.committers', 0, found.committers.length, 0);
    const { start, end } = found.evidence[0] ?? found.trigger;
    sheet.errors.push(`${id}: invented commitment, ${found.firmness}, ${found.rule}: ${text.slice(start, end)}`);
  }
  addCount(sheet, 'commitments', pairs.length, foundOnes.length, goldOnes.length);
  addCount(sheet, 'commitments.strict', strict, foundOnes.length, goldOnes.length);
}

function pairScore(comparison: Comparison, wanted: Located<GoldCommitment>, found: Commitment): number {
  const fit = evidenceFit(comparison.text, wanted, found);
  if (fit === 0) return 0;
  const keys = wanted.committers ?? [];
  const same = agreement(countActors(comparison, keys, found.committers, sameCommitter));
  if (keys.length > 0 && found.committers.length > 0 && same === 0 && fit < 1) return 0;
  return fit + same + (wanted.firmness === found.firmness ? 0.2 : 0) + likeness(wanted.action, found.action.normal) * 0.8;
}
