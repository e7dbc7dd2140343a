/**
 * Verbs that tell of a meeting, by the pattern of their arguments. Lemmas, as the syntax layer gives them.
 * Source: the codebook's status cues and CAMEO's CONSULT verbs (codes 036 to 057), put in families by the project.
 */
export type MeetingVerbFamily =
  | 'meet'
  | 'receive'
  | 'phone'
  | 'speak'
  | 'summon'
  | 'visit'
  | 'travel'
  | 'arrive'
  | 'leave'
  | 'invite'
  | 'sign'
  | 'mediate'
  | 'discuss'
  | 'send'
  | 'body'
  | 'attend'
  | 'take'
  | 'exchange'
  | 'see';

const FAMILIES: Record<MeetingVerbFamily, string> = {
  /** X meets (with) Y, X and Y meet. */
  meet: 'meet confer consult negotiate huddle convene gather',
  /** The subject is the host, the object the guest. */
  receive: 'receive host welcome greet',
  /** The object is a person: a call. */
  phone: 'phone telephone call',
  /** With "with" or "to" and a person. */
  speak: 'speak talk converse',
  summon: 'summon',
  /** The object is a place or a person. */
  visit: 'visit tour',
  /** With "to" and a place. */
  travel: 'travel go fly head journey come proceed pay',
  /** With "in" or "at" and a place. */
  arrive: 'arrive land',
  /** With "for" and a place. */
  leave: 'leave depart',
  invite: 'invite',
  sign: 'sign initial',
  mediate: 'mediate',
  discuss: 'discuss',
  /** A delegation is the object, "to" and a place follow. */
  send: 'send dispatch',
  /** "a trip that took her to Z" */
  take: 'take bring',
  /** With "visits". */
  exchange: 'exchange',
  /** The object (or the subject of the passive) is a joint body. */
  body: 'hold',
  /** Says who else takes part in the meeting told before. */
  attend: 'attend chair co-chair lead accompany include comprise',
  /** Only after "look forward to". */
  see: 'see',
};

export const MEETING_VERBS: ReadonlyMap<string, MeetingVerbFamily> = new Map(
  (Object.keys(FAMILIES) as MeetingVerbFamily[]).flatMap((family) => FAMILIES[family].split(' ').map((lemma) => [lemma, family] as const)),
);
