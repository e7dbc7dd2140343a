import type { Firmness } from '../../model';

/**
 * Words of undertaking and the firmness that each gives to its complement.
 * Source: codebook section 4 (after the Comparative Pledges Project's ladder), the words grouped by the project.
 */
const ladder = (rows: Partial<Record<Firmness, string>>): ReadonlyMap<string, Firmness> =>
  new Map(Object.entries(rows).flatMap(([level, words]) => words.split(' ').map((word) => [word, Number(level) as Firmness] as const)));

/** Verbs before "to V", "on V-ing", "to V-ing": "agreed to open", "plans to visit". Lemmas, of the active voice. */
export const UNDERTAKING_VERBS = ladder({
  4: 'agree pledge promise commit undertake decide guarantee vow swear resolve concur consent accept engage elect choose opt volunteer determine assure contract threaten',
  3: 'plan intend schedule expect prepare arrange mean move set',
  2: 'offer propose',
  1: 'hope seek aim want wish desire aspire strive try attempt endeavor endeavour like work',
});

/** Verbs in the passive before "to V": "is scheduled to meet". */
export const SCHEDULING_PASSIVES = ladder({
  4: 'commit oblige bind determine resolve',
  3: 'expect schedule set slate plan intend due book tip earmark program programme',
  2: 'prepare',
});

/** Adjectives (and participles used as such) after "is", "stands", "remains", before "to V". */
export const UNDERTAKING_ADJECTIVES = ladder({
  4: 'committed obliged bound obligated determined resolved certain sure',
  3: 'due set scheduled slated poised about planning',
  2: 'ready willing prepared open eager',
  1: 'keen interested hopeful anxious desirous',
});

/** Nouns before "to V" or "of V-ing": "announced plans to visit", "a promise to send". */
export const UNDERTAKING_NOUNS = ladder({
  4: 'agreement promise promises pledge pledges commitment commitments decision decisions vow vows undertaking undertakings deal pact guarantee guarantees obligation determination resolve accord assurance assurances contract contracts treaty',
  3: 'plan plans intention intentions intent agreements deals',
  2: 'offer offers readiness willingness preparedness proposal proposals',
  1: 'desire hope hopes wish aim interest aspiration aspirations effort efforts keenness ambition ambitions goal',
});

/** Nouns of undertaking that a firm act of speech lifts: "announced plans" is 3 as it is; "signed agreements to buy" is 5. */
export const SIGNING_VERBS: ReadonlySet<string> = new Set([
  'sign',
  'ratify',
  'conclude',
  'initial',
  'seal',
  'finalize',
  'finalise',
  'ink',
  'approve',
]);

/** Instruments that oblige. */
export const INSTRUMENTS: ReadonlySet<string> = new Set(
  'agreement agreements treaty treaties pact pacts accord accords contract contracts deal deals memorandum memoranda memorandums mou mous protocol protocols convention conventions charter arrangement arrangements ceasefire truce'.split(
    ' ',
  ),
);

/** Verbs with what is given as their object: "pledged $5 million", "promised 20 scholarships". */
export const GIVING_VERBS = ladder({
  4: 'pledge promise commit guarantee earmark allocate announce unveil approve grant',
  2: 'offer propose',
});

/** Verbs that say with how much warmth: "stressed the importance of", "look forward to". */
export const ASPIRING_VERBS: ReadonlySet<string> = new Set(
  'stress emphasize emphasise underline underscore highlight note affirm reaffirm reiterate recognize recognise acknowledge express confirm share'.split(
    ' ',
  ),
);

/** Nouns before "of V-ing" that make an aspiration. */
export const IMPORTANCE: ReadonlySet<string> = new Set('importance necessity need significance urgency value desirability'.split(' '));
