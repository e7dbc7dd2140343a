import type { Anchor, Annotation } from '../annotation';
import type { Draft, NewAnnotation } from '../draft';

/** What a decision is about: a reading of the module's, or what a person said of it before. */
export type Target =
  | { readonly existing: Annotation }
  | {
      readonly existing: null;
      readonly about: 'name' | 'meeting' | 'commitment';
      readonly anchor: Anchor;
      /** The module's rule and reading; null where a person adds it. */
      readonly proposed: { readonly rule: string; readonly value: Annotation['value'] } | null;
    };

/** What is decided. Absent fields stay as they are. */
export interface Decision {
  readonly state?: 'accepted' | 'rejected' | 'withdrawn';
  /** Fields of the value that are others. */
  readonly change?: Readonly<Record<string, unknown>>;
  readonly scope?: 'everywhere' | 'here';
  /** Empty or null: none. */
  readonly note?: string | null;
  readonly flag?: boolean;
}

/** The draft of a decision: a revision where something was said before, so that a note stays when the type changes. */
export function draftFor(target: Target, { state, change, scope, note, flag }: Decision): Draft {
  const { existing } = target;
  if (existing)
    return {
      id: existing.id,
      set: {
        ...(state === undefined ? {} : { state }),
        ...(change === undefined ? {} : { value: { ...existing.value, ...change } }),
        ...(scope === undefined || existing.about !== 'name' ? {} : { scope }),
        ...(note === undefined ? {} : { note: note === '' ? null : note }),
        ...(flag === undefined ? {} : { flag: flag ? true : null }),
      },
    };
  const { about, anchor, proposed } = target;
  return {
    about,
    state: state ?? 'open',
    anchor,
    value: { ...proposed?.value, ...change },
    proposed,
    ...(about === 'name' ? { scope: scope ?? 'everywhere' } : {}),
    ...(note ? { note } : {}),
    ...(flag ? { flag } : {}),
  } as NewAnnotation;
}
