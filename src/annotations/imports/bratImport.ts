import type { Anchor } from '../annotation';
import { codePoints } from '../codePoints';
import type { NewAnnotation } from '../draft';
import type { Failed, ImportFormat, Imported } from './importFormat';
import { bratEvent } from './bratEvent';
import { entityType } from './entityType';
import { place } from './place';

/** A text-bound annotation that was found in the text. */
export interface Bound {
  readonly type: string;
  readonly anchor: Anchor;
}

/** What the attribute (A) and note (#) lines say of each id, by their type. */
export type Said = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * brat's stand-off format. Names become names, events of the types Meeting and Commitment their records, Coreference relations and equivalences
 * links. Offsets are code points; where the words are not there, they are looked for. A mention that only points to a name (`Level`
 * nominal or pronoun, as our export has it) is no name of its own.
 */
export const bratImport: ImportFormat = { id: 'brat', label: 'brat stand-off (.ann)', extensions: ['ann'], read: readBrat };

function readBrat(content: Uint8Array, text: string): Imported {
  const parsed: NewAnnotation[] = [];
  const failed: Failed[] = [];
  const lines = new TextDecoder().decode(content).split(/\r?\n/);
  const said = saidIn(lines);
  const bound = new Map<string, Bound>();
  const { toUnits } = codePoints(text);
  for (const [index, line] of lines.entries()) {
    if (!line.startsWith('T')) continue;
    const read = readBound(line, text, toUnits);
    if ('reason' in read) failed.push({ where: `line ${index + 1}`, reason: read.reason });
    else bound.set(read.id, read);
  }
  const triggers = new Set(lines.flatMap((line) => /^E\d+\t\S+?:(T\d+)/.exec(line)?.[1] ?? []));
  for (const [index, line] of lines.entries()) {
    const fail = (reason: string): unknown => failed.push({ where: `line ${index + 1}`, reason });
    const [id = '', head = ''] = line.split('\t');
    const about = said.get(id) ?? new Map<string, string>();
    if (line.startsWith('T')) {
      const own = bound.get(id);
      const level = about.get('Level');
      if (!own || triggers.has(id) || own.type === 'Date' || level === 'nominal' || level === 'pronoun') continue;
      const type = entityType(own.type);
      if (!type) fail(`"${own.type}" is no type of name`);
      else {
        const country = about.get('Country');
        parsed.push({ about: 'name', ...common(own.anchor, about), scope: 'here', value: { type, ...(country ? { country } : {}) } });
      }
    } else if (line.startsWith('E')) {
      const event = bratEvent(head, bound, said, about);
      if ('reason' in event) fail(event.reason);
      else parsed.push({ ...event, ...common(event.anchor, about) });
    } else if (line.startsWith('R') || line.startsWith('*')) {
      const ids = line.startsWith('*') ? head.split(' ').slice(1) : [...head.matchAll(/Arg\d:(\S+)/g)].map((match) => match[1]!);
      const [first, ...others] = ids.map((each) => bound.get(each)?.anchor);
      if (!/^(?:Coreference|Equiv)\b/.test(head)) fail(`"${head.split(' ')[0] ?? ''}" is no relation of ours`);
      else if (!first || others.some((other) => !other)) fail('it links what is not in the file');
      else
        for (const other of others)
          parsed.push({ about: 'link', ...common(first, about), proposed: null, value: { other: other!, same: true } });
    }
  }
  return { parsed, failed };
}

function common(anchor: Anchor, about: ReadonlyMap<string, string>) {
  const note = about.get('AnnotatorNotes');
  const review = about.get('Review');
  const state = review === 'rejected' || review === 'open' ? review : 'accepted';
  return { state, anchor, proposed: null, ...(note ? { note } : {}) } as const;
}

function saidIn(lines: readonly string[]): Said {
  const said = new Map<string, Map<string, string>>();
  for (const line of lines) {
    if (!/^[AM#]/.test(line)) continue;
    const [, head = '', words] = line.split('\t');
    const [type = '', id = '', value = 'yes'] = head.split(' ');
    const known = said.get(id) ?? new Map<string, string>();
    said.set(id, known.set(type, words ?? value));
  }
  return said;
}

function readBound(
  line: string,
  text: string,
  toUnits: (offset: number) => number,
): (Bound & { readonly id: string }) | { readonly reason: string } {
  const match = /^(T\d+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)\t(.*)$/.exec(line);
  if (!match) return { reason: 'it is no text-bound annotation' };
  const [, id = '', type = '', places = '', exact = ''] = match;
  const offsets = places.split(/[ ;]/).map(Number);
  const whole = { start: Math.min(...offsets), end: Math.max(...offsets) };
  const found = place(text, { spans: [{ start: toUnits(whole.start), end: toUnits(whole.end) }, whole], exact });
  return found ? { id, type, anchor: found } : { reason: `"${exact}" is not found in this text with certainty` };
}
