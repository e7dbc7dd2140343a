import type { Document } from '../text/document';
import { FEATURE_COUNT, featureReader } from './features';
import { Label, LABEL_COUNT } from './labels';
import type { TaggerModel } from './model';
import { decode, marginalize, score } from './network';
import { capitalRuns } from './runs';

/** A name as the tagger sees it; token indices, end exclusive. */
export interface TaggedName {
  readonly first: number;
  readonly last: number;
  readonly type: 'person' | 'body' | 'place';
  /** The least probable of its tokens' labels, 0 to 1. */
  readonly confidence: number;
}

const MAX = 64;

/** Scratch space of one run, written before it is read. */
const features = new Int32Array(MAX * FEATURE_COUNT);
const scores = new Float64Array(MAX * LABEL_COUNT);
const best = new Float64Array(MAX * LABEL_COUNT);
const alpha = new Float64Array(MAX * LABEL_COUNT);
const beta = new Float64Array(MAX * LABEL_COUNT);
const marginals = new Float64Array(MAX * LABEL_COUNT);
const back = new Uint8Array(MAX * LABEL_COUNT);
const path = new Uint8Array(MAX);
const TYPES = { [Label.BeginPerson]: 'person', [Label.BeginBody]: 'body', [Label.BeginPlace]: 'place' } as const;

/**
 * Names in a document, in text order, by the statistical tagger. Reads capitalised runs only: everything else is no name.
 * @param isOpen whether a token makes its run worth reading: what rules have settled costs nothing
 */
export function tagNames(document: Document, model: TaggerModel, isOpen: (token: number) => boolean = () => true): TaggedName[] {
  const names: TaggedName[] = [];
  const read = featureReader(document, model.clusterOf);
  for (const sentence of document.sentences) {
    if (!hasOpen(sentence, isOpen)) continue;
    for (const run of capitalRuns(document, sentence.first, sentence.last)) {
      if (!hasOpen(run, isOpen)) continue;
      const length = run.last - run.first;
      read(run, features);
      score(model.weights, features, FEATURE_COUNT, length, scores);
      decode(model.weights, scores, length, path, best, back);
      let named = false;
      for (let t = 0; t < length; t++) if (path[t] !== Label.Outside && path[t] !== Label.Title) named = true;
      if (!named) continue;
      marginalize(model.weights, scores, length, alpha, beta, marginals);
      for (let t = 0; t < length; t++) {
        const label = path[t]!;
        if (label !== Label.BeginPerson && label !== Label.BeginBody && label !== Label.BeginPlace) continue;
        let end = t + 1;
        while (end < length && path[end] === label + 1) end++;
        let confidence = 1;
        for (let k = t; k < end; k++) confidence = Math.min(confidence, marginals[k * LABEL_COUNT + path[k]!]!);
        names.push({ first: run.first + t, last: run.first + end, type: TYPES[label], confidence });
        t = end - 1;
      }
    }
  }
  return names;
}

function hasOpen({ first, last }: { readonly first: number; readonly last: number }, isOpen: (token: number) => boolean): boolean {
  for (let i = first; i < last; i++) if (isOpen(i)) return true;
  return false;
}
