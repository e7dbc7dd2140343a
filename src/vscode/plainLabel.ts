/** Words of a text for a list that reads `$(name)` as an icon: shown as they are. */
export function plainLabel(words: string): string {
  return words.replaceAll('$(', '\\$(');
}
