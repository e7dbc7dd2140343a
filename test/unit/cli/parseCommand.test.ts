import { assert } from 'chai';
import { parseCommand, UsageError } from '../../../src/cli/parseCommand';

describe('parseCommand', () => {
  it('reads files with their defaults', () => {
    assert.deepEqual(parseCommand(['extract', 'a.txt', 'b.md']), {
      run: 'files',
      files: ['a.txt', 'b.md'],
      format: 'json',
      table: null,
      output: null,
      published: null,
    });
  });

  it('reads options wherever they stand', () => {
    assert.deepEqual(parseCommand(['extract', 'a.txt', '--format', 'csv', '--table=meetings', '--published', '2024-02-29']), {
      run: 'files',
      files: ['a.txt'],
      format: 'csv',
      table: 'meetings',
      output: null,
      published: '2024-02-29',
    });
  });

  it('takes what follows "--" for files', () => {
    assert.deepInclude(parseCommand(['extract', '--', '--help']), { files: ['--help'] });
  });

  it('reads the filter', () => {
    assert.deepEqual(parseCommand(['extract', '--jsonl']), { run: 'filter', published: null });
  });

  it('puts help and version before everything else', () => {
    assert.deepEqual(parseCommand(['-h', 'nonsense']), { run: 'help' });
    assert.deepEqual(parseCommand(['extract', '-v']), { run: 'version' });
  });

  for (const [args, reason] of [
    [[], 'no command given'],
    [['extract', '--format', 'brat', 'a.txt', 'b.txt'], 'several files as brat want --output FOLDER'],
    [['extract', '--jsonl', '--output', 'out'], '--jsonl writes to standard output and takes no --output'],
    [['analyse', 'a.txt'], 'unknown command "analyse"'],
    [['extract'], 'no file given'],
    [['extract', '--colour', 'a.txt'], "Unknown option '--colour'"],
    [
      ['extract', '--format', 'xml', 'a.txt'],
      'unknown format "xml"; there are brat, cameo, conll, csv, html, ics, json, md, plover, qdc, qdpx, w3c, xmi',
    ],
    [['extract', '--table', 'people', 'a.txt'], '--table goes with --format csv'],
    [['extract', '--format', 'csv', '--table', 'birds', 'a.txt'], 'unknown table "birds"'],
    [['extract', '--published', 'yesterday', 'a.txt'], '--published wants a date'],
    [['extract', '--published', '2023-02-29', 'a.txt'], '--published wants a date'],
    [['extract', '--jsonl', 'a.txt'], '--jsonl reads standard input'],
    [['extract', '--jsonl', '--format', 'md'], '--jsonl writes JSON only'],
  ] as const)
    it(`does not understand "${args.join(' ')}"`, () => {
      assert.throws(() => parseCommand(args), UsageError, reason);
    });
});
