import type { Annotation } from '../annotations/annotation';
import { describeAnchor } from '../annotations/anchoring/describeAnchor';
import { codePoints } from '../annotations/codePoints';
import type { Analysis, Span } from '../extraction/model';
import { EntityNames } from './entityNames';
import { factsOf } from './factsOf';
import type { ExportFormat } from './format';
import { kindOf, marksOf } from './marks';
import { pathReference } from './pathReference';
import { placedAnnotations, reviewReader } from './reviewReader';
import { reviewOf } from './reviewOf';
import { roleReader } from './roles';
import type { Source } from './source';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/**
 * An AnnotationCollection of the W3C's Web Annotation Data Model in JSON-LD, with its one page inside. Each mark is an annotation with a
 * TextPositionSelector (in code points, as the model wants) and a TextQuoteSelector; its kind is a tag, its fields are a body in JSON.
 * What a person said are annotations of their own, with the person as creator.
 */
export const w3c: ExportFormat<string> = {
  id: 'w3c',
  label: 'W3C Web Annotation (JSON-LD)',
  extension: '.jsonld',
  write: (analysis, source) => `${JSON.stringify(collectionOf(analysis, source), null, 2)}\n`,
};

function collectionOf(analysis: Analysis, source: Source): object {
  const items = [...findings(analysis, source), ...statements(source)];
  return {
    '@context': CONTEXT,
    id: '#annotations',
    type: 'AnnotationCollection',
    label: `Communiqué: ${source.name ?? 'annotations'}`,
    total: items.length,
    first: { id: '#page-1', type: 'AnnotationPage', partOf: '#annotations', startIndex: 0, items },
  };
}

function findings(analysis: Analysis, source: Source): object[] {
  const marks = marksOf(analysis);
  const rolesOf = roleReader(marks);
  const names = new EntityNames(analysis);
  const review = reviewReader(source);
  const target = targetWriter(source);
  return marks.map((mark) => {
    const roles = mark.kind === 'meeting' ? rolesOf(mark.meeting) : mark.kind === 'commitment' ? rolesOf(mark.commitment) : ([] as const);
    const said = reviewOf(mark, review);
    const fields = {
      ...factsOf(mark, source.text, names),
      ...(roles.length > 0 ? { roles: roles.map(({ role, mark: { id } }) => ({ role, annotation: `#${id}` })) } : {}),
    };
    return {
      id: `#${mark.id}`,
      type: 'Annotation',
      motivation: mark.kind === 'meeting' || mark.kind === 'commitment' ? 'classifying' : 'identifying',
      generator: { id: 'urn:communique', type: 'Software', name: 'Communiqué' },
      body: [
        tag(kindOf(mark)),
        { type: 'TextualBody', purpose: 'describing', format: 'application/json', value: JSON.stringify(fields) },
        ...(said ? [{ type: 'TextualBody', purpose: 'assessing', value: said.state }] : []),
      ],
      target: target(mark),
    };
  });
}

/** A person's own annotations. The fields of the sidecar are the body in JSON, so that they can be read back whole. */
function statements(source: Source): object[] {
  const target = targetWriter(source);
  return placedAnnotations(source.text, source.annotations).map((annotation) => ({
    id: /^[0-9a-f]{32}$/.test(annotation.id) ? uuidUrn(annotation.id) : `#${encodeURIComponent(annotation.id)}`,
    type: 'Annotation',
    motivation: annotation.about === 'note' ? 'commenting' : 'assessing',
    creator: { type: 'Person', name: annotation.by },
    ...(annotation.history[0] ? { created: annotation.history[0].at } : {}),
    modified: annotation.at,
    body: [
      tag(tagOf(annotation)),
      { type: 'TextualBody', purpose: 'assessing', value: annotation.state },
      { type: 'TextualBody', purpose: 'describing', format: 'application/json', value: JSON.stringify(statementFields(annotation)) },
      ...(annotation.note ? [{ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: annotation.note }] : []),
    ],
    target: target(annotation.anchor),
  }));
}

const tag = (value: string): object => ({ type: 'TextualBody', purpose: 'tagging', value });

const tagOf = (annotation: Annotation): string => (annotation.about === 'name' ? annotation.value.type : annotation.about);

function statementFields(annotation: Annotation): object {
  const { about, value, flag } = annotation;
  return { about, value, ...(about === 'name' ? { scope: annotation.scope } : {}), ...(flag ? { flag } : {}) };
}

function targetWriter({ text, name }: Source): (span: Span) => object {
  const { ofUnits } = codePoints(text);
  const source = name === null ? 'urn:communique:text' : pathReference(name);
  return (span) => {
    const { start, end, exact, prefix, suffix } = describeAnchor(text, span);
    return {
      source,
      selector: [
        { type: 'TextPositionSelector', start: ofUnits(start), end: ofUnits(end) },
        { type: 'TextQuoteSelector', exact, prefix, suffix },
      ],
    };
  };
}

const uuidUrn = (hex: string): string => `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
