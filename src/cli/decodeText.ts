import { editorText } from '../extraction/text/editorText';

/**
 * The text of a file's bytes: UTF-8, or UTF-16 with a byte-order mark, as VS Code reads it.
 * @throws where the bytes are no text
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && bytes.includes(0)) throw new Error('this is a binary file, not a text (it holds a NUL byte)');
  return editorText(new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes));
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
