import type { Mention } from '../mentions/mention';
import type { Linking } from './linking';
import { roleOf, type Role } from './salience';

/** A mention in its sentence, with the part that it plays there. */
export interface Seen {
  readonly mention: Mention;
  readonly role: Role;
}

/** Mentions of some types by sentence, in text order. */
export interface BySentence {
  at(sentence: number): readonly Seen[];
  add(mention: Mention): void;
}

const NONE: readonly Seen[] = [];

export function bySentence(linking: Linking, ...types: readonly Mention['type'][]): BySentence {
  const { document } = linking;
  const lists = new Map<number, Seen[]>();
  const add = (mention: Mention): void => {
    const sentence = document.tokens[mention.first]!.sentence;
    const list = lists.get(sentence) ?? [];
    lists.set(sentence, list);
    let at = list.length;
    while (at > 0 && list[at - 1]!.mention.first > mention.first) at--;
    list.splice(at, 0, { mention, role: roleOf(document, mention, list[at - 1]) });
  };
  linking
    .clusters()
    .filter((cluster) => types.includes(cluster.type))
    .flatMap((cluster) => cluster.mentions)
    .sort((a, b) => a.first - b.first)
    .forEach(add);
  return { at: (sentence) => lists.get(sentence) ?? NONE, add };
}
