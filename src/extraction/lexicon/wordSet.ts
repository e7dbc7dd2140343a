/** A set of words, written as one text with spaces: "the a an". */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));
