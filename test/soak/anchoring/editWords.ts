import type { Random } from '../random';
import { MarkedText } from './markedText';

const SENTENCE = /[^.!?\n]*[.!?]*[”"]?[ \n]*/g;
const WORD = /[\p{L}\p{N}’'-]+/gu;

/**
 * Edits about `share` of a text's words while nobody looks on: four fifths of them one by one (replaced, misspelt, deleted, inserted), one
 * fifth by whole sentences (moved, duplicated, deleted).
 */
export function editWords(text: string, share: number, random: Random): MarkedText {
  const vocabulary = text.match(WORD) ?? ['word'];
  const sentences = splitAt(MarkedText.of(text), SENTENCE);
  const edited = editSentences(sentences, share / 5, random);
  return MarkedText.join(edited.map((sentence) => editSentence(sentence, share * 0.8, vocabulary, random)));
}

function splitAt(text: MarkedText, pattern: RegExp): MarkedText[] {
  const parts: MarkedText[] = [];
  for (const { 0: part, index } of text.text.matchAll(pattern)) if (part !== '') parts.push(text.slice(index, index + part.length));
  return parts;
}

function editSentences(sentences: readonly MarkedText[], share: number, random: Random): MarkedText[] {
  const kept: MarkedText[] = [];
  const loose: MarkedText[] = [];
  for (const sentence of sentences) {
    if (!random.chance(share)) {
      kept.push(sentence);
      continue;
    }
    const what = random.below(3);
    if (what === 0) loose.push(sentence);
    else if (what === 1) {
      kept.push(sentence);
      loose.push(sentence.copied());
    }
  }
  for (const sentence of loose) {
    // beside a copy nobody can tell which is which
    const at = random.below(kept.length + 1);
    if (kept[at]?.text !== sentence.text && kept[at - 1]?.text !== sentence.text) kept.splice(at, 0, sentence);
    else kept.push(sentence);
  }
  return kept;
}

function editSentence(sentence: MarkedText, share: number, vocabulary: readonly string[], random: Random): MarkedText {
  const parts: MarkedText[] = [];
  let at = 0;
  for (const { 0: word, index } of sentence.text.matchAll(WORD)) {
    parts.push(sentence.slice(at, index));
    at = index + word.length;
    const here = sentence.slice(index, at);
    if (random.chance(share)) parts.push(...editWord(here, vocabulary, random));
    else parts.push(here);
  }
  return MarkedText.join([...parts, sentence.slice(at)]);
}

function editWord(word: MarkedText, vocabulary: readonly string[], random: Random): MarkedText[] {
  let picked = random.pick(vocabulary);
  if (picked === word.text) picked += picked;
  const other = MarkedText.fresh(picked);
  const kind = random.below(4);
  if (kind === 0) return [other];
  if (kind === 1) return [misspell(word, random)];
  if (kind === 2) return [];
  return random.chance(0.5) ? [word, MarkedText.fresh(' '), other] : [other, MarkedText.fresh(' '), word];
}

function misspell(word: MarkedText, random: Random): MarkedText {
  const at = random.below(word.text.length);
  const letter = MarkedText.fresh(String.fromCharCode(97 + random.below(26)));
  const kind = random.below(3);
  if (kind === 0) return MarkedText.join([word.slice(0, at), letter, word.slice(at)]);
  if (kind === 1) return MarkedText.join([word.slice(0, at), letter, word.slice(at + 1)]);
  return MarkedText.join([word.slice(0, at), word.slice(at + 1)]);
}
