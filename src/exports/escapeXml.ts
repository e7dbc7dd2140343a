const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/**
 * Words as XML 1.0 shows them, in an element or an attribute. What XML cannot hold (control characters, halves of characters, U+FFFE and
 * U+FFFF) becomes U+FFFD, one for one, so that offsets stay right; tabs and line ends are written as references, since a reader may
 * otherwise make blanks of them.
 */
export function escapeXml(words: string): string {
  return words
    .replace(/(?![\t\n\r\x7f-\x9f])\p{Control}|[\p{Surrogate}\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!)
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
