/** What stands as "why?" on whatever a person decided: see `extraction/given.ts`. */
export const GIVEN_NAME = {
  id: 'given.name',
  definition: 'A person decided that these words name somebody or something, here or wherever they stand.',
  example: 'added as a person: {person: Brightwater}',
} as const;

export const GIVEN_LINK = {
  id: 'given.link',
  definition: 'A person decided that these words mean somebody or something that is named elsewhere.',
  example: '{person#1: Ada Lind} ... joined to her: {nominal#1: the host}',
} as const;

export const GIVEN_MEETING = {
  id: 'given.meeting',
  definition: 'A person added or corrected this meeting.',
  example: 'added: Ada Lind {meeting: sat down} with Bo Ek',
} as const;

export const GIVEN_COMMITMENT = {
  id: 'given.commitment',
  definition: 'A person added or corrected this commitment.',
  example: 'added: Norway is set {commitment: to share the charts}',
} as const;

export const GIVEN_RULES = [GIVEN_NAME, GIVEN_LINK, GIVEN_MEETING, GIVEN_COMMITMENT] as const;
