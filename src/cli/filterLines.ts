import { extract } from '../extraction/extract';
import { parseLine } from './parseLine';
import { readLines } from './readLines';
import { writeOut } from './writeOut';

/**
 * The filter: one line of JSON in, one analysis a line out, in the same order and with memory for one text at a time.
 * A bad line gives `{"id"?, "error"}` in its place. Gives the number of bad lines.
 * @param published the date of the texts whose line has none
 */
export async function filterLines(input: AsyncIterable<Uint8Array>, published: string | null): Promise<number> {
  let bad = 0;
  for await (const line of readLines(input)) {
    if (!line.trim()) continue;
    const parsed = parseLine(line);
    if ('error' in parsed) bad++;
    const answer = 'error' in parsed ? parsed : extract(parsed.text, { id: parsed.id, published: parsed.published ?? published });
    await writeOut(`${JSON.stringify(answer)}\n`);
  }
  return bad;
}
