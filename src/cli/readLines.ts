/**
 * The lines of a stream of UTF-8, without their ends (LF or CR LF), one at a time. Only these end a line: Node's readline would
 * also cut at U+2028, which JSON leaves unescaped in strings.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  for await (const bytes of stream) {
    const pieces = decoder.decode(bytes, { stream: true }).split('\n');
    const last = pieces.pop() ?? '';
    for (const piece of pieces) {
      parts.push(piece);
      yield withoutReturn(parts.join(''));
      parts = [];
    }
    if (last) parts.push(last);
  }
  parts.push(decoder.decode());
  const rest = parts.join('');
  if (rest) yield withoutReturn(rest);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
