import { linkEntities } from './coreference/linkEntities';
import type { EventContext } from './events/context';
import { findCommitments } from './events/findCommitments';
import { findMeetings } from './events/findMeetings';
import { readGiven } from './given/readGiven';
import { flagsOf } from './lexicon/flagsOf';
import { documentDate, findDates } from './mentions/dates';
import { findMentions } from './mentions/findMentions';
import type { Analysis, ExtractOptions } from './model';
import { clauseReader } from './syntax/parseClauses';
import { readDocument } from './text/readDocument';
import type { Watch } from './watch';

/** Clauses are read where an event's rule asks for them: their time is the meetings' and the commitments'. */
export type Stage = 'text' | 'dates' | 'mentions' | 'coreference' | 'meetings' | 'commitments';

/** Who hears of what goes on; nothing of it changes the analysis. */
export interface Listeners {
  readonly after?: (stage: Stage) => void;
  readonly watch?: Watch;
}

/**
 * The pipeline, top to bottom: the only place where stages meet.
 * Never throws on any text; the same input gives the same analysis.
 * @param text plain text or Markdown; all offsets of the result are UTF-16 code units of it
 * @param hear.after hears of the end of each stage, so that one with a clock can time them
 * @param hear.watch hears what each rule does, for an explanation
 */
export function extract(text: string, options: ExtractOptions = {}, hear: Listeners = {}): Analysis {
  const { after, watch = null } = hear;
  const document = readDocument(text, flagsOf, options);
  after?.('text');
  const published = options.published ?? documentDate(document);
  const dates = findDates(document, published);
  after?.('dates');
  const decided = options.given ? readGiven(document, options.given, published) : null;
  const mentions = findMentions(document, decided, watch);
  after?.('mentions');
  const index = linkEntities(document, mentions, decided, watch);
  after?.('coreference');
  const context: EventContext = {
    document,
    index,
    dates,
    published,
    clauses: clauseReader(document, index),
    given: options.given ?? null,
    watch,
  };
  const meetings = findMeetings(context);
  after?.('meetings');
  const commitments = findCommitments(context, meetings);
  after?.('commitments');
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
