import { findCommitments } from '../../../../../src/extraction/events/findCommitments';
import { findMeetings } from '../../../../../src/extraction/events/findMeetings';
import type { EventContext } from '../../../../../src/extraction/events/context';
import { flagsOf } from '../../../../../src/extraction/lexicon/flagsOf';
import { findDates } from '../../../../../src/extraction/mentions/dates';
import type { Entity, Mention } from '../../../../../src/extraction/mentions/mention';
import type { Commitment, EntityType } from '../../../../../src/extraction/model';
import { clauseReader } from '../../../../../src/extraction/syntax/parseClauses';
import { readDocument } from '../../../../../src/extraction/text/readDocument';
import { readMarks } from '../../../check';

/** A Monday: the day of all texts here. */
const PUBLISHED = '2030-03-04';

/**
 * The commitments of a marked text, each rendered as `4 refrain Norland + Sudria: open a port by 2030-05 (if ...)`.
 * Marks that share a number or a text are one entity; a country's code is the head of its name.
 */
export function render(marked: string): string[] {
  const { text, commitments, name } = read(marked);
  return commitments.map((c) => renderOne(text, c, name));
}

/** The commitments of a marked text as records. */
export function read(marked: string): { text: string; commitments: readonly Commitment[]; name: (id: string) => string } {
  const { text, marks } = readMarks(marked);
  const document = readDocument(text, flagsOf, {});
  const entities = new Map<string, Entity>();
  const byMention = new Map<Mention, Entity>();
  const mentions = marks.map((mark): Mention => {
    const first = document.tokens.findIndex((t) => t.end > mark.start);
    let last = first + 1;
    while (last < document.tokens.length && document.tokens[last]!.start < mark.end) last++;
    const words = text.slice(mark.start, mark.end);
    const level = mark.label === 'pronoun' || mark.label === 'nominal' ? mark.label : 'name';
    const id = mark.of ?? words;
    const known = entities.get(id);
    const type = known?.type ?? (level === 'name' ? (mark.label as EntityType) : 'person');
    const country = known?.country ?? (type === 'country' ? words.slice(0, 3).toUpperCase() : null);
    const mention: Mention = { start: mark.start, end: mark.end, first, last, type, level, rule: 'test', country, kind: null };
    const entity = known ?? { id, type, name: words, country, kind: null, gender: null, plural: false, offices: [], mentions: [] };
    const grown = { ...entity, mentions: [...entity.mentions, mention] };
    entities.set(id, grown);
    byMention.set(mention, grown);
    return mention;
  });
  const entityOf = (mention: Mention): Entity | undefined => entities.get(byMention.get(mention)?.id ?? '');
  const index = { entities: [...entities.values()], mentions, entityOf };
  const context: EventContext = {
    document,
    index,
    dates: findDates(document, PUBLISHED),
    published: PUBLISHED,
    clauses: clauseReader(document, index),
    given: null,
  };
  const name = (id: string): string => entities.get(id)?.name ?? id;
  return { text, commitments: findCommitments(context, findMeetings(context)), name };
}

function renderOne(text: string, c: Commitment, name: (id: string) => string): string {
  const direction = c.direction === 'do' ? '' : ` ${c.direction}`;
  const deadline = c.deadline ? ` by ${c.deadline.iso ?? '?'}` : '';
  const condition = c.condition ? ` (${text.slice(c.condition.start, c.condition.end)})` : '';
  return `${c.firmness}${direction} ${c.committers.map(name).join(' + ')}: ${c.action.normal}${deadline}${condition}`;
}
