import { parse } from 'papaparse';
import { describeAnchor } from '../anchoring/describeAnchor';
import type { NewAnnotation } from '../draft';
import { entityType } from './entityType';
import type { Failed, ImportFormat, Imported } from './importFormat';

const COLUMNS = {
  name: ['name', 'label'],
  type: ['type', 'kind'],
  title: ['title', 'office'],
  country: ['country'],
  body: ['body', 'organisation', 'organization'],
};

/**
 * A table of names: a column `name`, and `type`, `title`, `country`, `body` where there are. A name counts everywhere in the text; one that
 * does not stand in it is reported. Words are compared literally, as whole words.
 */
export const names: ImportFormat = {
  id: 'names',
  label: 'Names (CSV)',
  extensions: ['csv'],
  read: readNames,
};

function readNames(content: Uint8Array, text: string): Imported {
  const { data } = parse<string[]>(new TextDecoder().decode(content), { skipEmptyLines: true });
  const headers = (data[0] ?? []).map((header) => header.trim().toLowerCase());
  const parsed: NewAnnotation[] = [];
  const failed: Failed[] = [];
  for (const [index, row] of data.slice(1).entries()) {
    const cell = (column: keyof typeof COLUMNS): string => {
      const at = headers.findIndex((header) => COLUMNS[column].includes(header));
      // a leading apostrophe keeps a spreadsheet from taking a cell for a formula
      return (row[at] ?? '').trim().replace(/^'(?=[=+\-@])/, '');
    };
    const fail = (reason: string): unknown => failed.push({ where: `row ${index + 1}`, reason });
    const name = cell('name');
    const type = cell('type') === '' ? 'person' : entityType(cell('type'));
    if (name === '') fail('there is no name');
    else if (!type) fail(`"${cell('type')}" is no type of name`);
    else {
      const start = wordAt(text, name);
      const [title, country, body] = [cell('title'), cell('country'), cell('body')];
      if (start < 0) fail(`"${name}" does not stand in this text`);
      else
        parsed.push({
          about: 'name',
          state: 'accepted',
          anchor: describeAnchor(text, { start, end: start + name.length }),
          scope: 'everywhere',
          value: { type, ...(title ? { title } : {}), ...(country ? { country } : {}), ...(body ? { body } : {}) },
          proposed: null,
        });
    }
  }
  return { parsed, failed };
}

/** Where words first stand as whole words; -1 where they do not. */
function wordAt(text: string, words: string): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!isWord(text.charAt(at - 1)) && !isWord(text.charAt(at + words.length))) return at;
  return -1;
}

const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
