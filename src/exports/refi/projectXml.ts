import type { Annotation } from '../../annotations/annotation';
import { codePoints } from '../../annotations/codePoints';
import type { Analysis } from '../../extraction/model';
import { EntityNames } from '../entityNames';
import { escapeXml } from '../escapeXml';
import { factsOf } from '../factsOf';
import { guid } from '../guid';
import { marksOf, type Mark } from '../marks';
import { reviewOf } from '../reviewOf';
import { reviewReader } from '../reviewReader';
import type { Source } from '../source';
import { xml } from '../xml';
import { CODES_XML, codesOf } from './codes';

const MODULE = guid('user', 'Communiqué');

/**
 * The `project.qde` of a REFI-QDA project (namespace `urn:QDA-XML:project:1.0`): users, codebook, a case for each entity, the text with its
 * coded passages, and the notes that a person made. Positions are Unicode code points, as the standard counts (its section 10.2).
 * @param textGuid names the text's file in the project
 */
export function projectXml(analysis: Analysis, source: Source, textGuid: string): string {
  const marks = marksOf(analysis);
  const review = reviewReader(source);
  const said = new Map<string, Annotation>();
  for (const mark of marks) {
    const annotation = reviewOf(mark, review);
    if (annotation) said.set(mark.id, annotation);
  }
  const annotators = [...new Set([...said.values()].map(({ by }) => by))].sort();
  const notes = new Map([...said.values()].flatMap((annotation) => (annotation.note ? [[annotation.id, annotation] as const] : [])));
  const name = source.name ?? 'text';
  const project = xml('Project', { xmlns: 'urn:QDA-XML:project:1.0', name, origin: 'Communiqué', creatingUserGUID: MODULE }, [
    xml('Users', {}, [
      xml('User', { guid: MODULE, name: 'Communiqué' }),
      ...annotators.map((annotator) => xml('User', { guid: userOf(annotator), name: annotator })),
    ]),
    xml('CodeBook', {}, CODES_XML),
    ...casesXml(marks, textGuid),
    xml(
      'Sources',
      {},
      xml('TextSource', { guid: textGuid, name, plainTextPath: `internal://${textGuid}.txt`, creatingUser: MODULE }, [
        ...selectionsXml(marks, said, analysis, source, textGuid),
      ]),
    ),
    ...(notes.size === 0 ? [] : [xml('Notes', {}, [...notes.values()].map(noteXml))]),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${project}\n`;
}

const userOf = (annotator: string): string => guid('user', annotator);
const selectionOf = (textGuid: string, mark: Mark): string => guid('selection', textGuid, mark.id);
const noteOf = (annotation: Annotation): string => guid('note', annotation.id);

function casesXml(marks: readonly Mark[], textGuid: string): readonly string[] {
  const byEntity = new Map<string, Mark[]>();
  for (const mark of marks)
    if ('level' in mark) {
      const known = byEntity.get(mark.entity.id);
      if (known) known.push(mark);
      else byEntity.set(mark.entity.id, [mark]);
    }
  if (byEntity.size === 0) return [];
  const cases = [...byEntity].map(([id, mentions]) => {
    const first = mentions[0] as Extract<Mark, { level: string }>;
    return xml('Case', { guid: guid('case', textGuid, id), name: first.entity.name }, [
      ...codesOf(first).map((code) => xml('CodeRef', { targetGUID: code })),
      xml('SourceRef', { targetGUID: textGuid }),
      ...mentions.map((mark) => xml('SelectionRef', { targetGUID: selectionOf(textGuid, mark) })),
    ]);
  });
  return [xml('Cases', {}, cases)];
}

function selectionsXml(
  marks: readonly Mark[],
  said: ReadonlyMap<string, Annotation>,
  analysis: Analysis,
  source: Source,
  textGuid: string,
): string[] {
  const { ofUnits } = codePoints(source.text);
  const names = new EntityNames(analysis);
  return marks.map((mark) => {
    const annotation = said.get(mark.id);
    const facts = Object.entries(factsOf(mark, source.text, names)).map(([fact, value]) => `${fact}: ${value}`);
    if (annotation) facts.push(`review: ${annotation.state}`);
    const user = annotation ? userOf(annotation.by) : MODULE;
    return xml(
      'PlainTextSelection',
      {
        guid: selectionOf(textGuid, mark),
        name: source.text.slice(mark.start, mark.end).slice(0, 80),
        startPosition: ofUnits(mark.start),
        endPosition: ofUnits(mark.end),
        creatingUser: user,
        creationDateTime: annotation?.at,
      },
      [
        xml('Description', {}, escapeXml(facts.join('; '))),
        ...codesOf(mark).map((code) =>
          xml('Coding', { guid: guid('coding', textGuid, mark.id, code), creatingUser: user }, xml('CodeRef', { targetGUID: code })),
        ),
        ...(annotation?.note ? [xml('NoteRef', { targetGUID: noteOf(annotation) })] : []),
      ],
    );
  });
}

function noteXml(annotation: Annotation): string {
  return xml(
    'Note',
    { guid: noteOf(annotation), name: `Note by ${annotation.by}`, creatingUser: userOf(annotation.by), creationDateTime: annotation.at },
    xml('PlainTextContent', {}, escapeXml(annotation.note ?? '')),
  );
}
