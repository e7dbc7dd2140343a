import { Flag } from '../lexicon/flags';
import { Shape, type Document, type Word } from '../text/document';
import type { Run } from './runs';

/** What the features need of a word by itself; computed once per distinct form. */
interface Traits {
  readonly hash: number;
  readonly suffix3: number;
  readonly suffix2: number;
  readonly prefix: number;
  readonly shape: number;
  readonly flags: number;
  readonly cluster: number;
}

/** The cluster of a lower-case word: 1 to 255, 0 where unknown. */
export type ClusterOf = (lower: string) => number;

export const FEATURE_COUNT = 27;

export function hashText(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h ^ (h >>> 15);
}

const mix = (kind: number, a: number, b = 0): number => {
  let h = Math.imul(kind + 1, 0x9e3779b1) ^ a;
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) ^ b;
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
};

const KNOWN = [
  Flag.Given,
  Flag.Family,
  Flag.Country,
  Flag.Demonym,
  Flag.Place,
  Flag.Title,
  Flag.Honorific,
  Flag.BodyHead,
  Flag.Common,
  Flag.Calendar,
  Flag.Particle,
] as const;

function shapeCode(word: Word): number {
  const { text } = word;
  let code = word.shape * 8;
  if (text.includes('-')) code += 1;
  if (text.includes('.')) code += 2;
  if (word.shape === Shape.Title && /[a-z][A-Z]/.test(text)) code += 4;
  return code;
}

const NONE: Traits = { hash: 1, suffix3: 1, suffix2: 1, prefix: 1, shape: 99, flags: 0, cluster: 0 };

/** Fills feature hashes for the tokens of runs; one reader per document. */
export function featureReader(document: Document, clusterOf: ClusterOf): (run: Run, into: Int32Array) => void {
  const traits = new Map<Word, Traits>();
  const { tokens, sentences } = document;
  const at = (i: number, from: number, to: number): Traits => {
    if (i < from || i >= to) return NONE;
    const word = tokens[i]!.word;
    let t = traits.get(word);
    if (!t) {
      const { lower } = word;
      let flags = 0;
      for (let k = 0; k < KNOWN.length; k++) if (word.flags & KNOWN[k]!) flags |= 1 << k;
      t = {
        hash: hashText(lower),
        suffix3: hashText(lower.slice(-3)),
        suffix2: hashText(lower.slice(-2)),
        prefix: hashText(lower.slice(0, 3)),
        shape: shapeCode(word),
        flags,
        cluster: clusterOf(lower),
      };
      traits.set(word, t);
    }
    return t;
  };
  return (run, into) => {
    const sentence = sentences[tokens[run.first]!.sentence]!;
    const from = sentence.first;
    const to = sentence.last;
    const before = at(run.first - 1, from, to);
    const after = at(run.last, from, to);
    const final = at(run.last - 1, from, to);
    const length = Math.min(run.last - run.first, 5);
    let o = 0;
    for (let i = run.first; i < run.last; i++) {
      const t = at(i, from, to);
      const p = at(i - 1, from, to);
      const n = at(i + 1, from, to);
      const p2 = at(i - 2, from, to);
      const n2 = at(i + 2, from, to);
      const opens = i === from ? 1 : 0;
      into[o++] = mix(0, t.hash, opens);
      into[o++] = mix(1, p.hash);
      into[o++] = mix(2, n.hash);
      into[o++] = mix(3, p2.hash);
      into[o++] = mix(4, n2.hash);
      into[o++] = mix(5, p.hash, t.hash);
      into[o++] = mix(6, t.hash, n.hash);
      into[o++] = mix(7, t.suffix3, t.shape);
      into[o++] = mix(8, t.suffix2);
      into[o++] = mix(9, t.prefix);
      into[o++] = mix(10, t.shape, opens);
      into[o++] = mix(11, (p.shape << 8) | t.shape, n.shape);
      into[o++] = mix(12, t.flags, opens);
      into[o++] = mix(13, t.flags, n.flags);
      into[o++] = mix(14, p.flags, t.flags);
      into[o++] = mix(15, t.cluster, opens);
      into[o++] = mix(16, p.cluster);
      into[o++] = mix(17, n.cluster);
      into[o++] = mix(18, t.cluster, n.cluster);
      into[o++] = mix(19, p.cluster, t.cluster);
      into[o++] = mix(20, final.hash, i === run.last - 1 ? 1 : 0);
      into[o++] = mix(21, after.hash, i === run.last - 1 ? 1 : 0);
      into[o++] = mix(22, before.hash, i === run.first ? 1 : 0);
      into[o++] = mix(23, length, i - run.first < 4 ? i - run.first : 4);
      into[o++] = mix(24, after.cluster, (before.cluster << 8) | length);
      into[o++] = mix(25, p2.cluster, (p.cluster << 8) | t.flags);
      into[o++] = mix(26, n.flags, (after.cluster << 8) | (p.flags & 0xff));
    }
  };
}
