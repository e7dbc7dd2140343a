import type { Annotation } from '../../annotations/annotation';
import { flagsOf } from '../../extraction/lexicon/flagsOf';
import type { Analysis } from '../../extraction/model';
import { readDocument } from '../../extraction/text/readDocument';
import { EntityNames } from '../entityNames';
import { factsOf } from '../factsOf';
import type { ExportFormat } from '../format';
import { kindOf, marksOf, type Mark } from '../marks';
import { reviewOf } from '../reviewOf';
import { reviewReader } from '../reviewReader';
import { roleReader } from '../roles';
import type { Source } from '../source';
import { xml, type XmlAttributes } from '../xml';
import { COMMITMENT, ENTITY, MEETING, STRING_FEATURES, TYPE_SYSTEM } from './typeSystem';

const NAMESPACES = {
  'xmlns:xmi': 'http://www.omg.org/XMI',
  'xmlns:cas': 'http:///uima/cas.ecore',
  'xmlns:segmentation': 'http:///de/tudarmstadt/ukp/dkpro/core/api/segmentation/type.ecore',
  'xmlns:ner': 'http:///de/tudarmstadt/ukp/dkpro/core/api/ner/type.ecore',
  'xmlns:coref': 'http:///de/tudarmstadt/ukp/dkpro/core/api/coref/type.ecore',
  'xmlns:custom': 'http:///webanno/custom.ecore',
  'xmi:version': '2.0',
};

/**
 * A UIMA CAS in XMI (XML 1.0), with the text inside and a type system beside it, as INCEpTION imports it. Offsets are UTF-16 code units,
 * as in Java.
 */
export const xmi: ExportFormat<string> = {
  id: 'xmi',
  label: 'UIMA CAS (XMI with TypeSystem.xml), for INCEpTION',
  extension: '.xmi',
  write: writeXmi,
  beside: () => [{ name: 'TypeSystem.xml', content: TYPE_SYSTEM }],
};

function writeXmi(analysis: Analysis, source: Source): string {
  const { text } = source;
  const elements: string[] = [xml('cas:NULL', { 'xmi:id': 0 })];
  const members: number[] = [];
  let lastId = 1;
  const add = (name: string, attributes: XmlAttributes, indexed = true): number => {
    const id = ++lastId;
    elements.push(xml(name, { 'xmi:id': id, ...attributes }));
    if (indexed) members.push(id);
    return id;
  };
  const addSpan = (name: string, { start, end }: { start: number; end: number }, attributes: XmlAttributes = {}): number =>
    add(name, { sofa: 1, begin: start, end, ...attributes });

  const { sentences, tokens } = readDocument(text, flagsOf);
  for (const sentence of sentences) addSpan('segmentation:Sentence', sentence);
  for (const token of tokens) addSpan('segmentation:Token', token);

  const marks = marksOf(analysis);
  const names = new EntityNames(analysis);
  const review = reviewReader(source);
  const rolesOf = roleReader(marks);
  const features = (mark: Mark, type: string): XmlAttributes => {
    const facts: Readonly<Record<string, string>> = { ...factsOf(mark, text, names), ...saidOf(reviewOf(mark, review)) };
    return Object.fromEntries(STRING_FEATURES[type]!.map((feature) => [feature, facts[feature]]));
  };

  const ids = new Map<string, number>();
  for (const mark of marks) {
    if (mark.kind === 'meeting' || mark.kind === 'commitment') continue;
    const kind = kindOf(mark);
    ids.set(mark.id, addSpan('custom:DiplomaticEntity', mark, { ...features(mark, ENTITY), kind }));
    if ('level' in mark && mark.level === 'name') addSpan('ner:NamedEntity', mark, { value: kind });
  }
  for (const mark of marks) {
    if (mark.kind !== 'meeting' && mark.kind !== 'commitment') continue;
    const layer = mark.kind === 'meeting' ? 'DiplomaticMeeting' : 'DiplomaticCommitment';
    const links = (mark.kind === 'meeting' ? rolesOf(mark.meeting) : rolesOf(mark.commitment)).map(({ role, mark: { id } }) =>
      add(`custom:${layer}RolesLink`, { role, target: ids.get(id) }, false),
    );
    addSpan(`custom:${layer}`, mark, {
      ...features(mark, mark.kind === 'meeting' ? MEETING : COMMITMENT),
      roles: links.length > 0 ? links.join(' ') : null,
    });
  }
  for (const { mentions, type } of analysis.entities) {
    const first = lastId + 1;
    const chain = mentions.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
    chain.forEach((mention, index) =>
      addSpan('coref:CoreferenceLink', mention, {
        next: index + 1 < chain.length ? first + index + 1 : null,
        referenceType: mention.level,
        referenceRelation: type,
      }),
    );
    if (chain.length > 0) add('coref:CoreferenceChain', { sofa: 1, first });
  }
  elements.push(
    xml('cas:Sofa', { 'xmi:id': 1, sofaNum: 1, sofaID: '_InitialView', mimeType: 'text/plain', sofaString: text }),
    xml('cas:View', { sofa: 1, members: members.join(' ') }),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml('xmi:XMI', NAMESPACES, `\n${elements.join('\n')}\n`)}\n`;
}

function saidOf(said: Annotation | undefined): Readonly<Record<string, string>> {
  return said ? { review: said.state, annotator: said.by, ...(said.note ? { note: said.note } : {}) } : {};
}
