import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ExportFormat } from '../exports/format';
import type { Source } from '../exports/source';

/** Where exports are written, a file for each text, named for it. Made where it is not there. */
export class OutputFolder {
  private readonly written = new Set<string>();

  constructor(private readonly path: string) {}

  /**
   * Writes one text's export and what has to lie beside it.
   * @throws where two texts of this run have one name, or where the file system refuses
   */
  async write(file: string, content: string | Uint8Array, format: ExportFormat, source: Source): Promise<void> {
    const name = `${file === '-' ? 'text' : basename(file).replace(/\.[^.]{1,12}$/, '')}${format.extension}`;
    if (this.written.has(name)) throw new Error(`${name} was already written for another text`);
    this.written.add(name);
    await mkdir(this.path, { recursive: true });
    for (const beside of format.beside?.(source) ?? []) await writeFile(join(this.path, beside.name), beside.content);
    await writeFile(join(this.path, name), content);
  }
}
