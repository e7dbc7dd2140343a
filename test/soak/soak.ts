import { PARTS } from './parts';

/** `npm run soak -- [ID …] [SCALE] [seed=N]`: runs the parts, prints a table and, as the last line, the figures as JSON. */
async function main(words: readonly string[]): Promise<void> {
  const scale = Number(words.find((word) => Number(word) > 0) ?? 1);
  const seed = Number(words.find((word) => word.startsWith('seed='))?.slice(5) ?? 0);
  const wanted = words.filter((word) => !(Number(word) > 0) && !word.startsWith('seed='));
  const figures: Record<string, Readonly<Record<string, number>>> = {};
  const missed: string[] = [];
  for (const part of PARTS) {
    if (wanted.length > 0 && !wanted.includes(part.id)) continue;
    console.log(`${part.id}: ${part.title}`);
    const result = await part.run(scale, seed);
    console.table(result.figures);
    figures[part.id] = result.figures;
    missed.push(...result.missed.map((what) => `${part.id}: ${what}`));
  }
  for (const what of missed) console.log(`missed: ${what}`);
  console.log(JSON.stringify(figures));
  if (missed.length > 0) process.exitCode = 1;
}

void main(process.argv.slice(2));
