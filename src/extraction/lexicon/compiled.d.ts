/**
 * What `compile/generate.ts` makes of the files in `data/`: not committed, made before each build.
 * See {@link ./packedTable} for the layout of the tables.
 */
/** Hash of a word (seed 0) to an index of {@link FLAG_SETS}. */
export declare const WORDS: string;
export declare const FLAG_SETS: readonly number[];
/** Hash of a sequence of words to an index of the lines of {@link ENTRIES}; 0xffff: only the beginning of an entry. */
export declare const TRIE: string;
/** One entry a line: the name, then its senses, tab-separated; the fields of a sense are separated by "|". */
export declare const ENTRIES: string;
/** ISO 3166-1 alpha-3 to the first name of the country. */
export declare const COUNTRY_NAMES: Readonly<Record<string, string>>;
