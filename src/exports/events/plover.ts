import type { Analysis, Commitment, Meeting } from '../../extraction/model';
import type { ExportFormat } from '../format';
import { lineReader } from '../lineReader';
import { quoteReader } from '../quoteReader';
import type { Source } from '../source';
import type { Actor } from './actor';
import { codedEvents } from './codedEvents';

const MODES: Readonly<Record<string, string>> = { call: 'phone', visit: 'visit' };
const CONTEXTS: Readonly<Record<string, string>> = {
  'trade-investment': 'economic',
  aid: 'economic',
  'security-military': 'military',
  policy: 'legislative',
  visit: 'diplomatic',
  meeting: 'diplomatic',
  agreement: 'diplomatic',
  cooperation: 'diplomatic',
};

/**
 * PLOVER events in JSON, with the fields of PLOVER's gold standard records: an array, one event an object. Parties that act together are
 * all in `source`. Modes and contexts are those of the 2021 conversion table from CAMEO; only what the record tells is filled in.
 */
export const plover: ExportFormat<string> = {
  id: 'plover',
  label: 'PLOVER events (JSON)',
  extension: '.plover.json',
  write: writePlover,
};

function writePlover(analysis: Analysis, source: Source): string {
  const lineAt = lineReader(source.text);
  const quote = quoteReader(source.text, source.markdown ?? false);
  const events = codedEvents(analysis, source)
    .filter((event) => event.plover !== '')
    .map(({ record, plover: event, cameo, sources, targets, date, trigger, evidence, said }) => ({
      id: `${source.name ?? 'text'}#${record.id}`,
      date,
      source: sources.map(actor),
      target: targets.map(actor),
      event,
      eventText: quote('action' in record ? record.action : trigger),
      context: contextOf(record),
      mode: modeOf(record, event),
      text: evidence.map(quote).join(' '),
      textInfo: { line: lineAt(trigger.start), start: trigger.start, end: trigger.end },
      language: analysis.document.language,
      publication: source.name ?? '',
      coder: said?.by ?? 'Communiqué',
      version: '2021',
      ...(said ? { dateCoded: said.at.slice(0, 10) } : {}),
      comment: [`CAMEO ${cameo}`, said?.state, said?.note].filter(Boolean).join('; '),
    }));
  return `${JSON.stringify(events, null, 2)}\n`;
}

const actor = ({ name, code, sector }: Actor): object => ({ actorText: name, code, ...(sector ? { sector } : {}) });

function contextOf(record: Meeting | Commitment): string {
  if ('action' in record) return CONTEXTS[record.kind] ?? '';
  return record.codes.plover === 'AGREE' || record.kind === 'mediation' || record.kind === 'negotiation' ? 'diplomatic' : '';
}

function modeOf(record: Meeting | Commitment, event: string): string {
  if ('action' in record) return '';
  if (event === 'REJECT' || event === 'REQUEST') return 'meet';
  if (event !== 'CONSULT') return '';
  const sides = new Set(record.participants.flatMap(({ side }) => side ?? []));
  return MODES[record.kind] ?? (sides.size > 2 ? 'multilateral' : '');
}
