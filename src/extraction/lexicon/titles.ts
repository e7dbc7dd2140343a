import type { Qualifier, Rank } from '../model';
import table from './data/titles.txt';

/** What the lexicon knows of a word that stands in titles. A word may have several parts: "deputy" is a qualifier and a head. */
export interface TitleWord {
  /** Of the noun that a title turns on: the rank it has by itself. */
  head?: Rank;
  /** The head stands in the plural: "presidents". */
  plural?: boolean;
  /** The qualifier that a head holds by itself: "ex-president", "president-elect". */
  holds?: Qualifier;
  /** Stands before a head: the office's qualifier or null. */
  qualifier?: Qualifier | null;
  /** Department or field, before a head or after "of", "for". */
  scope?: boolean;
  /** Gender that an honorific tells, or null. */
  honorific?: 'm' | 'f' | null;
  /** Plural head of a delegation. */
  group?: boolean;
}

const words = new Map<string, TitleWord>();

for (const line of table.split('\n')) {
  const [form, parts] = line.split('\t');
  if (!form || !parts || form.startsWith('#')) continue;
  const word: TitleWord = {};
  for (const part of parts.split(' ')) {
    const [name, value, number] = part.split(':');
    if (name === 'head') {
      word.head = Number(value) as Rank;
      if (number === 'plural') word.plural = true;
    } else if (name === 'qualifier') word.qualifier = value === '-' ? null : (value as Qualifier);
    else if (name === 'holds') word.holds = value as Qualifier;
    else if (name === 'scope') word.scope = true;
    else if (name === 'group') word.group = true;
    else if (name === 'honorific') word.honorific = value === '-' ? null : (value as 'm' | 'f');
  }
  words.set(form, word);
}

/**
 * What is known of a word of titles; only where `Flag.Title` is set.
 * @param lower a word's lower-case form
 */
export const titleWord = (lower: string): TitleWord | undefined => words.get(lower);
