import { LABEL_COUNT } from './labels';

/** Weights of a linear chain: feature bucket times label, and label after label. */
export interface Weights {
  /** Power of two. */
  readonly buckets: number;
  /** `bucket * LABEL_COUNT + label`. */
  readonly emission: Float32Array | Int8Array;
  /** What one unit of `emission` is worth. */
  readonly scale: number;
  /** `from * LABEL_COUNT + to`; row LABEL_COUNT is the start. */
  readonly transition: Float32Array;
}

/** Scores of every label at every token of a run, into `scores` (token-major). */
export function score(weights: Weights, features: Int32Array, perToken: number, length: number, scores: Float64Array): void {
  const { emission, buckets, scale } = weights;
  const mask = buckets - 1;
  for (let t = 0; t < length; t++) {
    const o = t * LABEL_COUNT;
    for (let l = 0; l < LABEL_COUNT; l++) scores[o + l] = 0;
    for (let f = 0; f < perToken; f++) {
      const row = (features[t * perToken + f]! & mask) * LABEL_COUNT;
      for (let l = 0; l < LABEL_COUNT; l++) scores[o + l]! += emission[row + l]!;
    }
    if (scale !== 1) for (let l = 0; l < LABEL_COUNT; l++) scores[o + l]! *= scale;
  }
}

const logSum = (values: Float64Array, from: number): number => {
  let max = -Infinity;
  for (let l = 0; l < LABEL_COUNT; l++) if (values[from + l]! > max) max = values[from + l]!;
  let sum = 0;
  for (let l = 0; l < LABEL_COUNT; l++) sum += Math.exp(values[from + l]! - max);
  return max + Math.log(sum);
};

/** The best label sequence (Viterbi), into `path`. */
export function decode(
  weights: Weights,
  scores: Float64Array,
  length: number,
  path: Uint8Array,
  best: Float64Array,
  back: Uint8Array,
): void {
  const { transition } = weights;
  for (let l = 0; l < LABEL_COUNT; l++) best[l] = scores[l]! + transition[LABEL_COUNT * LABEL_COUNT + l]!;
  for (let t = 1; t < length; t++) {
    const o = t * LABEL_COUNT;
    for (let l = 0; l < LABEL_COUNT; l++) {
      let top = -Infinity;
      let from = 0;
      for (let m = 0; m < LABEL_COUNT; m++) {
        const v = best[o - LABEL_COUNT + m]! + transition[m * LABEL_COUNT + l]!;
        if (v > top) {
          top = v;
          from = m;
        }
      }
      best[o + l] = top + scores[o + l]!;
      back[o + l] = from;
    }
  }
  let label = 0;
  const o = (length - 1) * LABEL_COUNT;
  for (let l = 1; l < LABEL_COUNT; l++) if (best[o + l]! > best[o + label]!) label = l;
  for (let t = length - 1; t >= 0; t--) {
    path[t] = label;
    label = back[t * LABEL_COUNT + label]!;
  }
}

/** Marginal probabilities of every label at every token (forward-backward), into `marginals`; returns the log partition. */
export function marginalize(
  weights: Weights,
  scores: Float64Array,
  length: number,
  alpha: Float64Array,
  beta: Float64Array,
  marginals: Float64Array,
): number {
  const { transition } = weights;
  const L = LABEL_COUNT;
  const temp = new Float64Array(L);
  for (let l = 0; l < L; l++) alpha[l] = scores[l]! + transition[L * L + l]!;
  for (let t = 1; t < length; t++)
    for (let l = 0; l < L; l++) {
      for (let m = 0; m < L; m++) temp[m] = alpha[(t - 1) * L + m]! + transition[m * L + l]!;
      alpha[t * L + l] = logSum(temp, 0) + scores[t * L + l]!;
    }
  for (let l = 0; l < L; l++) beta[(length - 1) * L + l] = 0;
  for (let t = length - 2; t >= 0; t--)
    for (let l = 0; l < L; l++) {
      for (let m = 0; m < L; m++) temp[m] = transition[l * L + m]! + scores[(t + 1) * L + m]! + beta[(t + 1) * L + m]!;
      beta[t * L + l] = logSum(temp, 0);
    }
  const z = logSum(alpha, (length - 1) * L);
  for (let k = 0; k < length * L; k++) marginals[k] = Math.exp(alpha[k]! + beta[k]! - z);
  return z;
}
