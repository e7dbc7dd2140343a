/**
 * Trains the name tagger: `npm run train -- TRAINING_FOLDER CORPUS_FOLDER VECTORS.json`. Seeded, so that the same input gives the same weights.
 * A conditional random field over capitalised runs (Lafferty et al. 2001), AdaGrad, hashed features, weights cut to int8.
 * Texts and spans stay outside the project; only the weights come in, with their sources in the header and in NOTICE.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { Flag } from '../../src/extraction/lexicon/flags';
import { flagsOf } from '../../src/extraction/lexicon/flagsOf';
import { Shape, type Document } from '../../src/extraction/text/document';
import { readDocument } from '../../src/extraction/text/readDocument';
import { FEATURE_COUNT, featureReader, hashText } from '../../src/extraction/tagger/features';
import { Label, LABEL_COUNT } from '../../src/extraction/tagger/labels';
import { decode, marginalize, score, type Weights } from '../../src/extraction/tagger/network';
import { capitalRuns, type Run } from '../../src/extraction/tagger/runs';
import { clusterWords } from './clusterWords';
import { labelByRules } from './labelByRules';
import { clusterTable, packModel } from './pack';

interface Example {
  readonly features: Int32Array;
  readonly gold: Uint8Array;
}
export interface Line {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: string }[];
  /** Labelled by rules: only runs in which every capitalised word is accounted for teach anything. */
  readonly partial?: boolean;
}

const [folder = '../shared/training', corpus = '../shared/corpus', vectors = ''] = process.argv.slice(2);
const OUTPUT = 'src/extraction/tagger/weights.bin';
const BUCKETS = 1 << 16;
const EPOCHS = 8;
const RATE = 0.15;
const DECAY = 2e-6;

const clusters = clusterTable(clusterWords(vectors, 80_000), hashText);

const read = (name: string): Line[] =>
  name.startsWith('rules:')
    ? labelByRules(`${corpus}/${name.slice(6)}`)
    : readFileSync(`${folder}/${name}`, 'utf8')
        .split('\n')
        .filter((line) => line.trim())
        .map((line) => JSON.parse(line) as Line);

/** Labels of the tokens of a sentence; titles at the head of a person's span are titles, not names. */
function labelTokens(document: Document, line: Line): Uint8Array {
  const labels = new Uint8Array(document.tokens.length);
  for (const span of line.spans) {
    const inside = document.tokens.filter((t) => t.start >= span.start && t.end <= span.end);
    if (inside.length === 0) continue;
    let type = span.type;
    const before = document.tokens[inside[0]!.index - 1];
    const before2 = document.tokens[inside[0]!.index - 2];
    const honorific = [before, before?.word.text === '.' ? before2 : undefined].some((t) => t && t.word.flags & Flag.Honorific);
    if (honorific && (type === 'LOC' || type === 'ORG')) type = 'PER';
    if (type === 'TITLE') {
      for (const token of inside) if (labels[token.index] === Label.Outside) labels[token.index] = Label.Title;
      continue;
    }
    if (type !== 'PER' && type !== 'ORG' && type !== 'LOC') continue;
    let k = 0;
    if (type === 'PER') {
      while (k < inside.length && (inside[k]!.word.flags & (Flag.Title | Flag.Honorific) || inside[k]!.word.text === '.')) {
        // A title is no name only when something follows it.
        labels[inside[k]!.index] = Label.Title;
        k++;
      }
    } else if (inside[0]!.word.flags & Flag.Determiner && inside.length > 1) k = 1;
    const [begin, within] =
      type === 'PER'
        ? [Label.BeginPerson, Label.InPerson]
        : type === 'ORG'
          ? [Label.BeginBody, Label.InBody]
          : [Label.BeginPlace, Label.InPlace];
    for (let j = k; j < inside.length; j++) {
      if (inside[j]!.word.lower === "'s" && j === inside.length - 1) break;
      labels[inside[j]!.index] = j === k ? begin : within;
    }
  }
  return labels;
}

/** Is every capitalised word of the run labelled, or one that needs no label (an adjective of nationality, a word that opens the sentence)? */
function isExplained(document: Document, labels: Uint8Array, run: Run): boolean {
  for (let i = run.first; i < run.last; i++) {
    const { word } = document.tokens[i]!;
    if (labels[i] !== Label.Outside || word.shape === Shape.Lower || word.shape === Shape.Punctuation) continue;
    const opens = i === document.sentences[document.tokens[i]!.sentence]!.first && (word.flags & Flag.Common) !== 0;
    if (!opens && !(word.flags & (Flag.Demonym | Flag.Honorific | Flag.Calendar | Flag.Title))) return false;
  }
  return true;
}

function examplesOf(line: Line): Example[] {
  const document = readDocument(line.text, flagsOf, {});
  const labels = labelTokens(document, line);
  const fill = featureReader(document, clusters.clusterOf);
  const out: Example[] = [];
  for (const sentence of document.sentences)
    for (const run of capitalRuns(document, sentence.first, sentence.last)) {
      if (line.partial && !isExplained(document, labels, run)) continue;
      const features = new Int32Array((run.last - run.first) * FEATURE_COUNT);
      fill(run, features);
      for (let i = 0; i < features.length; i++) features[i]! &= BUCKETS - 1;
      out.push({ features, gold: labels.slice(run.first, run.last) });
    }
  return out;
}

let seed = 20240123;
const random = (): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) | 0;
  return (seed >>> 0) / 4294967296;
};

const train: Example[] = [];
const held: Record<string, Example[]> = {};
const SOURCES: readonly (readonly [string, number, number])[] = [
  ['gmb.jsonl', 1, 20],
  ['crossner-politics.jsonl', 4, 6],
  ['crossner-other.jsonl', 1, 10],
  ['wikigold.jsonl', 2, 8],
  ['rules:news.jsonl', 1, 20],
  ['rules:unlabelled.jsonl', 1, 20],
];
for (const [name, times, holdOut] of SOURCES) {
  held[name] = [];
  read(name).forEach((line, i) => {
    const examples = examplesOf(line);
    if (i % holdOut === 0) held[name]!.push(...examples);
    else for (let k = 0; k < times; k++) train.push(...examples);
  });
}
console.log(`${train.length} runs`);

const emission = new Float32Array(BUCKETS * LABEL_COUNT);
const transition = new Float32Array((LABEL_COUNT + 1) * LABEL_COUNT);
const squares = new Float32Array(emission.length).fill(0.1);
const squaresT = new Float32Array(transition.length).fill(0.1);
const weights: Weights = { buckets: BUCKETS, emission, scale: 1, transition };
const scores = new Float64Array(64 * LABEL_COUNT);
const alpha = new Float64Array(64 * LABEL_COUNT);
const beta = new Float64Array(64 * LABEL_COUNT);
const marginals = new Float64Array(64 * LABEL_COUNT);

function step(example: Example): number {
  const n = example.gold.length;
  const L = LABEL_COUNT;
  score(weights, example.features, FEATURE_COUNT, n, scores);
  const z = marginalize(weights, scores, n, alpha, beta, marginals);
  let goldScore = transition[L * L + example.gold[0]!]! + scores[example.gold[0]!]!;
  for (let t = 1; t < n; t++) goldScore += transition[example.gold[t - 1]! * L + example.gold[t]!]! + scores[t * L + example.gold[t]!]!;
  for (let t = 0; t < n; t++)
    for (let l = 0; l < L; l++) {
      const g = marginals[t * L + l]! - (example.gold[t] === l ? 1 : 0);
      if (g > -1e-4 && g < 1e-4) continue;
      for (let f = 0; f < FEATURE_COUNT; f++) {
        const k = example.features[t * FEATURE_COUNT + f]! * L + l;
        const gk = g + DECAY * emission[k]!;
        squares[k]! += gk * gk;
        emission[k]! -= (RATE * gk) / Math.sqrt(squares[k]!);
      }
    }
  for (let l = 0; l < L; l++) update(L * L + l, marginals[l]! - (example.gold[0] === l ? 1 : 0));
  for (let t = 1; t < n; t++)
    for (let a = 0; a < L; a++)
      for (let b = 0; b < L; b++) {
        const p = Math.exp(alpha[(t - 1) * L + a]! + transition[a * L + b]! + scores[t * L + b]! + beta[t * L + b]! - z);
        update(a * L + b, p - (example.gold[t - 1] === a && example.gold[t] === b ? 1 : 0));
      }
  return z - goldScore;
}
function update(k: number, g: number): void {
  squaresT[k]! += g * g;
  transition[k]! -= (RATE * g) / Math.sqrt(squaresT[k]!);
}

function evaluate(w: Weights, examples: readonly Example[]): string {
  const path = new Uint8Array(64);
  const best = new Float64Array(64 * LABEL_COUNT);
  const back = new Uint8Array(64 * LABEL_COUNT);
  const tally = new Map<number, [number, number, number]>();
  const spans = (labels: Uint8Array, n: number): Set<string> => {
    const out = new Set<string>();
    for (let t = 0; t < n; t++) {
      const l = labels[t]!;
      if (l !== Label.BeginPerson && l !== Label.BeginBody && l !== Label.BeginPlace) continue;
      let e = t + 1;
      while (e < n && labels[e] === l + 1) e++;
      out.add(`${l}:${t}:${e}`);
    }
    return out;
  };
  for (const example of examples) {
    const n = example.gold.length;
    score(w, example.features, FEATURE_COUNT, n, scores);
    decode(w, scores, n, path, best, back);
    const gold = spans(example.gold, n);
    const got = spans(path, n);
    for (const l of [Label.BeginPerson, Label.BeginBody, Label.BeginPlace]) {
      const c = tally.get(l) ?? [0, 0, 0];
      for (const s of gold) if (s.startsWith(`${l}:`)) c[got.has(s) ? 0 : 2]++;
      for (const s of got) if (s.startsWith(`${l}:`) && !gold.has(s)) c[1]++;
      tally.set(l, c);
    }
  }
  return [...tally]
    .map(([l, [tp, fp, fn]]) => `${['', 'PER', '', 'ORG', '', 'LOC'][l]} ${((200 * tp) / (2 * tp + fp + fn || 1)).toFixed(1)}`)
    .join('  ');
}

for (let epoch = 0; epoch < EPOCHS; epoch++) {
  for (let i = train.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [train[i], train[j]] = [train[j]!, train[i]!];
  }
  let loss = 0;
  for (const example of train) loss += step(example);
  console.log(`epoch ${epoch + 1}: loss ${(loss / train.length).toFixed(4)}`);
}
// Quantise: what int8 cannot hold is clipped.
const sorted = Float32Array.from(emission, Math.abs).sort();
const limit = sorted[Math.floor(sorted.length * 0.9995)]!;
const scale = limit / 127;
const int8 = Int8Array.from(emission, (v) => Math.max(-127, Math.min(127, Math.round(v / scale))));
const packed: Weights = { buckets: BUCKETS, emission: int8, scale, transition };
for (const [name, examples] of Object.entries(held))
  console.log(`${name}: ${evaluate(weights, examples)}   int8: ${evaluate(packed, examples)}`);
writeFileSync(
  OUTPUT,
  packModel(
    packed,
    clusters,
    SOURCES.map(([name]) => name),
  ),
);
console.log(`${OUTPUT} written`);
