import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { assert } from 'chai';
import { version } from '../../../package.json';
import type { Analysis } from '../../../src/extraction/model';
import { runCli } from './runCli';

const ARTICLE = 'media/samples/turkmenistan-japan.txt';
const lines = (out: string): unknown[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

describe('the command line', () => {
  let folder: string;
  const file = async (name: string, content: string | Uint8Array): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'communique-cli-'));
  });
  after(async () => {
    await rm(folder, { recursive: true });
  });

  it('says how it is used', async () => {
    const { status, out, err } = await runCli(['--help']);
    assert.equal(status, 0);
    assert.include(out, 'communique extract FILE...');
    assert.isEmpty(err);
  });

  it('says its version', async () => {
    assert.deepEqual(await runCli(['--version']), { status: 0, out: `${version}\n`, err: '' });
  });

  it('does not take what it does not understand', async () => {
    const { status, out, err } = await runCli(['extract', '--colour', ARTICLE]);
    assert.equal(status, 2);
    assert.isEmpty(out);
    assert.include(err, "communique: Unknown option '--colour'");
    assert.include(err, 'communique --help');
  });

  it('prints the analysis of one file, pretty', async () => {
    const { status, out } = await runCli(['extract', ARTICLE]);
    assert.equal(status, 0);
    assert.isTrue(out.startsWith('{\n  "version": 1,'));
    assert.equal((JSON.parse(out) as Analysis).version, 1);
  });

  it('prints one analysis a line for several files, and goes on after one that cannot be read', async () => {
    const { status, out, err } = await runCli(['extract', ARTICLE, join(folder, 'none.txt'), folder, ARTICLE]);
    assert.equal(status, 1);
    assert.deepEqual(
      (lines(out) as Analysis[]).map(({ id }) => id),
      [ARTICLE, ARTICLE],
    );
    assert.deepEqual(err.trimEnd().split('\n'), [
      `communique: ${join(folder, 'none.txt')}: there is no such file`,
      `communique: ${folder}: this is a folder, not a file`,
    ]);
  });

  it('reads a text from standard input, with the date that it is given', async () => {
    const { status, out } = await runCli(['extract', '--published', '2031-05-06', '-'], 'The ministers met.');
    assert.equal(status, 0);
    assert.deepEqual((JSON.parse(out) as Analysis).document, { length: 18, language: 'en', published: '2031-05-06' });
  });

  it('refuses a binary file', async () => {
    const path = await file('picture.txt', new Uint8Array([80, 75, 3, 4, 0, 0, 255]));
    const { status, err } = await runCli(['extract', path]);
    assert.equal(status, 1);
    assert.include(err, `${path}: this is a binary file`);
  });

  it('reads mixed line ends and a byte-order mark as the editor does', async () => {
    const { out } = await runCli(['extract', await file('text.txt', '\ufeffa\nb\r\nc\n')]);
    assert.equal((JSON.parse(out) as Analysis).document.length, 6);
  });

  it('writes a briefing note', async () => {
    const { status, out } = await runCli(['extract', '--format', 'md', ARTICLE]);
    assert.equal(status, 0);
    assert.match(out, /^# Briefing note: /);
    for (const heading of ['Meetings', 'Commitments', 'Aspirations', 'People', 'Bodies']) assert.include(out, `\n## ${heading}\n`);
  });

  it('writes one table as CSV', async () => {
    const { status, out } = await runCli(['extract', '--format', 'csv', '--table', 'meetings', ARTICLE]);
    assert.equal(status, 0);
    assert.match(out, /^id,status,kind,participants,/);
  });

  describe('as a filter', () => {
    it('answers each line in its place, with an error for a bad one', async () => {
      const input = [
        '{"id":"a","text":"One."}',
        'no JSON',
        '{"id":"c"}',
        '{"id":"d","text":"x","published":"2023-02-29"}',
        '{"id":"e","text":"\u2028Two.","published":"2023-02-28"}',
        '[]',
        '{"id":7,"text":"x"}',
      ].join('\n');
      const { status, out, err } = await runCli(['extract', '--jsonl'], input);
      assert.equal(status, 1);
      assert.isEmpty(err);
      const answers = lines(out) as { id?: string; error?: string; version?: number }[];
      assert.deepEqual(
        answers.map(({ id, error, version: made }) => [id, made ?? error?.split(':')[0]]),
        [
          ['a', 1],
          [undefined, 'not JSON'],
          ['c', 'text'],
          ['d', 'published'],
          ['e', 1],
          [undefined, 'wants an object with id and text'],
          [undefined, 'id'],
        ],
      );
    });

    it('has status 0 where every line was good, blank lines and CR LF among them', async () => {
      const { status, out } = await runCli(
        ['extract', '--jsonl'],
        '\ufeff{"id":"a","text":"One."}\r\n\r\n{"id":"b","text":"Two.","published":null}\r\n',
      );
      assert.equal(status, 0);
      assert.lengthOf(lines(out), 2);
    });

    it('gives the texts without a date the one of the command line', async () => {
      const { out } = await runCli(
        ['extract', '--jsonl', '--published', '2031-05-06'],
        '{"id":"a","text":"x"}\n{"id":"b","text":"x","published":"2030-01-01"}',
      );
      assert.deepEqual(
        (lines(out) as Analysis[]).map(({ document }) => document.published),
        ['2031-05-06', '2030-01-01'],
      );
    });

    it('keeps characters that are cut between two chunks', async () => {
      const text = 'é€😀'.repeat(40_000);
      const { out } = await runCli(['extract', '--jsonl'], `${JSON.stringify({ id: 'é', text })}\n`);
      const [analysis] = lines(out) as [Analysis];
      assert.equal(analysis.id, 'é');
      assert.equal(analysis.document.length, text.length);
    });

    it('answers a line before the input has ended', async () => {
      const child = spawn(process.execPath, ['dist/cli.js', 'extract', '--jsonl'], { stdio: ['pipe', 'pipe', 'inherit'] });
      child.stdin.write('{"id":"first","text":"One."}\n');
      const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
      assert.include(chunk.toString(), '"id":"first"');
      child.stdin.end();
      await once(child, 'close');
      assert.equal(child.exitCode, 0);
    });

    it('ends quietly when its reader has seen enough', async () => {
      const child = spawn(process.execPath, ['dist/cli.js', 'extract', '--jsonl'], { stdio: ['pipe', 'pipe', 'pipe'] });
      child.stdin.on('error', () => undefined);
      let complaint = '';
      child.stderr.on('data', (data: Buffer) => (complaint += data.toString()));
      child.stdout.once('data', () => child.stdout.destroy());
      child.stdin.end('{"id":"a","text":"One."}\n'.repeat(5000));
      await once(child, 'close');
      assert.isEmpty(complaint);
    });
  });
});
