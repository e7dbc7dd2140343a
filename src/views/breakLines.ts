/** Words in lines of at most so many UTF-16 units, broken at blanks; a longer word stands alone. No line for no words. */
export function breakLines(words: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(' ').filter(Boolean)) {
    const line = lines.at(-1);
    if (line === undefined || line.length + word.length + 1 > width) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}
