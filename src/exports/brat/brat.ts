import type { Analysis } from '../../extraction/model';
import { EntityNames } from '../entityNames';
import { factsOf } from '../factsOf';
import type { ExportFormat } from '../format';
import { kindOf, marksOf } from '../marks';
import { reviewOf } from '../reviewOf';
import { reviewReader } from '../reviewReader';
import { roleReader } from '../roles';
import type { Source } from '../source';
import { ANNOTATION_CONF } from './annotationConf';
import { bratName } from './bratName';
import { BratLines } from './bratLines';
import { fragmentsOf } from './fragments';

/** Facts that `annotation.conf` has a closed list of values for; all others are written as notes. */
const ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  meeting: { kind: 'MeetingKind', status: 'Status', background: 'Background' },
  commitment: { kind: 'CommitmentKind', firmness: 'Firmness', direction: 'Direction', joint: 'Joint' },
};
const BINARY = new Set(['Background', 'Joint']);

/**
 * brat's stand-off format: text-bound annotations (T), events (E), relations between mentions of one entity (R), attributes (A) and notes
 * (#). Offsets are Unicode code points, as brat counts; a span over several lines is a discontinuous one.
 */
export const brat: ExportFormat<string> = {
  id: 'brat',
  label: 'brat stand-off (.ann with annotation.conf)',
  extension: '.ann',
  write: writeBrat,
  beside: () => [{ name: 'annotation.conf', content: ANNOTATION_CONF }],
};

function writeBrat(analysis: Analysis, source: Source): string {
  const { text } = source;
  const marks = marksOf(analysis).filter((mark) => fragmentsOf(text, mark).length > 0);
  const rolesOf = roleReader(marks);
  const review = reviewReader(source);
  const names = new EntityNames(analysis);
  const lines = new BratLines(text);
  const bound = new Map(marks.map((mark) => [mark.id, lines.bound(bratName(kindOf(mark)), mark)]));

  const lastOf = new Map<string, string>();
  for (const mark of marks) {
    let id = bound.get(mark.id)!;
    const facts = factsOf(mark, text, names);
    const attributes = ATTRIBUTES[mark.kind];
    if (mark.kind === 'meeting') id = lines.event('Meeting', id, rolesOf(mark.meeting), bound);
    else if (mark.kind === 'commitment') id = lines.event('Commitment', id, rolesOf(mark.commitment), bound);
    else if ('level' in mark) {
      lines.attribute('Level', id, mark.level);
      const before = lastOf.get(mark.entity.id);
      if (before) lines.relation('Coreference', id, before);
      lastOf.set(mark.entity.id, id);
    }
    for (const [fact, value] of Object.entries(facts)) {
      if (fact === 'level' || fact === 'entity') continue;
      const attribute = attributes?.[fact];
      if (attribute) lines.attribute(attribute, id, BINARY.has(attribute) ? null : value);
      else lines.note(bratName(fact), id, value);
    }
    const said = reviewOf(mark, review);
    if (said) lines.said(id, said);
  }
  return lines.toString();
}
