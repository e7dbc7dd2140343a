import type { GivenEntity } from '../given';
import { changeMention } from '../mentions/makeMention';
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
  /** The last listing of all clusters that it was put in, so that each is listed once. */
  listing: number;
  /** Of the entity that comes of it: given when all sieves have run. */
  id: string | null;
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
  /** Gives a mention of a person one more office. */
  giveOffice(mention: Mention, office: OfficeDraft): void;
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
  /** All that ever came in: clusters are listed in its order. */
  const all = [...mentions];
  for (const mention of mentions) mention.cluster = clusterAround(document, mention);
  let people: BySentence | undefined;
  let listing = 0;
  const linking: Linking = {
    document,
    mentions,
    clusterOf: (mention) => mention.cluster as Cluster,
    has: (mention) => mention.cluster !== undefined,
    clusters() {
      const clusters: Cluster[] = [];
      listing++;
      for (const mention of all) {
        const cluster = mention.cluster as Cluster | undefined;
        if (!cluster || cluster.listing === listing) continue;
        cluster.listing = listing;
        clusters.push(cluster);
      }
      return clusters;
    },
    merge(one, other) {
      // Either may have been joined to another since the caller looked.
      const a = (one.fullest.cluster as Cluster | undefined) ?? one;
      const b = (other.fullest.cluster as Cluster | undefined) ?? other;
      if (a === b) return true;
      if (cannotLink(a, b)) return false;
      const [into, from] = a.mentions.length >= b.mentions.length ? [a, b] : [b, a];
      pour(into, from);
      if (from.name.length > into.name.length) {
        into.name = from.name;
        into.fullest = from.fullest;
      }
      return true;
    },
    join(a, b) {
      if (a === b) return;
      a.joined = [...(a.joined ?? [a.name]), ...(b.joined ?? [b.name])];
      pour(a, b);
    },
    attach(mention, cluster) {
      if (isForbidden?.(mention, cluster)) return false;
      cluster.mentions.push(mention);
      mention.cluster = cluster;
      all.push(mention);
      cluster.gender ??= mention.gender ?? null;
      cluster.country ??= mention.country;
      cluster.start = Math.min(cluster.start, mention.start);
      if (mention.offices) for (const office of mention.offices) addOffice(cluster, office);
      if (cluster.type === 'person') people?.add(mention);
      return true;
    },
    people: () => (people ??= bySentence(linking, 'person')),
    replaceOffice(mention, office, other) {
      const cluster = mention.cluster as Cluster;
      const offices = (mention.offices ?? []).flatMap((draft) => (draft === office ? (other ? [other] : []) : [draft]));
      const changed = changeMention(document, mention, { offices });
      cluster.mentions[cluster.mentions.indexOf(mention)] = changed;
      changed.cluster = cluster;
      all.push(changed);
      if (other) addOffice(cluster, other);
    },
    giveOffice(mention, office) {
      const cluster = mention.cluster as Cluster;
      const changed = changeMention(document, mention, { offices: [...(mention.offices ?? []), office] });
      cluster.mentions[cluster.mentions.indexOf(mention)] = changed;
      changed.cluster = cluster;
      all.push(changed);
      addOffice(cluster, office);
    },
    drop(mention) {
      const cluster = mention.cluster as Cluster | undefined;
      if (!cluster) return;
      cluster.mentions.splice(cluster.mentions.indexOf(mention), 1);
      mention.cluster = undefined;
    },
  };
  return linking;
}

const NAMELESS: readonly string[] = [];
const clusterAround = (document: Document, mention: Mention): Cluster => ({
  type: mention.type,
  mentions: [mention],
  country: mention.country,
  gender: mention.gender ?? null,
  name: mention.type === 'person' ? nameWords(document, mention) : NAMELESS,
  fullest: mention,
  offices: mention.offices ? [...mention.offices] : [],
  start: mention.start,
  given: mention.given?.entity ?? null,
  joined: null,
  apart: null,
  listing: 0,
  id: null,
});

/** All that one cluster is and holds goes over to another; names are the caller's. */
function pour(into: Cluster, from: Cluster): void {
  for (const mention of from.mentions) {
    into.mentions.push(mention);
    mention.cluster = into;
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
  const { title, country, qualifier, start } = office;
  for (let i = 0; i < offices.length; i++) {
    const other = offices[i]!;
    if (other.title !== title || other.country !== country || other.qualifier !== qualifier) continue;
    if (start < other.start) offices[i] = office;
    return;
  }
  offices.push(office);
}
