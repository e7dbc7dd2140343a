import { matchTokens } from './matchTokens';
import type { TextChange } from './textChange';
import { Vocabulary, tokeniseAll } from './tokens';

/**
 * One replacement as the small edits that it stands for: a file changed on disk, a formatter and a new line end arrive as one replacement of
 * all that lies between the first and the last difference.
 *
 * @param before the text before the change
 * @returns changes with offsets of `before`, from the end on, so that none moves another; together they do what `change` does
 */
export function splitReplacement(before: string, { start, removed, text }: TextChange): TextChange[] {
  const old = before.slice(start, start + removed);
  const vocabulary = new Vocabulary();
  const tokens = tokeniseAll(old, vocabulary);
  const inserted = tokeniseAll(text, vocabulary);
  const changes: TextChange[] = [];
  let from = 0;
  let to = 0;
  const change = (fromEnd: number, toEnd: number) => {
    if (fromEnd > from || toEnd > to) changes.push(trim(old.slice(from, fromEnd), text.slice(to, toEnd), start + from));
  };
  for (const run of matchTokens(tokens.ids, inserted.ids)) {
    change(tokens.starts[run.from]!, inserted.starts[run.to]!);
    from = tokens.ends[run.from + run.length - 1]!;
    to = inserted.ends[run.to + run.length - 1]!;
  }
  change(old.length, text.length);
  return changes.reverse();
}

/** Leaves out what both sides begin and end with, so that a misspelt word is one changed letter. */
function trim(old: string, text: string, start: number): TextChange {
  const shorter = Math.min(old.length, text.length);
  let head = 0;
  while (head < shorter && old.charCodeAt(head) === text.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < shorter - head && old.charCodeAt(old.length - 1 - tail) === text.charCodeAt(text.length - 1 - tail)) tail++;
  return { start: start + head, removed: old.length - head - tail, text: text.slice(head, text.length - tail) };
}
