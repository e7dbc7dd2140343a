import type { Mention, OfficeDraft } from '../mentions/mention';
import type { Document } from '../text/document';
import { bySentence, type BySentence } from './bySentence';
import { cannotLink } from './cannotLink';
import { nameWords } from './personName';

/** Mentions taken for one thing, on the way to an entity. Facts are gathered as mentions join, so that no sieve walks through all mentions of a cluster. */
export interface Cluster {
  readonly type: Mention['type'];
  /** In the order of joining. */
  readonly mentions: Mention[];
  country: string | null;
  gender: 'f' | 'm' | null;
  /** Of a person: the words of the fullest name, folded to lower case, and its mention. */
  name: readonly string[];
  fullest: Mention;
  /** Each office once, the earliest wording of equal ones. */
  readonly offices: OfficeDraft[];
  /** Where the first mention begins. */
  start: number;
}

/** What sieves read and change. */
export interface Linking {
  readonly document: Document;
  /** The mentions that came in, in text order. */
  readonly mentions: readonly Mention[];
  clusterOf(mention: Mention): Cluster;
  /** Whether the mention still stands as it came in. */
  has(mention: Mention): boolean;
  clusters(): Cluster[];
  /** Joins two clusters unless something forbids it. @returns whether they are one now */
  merge(a: Cluster, b: Cluster): boolean;
  /** Adds a mention that a sieve has found (a nominal, a pronoun) or re-read (an office that is a person). */
  attach(mention: Mention, cluster: Cluster): void;
  /** Gives a mention another office in place of one, or none. */
  replaceOffice(mention: Mention, office: OfficeDraft, other: OfficeDraft | null): void;
  /** Takes a mention out of everything. */
  drop(mention: Mention): void;
  /** Mentions of people by sentence; kept up to date. */
  people(): BySentence;
}

export function createLinking(document: Document, mentions: readonly Mention[]): Linking {
  const owner = new Map<Mention, Cluster>();
  for (const mention of mentions)
    owner.set(mention, {
      type: mention.type,
      mentions: [mention],
      country: mention.country,
      gender: mention.gender ?? null,
      name: mention.type === 'person' ? nameWords(document, mention) : [],
      fullest: mention,
      offices: [...(mention.offices ?? [])],
      start: mention.start,
    });
  let people: BySentence | undefined;
  const linking: Linking = {
    document,
    mentions,
    clusterOf: (mention) => owner.get(mention)!,
    has: (mention) => owner.has(mention),
    clusters: () => [...new Set(owner.values())],
    merge(one, other) {
      // Either may have been joined to another since the caller looked.
      const a = owner.get(one.fullest) ?? one;
      const b = owner.get(other.fullest) ?? other;
      if (a === b) return true;
      if (cannotLink(a, b)) return false;
      const [into, from] = a.mentions.length >= b.mentions.length ? [a, b] : [b, a];
      for (const mention of from.mentions) {
        into.mentions.push(mention);
        owner.set(mention, into);
      }
      into.country ??= from.country;
      into.gender ??= from.gender;
      into.start = Math.min(into.start, from.start);
      if (from.name.length > into.name.length) {
        into.name = from.name;
        into.fullest = from.fullest;
      }
      for (const office of from.offices) addOffice(into, office);
      return true;
    },
    attach(mention, cluster) {
      cluster.mentions.push(mention);
      owner.set(mention, cluster);
      cluster.gender ??= mention.gender ?? null;
      cluster.country ??= mention.country;
      cluster.start = Math.min(cluster.start, mention.start);
      for (const office of mention.offices ?? []) addOffice(cluster, office);
      if (cluster.type === 'person') people?.add(mention);
    },
    people: () => (people ??= bySentence(linking, 'person')),
    replaceOffice(mention, office, other) {
      const cluster = owner.get(mention)!;
      const offices = (mention.offices ?? []).flatMap((draft) => (draft === office ? (other ? [other] : []) : [draft]));
      const changed: Mention = { ...mention, offices };
      cluster.mentions[cluster.mentions.indexOf(mention)] = changed;
      owner.set(changed, cluster);
      if (other) addOffice(cluster, other);
    },
    drop(mention) {
      const cluster = owner.get(mention);
      if (!cluster) return;
      cluster.mentions.splice(cluster.mentions.indexOf(mention), 1);
      owner.delete(mention);
    },
  };
  return linking;
}

function addOffice({ offices }: Cluster, office: OfficeDraft): void {
  const at = offices.findIndex((o) => o.title === office.title && o.country === office.country && o.qualifier === office.qualifier);
  if (at < 0) offices.push(office);
  else if (office.start < offices[at]!.start) offices[at] = office;
}
