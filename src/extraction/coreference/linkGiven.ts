import type { Given } from '../given';
import { GIVEN_LINK } from '../given/givenRules';
import type { Decided } from '../given/readGiven';
import { tokensIn } from '../given/tokensIn';
import { Flag } from '../lexicon/flags';
import { changeMention, makeMention } from '../mentions/makeMention';
import type { Mention } from '../mentions/mention';
import type { Span } from '../model';
import type { Cluster, Linking } from './linking';

/**
 * Joins what a person said is one, and keeps apart what is not, before any sieve has run. Descriptions and pronouns are no mentions yet:
 * where a join names one, it becomes a mention here.
 */
export function linkGiven(linking: Linking, { links }: Given): void {
  const bySpan = new Map(linking.mentions.map((mention) => [keyOf(mention), mention]));
  const mentionAt = (span: Span): Mention | undefined => bySpan.get(keyOf(span));
  for (const { one, other, same } of links) {
    const [a, b] = [mentionAt(one), mentionAt(other)];
    if (a && b) {
      const [first, second] = [linking.clusterOf(a), linking.clusterOf(b)];
      // a post and its holder are the holder
      if (same && first.type !== second.type)
        for (const mention of first.type === 'office' ? retype(linking, first, second) : retype(linking, second, first))
          bySpan.set(keyOf(mention), mention);
      else if (same) linking.join(first, second);
      else if (first !== second) {
        (first.apart ??= new Set()).add(b);
        (second.apart ??= new Set()).add(a);
      }
    } else if (same && (a ?? b)) {
      const cluster = linking.clusterOf((a ?? b)!);
      const described = describe(linking, a ? other : one, cluster.type);
      if (!described) continue;
      linking.attach(described, cluster);
      for (const [key, mention] of bySpan) if (!linking.has(mention)) bySpan.delete(key);
      bySpan.set(keyOf(described), described);
    }
  }
}

/**
 * What a person forbids the sieves: a description or pronoun that is none, one that is not this cluster's, and a second reading of words
 * that were joined by decision.
 */
export function forbidden({ given, isRejected }: Decided): (mention: Mention, cluster: Cluster) => boolean {
  const apart = new Map<string, Span[]>();
  const joined = new Set<string>();
  for (const { one, other, same } of given.links)
    for (const [span, partner] of [
      [one, other],
      [other, one],
    ] as const)
      if (same) joined.add(keyOf(span));
      else apart.set(keyOf(span), [...(apart.get(keyOf(span)) ?? []), partner]);
  return (mention, cluster) => {
    if (mention.rule === GIVEN_LINK.id) return false;
    const key = keyOf(mention);
    if (joined.has(key) || isRejected(mention)) return true;
    return apart.get(key)?.some((span) => cluster.mentions.some((other) => keyOf(other) === keyOf(span))) ?? false;
  };
}

/** Makes the mentions of one cluster those of another of another type. */
function retype(linking: Linking, from: Cluster, into: Cluster): Mention[] {
  return [...from.mentions].map((mention) => {
    const level = mention.type === 'office' ? 'nominal' : mention.level;
    const retyped = changeMention(linking.document, mention, { type: into.type, level, rule: GIVEN_LINK.id });
    linking.drop(mention);
    linking.attach(retyped, into);
    return retyped;
  });
}

/** The words as a description of the cluster, or a pronoun. */
function describe(linking: Linking, span: Span, type: Mention['type']): Mention | null {
  const { document } = linking;
  const at = tokensIn(document, span);
  if (!at) return null;
  // "minister" of "the minister": the longer words are the description, the post is theirs
  const posts = linking.mentions.filter(
    (post) => post.type === 'office' && linking.has(post) && post.first >= at.first && post.last <= at.last,
  );
  for (const post of posts) linking.drop(post);
  const alone = at.last - at.first === 1 && (document.tokens[at.first]!.word.flags & Flag.Pronoun) !== 0;
  const described = makeMention(document, at.first, at.last, type, alone ? 'pronoun' : 'nominal', GIVEN_LINK.id);
  described.country = posts[0]?.country ?? null;
  described.offices = posts[0]?.offices;
  return described;
}

const keyOf = ({ start, end }: Span): string => `${start}:${end}`;
