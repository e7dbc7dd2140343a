/** A text as anchors count it, and the way between its offsets and the editor's. All offsets are UTF-16 code units. */
export interface CanonicalText {
  readonly text: string;
  /** An offset of the text as it was given (between CR and LF: of the line end). */
  readonly toCanonical: (offset: number) => number;
  /** An offset of the canonical text, in the text as it was given. */
  readonly toEditor: (offset: number) => number;
}

const identity = (offset: number): number => offset;

/** The text without a byte-order mark and with LF at every line end: the same whatever line ends a file has. */
export function canonicalText(raw: string): CanonicalText {
  const mark = raw.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (mark === 0 && !raw.includes('\r')) return { text: raw, toCanonical: identity, toEditor: identity };
  const bare = mark === 0 ? raw : raw.slice(1);
  // where a CR LF stands: its CR, as an offset of `bare`
  const pairs: number[] = [];
  for (let at = bare.indexOf('\r\n'); at >= 0; at = bare.indexOf('\r\n', at + 2)) pairs.push(at);
  return {
    text: bare.replace(/\r\n?/g, '\n'),
    toCanonical: (offset) => {
      const at = Math.max(0, offset - mark);
      return at - countBelow(pairs.length, (index) => pairs[index]! < at);
    },
    toEditor: (offset) => mark + offset + countBelow(pairs.length, (index) => pairs[index]! - index < offset),
  };
}

/** How many of the first numbers satisfy what holds for a beginning of them alone. */
function countBelow(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
