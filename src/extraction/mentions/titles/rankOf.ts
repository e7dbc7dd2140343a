import { wordSet } from '../../lexicon/wordSet';
import type { Qualifier, Rank } from '../../model';
import type { Token } from '../../text/document';
import type { Mention } from '../mention';

const SENIOR_SECRETARIES = wordSet(
  'foreign defense defence home treasury interior commerce energy labor finance trade health agriculture education ' +
    'transportation justice general',
);
const ONE_DOWN = wordSet('minister premier chancellor speaker secretary-general president');

/**
 * Rank of the codebook: 1 head of state or government, 2 minister, speaker, head of an international organisation, 3 deputy minister,
 * ambassador, chair, member of parliament, 4 other official.
 * @param from first token of the title, `to` one past its last, `head` its noun
 */
export function rankOf(
  tokens: readonly Token[],
  from: number,
  head: number,
  to: number,
  qualifier: Qualifier | null,
  body: Mention | null,
): Rank {
  const word = tokens[head]!.word.lower.replace(/-(?:elect|designate)$/, '').replace(/s$/, '');
  const before = head > from ? tokens[head - 1]!.word.lower : '';
  const after = to > head + 2 ? tokens[head + 1]!.word.lower : '';
  const scope = after === 'of' || after === 'for' ? tokens[head + 2]!.word.lower : '';
  let rank = tokens[head]!.word.title?.head ?? 4;
  const company =
    body?.kind === 'company' || body?.kind === 'bank' || body?.kind === 'university' || body?.kind === 'ngo' || body?.kind === 'party';
  if (word === 'minister') rank = before === 'prime' ? 1 : 2;
  else if (word === 'prince' || word === 'princess') rank = before === 'crown' ? 1 : 2;
  else if (word === 'secretary') rank = secretaryRank(before, after, scope, to > head + 1 ? tokens[head + 1]!.word.lower : '');
  else if (word === 'president' || word === 'chancellor') rank = company ? 4 : body ? 2 : 1;
  else if (word === 'leader')
    rank =
      before === 'supreme' || head === from
        ? body
          ? 3
          : 1
        : before === 'opposition' || before === 'party' || before === 'separatist'
          ? 3
          : 4;
  else if (word === 'head' && after === 'of')
    rank = scope === 'state' || scope === 'government' ? 1 : body?.kind === 'igo' ? 2 : body?.kind === 'mission' ? 3 : 4;
  else if ((word === 'adviser' || word === 'advisor') && before === 'security') rank = 3;
  else if (word === 'member') rank = scope === 'parliament' || scope === 'congress' ? 3 : 4;
  else if (
    (word === 'chairman' || word === 'chairwoman' || word === 'director-general' || word === 'director' || word === 'chair') &&
    company
  )
    rank = 4;
  else if (word === 'chief' && before === 'policy') rank = 2;
  if (qualifier !== 'deputy') return rank;
  if (rank === 1) return 2;
  return rank === 2 && ONE_DOWN.has(word) ? 3 : rank === 2 ? 3 : rank;
}

function secretaryRank(before: string, after: string, scope: string, next: string): Rank {
  if (
    before === 'press' ||
    before === 'assistant' ||
    before === 'executive' ||
    before === 'private' ||
    before === 'additional' ||
    before === 'joint'
  )
    return 4;
  if (before === 'under' || before === 'state' || before === 'council' || before === 'permanent') return 3;
  if (next === 'general' || after === 'of' || SENIOR_SECRETARIES.has(before)) return 2;
  return scope ? 3 : 2;
}
