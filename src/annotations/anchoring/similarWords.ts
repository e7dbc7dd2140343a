/** Whether one word may be the other misspelt or inflected: what they share at both ends is most of the longer one. */
export function similarWords(one: string, other: string): boolean {
  const longer = Math.max(one.length, other.length);
  const shorter = Math.min(one.length, other.length);
  if (longer < 4 || shorter * 2 < longer) return false;
  let head = 0;
  while (head < shorter && one.charCodeAt(head) === other.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < shorter - head && one.charCodeAt(one.length - 1 - tail) === other.charCodeAt(other.length - 1 - tail)) tail++;
  return (head + tail) / longer >= 0.6;
}
