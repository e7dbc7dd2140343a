import { isMet } from '../../mentions/people/country/isMet';
import { isReadout } from '../../mentions/people/country/isReadout';
import type { Entity, Mention } from '../../mentions/mention';
import { isQuoted } from '../../text/isQuoted';
import type { EventContext } from '../context';
import { stateOf } from '../lookUp';
import { journeyEvidence } from './journeyEvidence';
import { namedStates, type NamedStates } from './namedStates';

/** Weighs a state; a null state is nobody's. */
export type Weigh = (country: string | null | undefined, weight: number) => void;

/**
 * The state whose text it is: the one that the text names most and whose own people, government, posts it speaks of. Whose office-holders are
 * introduced with their state and met, and where one's own go, are others; where others come to is the one that speaks.
 */
export function ownState(context: EventContext): readonly Entity[] {
  const { document, index } = context;
  const scores = new Map<string, number>();
  const weigh: Weigh = (country, weight) => {
    if (country) scores.set(country, (scores.get(country) ?? 0) + weight);
  };
  const states = namedStates(document);
  const named = new Map([...states.byCountry].map(([country, counts]) => [country, counts.named]));
  for (const { type, country, mentions } of index.entities)
    if (type === 'country' && country) named.set(country, Math.max(named.get(country) ?? 0, mentions.length));
  const most = Math.max(1, ...named.values());
  for (const [country, count] of named) weigh(country, (3 * count) / most);
  for (const [country, { own, other, paired }] of states.byCountry) weigh(country, own - other + (paired ? 1.5 : 0));
  // Who says "I" is not named: whoever is, with a state, is another's.
  const first = document.tokens.some(({ word, start }) => word.text === 'I' && !isQuoted(document, start));
  const guests = new Map<Entity, boolean>();
  for (const entity of index.entities) {
    if ((entity.type !== 'person' && entity.type !== 'office') || !entity.offices[0]) continue;
    const { country } = entity.offices[0];
    const introduced = country !== null && entity.mentions.some((mention) => isIntroduced(context, states, mention, country));
    guests.set(entity, introduced);
    // "with President Ole Brandt of Sudria" is another state's, "the Prime Minister" one's own.
    if (!introduced) weigh(country, 2);
    else if (first || isMet(document, entity.mentions[0]!)) weigh(country, -2);
  }
  const lead = index.mentions.find((mention) => mention.type === 'person' || mention.type === 'office');
  if (!first && lead && !isMet(document, lead)) weigh(index.entityOf(lead)?.country, 1.5);
  if (isReadout(document)) weigh('USA', 4);
  journeyEvidence(context, guests, first, weigh);
  let best: string | null = null;
  for (const [country, score] of scores) if (best === null || score > scores.get(best)!) best = country;
  const state = stateOf(index, best) ?? index.entities.find((e) => e.country === best && (e.type === 'person' || e.type === 'body'));
  return best && state ? [state] : [];
}

const NEAR = 9;

/** "the Premier of Sudria, HE Ole Brandt", "Ole Brandt, Premier of Sudria": the state stands beside the name. */
function isIntroduced(
  { document: { tokens } }: EventContext,
  states: NamedStates,
  { first, last, type }: Mention,
  country: string,
): boolean {
  const follows = /^(?:,|of|\()$/.test(tokens[last]?.word.lower ?? '');
  return (states.bySentence.get(tokens[first]!.sentence) ?? []).some(
    (named) =>
      named.country === country &&
      (named.at < first ? first - named.at <= NEAR : named.at < last ? type === 'office' : follows && named.at - last <= NEAR),
  );
}
