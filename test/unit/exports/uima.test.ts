import { assert } from 'chai';
import { TYPE_SYSTEM } from '../../../src/exports/uima/typeSystem';
import { xmi } from '../../../src/exports/uima/xmi';
import { annotationOf } from './annotations';
import { analysis, source } from './example';
import { parseXml, type XmlNode } from './parseXml';

/** The features of every type of the type system, by its name without the package. */
async function declared(): Promise<Map<string, Set<string>>> {
  const [types] = (await parseXml(TYPE_SYSTEM)).children;
  const part = (node: XmlNode, name: string) => node.children.find((child) => child.name === name);
  return new Map(
    types!.children.map((type) => [
      part(type, 'name')!.text.split('.').at(-1)!,
      new Set(part(type, 'features')?.children.map((feature) => part(feature, 'name')!.text)),
    ]),
  );
}

describe('UIMA CAS XMI', () => {
  it('holds the text whole and spans of it in UTF-16 code units', async () => {
    const text = `${source.text}\u0001\t“😀” <&>'"\n`;
    const { children } = await parseXml(xmi.write(analysis, { text, name: 'a.txt' }));
    assert.equal(children.find(({ name }) => name === 'Sofa')?.attributes.sofaString, text.replace('\u0001', '\ufffd'));
    const covered = (name: string) =>
      children.filter((node) => node.name === name).map(({ attributes }) => text.slice(Number(attributes.begin), Number(attributes.end)));
    assert.deepEqual(covered('NamedEntity'), ['Ana Ilves', '*Tor Dahl*', 'ministry', 'Aravia']);
    assert.deepEqual(covered('DiplomaticMeeting'), ['met']);
    assert.deepEqual(covered('CoreferenceLink'), ['Ana Ilves', '*Tor Dahl*', 'ministry', 'Aravia']);
    assert.include(covered('Token'), '😀');
  });

  it('uses only types and features of its type system, unique ids, and references to what is there', async () => {
    const types = await declared();
    const annotations = [annotationOf('commitment', 'reopen [the border](http://example.org)', { note: 'sure' })];
    const { children } = await parseXml(xmi.write(analysis, { ...source, annotations }));
    const ids = children.flatMap(({ name, attributes }) => (name === 'View' ? [] : [attributes.id!]));
    assert.lengthOf(new Set(ids), ids.length);
    for (const { name, attributes } of children) {
      if (['NULL', 'Sofa', 'View'].includes(name)) continue;
      for (const feature of Object.keys(attributes))
        if (!['id', 'sofa', 'begin', 'end'].includes(feature)) assert.isTrue(types.get(name)?.has(feature), `${name}.${feature}`);
      for (const feature of ['target', 'next', 'first', 'roles'])
        for (const id of attributes[feature]?.split(' ') ?? []) assert.include(ids, id, `${name}.${feature}`);
    }
    const view = children.find(({ name }) => name === 'View');
    for (const id of view?.attributes.members?.split(' ') ?? []) assert.include(ids, id);
    assert.deepInclude(children.find(({ name }) => name === 'DiplomaticCommitment')?.attributes, {
      firmness: '4',
      review: 'accepted',
      annotator: 'ada',
      note: 'sure',
    });
  });

  it('fills the roles of a meeting', async () => {
    const { children } = await parseXml(xmi.write(analysis, source));
    assert.deepEqual(
      children.filter(({ name }) => name === 'DiplomaticMeetingRolesLink').map(({ attributes }) => attributes.role),
      ['host', 'participant', 'date'],
    );
  });
});
