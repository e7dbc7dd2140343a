import type { GivenEntity } from '../given';
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
  /** What a person decided of it: wins over what the mentions say. */
  given: GivenEntity | null;
  /** Joined by a person: the names of all that was joined. Neither names nor countries tell these apart. */
  joined: (readonly string[])[] | null;
  /** Mentions that a person said are somebody or something else. */
  apart: Set<Mention> | null;
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
  /** Joins two clusters because a person said so, whatever speaks against it. The second becomes what the first is. */
  join(a: Cluster, b: Cluster): void;
  /**
   * Adds a mention that a sieve has found (a nominal, a pronoun) or re-read (an office that is a person), unless a person forbids it.
   * @returns whether it was added
   */
  attach(mention: Mention, cluster: Cluster): boolean;
  /** Gives a mention another office in place of one, or none. */
  replaceOffice(mention: Mention, office: OfficeDraft, other: OfficeDraft | null): void;
  /** Takes a mention out of everything. */
  drop(mention: Mention): void;
  /** Mentions of people by sentence; kept up to date. */
  people(): BySentence;
}

/** @param isForbidden whether a person said that the mention is none, or is not of that cluster */
export function createLinking(
  document: Document,
  mentions: readonly Mention[],
  isForbidden: ((mention: Mention, cluster: Cluster) => boolean) | null = null,
): Linking {
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
      given: mention.given?.entity ?? null,
      joined: null,
      apart: null,
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
      pour(owner, into, from);
      if (from.name.length > into.name.length) {
        into.name = from.name;
        into.fullest = from.fullest;
      }
      return true;
    },
    join(a, b) {
      if (a === b) return;
      a.joined = [...(a.joined ?? [a.name]), ...(b.joined ?? [b.name])];
      pour(owner, a, b);
    },
    attach(mention, cluster) {
      if (isForbidden?.(mention, cluster)) return false;
      cluster.mentions.push(mention);
      owner.set(mention, cluster);
      cluster.gender ??= mention.gender ?? null;
      cluster.country ??= mention.country;
      cluster.start = Math.min(cluster.start, mention.start);
      for (const office of mention.offices ?? []) addOffice(cluster, office);
      if (cluster.type === 'person') people?.add(mention);
      return true;
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

/** All that one cluster is and holds goes over to another; names are the caller's. */
function pour(owner: Map<Mention, Cluster>, into: Cluster, from: Cluster): void {
  for (const mention of from.mentions) {
    into.mentions.push(mention);
    owner.set(mention, into);
  }
  into.country ??= from.country;
  into.gender ??= from.gender;
  into.start = Math.min(into.start, from.start);
  for (const office of from.offices) addOffice(into, office);
  into.given ??= from.given;
  into.joined ??= from.joined;
  if (from.apart) into.apart = new Set([...(into.apart ?? []), ...from.apart]);
}

function addOffice({ offices }: Cluster, office: OfficeDraft): void {
  const at = offices.findIndex((o) => o.title === office.title && o.country === office.country && o.qualifier === office.qualifier);
  if (at < 0) offices.push(office);
  else if (office.start < offices[at]!.start) offices[at] = office;
}
