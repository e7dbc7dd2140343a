import { TRAVEL_VERBS } from '../../lexicon/triggers/goalVerbs';
import type { CommitmentKind } from '../../model';
import type { SentenceView } from '../meetings/sentenceView';
import type { Resolved } from './draft';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Verbs of motion that without a place tell no journey: "go ahead with", "head the delegation". */
const WANDERING = set('go head come return leave proceed pay drive');
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
      'military troops troop weapons arms missile missiles nuclear defense defence security safety protect train recruits rebel guerrillas militants ceasefire truce army forces soldiers naval border patrols attack attacks terrorism terrorist war drills exercises base bases bomb hostilities peacekeepers uranium enrichment rebels self-defence fight',
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
      'law laws reform reforms recognize recognise recognition sanctions sanction visa visas tax taxes legislation policy mandate code election elections subsidy detained detainees prisoners release moratorium inspection amend abolish adopt lift impose ban embassy consulate resolution constitution extradite dismantle settlements',
    ),
  ],
  [
    'cooperation',
    set(
      'cooperate cooperation co-operation joint exchange exchanges project projects work coordinate partnership research establish mechanism centre center roadmap committee strengthen develop water electricity culture education',
    ),
  ],
];

/** The place of a word's first list. */
const PLACE = new Map<string, number>();
BY_WORD.forEach(([, words], place) => {
  for (const word of words) if (!PLACE.has(word)) PLACE.set(word, place);
});

/** What the action is about, by its verb, then by its words in order. */
export function kindOf(view: SentenceView, draft: Resolved): CommitmentKind {
  const { goal, thing, action } = draft;
  if (goal) {
    const object = goal.object ? view.lower(goal.object.head) : '';
    if (TRAVEL_VERBS.has(goal.lemma) && (draft.place !== null || !WANDERING.has(goal.lemma))) return 'visit';
    if (
      (goal.lemma === 'pay' || goal.lemma === 'make' || goal.lemma === 'begin' || goal.lemma === 'start') &&
      (object === 'visit' || object === 'trip' || object === 'tour')
    )
      return 'visit';
    if (goal.lemma === 'be') return 'visit';
    const guest = goal.object?.mentions.some((m) => m.type === 'person' || m.type === 'office' || m.type === 'delegation') ?? false;
    if (
      (goal.lemma === 'welcome' || goal.lemma === 'host' || goal.lemma === 'receive') &&
      guest &&
      goal.preps.some(
        (p) => (p.word === 'to' || p.word === 'in') && p.object.mentions.some((m) => m.type === 'country' || m.type === 'place'),
      )
    )
      return 'visit';
    if (MEETING_VERBS.has(goal.lemma) || (goal.lemma === 'host' && guest)) return 'meeting';
    if (MEETING_NOUNS.has(object)) return 'meeting';
    if (
      (goal.lemma === 'attend' || goal.lemma === 'take' || goal.lemma === 'participate' || goal.lemma === 'call') &&
      mentionsMeeting(view, action)
    )
      return 'meeting';
    if (goal.lemma === 'send' && /^(?:delegation|envoy|deputies|representatives)$/.test(object)) return 'visit';
    if (goal.lemma === 'speak' || goal.lemma === 'talk') return 'meeting';
    if (goal.lemma === 'call' && view.lower(goal.last) === 'on') return 'meeting';
  } else if (thing && draft.does === 'hold') return 'meeting';
  const object = goal?.object ?? thing;
  const near = object ? { first: object.first, last: object.last } : action;
  const counts = byWord(view, near) ?? byWord(view, action) ?? byVerb(goal?.lemma);
  if (draft.does === 'provide' && (!counts || counts[0] === 'cooperation')) return 'aid';
  return counts ? counts[0] : 'other';
}

/** The first of the lists that has one of the words. */
function byWord(view: SentenceView, { first, last }: { first: number; last: number }): (typeof BY_WORD)[number] | undefined {
  let best = BY_WORD.length;
  for (let i = first; i < Math.min(last, first + 24); i++) best = Math.min(best, PLACE.get(view.lower(i)) ?? best);
  return BY_WORD[best];
}

function hasWord(view: SentenceView, { first, last }: { first: number; last: number }, words: ReadonlySet<string>): boolean {
  for (let i = first; i < Math.min(last, first + 24); i++) if (words.has(view.lower(i))) return true;
  return false;
}

const VERBS: readonly (readonly [CommitmentKind, ReadonlySet<string>])[] = [
  ['aid', set('deliver donate hand cover help match contribute support assist provide disburse')],
  ['policy', set('accept consent respond reciprocate extend exempt recognize release concentrate ratify adopt repeal')],
  ['cooperation', set('work coordinate establish set open reopen pursue collaborate share exchange')],
  ['security-military', set('fight defend deploy disarm withdraw bomb')],
];

/** Where no word of the action tells its field: the verb. */
const byVerb = (lemma: string | undefined): readonly [CommitmentKind, ReadonlySet<string>] | undefined =>
  VERBS.find(([, lemmas]) => lemma !== undefined && lemmas.has(lemma));

const GATHERINGS = set('council assembly quad g7 g20');
const mentionsMeeting = (view: SentenceView, action: { first: number; last: number }): boolean =>
  hasWord(view, action, MEETING_NOUNS) || hasWord(view, action, GATHERINGS);
