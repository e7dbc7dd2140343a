import type { Mention, OfficeDraft } from '../mentions/mention';
import type { Document } from '../text/document';
import { cannotLink } from './cannotLink';

/** Mentions taken for one thing, on the way to an entity. Facts are gathered as mentions join. */
export interface Cluster {
  type: Mention['type'];
  /** In the order of joining. */
  readonly mentions: Mention[];
  country: string | null;
  gender: 'f' | 'm' | null;
  /** Of a person: the words of the fullest name, folded to lower case. */
  name: readonly string[];
}

/** What sieves read and change. */
export interface Linking {
  readonly document: Document;
  /** The mentions that came in, in text order. */
  readonly mentions: readonly Mention[];
  clusterOf(mention: Mention): Cluster;
  /** Whether the mention still stands as it came in. */
  has(mention: Mention): boolean;
  /** All clusters, in the order of their first mention; only after the name sieves is the order of use. */
  clusters(): Cluster[];
  /** Joins two clusters unless something forbids it. @returns whether they are one now */
  merge(a: Cluster, b: Cluster): boolean;
  /** Adds a mention that a sieve has found (a nominal, a pronoun) or re-read (an office that is a person). */
  attach(mention: Mention, cluster: Cluster): void;
  /** Gives a mention another office in place of one, or none. */
  replaceOffice(mention: Mention, office: OfficeDraft, other: OfficeDraft | null): void;
  /** Takes a mention out of everything. */
  drop(mention: Mention): void;
}

export function createLinking(document: Document, mentions: readonly Mention[], nameOf: (mention: Mention) => readonly string[]): Linking {
  const owner = new Map<Mention, Cluster>();
  for (const mention of mentions)
    owner.set(mention, {
      type: mention.type,
      mentions: [mention],
      country: mention.country,
      gender: mention.gender ?? null,
      name: mention.type === 'person' ? nameOf(mention) : [],
    });
  const linking: Linking = {
    document,
    mentions,
    clusterOf: (mention) => owner.get(mention)!,
    has: (mention) => owner.has(mention),
    clusters: () => [...new Set(owner.values())],
    merge(a, b) {
      if (a === b) return true;
      if (cannotLink(a, b)) return false;
      const [into, from] = a.mentions.length >= b.mentions.length ? [a, b] : [b, a];
      for (const mention of from.mentions) {
        into.mentions.push(mention);
        owner.set(mention, into);
      }
      into.country ??= from.country;
      into.gender ??= from.gender;
      if (from.name.length > into.name.length) into.name = from.name;
      return true;
    },
    attach(mention, cluster) {
      linking.drop(mention);
      cluster.mentions.push(mention);
      owner.set(mention, cluster);
      cluster.gender ??= mention.gender ?? null;
      cluster.country ??= mention.country;
    },
    replaceOffice(mention, office, other) {
      const offices = (mention.offices ?? []).flatMap((draft) => (draft === office ? (other ? [other] : []) : [draft]));
      const cluster = owner.get(mention)!;
      const changed: Mention = { ...mention, offices };
      cluster.mentions[cluster.mentions.indexOf(mention)] = changed;
      owner.delete(mention);
      owner.set(changed, cluster);
    },
    drop(mention) {
      const cluster = owner.get(mention);
      if (!cluster) return;
      const at = cluster.mentions.indexOf(mention);
      if (at >= 0) cluster.mentions.splice(at, 1);
      owner.delete(mention);
    },
  };
  return linking;
}
