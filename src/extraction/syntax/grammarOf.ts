import type { Word, WordGrammar } from '../text/document';
import { readVerb } from './verbForms';
import { closedTag, COMPOUND_PREPOSITIONS, isAdverb } from './wordClasses';

/** What grammar knows of a form by itself, looked up once per form and kept with the word. */
export function grammarOf(word: Word): WordGrammar {
  return (word.grammar ??= {
    closed: closedTag(word.lower) ?? null,
    adverb: isAdverb(word.lower),
    verb: readVerb(word.lower),
    compounds: COMPOUND_PREPOSITIONS.get(word.lower) ?? null,
  });
}
