import type { Mention } from '../mentions/mention';
import type { Cluster, Linking } from './linking';
import { roleOf, type Role } from './salience';

/** A mention of a person in its sentence. */
export interface PersonSeen {
  readonly mention: Mention;
  readonly role: Role;
}

/** Mentions of people by sentence, in text order, with the part that each plays. */
export interface PeopleBySentence {
  at(sentence: number): readonly PersonSeen[];
  add(mention: Mention): void;
}

export function peopleBySentence(linking: Linking, type: Mention['type'] | readonly Mention['type'][] = 'person'): PeopleBySentence {
  const { document } = linking;
  const types = typeof type === 'string' ? [type] : type;
  const bySentence = new Map<number, PersonSeen[]>();
  const all: Mention[] = linking
    .clusters()
    .filter((cluster: Cluster) => types.includes(cluster.type))
    .flatMap((cluster) => cluster.mentions)
    .sort((a, b) => a.first - b.first);
  const add = (mention: Mention): void => {
    const sentence = document.tokens[mention.first]!.sentence;
    const list = bySentence.get(sentence) ?? [];
    bySentence.set(sentence, list);
    let at = list.length;
    while (at > 0 && list[at - 1]!.mention.first > mention.first) at--;
    list.splice(at, 0, { mention, role: roleOf(document, mention, list[at - 1]) });
  };
  for (const mention of all) add(mention);
  return { at: (sentence) => bySentence.get(sentence) ?? [], add };
}
