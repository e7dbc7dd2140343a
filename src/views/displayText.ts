/** Controls and marks that change the direction of writing: never shown, so that words of a text cannot rearrange what stands beside them. */
const HIDDEN = /[\p{Cc}\p{Cf}]/gu;

/** Words of a text as one line of a label: white space becomes single spaces, controls vanish, more than `limit` UTF-16 units are cut. */
export function displayText(words: string, limit = 300): string {
  const line = words
    .slice(0, limit * 4)
    .replace(/\s+/gu, ' ')
    .replace(HIDDEN, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  return line.length <= limit ? line : `${line.slice(0, limit - 1).trimEnd()}…`;
}
