const EMPTY = new Set(['the', 'of', 'a', 'an', 'and', 'for', 'to', 's', 'mr', 'mrs', 'ms', 'he', 'h', 'e']);

/** How alike two wordings are, 0 to 1: twice the words in common over all words, small words and accents apart. */
export function likeness(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.length === 0 || right.length === 0) return left.length === right.length ? 1 : 0;
  const rest = [...right];
  let common = 0;
  for (const word of left) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    common++;
  }
  return (2 * common) / (left.length + right.length);
}

function wordsOf(wording: string): string[] {
  const plain = wording
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N} ]/gu, ' ');
  return plain.split(/\s+/).filter((word) => word !== '' && !EMPTY.has(word));
}
