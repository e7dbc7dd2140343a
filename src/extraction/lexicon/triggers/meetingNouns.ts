import type { MeetingKind } from '../../model';

/** What a noun of meeting tells: an encounter, a journey, an occasion that has participants, or the signing of something. */
export type MeetingNounClass = 'talk' | 'call' | 'visit' | 'occasion' | 'ceremony';

export interface MeetingNoun {
  readonly class: MeetingNounClass;
  readonly kind: MeetingKind;
}

const NOUNS: readonly (readonly [MeetingNounClass, MeetingKind, string])[] = [
  [
    'talk',
    'meeting',
    'meeting meetings talks discussion discussions consultation consultations deliberations conversation conversations encounter audience tete-a-tete sit-down',
  ],
  ['talk', 'negotiation', 'negotiation negotiations'],
  ['talk', 'meeting', 'session sessions roundtable dinner luncheon lunch breakfast reception dialogue round'],
  ['talk', 'mediation', 'mediation'],
  ['call', 'call', 'call calls phonecall teleconference videoconference videocall'],
  ['visit', 'visit', 'visit visits trip trips tour stop stops stopover stopovers voyage'],
  ['occasion', 'summit', 'summit summits'],
  ['occasion', 'conference', 'conference forum congress'],
  ['ceremony', 'ceremony', 'signing ceremony credentials credence'],
];

/** Nouns of meeting by their lower-case form. */
export const MEETING_NOUNS: ReadonlyMap<string, MeetingNoun> = new Map(
  NOUNS.flatMap(([cls, kind, words]) => words.split(' ').map((word) => [word, { class: cls, kind }] as const)),
);

/** Words before such a noun that make it something else: "news conference", "cabinet meeting", "election trip". */
export const NO_MEETING_MODIFIERS: ReadonlySet<string> = new Set(
  'news press media cabinet election parliamentary plenary party book fact-finding training closing wake-up roll distress emergency-room prayer campaign prank bus hunger concert world-cup football soccer fishing holiday peace-keeping conference rally'.split(
    ' ',
  ),
);
