import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from './random';

const FOLDERS = ['media/samples', 'test/corpus'];
const NAME = /\p{Lu}\p{Ll}{3,}/gu;

/** The project's own texts, with LF at every line end. */
export function ownTexts(): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.(txt|md)$/.test(name))
      .sort()
      .map((name) => readFileSync(join(folder, name), 'utf8').replace(/\r\n/g, '\n')),
  );
}

/**
 * A text of about so many code units: paragraphs of the project's own, with their names exchanged among each other, so that names come again
 * and no two paragraphs are the same.
 */
export function textOf(length: number, own: readonly string[], random: Random): string {
  const paragraphs = own.flatMap((text) => text.split(/\n{2,}/)).filter((paragraph) => paragraph.trim() !== '');
  const names = [...new Set(own.join(' ').match(NAME))];
  const used = Array.from({ length: 30 }, () => random.pick(names));
  const parts: string[] = [];
  for (let size = 0; size < length; size += parts.at(-1)!.length + 2)
    parts.push(random.pick(paragraphs).replace(NAME, (name) => (random.chance(0.5) ? random.pick(used) : name)));
  return `${parts.join('\n\n')}\n`;
}
