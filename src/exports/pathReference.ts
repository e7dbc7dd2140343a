/**
 * A file's path as a relative reference in a link (RFC 3986): what would be a scheme, a query or a fragment is encoded, and so are halves
 * of characters, which cannot be.
 */
export function pathReference(path: string): string {
  const encoded = encodeURI(path.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/[?#]/g, encodeURIComponent);
  return /^[^/]*:/.test(encoded) ? `./${encoded}` : encoded;
}
