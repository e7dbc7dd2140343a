import * as z from 'zod/mini';
import { Annotation, type Anchor } from '../annotation';
import { codePoints, type CodePoints } from '../codePoints';
import type { NewAnnotation } from '../draft';
import { draftOf } from './draftOf';
import { entityType } from './entityType';
import type { Failed, ImportFormat, Imported } from './importFormat';
import { place } from './place';

const Position = z.looseObject({ type: z.literal('TextPositionSelector'), start: z.number(), end: z.number() });
const Quote = z.looseObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string(),
  prefix: z.optional(z.string()),
  suffix: z.optional(z.string()),
});
const Selector = z.looseObject({ type: z.string() });
const Body = z.looseObject({ value: z.optional(z.string()), purpose: z.optional(z.string()), format: z.optional(z.string()) });
const Target = z.looseObject({ selector: z.optional(z.union([z.array(Selector), Selector])) });
const Item = z.looseObject({
  body: z.optional(z.union([z.array(z.union([Body, z.string()])), Body, z.string()])),
  target: z.union([z.array(Target), Target]),
});

/**
 * W3C Web Annotation in JSON-LD: one annotation, a list, a page or a collection with its pages inside. An annotation with a tag that is a
 * type of name is a name, one of ours has all its fields, and one with a comment alone is a note. Positions are taken for code points
 * first, and for UTF-16 code units where the words are not there.
 */
export const w3cImport: ImportFormat = {
  id: 'w3c',
  label: 'W3C Web Annotation (JSON-LD)',
  extensions: ['jsonld', 'json'],
  read: readW3c,
};

function readW3c(content: Uint8Array, text: string): Imported {
  const parsed: NewAnnotation[] = [];
  const failed: Failed[] = [];
  let file: unknown;
  try {
    file = JSON.parse(new TextDecoder().decode(content));
  } catch (error) {
    return { parsed, failed: [{ where: 'the file', reason: `no JSON: ${error instanceof Error ? error.message : String(error)}` }] };
  }
  const points = codePoints(text);
  for (const [index, entry] of itemsOf(file).entries()) {
    const read = readItem(entry, text, points);
    if (typeof read === 'string') failed.push({ where: `entry ${index + 1}`, reason: read });
    else if (read) parsed.push(read);
  }
  return { parsed, failed };
}

function itemsOf(file: unknown): readonly unknown[] {
  if (Array.isArray(file)) return file;
  const { first, items } = (typeof file === 'object' && file !== null ? file : {}) as { first?: { items?: unknown }; items?: unknown };
  if (Array.isArray(items)) return items;
  return Array.isArray(first?.items) ? (first.items as unknown[]) : [file];
}

/** Null: a reading of the module, which is no statement of a person. */
function readItem(entry: unknown, text: string, points: CodePoints): NewAnnotation | string | null {
  const item = Item.safeParse(entry);
  if (!item.success) return 'it is no annotation with a target';
  if ('generator' in item.data && !('creator' in item.data)) return null;
  const anchor = anchorOf(item.data, text, points);
  if (typeof anchor === 'string') return anchor;
  const bodies = listOf<z.infer<typeof Body> | string>(item.data.body).map((body): z.infer<typeof Body> =>
    typeof body === 'string' ? { value: body } : body,
  );
  const valueOf = (purpose: string): string | undefined => bodies.find((body) => body.purpose === purpose)?.value;
  const note = valueOf('commenting') ?? bodies.find((body) => body.purpose === undefined)?.value;
  const review = valueOf('assessing');
  const state = review === 'rejected' || review === 'open' ? review : 'accepted';
  const common = { state, anchor, proposed: null, ...(note ? { note } : {}) } as const;
  const own = ownFields(bodies.find(({ format, purpose }) => format === 'application/json' && purpose === 'describing')?.value);
  if (own) return ownAnnotation({ ...common, ...own }, text);
  const type = bodies.flatMap(({ purpose, value }) => (purpose === 'tagging' && value ? (entityType(value) ?? []) : []))[0];
  if (type) return { about: 'name', ...common, scope: 'here', value: { type } };
  return note ? { about: 'note', ...common, state: 'open', value: {} } : 'it has neither a tag of ours nor a comment';
}

function anchorOf({ target }: z.infer<typeof Item>, text: string, { toUnits }: CodePoints): Anchor | string {
  const [first] = listOf(target);
  const selectors = listOf(first?.selector);
  const position = selectors.map((selector) => Position.safeParse(selector)).find(({ success }) => success)?.data;
  const quote = selectors.map((selector) => Quote.safeParse(selector)).find(({ success }) => success)?.data;
  const spans = position ? [{ start: toUnits(position.start), end: toUnits(position.end) }, position] : [];
  if (!quote) return 'it has no quote to check its place by';
  return (
    place(text, {
      spans,
      exact: quote.exact,
      ...(quote.prefix === undefined ? {} : { prefix: quote.prefix }),
      ...(quote.suffix === undefined ? {} : { suffix: quote.suffix }),
    }) ?? `"${quote.exact}" is not found in this text with certainty`
  );
}

/** The fields of a record of ours, as its export writes them. */
function ownFields(json: string | undefined): object | null {
  try {
    const fields = JSON.parse(json ?? 'null') as unknown;
    return typeof fields === 'object' && fields !== null && 'about' in fields && 'value' in fields ? fields : null;
  } catch {
    return null;
  }
}

function ownAnnotation(fields: object, text: string): NewAnnotation | string {
  const checked = Annotation.safeParse({ ...fields, id: 'x', rev: 1, by: '', at: '', history: [] });
  if (!checked.success) return 'its fields are not those of a record';
  return draftOf(checked.data, text) ?? 'words that it names are not found in this text with certainty';
}

function listOf<T>(value: T | T[] | undefined): T[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
