import type { Evidence } from './evidence';
import type { Principal } from './principal';

const LONE: ReadonlySet<string> = new Set(['President', 'Vice President', 'Secretary']);

/**
 * English newswire names the American president by title and family name alone, without the country; so "Secretary X" of a minister there.
 * Whom a text of a state of its own is about has the full name at its head.
 * @param american whether the text speaks of the United States
 */
export function loneName(main: Principal, american: () => boolean): Evidence {
  return (office, mention, free) => {
    const lone =
      mention.rule === 'person.title-name' && mention.last - mention.first === 1 && LONE.has(office.title) && !main.isElsewhere(mention);
    return lone && american() && free(office, 'USA') ? 'USA' : null;
  };
}
