import type { Annotation } from './annotation';
import { sameJson } from './sameJson';

/** Whether a person made something else of what was proposed. Fields that either leaves out say nothing. */
export function differsFrom(value: Annotation['value'], proposed: Annotation['value']): boolean {
  const other = new Map<string, unknown>(Object.entries(proposed));
  return Object.entries(value).some(
    ([field, content]) => other.has(field) && content !== undefined && !sameJson(content, other.get(field)),
  );
}
