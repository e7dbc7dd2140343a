import { wordSet } from '../../../lexicon/wordSet';
import type { Document } from '../../../text/document';
import type { Evidence } from './evidence';

/** American presidents and vice-presidents since 1945. Source: public record (fact). */
const AMERICANS = wordSet(
  'truman barkley eisenhower nixon kennedy johnson humphrey agnew ford rockefeller carter mondale reagan bush quayle clinton gore cheney ' +
    'obama biden trump pence harris vance',
);

/**
 * English newswire names the American president without the country; so "Secretary X" of a minister there.
 * @param american whether the text speaks of the United States
 */
export function loneName({ tokens }: Document, american: () => boolean): Evidence {
  return (office, mention, free) => {
    if (mention.rule !== 'person.title-name' || !american() || !free(office, 'USA')) return null;
    if (/^(?:vice )?president$/i.test(office.title)) return AMERICANS.has(tokens[mention.last - 1]!.word.lower) ? 'USA' : null;
    return office.title === 'Secretary' && mention.last - mention.first === 1 ? 'USA' : null;
  };
}
