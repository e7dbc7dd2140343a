import { Anchor, type Annotation } from './annotation';

/** How a record's anchors are told apart: its own by the record's id, one in its value by the path to it, `id#participants/0/mention`. */
export type AnchorKey = string;

/** Every anchor of a record: its own, and those in its value. */
export function anchorsOf(record: Annotation): Map<AnchorKey, Anchor> {
  const anchors = new Map<AnchorKey, Anchor>();
  mapAnchors(record, (key, anchor) => {
    anchors.set(key, anchor);
    return anchor;
  });
  return anchors;
}

/** A record with other anchors in the same places; the same record where they are the same. */
export function mapAnchors(record: Annotation, change: (key: AnchorKey, anchor: Anchor) => Anchor): Annotation {
  const anchor = change(record.id, record.anchor);
  const value = mapValue(record.value, `${record.id}#`, change);
  return anchor === record.anchor && value === record.value ? record : ({ ...record, anchor, value } as Annotation);
}

function mapValue(value: unknown, path: string, change: (key: AnchorKey, anchor: Anchor) => Anchor): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Anchor.safeParse(value).success) return change(path, value as Anchor);
  const inner = (key: string | number): string => (path.endsWith('#') ? `${path}${key}` : `${path}/${key}`);
  if (Array.isArray(value)) {
    const mapped = value.map((element, index) => mapValue(element, inner(index), change));
    return mapped.every((element, index) => element === value[index]) ? value : mapped;
  }
  const mapped = Object.entries(value).map(([key, element]) => [key, mapValue(element, inner(key), change)] as const);
  return mapped.every(([key, element]) => element === (value as Record<string, unknown>)[key]) ? value : Object.fromEntries(mapped);
}
