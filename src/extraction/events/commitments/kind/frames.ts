import type { CommitmentKind } from '../../../model';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** A verb with its object's words, and the kind that they make together; without objects whatever the object is. */
interface Frame {
  readonly verbs: ReadonlySet<string>;
  readonly objects?: ReadonlySet<string>;
  readonly kind: CommitmentKind;
}

const SENDING = set('send deploy dispatch second provide');
const TROOPS = set('troops troop soldiers forces battalion brigade police jets warships ships boats vessels tanks missiles peacekeepers');

/** In order, the first that fits counts. Source: the codebook's kinds, the frames found by the project. */
const FRAMES: readonly Frame[] = [
  { verbs: set('exchange'), objects: set('visits'), kind: 'visit' },
  {
    verbs: set('form topple quit leave join dissolve back support oppose pull reshuffle'),
    objects: set('government coalition cabinet parliament opposition measure bill'),
    kind: 'policy',
  },
  { verbs: set('convene'), objects: set('summit consultations meeting conference session'), kind: 'meeting' },
  { verbs: set('fund finance'), kind: 'aid' },
  { verbs: set('team partner'), kind: 'cooperation' },
  { verbs: set('send dispatch'), objects: set('delegation envoy deputies representatives'), kind: 'visit' },
  { verbs: set('chair lead head'), objects: set('it delegation session meeting talks summit conference'), kind: 'meeting' },
  { verbs: set('host'), objects: set('secretariat centre center office headquarters'), kind: 'cooperation' },
  { verbs: SENDING, objects: TROOPS, kind: 'security-military' },
  {
    verbs: SENDING,
    objects: set('experts engineers teachers doctors observers specialists team teams mission advisers instructors scientists'),
    kind: 'cooperation',
  },
  { verbs: set('open reopen close'), objects: set('embassy consulate mission'), kind: 'other' },
  { verbs: set('open reopen'), objects: set('crossing crossings bridge road pass corridor'), kind: 'cooperation' },
  { verbs: set('train'), objects: set('troops soldiers pilots police recruits forces guards officers army'), kind: 'security-military' },
  { verbs: set('withdraw recall'), objects: set('ambassador complaint lawsuit appeal bid request'), kind: 'policy' },
  { verbs: set('withdraw redeploy pull'), objects: TROOPS, kind: 'security-military' },
  {
    verbs: set('free release extradite pardon'),
    objects: set('prisoners detainees sailors hostages people men women journalists'),
    kind: 'policy',
  },
  { verbs: set('resume begin start open'), objects: set('flights routes'), kind: 'trade-investment' },
  {
    verbs: set('lift impose ease tighten waive drop suspend repeal amend'),
    objects: set('restrictions restriction sanctions ban complaint requirements fees law'),
    kind: 'policy',
  },
  { verbs: set('ratify sign conclude initial accede'), kind: 'agreement' },
  { verbs: set('cooperate collaborate coordinate'), kind: 'cooperation' },
  { verbs: set('invest buy sell import export purchase'), kind: 'trade-investment' },
  { verbs: set('donate lend'), kind: 'aid' },
  { verbs: set('fight bomb disarm defend'), kind: 'security-military' },
];

/** Where neither frame nor field is known: what the verb alone suggests. */
const ALONE: readonly Frame[] = [
  { verbs: set('deliver donate hand cover match contribute assist provide disburse help double'), kind: 'aid' },
  {
    verbs: set(
      'accept consent respond reciprocate extend exempt recognize recognise concentrate adopt repeal free recall close lower approve',
    ),
    kind: 'policy',
  },
  {
    verbs: set('work establish set open reopen pursue share exchange build train restore support upgrade host chair'),
    kind: 'cooperation',
  },
  { verbs: set('deploy kill attack'), kind: 'security-military' },
];

/** The kind of a verb with one of its object's words. */
export const kindOfFrame = (lemma: string, object: readonly string[]): CommitmentKind | undefined =>
  FRAMES.find(({ verbs, objects }) => verbs.has(lemma) && (!objects || object.some((word) => objects.has(word))))?.kind;

export const kindOfVerb = (lemma: string): CommitmentKind | undefined => ALONE.find(({ verbs }) => verbs.has(lemma))?.kind;
