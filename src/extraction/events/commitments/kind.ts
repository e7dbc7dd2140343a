import { TRAVEL_VERBS } from '../../lexicon/triggers/goalVerbs';
import type { CommitmentKind } from '../../model';
import type { SentenceView } from '../meetings/sentenceView';
import type { Resolved } from './draft';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const MEETING_VERBS = set('meet confer convene consult receive welcome gather reconvene negotiate see');
const MEETING_NOUNS = set(
  'meeting meetings talks talk summit session sessions consultations negotiations conference conversation dialogue forum round discussions commission congress',
);
const BY_WORD: readonly (readonly [CommitmentKind, ReadonlySet<string>])[] = [
  [
    'agreement',
    set(
      'agreement agreements treaty treaties pact pacts accord accords memorandum mou mous contract protocol convention declaration statement ratify sign initial',
    ),
  ],
  [
    'aid',
    set(
      'aid humanitarian grant grants donate donation scholarships scholarship relief assistance loan lend fund finance contribute pledge reconstruction food medical vaccine vaccines refugees displaced evacuate ambulances generators',
    ),
  ],
  [
    'security-military',
    set(
      'military troops troop weapons arms missile missiles nuclear defense defence security ceasefire truce army forces soldiers naval border patrols attack attacks terrorism terrorist war drills exercises base bases bomb hostilities peacekeepers uranium enrichment rebels self-defence fight',
    ),
  ],
  [
    'trade-investment',
    set(
      'trade invest investment investments export exports import imports buy purchase sell oil gas tariff tariffs flights airline airlines market bank business businesses companies company jets factory pipeline supply',
    ),
  ],
  [
    'policy',
    set(
      'law laws reform reforms recognize recognise recognition sanctions sanction visa visas tax taxes legislation policy mandate code election elections subsidy amend abolish adopt lift impose ban embassy consulate resolution constitution extradite dismantle settlements',
    ),
  ],
  [
    'cooperation',
    set(
      'cooperate cooperation co-operation joint exchange exchanges project projects work coordinate partnership research establish mechanism centre center roadmap committee strengthen develop water electricity culture education',
    ),
  ],
];

/** What the action is about, by its verb, then by its words in order. */
export function kindOf(view: SentenceView, draft: Resolved): CommitmentKind {
  const { goal, thing, action } = draft;
  if (goal) {
    const object = goal.object ? view.lower(goal.object.head) : '';
    if (TRAVEL_VERBS.has(goal.lemma)) return 'visit';
    if (
      (goal.lemma === 'pay' || goal.lemma === 'make' || goal.lemma === 'begin' || goal.lemma === 'start') &&
      (object === 'visit' || object === 'trip' || object === 'tour')
    )
      return 'visit';
    if (goal.lemma === 'be') return 'visit';
    if (MEETING_VERBS.has(goal.lemma) || goal.lemma === 'host') return 'meeting';
    if (MEETING_NOUNS.has(object)) return 'meeting';
    if (
      (goal.lemma === 'attend' || goal.lemma === 'take' || goal.lemma === 'participate' || goal.lemma === 'call') &&
      mentionsMeeting(view, action)
    )
      return 'meeting';
    if (goal.lemma === 'call' && view.lower(goal.last) === 'on') return 'meeting';
  } else if (thing && draft.does === 'hold') return 'meeting';
  const counts = BY_WORD.find(([, words]) => hasWord(view, action, words));
  if (draft.does === 'provide' && (!counts || counts[0] === 'cooperation')) return 'aid';
  return counts ? counts[0] : 'other';
}

function hasWord(view: SentenceView, { first, last }: { first: number; last: number }, words: ReadonlySet<string>): boolean {
  for (let i = first; i < Math.min(last, first + 24); i++) if (words.has(view.lower(i))) return true;
  return false;
}

const mentionsMeeting = (view: SentenceView, action: { first: number; last: number }): boolean =>
  hasWord(view, action, MEETING_NOUNS) || hasWord(view, action, set('council assembly quad g7 g20'));
