/** A line of a sidecar file as JSON, its header or a record. */
export type JsonLine = Readonly<Record<string, unknown>>;

/**
 * The steps from version 1 on: the first makes a line of version 2 out of one of version 1. Each is pure, and leaves a line of the newer
 * version as it is, since a merge can bring lines of both into one file.
 */
const STEPS: readonly ((line: JsonLine) => JsonLine)[] = [
  // version 1 had the text's copy in the header, where `parseSidecar` takes it from
  (line) => (line.communique === 1 ? { ...line, communique: 2 } : line),
];

/** A line of an older version as the newest has it. */
export function migrateLine(line: JsonLine, version: number, steps = STEPS): JsonLine {
  return steps.slice(Math.max(0, version - 1)).reduce((current, step) => step(current), line);
}
