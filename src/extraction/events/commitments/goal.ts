import { AGENDA_VERBS, LIGHT_OBJECTS, STATE_VERBS, TRAVEL_VERBS, VAGUE_NOUNS, VAGUE_VERBS } from '../../lexicon/triggers/goalVerbs';
import type { NounPhrase, VerbGroup } from '../../syntax/clause';
import type { SentenceView } from '../meetings/sentenceView';

/**
 * Tests C2 to C5 of the codebook's decision ladder on a verb of what is to be done:
 * `act` can be promised and checked, `vague` names nothing checkable (level 1), `none` is a topic, a state or a prediction.
 */
export type Goal = 'act' | 'vague' | 'none';

const FORMAL_ADDRESS: ReadonlySet<string> = new Set([
  'lunch',
  'dinner',
  'conference',
  'parliament',
  'congress',
  'assembly',
  'forum',
  'session',
  'meeting',
  'rally',
  'audience',
]);
const FEELINGS: ReadonlySet<string> = new Set(
  'gratitude thanks appreciation condolences greetings message support concern concerns views position respects tribute solidarity sympathy hope'.split(
    ' ',
  ),
);
/** "speak by phone", "talk by video". */
const CALLS: ReadonlySet<string> = new Set(['phone', 'telephone', 'video', 'videoconference', 'teleconference', 'videolink']);
const RAISED = /^(?:issues?|concerns?|questions?|matters?|cases?|topics?|subjects?|points?|problems?|it|that)$/;
const ACCEPTING: ReadonlySet<string> = new Set('agree offer decide promise pledge consent accept'.split(' '));
/** "offered to talk to the rebels", beside "will talk about peace". */
const isTalk = (goal: VerbGroup): boolean =>
  goal.governor !== null &&
  ACCEPTING.has(goal.governor.lemma) &&
  goal.preps.some((p) => (p.word === 'to' || p.word === 'with') && p.object.first <= goal.last + 2);
const isCall = (view: SentenceView, goal: VerbGroup): boolean =>
  goal.preps.some((p) => (p.word === 'by' || p.word === 'via' || p.word === 'over') && CALLS.has(view.lower(p.object.first)));

export function goalOf(view: SentenceView, goal: VerbGroup): Goal {
  const { lemma, object } = goal;
  const head = object ? view.lower(object.head) : '';
  if (goal.perfect) return 'none';
  if (RUNS_BY_ITSELF.has(lemma) && !object && !view.verbs.some((v) => v.governor === goal)) return 'none';
  if ((lemma === 'conclude' || lemma === 'end') && ENDED.has(head)) return 'none';
  if (lemma === 'hold' && PRESS.has(view.lower(goal.object ? goal.object.head - 1 : goal.last)) && head === 'conference') return 'none';
  if (lemma === 'do' && NOTHING.has(head)) return 'none';
  if (lemma === 'go' && isAimless(view, goal)) return 'none';
  if (lemma === 'be') return isStay(view, goal) ? 'act' : 'none';
  // "will use the forum to promote": a means; what it is for is the goal.
  if (lemma === 'use') {
    const aim = view.verbs.find((v) => v.governor === goal && v.form === 'infinitive');
    if (aim && AGENDA_VERBS.has(aim.lemma)) return 'none';
  }
  // "will decide whether to": open.
  if (DECIDING.has(lemma) && view.verbs.some((v) => v.form === 'infinitive' && v.first > goal.last && OPEN.has(view.lower(v.first - 1))))
    return 'none';
  // "will push ahead with elections"
  if ((lemma === 'push' || lemma === 'press') && AHEAD.has(view.lower(goal.last))) return 'act';
  if (AGENDA_VERBS.has(lemma)) {
    if ((lemma === 'speak' || lemma === 'talk') && (isCall(view, goal) || isTalk(goal) || AGAIN.has(view.lower(goal.last)))) return 'act';
    // "will call on the president": a visit of courtesy, no appeal.
    if (lemma === 'call') {
      const on = goal.preps.find((p) => p.word === 'on' || p.word === 'upon');
      return on &&
        on.object.mentions.some((m) => m.type === 'person' || m.type === 'office') &&
        !view.verbs.some((v) => v.governor === goal)
        ? 'act'
        : 'none';
    }
    if (lemma === 'address' && FORMAL_ADDRESS.has(head)) return 'act';
    if (lemma === 'raise' && object && !RAISED.test(head)) return isVague(view, goal) ? 'vague' : 'act';
    if (lemma === 'exchange' && object && head !== 'views' && head !== 'opinions' && head !== 'ideas') return 'act';
    if (lemma === 'deliver' && object && !/^(?:speech|speeches|remarks|address|lecture|message|statement|keynote)$/.test(head))
      return 'act';
    return 'none';
  }
  if ((lemma === 'convey' || lemma === 'pay' || lemma === 'extend' || lemma === 'offer') && FEELINGS.has(head)) return 'none';
  if (STATE_VERBS.has(lemma)) {
    if (LIGHT_OBJECTS.has(head) && LIGHT_VERBS.has(lemma)) return 'act';
    if (lemma === 'recover' && object) return 'act';
    if (isByActor(view, goal)) return 'act';
    // "stay in Oslo for talks", "get food to Norland"
    if (lemma === 'stay' && isStay(view, goal) && isByPeople(goal)) return 'act';
    if (lemma === 'get' && object && goal.preps.some((p) => p.word === 'to' && p.object.mentions.length > 0)) return 'act';
    if (lemma === 'come' || lemma === 'return')
      return TRAVEL_VERBS.has(lemma) && goal.preps.some((p) => p.word === 'to' && p.object.mentions.length > 0) ? 'act' : 'none';
    if (lemma === 'receive')
      return object && object.mentions.length > 0 && object.mentions.some((m) => m.type !== 'place') ? 'act' : 'none';
    if (lemma === 'have' && /^(?:base|bases)$/.test(head)) return 'act';
    if (lemma === 'ensure')
      return view.verbs.some((v) => v.governor === goal) || (object !== null && !VAGUE_NOUNS.has(head)) ? 'act' : 'vague';
    return lemma === 'remain' || lemma === 'keep' || lemma === 'stay' ? 'vague' : 'none';
  }
  return VAGUE_VERBS.has(lemma) && isVague(view, goal) ? 'vague' : 'act';
}

/** "will end on Monday", "will expire": without an object, what happens to a thing. */
const RUNS_BY_ITSELF: ReadonlySet<string> = new Set('end expire conclude finish last cease'.split(' '));
/** "will conclude the visit": when it ends. */
const ENDED: ReadonlySet<string> = new Set(['visit', 'trip', 'tour', 'stay']);
/** "A news conference" is no meeting. */
const PRESS: ReadonlySet<string> = new Set(['news', 'press']);
const NOTHING: ReadonlySet<string> = new Set('nothing something everything anything best part utmost all harm good well'.split(' '));
/** State verbs that are acts with one of the light objects: "take steps", "hold talks"; not "include steps", "need assistance". */
const LIGHT_VERBS: ReadonlySet<string> = new Set('take make have lead receive play keep bring create allow provoke run'.split(' '));
const DECIDING: ReadonlySet<string> = new Set(['decide', 'determine', 'consider', 'choose']);
const OPEN: ReadonlySet<string> = new Set(['whether', 'if', 'how']);
const AHEAD: ReadonlySet<string> = new Set(['ahead', 'forward', 'on']);
/** "agreed to speak again": another call. */
const AGAIN: ReadonlySet<string> = new Set(['again', 'soon']);
const TOGETHER: ReadonlySet<string> = new Set(['together', 'back', 'home']);

/** "will go further", "will go well": nowhere. */
const isAimless = (view: SentenceView, goal: VerbGroup): boolean =>
  goal.preps.length === 0 && /^(?:further|far|well|beyond|on|wrong)$/.test(view.lower(goal.last));

const PERSONAL: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they', 'we', 'i']);
/** "will take place", "will take years" */
const HAPPENS: ReadonlySet<string> = new Set(
  'place effect time years months weeks days hours shape form account stock note care advantage place precedence priority turn turns toll root hold lead view pride opportunity it this that'.split(
    ' ',
  ),
);
/** "will run for president", "in the elections". */
const CANDIDACIES: ReadonlySet<string> = new Set(
  'president election elections office presidency parliament term re-election reelection'.split(' '),
);

/** Verbs of a state that are acts of one who can act: "Norland will allow inspectors to enter", "bring experts together", "is willing to serve". */
function isByActor(view: SentenceView, goal: VerbGroup): boolean {
  const subject = goal.subject;
  if (!subject || (!subject.possessor && !PERSONAL.has(view.lower(subject.head)) && !subject.mentions.some((m) => m.type !== 'place')))
    return false;
  if (goal.lemma === 'run') return goal.preps.some((p) => CANDIDACIES.has(view.lower(p.object.head)));
  // "take the island by force", "take on new duties"
  if (goal.lemma === 'take')
    return (
      goal.object !== null &&
      !goal.object.temporal &&
      !HAPPENS.has(view.lower(goal.object.head)) &&
      !/^(?:more|less|as|too|longer|up)$/.test(view.lower(goal.last))
    );
  if (goal.lemma === 'allow' || goal.lemma === 'let') return goal.object !== null && !VAGUE_NOUNS.has(view.lower(goal.object.head));
  if (goal.lemma === 'bring')
    return goal.object !== null && (TOGETHER.has(view.lower(goal.last)) || TOGETHER.has(view.lower(goal.last - 1)));
  if (goal.lemma === 'represent')
    return (
      subject.mentions.some((m) => m.type === 'person') &&
      (goal.object?.mentions.some((m) => m.type === 'country' || m.type === 'body') ?? false)
    );
  return goal.lemma === 'serve' && goal.object === null;
}

/** People stay somewhere; a crisis does too. */
const isByPeople = ({ subject }: VerbGroup): boolean =>
  subject?.mentions.some((m) => m.type === 'person' || m.type === 'delegation' || m.type === 'office') ?? false;

/** "will be in Washington", "is to be in Oslo". */
const isStay = (view: SentenceView, goal: VerbGroup): boolean =>
  (goal.object === null || goal.predicate !== null || view.lower(goal.object.head) === 'due') &&
  goal.preps.some((p) => (p.word === 'in' || p.word === 'at') && p.object.mentions.some((m) => m.type === 'place' || m.type === 'country'));

const FIELD_PREPS: ReadonlySet<string> = new Set(['on', 'in', 'against', 'through', 'over', 'including']);

/** Neither the object nor what follows it names a thing or a field of action. */
function isVague(view: SentenceView, goal: VerbGroup): boolean {
  const { object } = goal;
  if (
    goal.lemma === 'work' ||
    goal.lemma === 'cooperate' ||
    goal.lemma === 'collaborate' ||
    goal.lemma === 'coordinate' ||
    goal.lemma === 'engage'
  ) {
    // "work together on climate finance", "to implement the plan": a field or an aim of one's own.
    return (
      !goal.preps.some((p) => FIELD_PREPS.has(p.word) && namesField(view, p.object)) &&
      !view.verbs.some((v) => v.governor === goal && v.form === 'infinitive' && goalOf(view, v) === 'act')
    );
  }
  if (goal.lemma === 'stand' || goal.lemma === 'stay') return true;
  if (!object) return !goal.preps.some((p) => p.object.mentions.length > 0);
  if (view.verbs.some((v) => v.governorNoun === object.head && v !== goal && goalOf(view, v) === 'act')) return false;
  if (object.mentions.some((m) => m.type !== 'place' && m.type !== 'country')) return goal.lemma === 'support';
  // "to build a democratic Norland", "to support Sudria": no more than that.
  if (object.mentions.length > 0 && object.conjuncts.length === 0) return !view.verbs.some((v) => v.governor === goal);
  const firmer = FIRMER.has(goal.lemma);
  const isEmpty = (np: NounPhrase): boolean => VAGUE_NOUNS.has(view.lower(np.head)) || (firmer && /^alliances?$/.test(view.lower(np.head)));
  if (![object, ...object.conjuncts].every(isEmpty)) return false;
  return !goal.preps.some((p) => p.at >= object.last && FIELD_PREPS.has(p.word) && namesField(view, p.object));
}

/** To make an alliance stronger names nothing, to seek one does. */
const FIRMER: ReadonlySet<string> = new Set('strengthen deepen reinforce enhance'.split(' '));

const WIDE: ReadonlySet<string> = new Set(
  'order addition turn return person accordance line particular light behalf spirit interests areas fields range issues matters ways region world future basis levels sphere spheres all issue interest interests level challenges area formats format channels sphere directions tracks matters'.split(
    ' ',
  ),
);

const namesField = (view: SentenceView, np: NounPhrase): boolean => !np.temporal && !WIDE.has(view.lower(np.head));
