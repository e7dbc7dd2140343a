/** So many records back a meeting may be told again: more than any article has, and few enough that a book is read in linear time. */
export const REACH = 500;
