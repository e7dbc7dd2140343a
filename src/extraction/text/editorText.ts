const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;

/**
 * A file's text as VS Code shows it, so that offsets made on the command line are right in the editor:
 * a byte-order mark is dropped; where line ends are mixed, all become CR LF if more than half of them hold a CR, else LF.
 * Source: VS Code, `pieceTreeTextBufferBuilder.ts` (`_getEOL`, `create`).
 */
export function editorText(raw: string): string {
  const text = raw.charCodeAt(0) === 0xfeff ? raw.slice(1) : raw;
  let lone = 0;
  let feeds = 0;
  let pairs = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === LINE_FEED) feeds++;
    else if (code === CARRIAGE_RETURN) {
      if (text.charCodeAt(index + 1) === LINE_FEED) {
        pairs++;
        index++;
      } else lone++;
    }
  }
  const crlf = lone + pairs > (lone + feeds + pairs) / 2;
  const uniform = crlf ? lone + feeds === 0 : lone + pairs === 0;
  return uniform ? text : text.replace(/\r\n|\r|\n/g, crlf ? '\r\n' : '\n');
}
