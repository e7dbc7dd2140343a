import { TRAVEL_VERBS } from '../../lexicon/triggers/goalVerbs';
import type { Mention } from '../../mentions/mention';
import type { Direction, Firmness } from '../../model';
import type { NounPhrase, VerbGroup } from '../../syntax/clause';
import type { Draft } from './draft';
import { enactorOf } from './enactor';
import { goalOf } from './goal';
import { isMadeTogether } from './madeTogether';
import { legsOf } from '../meetings/legsOf';
import type { Frame } from './rule';

interface Parts {
  readonly firmness: Firmness;
  readonly trigger: Draft['trigger'];
  readonly doer: NounPhrase | null;
  readonly carrier: VerbGroup | null;
  readonly negated?: boolean;
  readonly direction?: Direction;
  /** After "look forward to": to see somebody is to meet. */
  readonly meets?: boolean;
}

const STOPPING: ReadonlySet<string> = new Set('stop halt suspend cease end discontinue freeze quit terminate pause'.split(' '));
const REFRAINING: ReadonlySet<string> = new Set('refrain abstain desist'.split(' '));
const CONTINUING: ReadonlySet<string> = new Set('continue extend maintain keep prolong'.split(' '));

/** What one talks about. */
const TALKING: ReadonlySet<string> = new Set('press push discuss talk speak'.split(' '));
/** Acts of a state on its own rules, troops and money. */
const ENACTING: ReadonlySet<string> = new Set(
  'introduce lift abolish repeal impose reimpose waive scrap enact launch establish deploy redeploy withdraw allocate release reopen restore suspend cut reinstate hand transfer punish prosecute deport expel extradite free fund provide compensate resettle'.split(
    ' ',
  ),
);

const isEnacted = (frame: Frame, goal: VerbGroup): boolean =>
  ENACTING.has(goal.lemma) && goal.subject !== null && goal.subject.mentions.length === 0 && enactorOf(frame, goal) !== null;

/** Drafts of a goal that a verb says: none for topics and predictions, level 1 for vague goals, one for each country of a journey. */
export function draftsOfGoal(frame: Frame, rule: string, goal: VerbGroup, parts: Parts): Draft[] {
  const { view } = frame;
  // "refrain from imposing duties": what is refrained from is the action.
  if (REFRAINING.has(goal.lemma)) {
    const from = view.verbs.find((v) => v.form === 'gerund' && v.first >= goal.last && v.first <= goal.last + 2);
    if (from) return draftsOfGoal(frame, rule, from, { ...parts, direction: 'refrain' });
  }
  const talks = parts.meets && (goal.lemma === 'see' || goal.lemma === 'discuss');
  // "will not discuss", "has no plans to press for": what one refuses to talk about is no topic.
  const refuses = parts.direction === 'refrain' && TALKING.has(goal.lemma);
  const kind = talks || refuses ? 'act' : goalOf(view, goal);
  // "develop and implement the plan" is one goal, of "discuss and sign" the act counts.
  const twin = goal.conjunctOf && goal.first - goal.conjunctOf.last <= 1 && !goal.conjunctOf.object ? goal.conjunctOf : null;
  if (twin && goalOf(view, twin) !== 'none') return [];
  if (kind === 'none' || (goal.passive && goal.lemma === 'accompany')) return [];
  // "is to be briefed by the envoy": the agent must act; without an agent nobody is said to.
  const agent = goal.passive ? (goal.preps.find((p) => p.word === 'by')?.object ?? null) : null;
  // "The ban will be lifted": a rule or a good of the state that says so. "The treaty will be signed": an act of those who met.
  const enacted = goal.passive && !agent && parts.firmness >= 3 && (isMadeTogether(view, goal) || isEnacted(frame, goal));
  const named = agent !== null && (agent.mentions.length > 0 || agent.preps.some((p) => p.word === 'of' && p.object.mentions.length > 0));
  if (goal.passive && goal.lemma !== 'head' && goal.lemma !== 'bind' && !enacted && !named) return [];
  const draft: Draft = {
    rule,
    sentence: goal.sentence,
    firmness: kind === 'vague' && parts.firmness > 1 && parts.firmness < 5 ? 1 : parts.firmness,
    direction: parts.direction ?? directionOf(goal, parts.negated ?? false),
    trigger: parts.trigger,
    goal,
    thing: null,
    does: null,
    carrier: parts.carrier,
    doer: enacted ? null : (agent ?? ownSubject(goal) ?? parts.doer),
    place: null,
  };
  const places = isTravel(view, goal) && !(goal.lemma === 'head' && goal.object && !goal.passive) ? placesOf(goal) : [];
  const journey = places.length > 1 ? places.map((place) => ({ ...draft, place })) : [{ ...draft, place: places[0] ?? null }];
  // "will visit Norland on 4 April and Sudria from 5 to 6 April"
  const legs = places.length > 0 ? legsOf(frame.context, view, goal) : [];
  for (const { phrase, date } of legs) {
    const place = phrase.mentions.find((m) => m.type === 'country' || m.type === 'place');
    if (place && !places.includes(place)) journey.push({ ...draft, place, date });
  }
  return journey;
}

/** "X to visit A and Y to visit B": a conjunct with a subject of its own. */
const ownSubject = (goal: VerbGroup): NounPhrase | null =>
  goal.conjunctOf && goal.subject && goal.subject !== goal.conjunctOf.subject && goal.subject.mentions.length > 0 ? goal.subject : null;

function directionOf(goal: VerbGroup, negated: boolean): Direction {
  if (goal.negated !== negated) return 'refrain';
  if (REFRAINING.has(goal.lemma)) return 'refrain';
  if (STOPPING.has(goal.lemma)) return 'stop';
  return CONTINUING.has(goal.lemma) ? 'continue' : 'do';
}

/** To pay a rent is no journey, to pay a visit is one. */
const isTravel = (view: Frame['view'], goal: VerbGroup): boolean =>
  (goal.lemma === 'be' || goal.lemma === 'stay' || TRAVEL_VERBS.has(goal.lemma)) &&
  (goal.lemma !== 'pay' || (goal.object !== null && /^(?:visit|visits|call)$/.test(view.lower(goal.object.head))));

/** Where a journey goes; legs within one country are one. */
function placesOf(goal: VerbGroup): Mention[] {
  const phrases: NounPhrase[] = [];
  if (goal.lemma === 'visit' || goal.lemma === 'tour') {
    if (goal.object) phrases.push(goal.object);
  } else for (const prep of goal.preps) if (prep.word === 'to' || prep.word === 'for' || prep.word === 'in') phrases.push(prep.object);
  const out: Mention[] = [];
  for (const phrase of phrases.slice(0, 1))
    // "the city of Oslo"
    for (const mention of phrase.mentions.length > 0 ? phrase.mentions : (phrase.preps.find((p) => p.word === 'of')?.object.mentions ?? []))
      if ((mention.type === 'country' || mention.type === 'place') && !out.some((m) => m.country !== null && m.country === mention.country))
        out.push(mention);
  return out;
}
