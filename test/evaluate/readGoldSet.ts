import { readFileSync } from 'node:fs';
import type { GoldSet } from './evaluateSet';
import type { GoldAnnotation, GoldText } from './gold';

/** The project's own texts and their gold. */
export const OWN_TEXTS = 'test/corpus/gold/docs.jsonl';
export const OWN_GOLD = 'test/corpus/gold/gold.jsonl';

/** Reads a gold set from two files of JSON lines. */
export function readGoldSet(textsFile = OWN_TEXTS, goldFile = OWN_GOLD): GoldSet {
  return { texts: readLines(textsFile) as GoldText[], annotations: readLines(goldFile) as GoldAnnotation[] };
}

function readLines(file: string): unknown[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim()).map((line): unknown => JSON.parse(line));
}
