import { assert } from 'chai';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { migrateLine } from '../../../../src/annotations/sidecar/migrateLine';
import { parseSidecar } from '../../../../src/annotations/sidecar/parseSidecar';
import { writeSidecar } from '../../../../src/annotations/sidecar/writeSidecar';
import { Decider, nameDraft } from '../records';
import { bytesOf, fileOf, textOf } from './bytes';

const person = new Decider();
const RECORDS = person.decide([], [nameDraft('Ada Lind'), nameDraft('Bo Sand', 30), nameDraft('Cy Fell', 60)]);
const FILE = fileOf(RECORDS);
const LINES = FILE.trimEnd().split('\n');
const again = (text: string): string => textOf(writeSidecar(parseSidecar(bytesOf(text))));

describe('the sidecar file', () => {
  it('holds a header and one record a line, sorted by id, with the same bytes after reading and writing', () => {
    assert.lengthOf(LINES, 4);
    assert.isTrue(FILE.endsWith('\n'));
    assert.match(LINES[0]!, /^\{"communique":2,"unit":"utf16"/);
    assert.match(LINES[1]!, /^\{"id":"a2","about":"name","state":"accepted","scope":"everywhere","anchor":\{"start":0,"end":8,/);
    assert.equal(again(FILE), FILE);
    assert.equal(fileOf([...RECORDS].reverse()), FILE);
  });

  it('differs in one line where one record was changed', () => {
    const changed = fileOf(person.decide(RECORDS, [{ id: RECORDS[1]!.id, set: { note: 'see\npage 2' } }])).split('\n');
    assert.lengthOf(
      changed.filter((line, index) => line !== FILE.split('\n')[index]),
      1,
    );
  });

  it('is read with other line ends, a byte-order mark, empty lines and no line feed at the end', () => {
    for (const text of [FILE.replaceAll('\n', '\r\n'), `\ufeff${FILE}`, FILE.replaceAll('\n', '\n\n'), FILE.trimEnd()])
      assert.equal(again(text), FILE);
  });

  it('keeps a broken line byte for byte, with its number, while the rest is read', () => {
    const broken = new Uint8Array([0x7b, 0xff, 0x00, 0x0d]);
    const bytes = new Uint8Array([
      ...bytesOf(`${LINES[0]}\n${LINES[1]}\n`),
      ...broken,
      ...bytesOf(`\n${LINES[2]}\n${LINES[3]!.slice(0, 50)}`),
    ]);
    const { records, kept } = parseSidecar(bytes);
    assert.lengthOf(records, 2);
    assert.deepEqual(
      kept.map(({ line, why }) => [line, why]),
      [
        [3, 'encoding'],
        [5, 'json'],
      ],
    );
    assert.deepEqual([...kept[0]!.bytes], [...broken]);
    const written = writeSidecar(parseSidecar(bytes));
    assert.include(textOf(written), LINES[3]!.slice(0, 50));
    assert.deepEqual(writeSidecar(parseSidecar(written)), written);
  });

  it('tells a known kind that does not fit from a kind of a newer version, and keeps both', () => {
    const unknown = '{"about":"map",  "id":"z9","shape":[1.50]}';
    const misfit = LINES[1]!.replace('"accepted"', '"perhaps"');
    const parsed = parseSidecar(bytesOf(`${LINES[0]}\n${misfit}\n${unknown}\n`));
    assert.deepEqual(parsed.others, [{ id: 'z9', text: unknown }]);
    assert.deepEqual(
      parsed.kept.map(({ why }) => why),
      ['record'],
    );
    assert.include(textOf(writeSidecar(parsed)), unknown);
  });

  it('keeps fields that it does not know, in every place', () => {
    const text = FILE.replace('"exact"', '"weight":0.5,"exact"')
      .replace('"rev":1', '"x-mood":["calm"],"rev":1')
      .replace('"hash"', '"by":"x","hash"');
    const written = again(text);
    for (const field of ['"weight":0.5', '"x-mood":["calm"]', '"by":"x"']) assert.include(written, field);
    assert.equal(again(written), written);
  });

  it('is not harmed by __proto__, constructor and deep nesting', () => {
    const evil = LINES[1]!.replace(
      '"value":{',
      '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"value":{"__proto__":{"polluted":1},',
    );
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const deepRecord = LINES[2]!.replace('"rev"', `"deep":${deep},"rev"`);
    const { records, kept } = parseSidecar(bytesOf([LINES[0], evil, deepRecord, deep].join('\n')));
    assert.lengthOf(records, 1);
    assert.include(textOf(writeSidecar(parseSidecar(bytesOf(evil)))), '"__proto__":{"polluted":1}');
    assert.notProperty({}, 'polluted');
    assert.deepEqual(
      kept.map(({ why }) => why),
      ['depth', 'depth'],
    );
  });

  it('names the newest version of the format in it, wherever a merge has put the header', () => {
    assert.equal(parseSidecar(bytesOf(FILE)).version, 2);
    assert.equal(parseSidecar(bytesOf(`${FILE}{"communique":3,"whatever":true}\n`)).version, 3);
    assert.equal(parseSidecar(bytesOf('')).version, 2);
  });

  it('reads both sides of a merge that git left open', () => {
    const [, mine, theirs] = LINES;
    const text = [LINES[0], '<<<<<<< HEAD', mine, '||||||| base', '=======', theirs, '>>>>>>> branch', LINES[3], ''].join('\n');
    const { records, kept, unmerged } = parseSidecar(bytesOf(text));
    assert.lengthOf(records, 3);
    assert.isEmpty(kept);
    assert.isTrue(unmerged);
  });

  it('migrates lines of older versions step by step', () => {
    const steps = [(line: object) => ({ ...line, two: true }), (line: object) => ({ ...line, three: 'two' in line })];
    assert.deepEqual(migrateLine({ id: 'x' }, 1, steps), { id: 'x', two: true, three: true });
    assert.deepEqual(migrateLine({ id: 'x' }, 2, steps), { id: 'x', three: false });
    assert.deepEqual(migrateLine({ id: 'x' }, 3, steps), { id: 'x' });
  });

  it('has the copy of the text behind the records, a sentence a line, so that one changed sentence is one changed line', () => {
    const copy = 'Ada Lind met Bo Sand.  “It went well.” They said so.\n\nThe {end}\n\n\nand 3.5 more';
    const file = fileOf(RECORDS, { copy });
    assert.deepEqual(
      file.split('\n').slice(4),
      ['Ada Lind met Bo Sand.  ', '“It went well.” ', 'They said so.\n\n', 'The {end}\n\n\n', 'and 3.5 more']
        .map((text) => JSON.stringify({ text }))
        .concat(''),
    );
    assert.equal(parseSidecar(bytesOf(file)).copy, copy);
    assert.equal(again(file), file);
    const changed = fileOf(RECORDS, { copy: copy.replace('so.', 'nothing.') }).split('\n');
    assert.lengthOf(
      changed.filter((line, index) => line !== file.split('\n')[index]),
      1,
    );
  });

  it('gives back any text that it keeps a copy of', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '.', '!', ' ', '”', '\n', '\u{1F54A}', '\u2028', '"', '{') }), (copy) => {
        assert.equal(parseSidecar(bytesOf(fileOf(RECORDS, { copy }))).copy ?? '', copy);
      }),
    );
  });

  it('takes the copy out of a header of version 1, and keeps none where something was purged', () => {
    const old = FILE.replace('"communique":2', '"communique":1').replace('"annotator"', '"text":"Ada Lind met Bo Sand.","annotator"');
    const { copy, header } = parseSidecar(bytesOf(old));
    assert.equal(copy, 'Ada Lind met Bo Sand.');
    assert.notProperty(header, 'text');
    assert.equal(again(old), fileOf(RECORDS, { copy }));
    const none = fileOf(RECORDS, { copy }).replace('"module":"1"', '"module":"1","copy":"none"');
    assert.isNull(parseSidecar(bytesOf(none)).copy);
    // a merge may bring the lines of a copy back
    assert.isNull(parseSidecar(bytesOf(none + fileOf(RECORDS, { copy }))).copy);
  });

  it('reads a file of every version that there was', () => {
    const bytes = readFileSync('test/unit/annotations/sidecar/fixtures/version1.communique.jsonl');
    const { records, kept, others, purged } = parseSidecar(bytes);
    assert.isEmpty(kept);
    assert.deepEqual(
      records.map(({ about }) => about),
      ['name', 'link', 'meeting', 'commitment', 'note'],
    );
    assert.lengthOf(others, 1);
    assert.lengthOf(purged, 1);
    assert.equal(textOf(writeSidecar(parseSidecar(bytes))), textOf(bytes).replace('"communique":1', '"communique":2'));
  });
});
