import type { Token } from '../../text/document';
import type { Found } from '../found';
import { nationalityAt, nationalityEndingAt } from './nationality';
import { BEFORE_GENERAL, isCapital, titleOf } from './titleWords';

/** From "Deputy" of "Deputy Foreign Minister" to "Minister": the last head of a run of words of titles. */
export function lastHead(tokens: readonly Token[], start: number, end: number, found: Found): number {
  let head = start;
  for (let i = start + 1; i < end; i++) {
    const token = tokens[i]!;
    const title = titleOf(token);
    const upper = isCapital(token);
    if (
      upper !== isCapital(tokens[start]!) &&
      !(upper && nationalityAt(tokens, i)) &&
      !(title?.head !== undefined && !upper && tokens[i - 1] && (titleOf(tokens[i - 1]!)?.scope || nationalityEndingAt(tokens, i - 1)))
    )
      break;
    if (title?.head !== undefined) {
      const previous = tokens[i - 1]!.word.lower;
      if (token.word.lower === 'general' && !BEFORE_GENERAL.has(previous)) break;
      if (head === i - 1 && !joins(tokens[head]!, token)) break;
      head = i;
    } else if (title?.scope || title?.qualifier !== undefined) continue;
    else {
      const adjective = upper ? nationalityAt(tokens, i) : null;
      if (!adjective || found.at(i)) break;
      i = adjective.last - 1;
    }
  }
  return head;
}

/** Two heads in a row are one title only if the first modifies the second: "Deputy Chairman", "Secretary General", "Chief Executive". */
export function joins(first: Token, second: Token): boolean {
  const a = titleOf(first);
  if (a?.qualifier !== undefined || a?.scope) return true;
  const word = first.word.lower;
  return (
    (second.word.lower === 'general' && BEFORE_GENERAL.has(word)) ||
    word === 'lieutenant' ||
    word === 'lt' ||
    word === 'major' ||
    word === 'maj' ||
    word === 'brigadier' ||
    word === 'brig' ||
    word === 'minister'
  );
}
