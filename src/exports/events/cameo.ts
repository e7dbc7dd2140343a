import type { Analysis } from '../../extraction/model';
import { csvText } from '../csv';
import type { ExportFormat } from '../format';
import { lineReader } from '../lineReader';
import { quoteReader } from '../quoteReader';
import type { Source } from '../source';
import type { Actor } from './actor';
import { codedEvents, type CodedEvent } from './codedEvents';

const COLUMNS = [
  ...[
    'id',
    'date',
    'source',
    'source_actor',
    'source_country',
    'source_sector',
    'target',
    'target_actor',
    'target_country',
    'target_sector',
  ],
  ...['cameo', 'cameo_root', 'quad_class', 'event', 'record', 'line', 'sentence', 'document', 'review', 'annotator', 'note'],
] as const;

/**
 * CAMEO-coded events as a table of directed pairs, as event data sets have them: source actor, target actor, code. Parties that act
 * together give a row in each direction; a visit gives the visitor's row (042) and the host's (043). One with nobody opposite has an
 * empty target.
 */
export const cameo: ExportFormat<string> = {
  id: 'cameo',
  label: 'CAMEO events (CSV)',
  extension: '.cameo.csv',
  write: writeCameo,
};

function writeCameo(analysis: Analysis, source: Source): string {
  const lineAt = lineReader(source.text);
  const quote = quoteReader(source.text, source.markdown ?? false);
  const rows = codedEvents(analysis, source)
    .filter((event) => event.cameo !== '')
    .flatMap((event) =>
      pairsOf(event).map(({ from, to, code }, index) => [
        ...[`${event.record.id}.${index + 1}`, event.date, ...actorCells(from), ...actorCells(to)],
        ...[code, code.slice(0, 2), quadClass(code), event.record.kind, event.record.id, lineAt(event.trigger.start)],
        ...[event.evidence.map(quote).join(' '), source.name ?? ''],
        ...[event.said?.state ?? '', event.said?.by ?? '', event.said?.note ?? ''],
      ]),
    );
  return csvText([[...COLUMNS], ...rows]);
}

interface Pair {
  readonly from: Actor | null;
  readonly to: Actor | null;
  readonly code: string;
}

const REVERSED: Readonly<Record<string, string>> = { '042': '043', '043': '042' };

function pairsOf({ sources, targets, cameo: code, record }: CodedEvent): readonly Pair[] {
  if (targets.length > 0) {
    const there = sources.flatMap((from) => targets.map((to): Pair => ({ from, to, code })));
    const back = REVERSED[code];
    return back ? [...there, ...there.map(({ from, to }): Pair => ({ from: to, to: from, code: back }))] : there;
  }
  const alone = sources.map((from): Pair => ({ from, to: null, code }));
  if ('action' in record || sources.length < 2) return alone.length > 0 ? alone : [{ from: null, to: null, code }];
  const across = sources.flatMap((from) =>
    sources.filter((to) => to !== from && opposite(from, to)).map((to): Pair => ({ from, to, code })),
  );
  return across.length > 0 ? across : alone;
}

/** Two of one side do not act upon each other. */
const opposite = (a: Actor, b: Actor): boolean => a.code === '' || a.code !== b.code;

const actorCells = (actor: Actor | null): string[] =>
  actor ? [actor.name, actor.code + actor.sector, actor.code, actor.sector] : ['', '', '', ''];

/** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict: CAMEO's root codes in four parts. */
function quadClass(code: string): number {
  const root = Number(code.slice(0, 2));
  return root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
}
