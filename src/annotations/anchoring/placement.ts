import type { Span } from '../../extraction/model';

/**
 * Where an anchor stands in a text that may have changed since it was made.
 * - `exact`: at its position, with its words and its context
 * - `moved`: elsewhere or in changed surroundings, its words the same, and certain
 * - `changed`: the place is certain, but some of its words are others now: `span` covers what came of it
 * - `uncertain`: it may be one of the candidates (the likeliest first); a person has to say
 * - `orphan`: its words are gone; candidates are where they might have stood or come to stand, if anything is like them
 */
export type Placement =
  | { readonly state: 'exact' | 'moved' | 'changed'; readonly span: Span }
  | { readonly state: 'uncertain' | 'orphan'; readonly candidates: readonly Span[] };
