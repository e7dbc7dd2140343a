import type { Mention } from '../mentions/mention';
import type { Linking } from './linking';
import { roleOf, type Role } from './salience';

/** A mention in its sentence, with the part that it plays there. */
export interface Seen {
  readonly mention: Mention;
  readonly role: Role;
}

/** Mentions of some types by sentence, in text order. Few sentences are asked for: the parts are read when they are. */
export interface BySentence {
  at(sentence: number): readonly Seen[];
  add(mention: Mention): void;
}

const NONE: readonly Seen[] = [];

export function bySentence(linking: Linking, one: Mention['type'], two = one): BySentence {
  const { document } = linking;
  const lists = new Array<Seen[] | undefined>(document.sentences.length);
  const here = new Array<Mention[] | undefined>(document.sentences.length);
  for (const { type, mentions } of linking.clusters()) {
    if (type !== one && type !== two) continue;
    for (const mention of mentions) {
      const { sentence } = document.tokens[mention.first]!;
      const list = (here[sentence] ??= []);
      const at = placeIn(list, mention);
      if (at === list.length) list.push(mention);
      else list.splice(at, 0, mention);
    }
  }
  const read = (sentence: number): Seen[] | undefined => {
    const mentions = here[sentence];
    if (!mentions || lists[sentence]) return lists[sentence];
    const list: Seen[] = (lists[sentence] = []);
    // A part may depend on that of the mention before.
    for (const mention of mentions) list.push({ mention, role: roleOf(document, mention, list.at(-1)) });
    return list;
  };
  return {
    at: (sentence) => read(sentence) ?? NONE,
    add(mention) {
      const { sentence } = document.tokens[mention.first]!;
      const list = read(sentence) ?? (lists[sentence] = []);
      let at = list.length;
      while (at > 0 && list[at - 1]!.mention.first > mention.first) at--;
      list.splice(at, 0, { mention, role: roleOf(document, mention, list[at - 1]) });
    },
  };
}

/** Behind all that begin before it or with it. */
function placeIn(list: readonly Mention[], { first }: Mention): number {
  let at = list.length;
  while (at > 0 && list[at - 1]!.first > first) at--;
  return at;
}
