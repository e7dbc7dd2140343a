import type { MeetingStatus } from '../../model';

const table = (rows: Record<string, string>): ReadonlyMap<string, string> => new Map(Object.entries(rows).flatMap(([to, words]) => words.split(' ').map((word) => [word, to] as const)));

/**
 * What a verb (or an adjective after "is", or a noun) says of the meeting that it governs: "agreed to meet", "refused talks",
 * "ready to meet", "plans to visit". Source: codebook section 3, status cues.
 */
export const STATUS_CUES = table({
  planned:
    'plan plans schedule set slate expect due agree intend prepare accept decide expected announce aim hope promise pledge vow undertake commit arrange await confirm invitation-accepted scheduled slated preparing planning intention intends decision direct send dispatch order task instruct about ask-accepted likely look anticipate tap choose continue concur intended foresee envisage pencil book',
  proposed:
    'offer propose invite suggest ready willing prepared want seek request urge call ask demand recommend invitation invitations appeal wish encourage offers proposal proposals calls readiness willingness press consider push prefer happy open keen eager advocate would-like request-for requests stress favor favour',
  refused: 'refuse decline reject rule-out shun boycott snub turn-down refusal skip avoid spurn oppose',
  'not-held': 'fail fail-to unable failure',
  denied: 'deny dismiss denial refute',
  cancelled: 'cancel scrap call-off abandon cancellation abort drop',
  postponed: 'postpone delay put-off defer suspend reschedule postponement adjourn move',
}) as ReadonlyMap<string, MeetingStatus>;

/** Verbs that say no more than that the event goes on or took place, with the event as their object; their subject takes part. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'hold have conduct attend join pay make convene chair co-chair lead continue host co-host take undertake participate do engage enter hold-up sit preside witness organize organise give address headline moderate kick stage arrange schedule plan cancel postpone scrap abandon delay boycott shun skip refuse decline reject propose offer request seek demand accept suspend resume begin start open launch end conclude complete finish wrap wind cut interrupt leave walk extend call want put rule turn agree discontinue break deny dismiss intend hail concur expect attend receive'.split(' '),
);

/** Verbs that begin an event; in the perfect it goes on. */
export const STARTING: ReadonlySet<string> = new Set('begin start open launch resume kick embark'.split(' '));
/** Verbs that end an event. */
export const ENDING: ReadonlySet<string> = new Set('end conclude complete finish wrap wind close cut'.split(' '));
