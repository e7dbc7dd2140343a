import { extract, type Stage } from '../../src/extraction/extract';
import type { GoldAnnotation, GoldText } from './gold';
import { scoreText } from './scoreText';
import { poolSheets, type Sheet } from './sheet';

export interface GoldSet {
  readonly texts: readonly GoldText[];
  readonly annotations: readonly GoldAnnotation[];
}

export interface Evaluation {
  readonly all: Sheet;
  /** By the first part of the texts' ids. */
  readonly bySource: ReadonlyMap<string, Sheet>;
  /** Milliseconds. */
  readonly times: ReadonlyMap<Stage, number>;
}

/** Runs the module over a gold set and scores what it finds. */
export function evaluateSet({ texts, annotations }: GoldSet): Evaluation {
  const byId = new Map(texts.map((text) => [text.id, text]));
  const times = new Map<Stage, number>();
  const sheets = annotations.map((gold): [string, Sheet] => {
    const text = byId.get(gold.id);
    if (!text) throw new Error(`there is gold for ${gold.id}, but no such text`);
    let start = performance.now();
    const analysis = extract(
      text.text,
      { id: text.id, published: text.published ?? null },
      {
        after: (stage) => {
          const now = performance.now();
          times.set(stage, (times.get(stage) ?? 0) + now - start);
          start = now;
        },
      },
    );
    return [sourceOf(gold.id), scoreText(text, gold, analysis)];
  });
  const sources = [...new Set(sheets.map(([source]) => source))].sort();
  const of = (wanted: string): Sheet => poolSheets(sheets.filter(([source]) => source === wanted).map(([, sheet]) => sheet));
  return { all: poolSheets(sheets.map(([, sheet]) => sheet)), bySource: new Map(sources.map((source) => [source, of(source)])), times };
}

const sourceOf = (id: string): string => /^[^-:]*/.exec(id)![0];
