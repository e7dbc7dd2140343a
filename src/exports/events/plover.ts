import type { Analysis, Commitment, Meeting } from '../../extraction/model';
import type { ExportFormat } from '../format';
import { lineReader } from '../lineReader';
import { quoteReader } from '../quoteReader';
import type { Source } from '../source';
import type { Actor } from './actor';
import { codedEvents } from './codedEvents';
import { ploverOf } from './ploverOf';

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
      context: ploverOf(cameo).context,
      mode: ploverOf(cameo).mode || (isMultilateral(record) ? 'multilateral' : ''),
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

function isMultilateral(record: Meeting | Commitment): boolean {
  if ('action' in record || record.codes.plover !== 'CONSULT') return false;
  return new Set(record.participants.flatMap(({ side }) => side ?? [])).size > 2;
}
