import { assert } from 'chai';
import { extract } from '../../src/extraction/extract';
import type { Mention } from '../../src/extraction/mentions/mention';
import type { Analysis, ExtractOptions, Span } from '../../src/extraction/model';

/**
 * A span with a label. Labels of the pipeline: an entity's type for a name ("person", "office", "body", "delegation", "country", "place"),
 * "nominal" and "pronoun" for the other levels, "title" for an office of a person, "date", "meeting" and "commitment" (their triggers).
 */
export interface Mark extends Span {
  readonly label: string;
  /** What the span refers to: marks that refer to one thing share it. */
  readonly of?: string | undefined;
}

export interface CheckOptions extends ExtractOptions {
  /** Compare marks of these labels only. By default all but "date", "title", "meeting" and "commitment", which count where the line has one. */
  readonly only?: readonly string[];
  /** What is tested; the whole pipeline by default. */
  readonly run?: (text: string) => readonly Mark[];
}

const ON_DEMAND = ['date', 'title', 'meeting', 'commitment'];

/**
 * The expectation stands inside the sentence: `{person#1: Ada Lind}, {country: Norway}'s {title#1: minister}, said {pronoun#1: she} ...`.
 * Takes the marks away, runs the pipeline (or `run`) on the plain text, writes what it found in the same notation, and compares the two as text.
 * Marks with one number refer to one entity; a mark without a number says nothing of it. Marks nest.
 */
export function check(marked: string, options: CheckOptions = {}): void {
  const { text, marks } = readMarks(marked);
  const wanted = (label: string): boolean =>
    options.only ? options.only.includes(label) : !ON_DEMAND.includes(label) || marks.some((m) => m.label === label);
  const found = (options.run ?? ((plain: string) => marksOf(extract(plain, options))))(text).filter((mark) => wanted(mark.label));
  const expected = marks.filter((mark) => wanted(mark.label));
  assert.equal(writeMarks(text, likeExpected(found, expected)), writeMarks(text, expected));
}

/** Parses the notation: the plain text, and its marks in text order. */
export function readMarks(marked: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  const open: { label: string; of: string | undefined; start: number }[] = [];
  const head = /\{([a-z]+)(?:#(\w+))?: /y;
  let text = '';
  let i = 0;
  while (i < marked.length) {
    head.lastIndex = i;
    const match = head.exec(marked);
    if (match) {
      open.push({ label: match[1]!, of: match[2], start: text.length });
      i = head.lastIndex;
    } else if (marked[i] === '}' && open.length > 0) {
      const { label, of, start } = open.pop()!;
      marks.push({ label, of, start, end: text.length });
      i++;
    } else text += marked[i++]!;
  }
  if (open.length > 0) throw new Error(`a brace is not closed: ${marked}`);
  return { text, marks: marks.sort(inTextOrder) };
}

/** The inverse of {@link readMarks}. */
export function writeMarks(text: string, marks: readonly Mark[]): string {
  const sorted = [...marks].sort(inTextOrder);
  const closing: number[] = [];
  let out = '';
  let next = 0;
  for (let i = 0; i <= text.length; i++) {
    while (closing.at(-1) === i) {
      closing.pop();
      out += '}';
    }
    for (; sorted[next]?.start === i; next++) {
      const { label, of, end } = sorted[next]!;
      out += `{${label}${of === undefined ? '' : `#${of}`}: `;
      closing.push(end);
      closing.sort((a, b) => b - a);
    }
    if (i < text.length) out += text[i]!;
  }
  return out;
}

/** All that an analysis has found, as marks. */
export function marksOf(analysis: Analysis): Mark[] {
  const marks: Mark[] = [];
  for (const entity of analysis.entities) {
    for (const { start, end, level } of entity.mentions)
      marks.push({ start, end, label: level === 'name' ? entity.type : level, of: entity.id });
    if (entity.type === 'person') for (const { start, end } of entity.offices) marks.push({ start, end, label: 'title', of: entity.id });
  }
  for (const { start, end } of analysis.dates) marks.push({ start, end, label: 'date' });
  for (const { trigger, id } of analysis.meetings) marks.push({ start: trigger.start, end: trigger.end, label: 'meeting', of: id });
  for (const { trigger, id } of analysis.commitments) marks.push({ start: trigger.start, end: trigger.end, label: 'commitment', of: id });
  return marks;
}

/** Mentions before they are linked, as marks without a number, with the titles that they carry. */
export function marksOfMentions(mentions: readonly Mention[]): Mark[] {
  return mentions.flatMap(({ start, end, type, level, offices }) => [
    { start, end, label: level === 'name' ? type : level },
    ...(type === 'person' ? (offices ?? []) : []).map((office) => ({ start: office.start, end: office.end, label: 'title' })),
  ]);
}

const inTextOrder = (a: Mark, b: Mark): number =>
  a.start - b.start || b.end - a.end || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0);

/** Numbers what was found as the expectation does: by the first common span; what the expectation gives no number gets none. */
function likeExpected(found: readonly Mark[], expected: readonly Mark[]): Mark[] {
  const at = new Map(expected.map((mark) => [`${mark.label}:${mark.start}:${mark.end}`, mark]));
  const twin = (mark: Mark): Mark | undefined => at.get(`${mark.label}:${mark.start}:${mark.end}`);
  const numbers = new Map<string, string>();
  const taken = new Set<string>();
  for (const mark of [...found].sort(inTextOrder)) {
    const number = twin(mark)?.of;
    if (mark.of === undefined || number === undefined || numbers.has(mark.of) || taken.has(number)) continue;
    numbers.set(mark.of, number);
    taken.add(number);
  }
  return found.map((mark) => {
    const same = twin(mark);
    if (mark.of === undefined || (same && same.of === undefined)) return { ...mark, of: undefined };
    return { ...mark, of: numbers.get(mark.of) ?? (same ? `not-${same.of}` : undefined) };
  });
}
