import type { Mention, OfficeDraft } from '../mentions/mention';
import type { Office } from '../model';
import type { Cluster } from './linking';
import { isHeadOfBody, titleFits } from './nominals/titleMatch';

/** Whose official somebody is there says nothing of the state. */
const INTERNATIONAL = new Set(['igo', 'alliance']);
const SMALL = new Set(['of', 'the', 'for', 'and', 'to', 'a', "'s"]);

/**
 * The offices of all mentions of an entity, each once: of two wordings of one office the fuller one is kept, and its country, body and
 * qualifier are filled from the other.
 */
export function mergeOffices(cluster: Cluster, idOf: (mention: Mention) => string | null): Office[] {
  if (!cluster.mentions.some(({ offices }) => offices)) return [];
  const seen: OfficeDraft[] = [];
  const offices: { draft: OfficeDraft; words: Set<string> }[] = [];
  const read = ({ offices: drafts, level }: Mention): void => {
    for (const draft of drafts ?? []) {
      // "His Polish counterpart" of somebody whose post is known is no post.
      if (draft.counterpart && level === 'nominal') continue;
      if (seen.some((other) => isWordedAlike(draft, other))) continue;
      seen.push(draft);
      // "The leader", "the minister" tell nothing more of somebody whose office is known.
      if (level === 'nominal' && !isHeadOfBody(draft) && offices.some((other) => titleFits(draft, other.draft))) continue;
      const words = titleWords(draft.title);
      const same = offices.find((other) => isSame(other.draft, other.words, draft, words));
      if (!same) offices.push({ draft, words });
      else {
        const [better, other] = words.size > same.words.size ? [draft, same.draft] : [same.draft, draft];
        same.draft = {
          ...better,
          country: better.country ?? other.country,
          body: better.body ?? other.body,
          rank: better.rank ?? other.rank,
          qualifier: better.qualifier ?? other.qualifier,
        };
        if (better === draft) same.words = words;
      }
    }
  };
  for (const mention of cluster.mentions) if (mention.level === 'name') read(mention);
  for (const mention of cluster.mentions) if (mention.level !== 'name') read(mention);
  return offices.map(({ draft: { start, end, title, country, body, qualifier, rank } }) => ({
    start,
    end,
    title,
    country: country ?? (body ? body.country : null) ?? (body && INTERNATIONAL.has(body.kind ?? '') ? null : cluster.country),
    body: body ? idOf(body) : null,
    qualifier,
    rank,
  }));
}

const isWordedAlike = (a: OfficeDraft, b: OfficeDraft): boolean =>
  a.title === b.title && a.country === b.country && a.qualifier === b.qualifier && a.body?.start === b.body?.start;

function titleWords(title: string): Set<string> {
  return new Set(
    title
      .toLowerCase()
      .split(/[\s-]+/)
      .filter((word) => word && !SMALL.has(word)),
  );
}

/** One wording holds the other's words, and nothing tells them apart. */
function isSame(a: OfficeDraft, aWords: Set<string>, b: OfficeDraft, bWords: Set<string>): boolean {
  if (a.country && b.country && a.country !== b.country) return false;
  if (
    a.qualifier !== b.qualifier &&
    (a.qualifier === 'former' || b.qualifier === 'former' || a.qualifier === 'deputy' || b.qualifier === 'deputy')
  )
    return false;
  const [small, large] = aWords.size <= bWords.size ? [aWords, bWords] : [bWords, aWords];
  for (const word of small) if (!large.has(word)) return false;
  return true;
}
