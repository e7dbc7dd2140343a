import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SAMPLES = 'media/samples';
const ONSETS = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'r', 's', 't', 'v', 'z', 'st', 'br', 'kr'];
const NUCLEI = ['a', 'e', 'i', 'o', 'u', 'ai', 'ei'];

/** Numbers in [0, 1), the same ones every time (mulberry32). */
function seeded(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function inventName(random: () => number): string {
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)]!;
  let name = '';
  for (let syllables = 2 + Math.floor(random() * 2); syllables > 0; syllables--) name += pick(ONSETS) + pick(NUCLEI);
  return name.charAt(0).toUpperCase() + name.slice(1) + pick(['', 'n', 'v', 'r', 's']);
}

/** Names of persons in the samples: replaced, so that a long text has as many different people as a long text has. */
const NAMES = ['Meredov', 'Rashid', 'Toshiaki', 'Endo'];

/** The project's sample articles, in the order of their names. */
export function sampleArticles(): string[] {
  const files = readdirSync(SAMPLES).filter((name) => /\.(?:txt|md)$/.test(name));
  return files.sort().map((name) => readFileSync(join(SAMPLES, name), 'utf8'));
}

/** Endlessly many articles: the samples in turn, the people in them renamed. */
export function* articles(): Generator<string> {
  const random = seeded(1);
  const samples = sampleArticles();
  for (;;)
    for (const sample of samples) {
      let article = sample;
      for (const name of NAMES) article = article.replaceAll(name, inventName(random));
      yield article;
    }
}

/** A text of a length in UTF-16 code units, of whole articles but for the last. */
export function textOfLength(length: number): string {
  let text = '';
  for (const article of articles()) {
    text += `${article.trimEnd()}\n\n`;
    if (text.length >= length) return text.slice(0, length);
  }
  return text;
}
