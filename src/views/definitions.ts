import type { DateBasis, EntityType, Firmness, MeetingStatus, Rank } from '../extraction/model';

/** The codebook in lines: what a person reads as the definition behind a record. */
export const MEETING_DEFINITION =
  'A meeting: two or more parties from different states or bodies, in direct contact, at least one of them in an official capacity.';

export const STATUS_DEFINITIONS: Record<MeetingStatus, string> = {
  held: 'held: told as a finite past event',
  ongoing: 'ongoing: going on when the text was written',
  planned: 'planned: will take place, is due, or has been agreed to',
  proposed: 'proposed: invited, offered, or conditional',
  postponed: 'postponed: put off to a later time',
  cancelled: 'cancelled: called off',
  refused: 'refused: a side declined',
  'not-held': 'not held: did not take place, and nobody refused',
  denied: 'denied: a source contradicts the claim',
  unclear: 'unclear: the text does not say whether it took place',
};

export const FIRMNESS_DEFINITIONS: Record<Firmness, string> = {
  5: 'binding: an instrument that obliges, such as a signed agreement, a contract or a law',
  4: 'firm: will, agreed to, pledged, promised, decided',
  3: 'intended: plans to, is due or scheduled to, agreed in principle',
  2: 'offered: ready, willing, would, can provide',
  1: 'aspirational: hopes, seeks, looks forward to; nothing that could be checked later',
};

export const ENTITY_DEFINITIONS: Record<EntityType, string> = {
  person: 'A person: a named human, with the offices held at the time of the event.',
  office: 'An office: a post named without its holder.',
  body: 'A body: a named organisation, such as a government, ministry, parliament, agency, alliance or company.',
  delegation: 'A delegation: a group that acts, described and not named.',
  country: 'A country: a state, or a union that acts as one.',
  place: 'A place: a city, region, river, venue or site.',
};

export const GROUP_DEFINITION = 'A group: words for several who are named elsewhere, such as “the sides” for all who take part.';
export const OFFICE_DEFINITION = 'An office held: the title as the text gives it, at the time of the event.';
export const RANK_DEFINITIONS: Record<Rank, string> = {
  1: '1, head of state or government',
  2: '2, minister, speaker or head of an international organisation',
  3: '3, deputy minister, ambassador, envoy, chair of a committee or member of parliament',
  4: '4, other official',
  0: '0, no office',
};

export const BASIS_DEFINITIONS: Record<DateBasis, string> = {
  explicit: 'explicit: the words say it in full',
  relative: 'relative to the date of the text',
  'inferred-year': 'the year was inferred from the date of the text',
};
