import type { MeetingStatus } from '../../model';

const words = (rows: Partial<Record<MeetingStatus, string>>): ReadonlyMap<string, MeetingStatus> =>
  new Map(
    (Object.keys(rows) as MeetingStatus[]).flatMap((status) => (rows[status] ?? '').split(' ').map((word) => [word, status] as const)),
  );

/**
 * What a verb says of the meeting that is its complement: "agreed to meet", "refused talks", "postponed the visit". Lemmas.
 * Source: codebook section 3, status cues.
 */
export const STATUS_VERBS: ReadonlyMap<string, MeetingStatus> = words({
  planned:
    'plan schedule set slate expect agree intend prepare accept decide announce aim hope promise pledge vow undertake commit arrange await confirm direct send dispatch order task instruct look anticipate tap choose continue concur foresee envisage pencil book undertake',
  proposed:
    'offer propose invite suggest want seek request urge ask demand recommend wish encourage press consider prefer advocate stress favor favour appeal',
  refused: 'refuse decline reject shun boycott snub skip avoid spurn',
  'not-held': 'fail',
  denied: 'deny dismiss refute',
  cancelled: 'cancel scrap abandon abort',
  postponed: 'postpone delay defer suspend reschedule adjourn',
});

/** The same of an adjective after "is": "is ready to meet", "is due to visit"; and of a noun: "plans to visit", "an invitation to". Forms. */
export const STATUS_WORDS: ReadonlyMap<string, MeetingStatus> = words({
  planned:
    'due likely expected scheduled slated planned set prepared-to about plan plans intention intentions decision agreement promise pledge commitment',
  proposed:
    'ready willing prepared keen happy eager open invitation invitations offer offers proposal proposals call calls request requests readiness willingness appeal desire',
  refused: 'unwilling refusal',
  'not-held': 'unable failure',
  denied: 'denial',
  cancelled: 'cancelled canceled cancellation off',
  postponed: 'postponed delayed postponement',
});

/** Verbs that say no more than that the event goes on or took place, with the event as their object; their subject takes part. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'hold have conduct attend join pay make convene chair co-chair lead continue host co-host take undertake participate do engage enter sit preside witness give address headline moderate kick stage arrange schedule plan cancel postpone scrap abandon delay boycott shun skip refuse decline reject propose offer request seek demand accept suspend resume begin start open launch end conclude complete finish wrap wind cut interrupt leave walk extend want rule turn agree discontinue break deny dismiss intend hail concur receive'.split(
    ' ',
  ),
);

/** Verbs that begin an event; in the perfect it goes on. */
export const STARTING: ReadonlySet<string> = new Set('begin start open launch resume kick embark convene'.split(' '));
/** Verbs that end an event. */
export const ENDING: ReadonlySet<string> = new Set('end conclude complete finish wrap wind close cut'.split(' '));
