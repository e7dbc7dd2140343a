import type { Analysis, Span } from '../../../src/extraction/model';

/** What every analysis of a text keeps to; gives what is wrong, nothing where all is well. */
export function brokenInvariants(text: string, analysis: Analysis): string[] {
  const wrong: string[] = [];
  const ids = new Set(analysis.entities.map(({ id }) => id));
  const span = (what: string, { start, end }: Span): void => {
    if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length))
      wrong.push(`${what}: no span ${start}-${end}`);
  };
  const entity = (what: string, id: string): void => {
    if (!ids.has(id)) wrong.push(`${what}: no entity ${id}`);
  };
  const ordered = (what: string, spans: readonly Span[]): void => {
    for (let index = 1; index < spans.length; index++)
      if (spans[index]!.start < spans[index - 1]!.start) wrong.push(`${what} are not in text order`);
  };

  if (analysis.document.length !== text.length) wrong.push('the length is another text’s');
  if (ids.size !== analysis.entities.length) wrong.push('two entities share an id');
  for (const { id, name, mentions, offices } of analysis.entities) {
    if (!name) wrong.push(`${id} has no name`);
    if (mentions.length === 0) wrong.push(`${id} has no mention`);
    for (const mention of mentions) {
      span(`mention of ${id}`, mention);
      if (!mention.rule) wrong.push(`a mention of ${id} has no rule`);
    }
    ordered(`mentions of ${id}`, mentions);
    for (const office of offices) {
      span(`office of ${id}`, office);
      if (office.body !== null) entity(`office of ${id}`, office.body);
    }
  }
  for (const date of analysis.dates) span('date', date);
  ordered('dates', analysis.dates);
  const meetings = new Set(analysis.meetings.map(({ id }) => id));
  for (const { id, trigger, evidence, topics, date, place, participants, rule } of analysis.meetings) {
    for (const part of [trigger, ...evidence, ...topics, ...(date ? [date] : [])]) span(id, part);
    if (evidence.length === 0 || !rule) wrong.push(`${id} has no evidence or no rule`);
    for (const participant of participants) entity(id, participant.entity);
    if (place !== null) entity(id, place);
  }
  for (const commitment of analysis.commitments) {
    const { id, trigger, evidence, action, condition, deadline, amount, committers, recipients, meeting, rule } = commitment;
    for (const part of [trigger, ...evidence, action, condition, deadline, amount]) if (part) span(id, part);
    if (evidence.length === 0 || !rule) wrong.push(`${id} has no evidence or no rule`);
    for (const party of [...committers, ...recipients]) entity(id, party);
    if (meeting !== null && !meetings.has(meeting)) wrong.push(`${id}: no meeting ${meeting}`);
  }
  if (new Set([...meetings, ...analysis.commitments.map(({ id }) => id)]).size !== analysis.meetings.length + analysis.commitments.length)
    wrong.push('two records share an id');
  return wrong;
}
