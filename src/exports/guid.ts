import { v5 } from 'uuid';

/** Ours: every name below it is made unlike those of others. */
const NAMESPACE = 'f2a4c1de-7f55-5c3b-9c0e-5d1a0b8f6e27';

/** A GUID that is the same for the same names (RFC 9562, version 5), so that an export made again has the same identities. */
export function guid(...names: readonly string[]): string {
  return v5(JSON.stringify(names), NAMESPACE);
}
