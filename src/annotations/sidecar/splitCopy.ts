/** What may stand between the end of a sentence and the space behind it. */
const CLOSING = new Set(['”', '"', '’', ')']);

/** The lines of a file's copy of a text: a sentence each, so that one changed sentence is one changed line. Joined they are the text. */
export function splitCopy(text: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const ends = text[at] === '\n' || (text[at] === ' ' && isEnder(text[at - 1], text[at - 2]));
    if (!ends) continue;
    const space = text[at];
    while (text[at + 1] === space) at++;
    pieces.push(text.slice(start, at + 1));
    start = at + 1;
  }
  if (start < text.length) pieces.push(text.slice(start));
  return pieces;
}

function isEnder(last = '', before = ''): boolean {
  return '.!?'.includes(CLOSING.has(last) ? before || '-' : last || '-');
}
