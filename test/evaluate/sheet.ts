/** Right and all of what was found (precision), right and all of what should be (recall). */
export interface Score {
  rightFound: number;
  found: number;
  rightGold: number;
  gold: number;
}

export interface Slot {
  right: number;
  of: number;
}

/** The figures of one text or of many. */
export interface Sheet {
  readonly measures: Map<string, Score>;
  readonly slots: Map<string, Slot>;
  readonly errors: string[];
}

export function createSheet(): Sheet {
  return { measures: new Map(), slots: new Map(), errors: [] };
}

/** Adds to a measure; what is counted one to one has as many right ones on either side. */
export function addScore(sheet: Sheet, measure: string, { rightFound, found, rightGold, gold }: Score): void {
  const score = sheet.measures.get(measure) ?? { rightFound: 0, found: 0, rightGold: 0, gold: 0 };
  score.rightFound += rightFound;
  score.found += found;
  score.rightGold += rightGold;
  score.gold += gold;
  sheet.measures.set(measure, score);
}

export function addCount(sheet: Sheet, measure: string, hits: number, found: number, gold: number): void {
  addScore(sheet, measure, { rightFound: hits, found, rightGold: hits, gold });
}

/** Notes whether one field of a record that was found is right. */
export function addSlot(sheet: Sheet, name: string, right: boolean): void {
  const slot = sheet.slots.get(name) ?? { right: 0, of: 0 };
  slot.of++;
  if (right) slot.right++;
  sheet.slots.set(name, slot);
}

/** Pools the figures of several texts. */
export function poolSheets(sheets: readonly Sheet[]): Sheet {
  const pool = createSheet();
  for (const { measures, slots, errors } of sheets) {
    for (const [name, score] of measures) addScore(pool, name, score);
    for (const [name, { right, of }] of slots) {
      const slot = pool.slots.get(name) ?? { right: 0, of: 0 };
      pool.slots.set(name, { right: slot.right + right, of: slot.of + of });
    }
    pool.errors.push(...errors);
  }
  return pool;
}

const MEASURES = ['names', 'names.person', 'names.body', 'names.place', 'officials', 'coreference'];
const RECORDS = ['meetings', 'meetings.participants', 'meetings.strict', 'commitments', 'commitments.committers', 'commitments.strict'];

/** The measures in the order of a table. */
export const ORDER: readonly string[] = [...MEASURES, ...RECORDS];

/** Precision, recall and F1 of a measure, 0 to 1. */
export function rates(score: Score | undefined): { precision: number; recall: number; f1: number } {
  const precision = score && score.found > 0 ? score.rightFound / score.found : 0;
  const recall = score && score.gold > 0 ? score.rightGold / score.gold : 0;
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}
