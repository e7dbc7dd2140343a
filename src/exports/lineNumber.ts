/** The number, from 1, of the line that holds an offset (UTF-16 code units); lines end with LF, CR LF or CR as in an editor. */
export function lineNumber(text: string, offset: number): number {
  let line = 1;
  for (let index = 0; index < offset; index++) {
    const code = text.charCodeAt(index);
    if (code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)) line++;
  }
  return line;
}
