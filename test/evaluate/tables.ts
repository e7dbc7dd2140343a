import type { Stage } from '../../src/extraction/extract';
import { ORDER, rates, type Sheet } from './sheet';

/** The measures that stand for the whole. */
const HEADS = ['names', 'officials', 'coreference', 'meetings', 'meetings.strict', 'commitments', 'commitments.strict'];
const percent = (value: number): string => (100 * value).toFixed(1).padStart(7);
const row = (name: string, values: readonly string[]): string => name.padEnd(34) + values.join('');

/** Precision, recall and F1 of every measure, then how many fields of paired records are right. */
export function measureTable({ measures, slots }: Sheet): string {
  const lines = [row('measure', ['      P', '      R', '     F1'])];
  for (const name of ORDER) {
    if (!measures.has(name)) continue;
    const { precision, recall, f1 } = rates(measures.get(name));
    lines.push(row(name, [precision, recall, f1].map(percent)));
  }
  lines.push('', row('field', ['  right     of']));
  for (const [name, { right, of }] of slots) lines.push(row(name, [percent(right / of), String(of).padStart(7)]));
  return lines.join('\n');
}

/** F1 of the main measures, a line a source. */
export function sourceTable(bySource: ReadonlyMap<string, Sheet>): string {
  const width = (name: string): number => Math.max(8, name.length + 2);
  const lines = [
    row(
      'source',
      HEADS.map((head) => head.padStart(width(head))),
    ),
  ];
  for (const [source, { measures }] of bySource) {
    const cell = (head: string): string => {
      const score = measures.get(head);
      return (score && score.gold + score.found > 0 ? percent(rates(score).f1).trim() : '-').padStart(width(head));
    };
    lines.push(row(source, HEADS.map(cell)));
  }
  return lines.join('\n');
}

/** The share of each stage in the time. */
export function stageTable(times: ReadonlyMap<Stage, number>): string {
  const sum = [...times.values()].reduce((total, time) => total + time, 0);
  const lines = [...times].map(([stage, time]) => row(stage, [`${percent(time / sum)} %`]));
  return [row('stage', ['  share']), ...lines].join('\n');
}

/** What a measure's F1 loses, in points, where something is left out. A minus: it is better without. */
export function lossTable(whole: Sheet, losses: readonly { readonly id: string; readonly without: Sheet }[]): string {
  const f1 = (sheet: Sheet, head: string): number => rates(sheet.measures.get(head)).f1;
  const width = (name: string): number => Math.max(8, name.length + 2);
  const lines = [
    row(
      'without',
      HEADS.map((head) => head.padStart(width(head))),
    ),
  ];
  for (const { id, without } of losses) {
    const cell = (head: string): string => {
      const loss = percent(f1(whole, head) - f1(without, head)).trim();
      return (/^-?0\.0$/.test(loss) ? '·' : loss).padStart(width(head));
    };
    lines.push(row(id, HEADS.map(cell)));
  }
  return lines.join('\n');
}
