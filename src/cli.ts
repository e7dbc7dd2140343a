import { createInterface } from 'node:readline';
import { extract } from './extraction/extract';

async function main(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (!line.trim()) continue;
    const { id, text, published } = JSON.parse(line) as { id: string; text: string; published?: string };
    process.stdout.write(`${JSON.stringify(extract(text, { id, published: published ?? null }))}\n`);
  }
}
void main();
