import { linkEntities } from './coreference/linkEntities';
import type { EventContext } from './events/context';
import { findCommitments } from './events/findCommitments';
import { findMeetings } from './events/findMeetings';
import { flagsOf } from './lexicon/flagsOf';
import { documentDate, findDates } from './mentions/dates';
import { findMentions } from './mentions/findMentions';
import type { Analysis, ExtractOptions } from './model';
import { clauseReader } from './syntax/parseClauses';
import { readDocument } from './text/readDocument';

/**
 * The pipeline, top to bottom: the only place where stages meet.
 * Never throws on any text; the same input gives the same analysis.
 * @param text plain text or Markdown; all offsets of the result are UTF-16 code units of it
 */
export function extract(text: string, options: ExtractOptions = {}): Analysis {
  const document = readDocument(text, flagsOf, options);
  const published = options.published ?? documentDate(document);
  const dates = findDates(document, published);
  const mentions = findMentions(document);
  const index = linkEntities(document, mentions);
  const context: EventContext = { document, index, dates, published, clauses: clauseReader(document, index) };
  const meetings = findMeetings(context);
  const commitments = findCommitments(context, meetings);
  return {
    version: 1,
    ...(options.id === undefined ? {} : { id: options.id }),
    document: { length: text.length, language: 'en', published },
    entities: index.entities.map((entity) => ({
      id: entity.id,
      type: entity.type,
      name: entity.name,
      country: entity.country,
      kind: entity.kind,
      offices: entity.offices,
      mentions: entity.mentions.map(({ start, end, level, rule }) => ({ start, end, level, rule })),
    })),
    dates,
    meetings,
    commitments,
  };
}
