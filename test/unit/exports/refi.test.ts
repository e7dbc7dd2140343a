import { assert } from 'chai';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { qdc } from '../../../src/exports/refi/qdc';
import { qdpx } from '../../../src/exports/refi/qdpx';
import type { Analysis } from '../../../src/extraction/model';
import type { Source } from '../../../src/exports/source';
import { annotationOf } from './annotations';
import { analysis, source } from './example';
import { libxml, parseXml, type XmlNode } from './parseXml';

/** Unpacks a project and checks it: against the schema, and that every reference names something of the right sort. */
async function readProject(content: Analysis, from: Source): Promise<{ project: XmlNode; text: string }> {
  const files = unzipSync(qdpx.write(content, from));
  const qde = strFromU8(files['project.qde']!);
  const { XmlDocument, XsdValidator } = await libxml();
  const schema = XmlDocument.fromString(readFileSync('test/unit/exports/refi.xsd', 'utf8'));
  const validator = XsdValidator.fromDoc(schema);
  const document = XmlDocument.fromString(qde);
  try {
    validator.validate(document);
  } finally {
    document.dispose();
    validator.dispose();
    schema.dispose();
  }
  const project = await parseXml(qde);
  const all = (node: XmlNode): XmlNode[] => [node, ...node.children.flatMap(all)];
  const nodes = all(project);
  const guids = nodes.flatMap(({ attributes }) => attributes.guid ?? []);
  assert.lengthOf(new Set(guids), guids.length);
  for (const { attributes } of nodes)
    for (const key of ['targetGUID', 'creatingUser', 'creatingUserGUID']) if (attributes[key]) assert.include(guids, attributes[key]);
  const [path] = Object.keys(files).filter((name) => name !== 'project.qde');
  const declared = nodes.find(({ name }) => name === 'TextSource')?.attributes.plainTextPath;
  assert.equal(declared?.replace('internal://', 'Sources/'), path);
  return { project, text: strFromU8(files[path!]!) };
}

const selections = (project: XmlNode): XmlNode[] =>
  project.children.find(({ name }) => name === 'Sources')!.children[0]!.children.filter(({ name }) => name === 'PlainTextSelection');

describe('a REFI-QDA project', () => {
  it('fits the schema and has the text with its passages, counted in code points', async () => {
    const text = `😀 ${source.text}`;
    const moved = JSON.parse(
      JSON.stringify(analysis, (key, value: unknown) =>
        (key === 'start' || key === 'end') && typeof value === 'number' ? value + 3 : value,
      ),
    ) as Analysis;
    const read = await readProject(moved, { text, name: 'a.txt' });
    assert.equal(read.text, text);
    const characters = Array.from(text);
    for (const { attributes } of selections(read.project))
      assert.equal(characters.slice(Number(attributes.startPosition), Number(attributes.endPosition)).join(''), attributes.name);
    assert.lengthOf(selections(read.project), 9);
  });

  it('has a case for each entity', async () => {
    const { project } = await readProject(analysis, source);
    const cases = project.children.find(({ name }) => name === 'Cases');
    assert.deepEqual(
      cases?.children.map(({ attributes }) => attributes.name),
      ['Ana Ilves', '*Tor Dahl*', '=Ministry', 'Aravia'],
    );
  });

  it('has the people who annotated as users, and their notes', async () => {
    const { project } = await readProject(analysis, { ...source, annotations: [annotationOf('meeting', 'met', { note: 'a <note>' })] });
    const named = (name: string) => project.children.find((child) => child.name === name)?.children ?? [];
    assert.deepEqual(
      named('Users').map(({ attributes }) => attributes.name),
      ['Communiqué', 'ada'],
    );
    assert.deepEqual(
      named('Notes').map(({ text }) => text),
      ['a <note>'],
    );
  });

  it('has a codebook that goes alone', async () => {
    const codebook = await parseXml(qdc.write(analysis, source));
    assert.equal(codebook.name, 'CodeBook');
    assert.deepEqual(
      codebook.children[0]?.children.map(({ attributes }) => attributes.name),
      ['Names', 'Meeting status', 'Meeting kind', 'Commitment firmness', 'Commitment kind'],
    );
  });
});
