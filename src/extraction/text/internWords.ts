import type { Word } from './document';

/**
 * A function from a stretch of `text` to its interned word: one object a distinct form. Open addressing over a hash of the characters,
 * so that no string is made for a form that is known.
 * @param make makes the word of a new form
 */
export function internWords(text: string, make: (form: string) => Word): (start: number, end: number) => Word {
  let size = 1024;
  let slots = new Int32Array(size).fill(-1);
  const words: Word[] = [];
  const hashes: number[] = [];
  const grow = (): void => {
    size *= 2;
    slots = new Int32Array(size).fill(-1);
    for (let w = 0; w < words.length; w++) {
      let slot = hashes[w]! & (size - 1);
      while (slots[slot]! >= 0) slot = (slot + 1) & (size - 1);
      slots[slot] = w;
    }
  };
  return (start, end) => {
    const length = end - start;
    let hash = length;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash ^= hash >>> 15;
    let slot = hash & (size - 1);
    for (let w = slots[slot]!; w >= 0; w = slots[slot]!) {
      const known = words[w]!;
      if (
        hashes[w] === hash &&
        known.text.length === length &&
        (length > 24 ? known.text === text.slice(start, end) : sameAt(text, start, known.text))
      )
        return known;
      slot = (slot + 1) & (size - 1);
    }
    const word = make(text.slice(start, end));
    slots[slot] = words.length;
    words.push(word);
    hashes.push(hash);
    if (words.length * 2 > size) grow();
    return word;
  };
}

function sameAt(text: string, start: number, form: string): boolean {
  for (let i = 0; i < form.length; i++) if (text.charCodeAt(start + i) !== form.charCodeAt(i)) return false;
  return true;
}
