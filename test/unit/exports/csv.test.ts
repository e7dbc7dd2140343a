import { assert } from 'chai';
import { parse } from 'papaparse';
import { csv, csvTable } from '../../../src/exports/csv';
import { peopleTable } from '../../../src/exports/peopleTable';
import { meetingsTable } from '../../../src/exports/meetingsTable';
import { TABLES } from '../../../src/exports/tables';
import type { Analysis } from '../../../src/extraction/model';
import { analysis, source } from './example';

const rows = (text: string): string[][] => parse<string[]>(text.trimEnd()).data;

describe('CSV', () => {
  it('has one row a person', () => {
    const [header, ana, tor] = rows(csvTable(peopleTable, analysis, source));
    assert.deepEqual(header, [...peopleTable.columns]);
    assert.deepEqual(ana, ['e1', 'Ana Ilves', 'Foreign Minister', 'ARV', '2', '', "'=Ministry", '1', '1']);
    assert.equal(tor?.[1], '*Tor Dahl*');
  });

  it('has as many cells in every row as columns', () => {
    for (const table of TABLES) for (const row of rows(csvTable(table, analysis, source))) assert.lengthOf(row, table.columns.length);
  });

  it('keeps line ends and quotation marks inside their cells', () => {
    const text = 'They said "yes,\nnow".';
    const meeting = { ...analysis.meetings[0]!, topics: [], evidence: [{ start: 0, end: text.length }], trigger: { start: 5, end: 9 } };
    const [, row] = rows(csvTable(meetingsTable, { ...analysis, meetings: [meeting] }, { text, name: null }));
    assert.equal(row?.at(-1), 'They said "yes, now".');
  });

  it('lets no cell be a formula', () => {
    const named = (name: string): Analysis => ({ ...analysis, entities: [{ ...analysis.entities[0]!, name }] });
    for (const name of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '＝1', '|cmd', '%0A=1']) {
      const [, row] = rows(csvTable(peopleTable, named(name), source));
      assert.equal(row?.[1], `'${name}`, JSON.stringify(name));
    }
    for (const name of ['Ana', "O'Neil", '1-2', '(=)']) assert.equal(rows(csvTable(peopleTable, named(name), source))[1]?.[1], name);
  });

  it('writes the three tables one after the other', () => {
    assert.deepEqual(
      csv
        .write(analysis, source)
        .split('\n\n')
        .map((table) => table.split(',')[0]),
      ['id', 'id', 'id'],
    );
  });
});
