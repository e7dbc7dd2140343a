/**
 * What the lexicon knows of a single word, as a bit set: one look-up per distinct form.
 * A word may have several ("Jordan": Country, Given, Family).
 */
export const Flag = {
  Given: 1 << 0,
  Family: 1 << 1,
  Country: 1 << 2,
  Demonym: 1 << 3,
  Place: 1 << 4,
  /** Part of some title: "minister", "president", "deputy". */
  Title: 1 << 5,
  Honorific: 1 << 6,
  /** Head noun of bodies: "ministry", "parliament", "committee". */
  BodyHead: 1 << 7,
  CommitmentTrigger: 1 << 9,
  /** Month and weekday names, "today", "yesterday", "week" ...: what may begin or hold a calendar expression. */
  Calendar: 1 << 10,
  Pronoun: 1 << 11,
  Preposition: 1 << 12,
  Determiner: 1 << 13,
  Conjunction: 1 << 14,
  /** A word of common English, so that its capital at the head of a sentence says nothing. */
  Common: 1 << 15,
  Particle: 1 << 16,
  /** May start a gazetteer phrase of several words. */
  Starts: 1 << 17,
  /** May start a caseless phrase (titles ...): see `matchPhrase`. */
  Opens: 1 << 18,
  /** A word that by itself is the name of a body: "NATO", "Hamas", "Interpol". */
  Body: 1 << 19,
  /** Plural noun for a people: "Russians", "Palestinians", "Japanese". */
  People: 1 << 20,
  /** An auxiliary or another verb that is never part of a name: "is", "said", "met". */
  Verb: 1 << 21,
} as const;
