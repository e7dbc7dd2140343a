/** Two ways of counting a text's characters, and back. */
export interface CodePoints {
  /** From an offset in UTF-16 code units to one in code points; the middle of a surrogate pair counts as its beginning. */
  readonly ofUnits: (offset: number) => number;
  /** From an offset in code points to one in UTF-16 code units. Offsets past the end are past the end. */
  readonly toUnits: (offset: number) => number;
}

/**
 * Converts the editor's offsets (UTF-16 code units) into those of Python, brat, REFI-QDA and the W3C's text selectors (Unicode code
 * points), which count one where a character is outside the basic plane and the editor counts two.
 */
export function codePoints(text: string): CodePoints {
  /** Where the second halves of surrogate pairs stand, in code units. */
  const seconds: number[] = [];
  for (let index = 1; index < text.length; index++)
    if (isSecondHalf(text.charCodeAt(index)) && isFirstHalf(text.charCodeAt(index - 1))) seconds.push(index);
  return {
    ofUnits: (offset) => offset - countBelow(seconds.length, (index) => seconds[index]! <= offset),
    toUnits: (offset) => offset + countBelow(seconds.length, (index) => seconds[index]! - 1 - index < offset),
  };
}

const isFirstHalf = (code: number): boolean => code >= 0xd800 && code < 0xdc00;
const isSecondHalf = (code: number): boolean => code >= 0xdc00 && code < 0xe000;

/** How many of 0 … length-1 hold, where those that hold come first. */
function countBelow(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
