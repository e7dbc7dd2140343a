import type { When } from '../../extraction/model';
import type { DateValue } from '../annotation';
import type { Article } from './article';

/** A date as a field of an annotation's value; no field where the module could not resolve it, so that it stays the module's. */
export function dateValueOf<K extends string>({ anchor }: Article, field: K, when: When | null): Partial<Record<K, DateValue | null>> {
  if (when && when.iso === null) return {};
  const value: DateValue | null = when && { anchor: anchor(when), iso: when.iso!, ...(when.end_iso ? { end_iso: when.end_iso } : {}) };
  return { [field]: value } as Partial<Record<K, DateValue | null>>;
}
