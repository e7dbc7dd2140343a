import { flagsOf } from '../extraction/lexicon/flagsOf';
import type { Analysis } from '../extraction/model';
import { readDocument } from '../extraction/text/readDocument';
import type { Document, Token } from '../extraction/text/document';
import type { ExportFormat } from './format';
import { marksOf, type Mark } from './marks';
import type { Source } from './source';

/** OntoNotes' names of our kinds. Offices and delegations are no named entities. */
const NAMED: Readonly<Record<string, string>> = { person: 'PERSON', body: 'ORG', country: 'GPE', place: 'GPE', date: 'DATE' };

/** A mark as tokens: the first, and the last (inclusive). */
interface Bracket {
  readonly first: number;
  readonly last: number;
  readonly label: string;
}

/**
 * The columns of the CoNLL-2012 shared task, one token a line: coreference in the last, named entities before it. What we do not know
 * (part of speech, syntax, senses, speaker, predicates) is "-". A mention counts from the token where it begins to the one where it
 * ends; one that is longer than its sentence is left out, since the columns cannot hold it.
 */
export const conll: ExportFormat<string> = {
  id: 'conll',
  label: 'CoNLL-2012 columns (coreference, named entities)',
  extension: '.conll',
  write: writeConll,
};

function writeConll(analysis: Analysis, { text, name }: Source): string {
  const document = readDocument(text, flagsOf);
  const marks = marksOf(analysis);
  const chainOf = new Map(analysis.entities.map(({ id }, index) => [id, String(index)]));
  const coreference = columnOf(
    brackets(document, marks, (mark) => ('level' in mark ? (chainOf.get(mark.entity.id) ?? null) : null)),
    'coreference',
  );
  const named = columnOf(outermost(brackets(document, marks, (mark) => (isNamed(mark) ? (NAMED[mark.kind] ?? null) : null))), 'names');
  const id = (name ?? 'text').replace(/[\s()]+/gu, '_') || 'text';
  const lines = document.sentences.flatMap(({ first, last }) => [
    ...document.tokens
      .slice(first, last)
      .map((token, index) =>
        [
          id,
          0,
          index,
          wordOf(text, token),
          ...Array<string>(6).fill('-'),
          named.get(token.index) ?? '*',
          coreference.get(token.index) ?? '-',
        ].join('\t'),
      ),
    '',
  ]);
  return `#begin document (${id}); part 000\n${lines.map((line) => `${line}\n`).join('')}#end document\n`;
}

const isNamed = (mark: Mark): boolean => mark.kind === 'date' || ('level' in mark && mark.level === 'name');

/** A column holds no white space. */
const wordOf = (text: string, { start, end }: Token): string => text.slice(start, end).replace(/\s/gu, '_');

function brackets({ tokens, sentences }: Document, marks: readonly Mark[], labelOf: (mark: Mark) => string | null): Bracket[] {
  return marks.flatMap((mark) => {
    const label = labelOf(mark);
    const first = firstWhere(tokens.length, (index) => tokens[index]!.end > mark.start);
    const last = firstWhere(tokens.length, (index) => tokens[index]!.start >= mark.end) - 1;
    const sentence = tokens[first] && sentences[tokens[first].sentence];
    return label === null || !sentence || last < first || last >= sentence.last ? [] : [{ first, last, label }];
  });
}

/** Drops what begins inside another, for a column that cannot nest. Expects text order, the longer first. */
function outermost(all: readonly Bracket[]): Bracket[] {
  let end = -1;
  return all.filter(({ first, last }) => {
    if (first <= end) return false;
    end = last;
    return true;
  });
}

function columnOf(all: readonly Bracket[], style: 'coreference' | 'names'): ReadonlyMap<number, string> {
  const opened = new Map<number, string[]>();
  const closed = new Map<number, string[]>();
  const put = (map: Map<number, string[]>, token: number, part: string): unknown => map.get(token)?.push(part) ?? map.set(token, [part]);
  for (const { first, last, label } of all)
    if (style === 'names') {
      put(opened, first, first === last ? `(${label})` : `(${label}*`);
      if (first !== last) put(closed, last, '*)');
    } else if (first === last) put(opened, first, `(${label})`);
    else {
      put(opened, first, `(${label}`);
      put(closed, last, `${label})`);
    }
  return new Map(
    [...opened.keys(), ...closed.keys()].map((token) => [token, [...(opened.get(token) ?? []), ...(closed.get(token) ?? [])].join('|')]),
  );
}

/** The first of 0 … length-1 that holds, where all behind it hold too; `length` where none does. */
function firstWhere(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
