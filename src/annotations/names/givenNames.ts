import type { GivenName } from '../../extraction/given';
import type { GivenNames } from '../decisionsOf';
import type { NameEntry } from './nameEntry';

/** The lines of names files as the pipeline is given them: literal words. Of equal words the earlier line counts. */
export function givenNames(entries: readonly NameEntry[]): GivenNames {
  const names: GivenName[] = [];
  const never: string[] = [];
  for (const { kind, name, aliases, title, country, body, from, to } of entries) {
    const forms = [name, ...aliases];
    if (kind === 'never') never.push(...forms);
    else
      names.push({
        type: kind,
        name,
        forms,
        ...(title && kind === 'person' ? { title } : {}),
        ...(country ? { country } : {}),
        ...(body ? { body } : {}),
        ...(from ? { from } : {}),
        ...(to ? { to } : {}),
      });
  }
  return { names, never };
}
