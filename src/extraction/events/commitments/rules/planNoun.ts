import { Flag } from '../../../lexicon/flags';
import { INSTRUMENTS, SIGNING_VERBS, UNDERTAKING_NOUNS } from '../../../lexicon/triggers/undertakings';
import type { NounPhrase, VerbGroup } from '../../../syntax/clause';
import { mentionPhrase } from '../../../syntax/mentionPhrase';
import type { Firmness } from '../../../model';
import type { SentenceView } from '../../meetings/sentenceView';
import { isConditional } from '../clauseTests';
import { carriedBy } from '../complements';
import { draftsOfGoal } from '../makeDraft';
import type { CommitmentRule, Frame } from '../rule';

/** Verbs that take the noun away: "rejected plans to", "called for a pledge to", "urged". */
const AGAINST: ReadonlySet<string> = new Set(
  'reject criticize criticise condemn oppose protest denounce cancel drop abandon scrap delay postpone break violate demand seek welcome praise support back call urge deny question block hail discuss reverse suspend fail recall consider complete halt stop shelve freeze study review weigh debate vote contend accuse allege suspect examine await require work negotiate broker'.split(
    ' ',
  ),
);

/** What others think of a decision takes nothing of it away: "welcomed Norland's decision to". */
const JUDGING: ReadonlySet<string> = new Set('welcome praise support back hail'.split(' '));
const DECIDED: ReadonlySet<string> = new Set('decision decisions commitment commitments pledge pledges promise promises'.split(' '));
const isNamedOwner = ({ possessor, last, preps }: NounPhrase): boolean =>
  (possessor !== null && possessor.level === 'name') ||
  preps.some((prep) => prep.word === 'of' && prep.at === last && prep.object.mentions.some((m) => m.type !== 'place'));

/** "intends to press ahead with plans to": going on with a plan is the undertaking already read. */
const isPursued = (view: SentenceView, carrier: VerbGroup, phrase: NounPhrase | undefined): boolean =>
  (carrier.link === 'to' || carrier.modal === 'will') &&
  PURSUING.has(carrier.lemma) &&
  phrase !== undefined &&
  (carrier.object === phrase || (view.lower(phrase.first - 1) === 'with' && phrase.first - carrier.last <= 3));
const PURSUING: ReadonlySet<string> = new Set('press push go move proceed carry implement follow'.split(' '));

/** "Norlandic plans": an adjective of a country. */
const isDescribed = ({ context }: Frame, phrase: NounPhrase): boolean =>
  context.document.tokens.slice(phrase.first, phrase.head).some((t) => (t.word.flags & Flag.Demonym) !== 0);

/** Whose promise it is: the possessor's, that of the country it is named for, else the subject's of the verb that the noun depends on; of a noun that is itself a subject nobody's. */
function ownerOf(frame: Frame, carrier: VerbGroup | null, phrase: NounPhrase | undefined): NounPhrase | null {
  const { verb } = frame;
  const owner = phrase?.possessor;
  if (owner) return mentionPhrase(owner);
  // "the readiness of the Sudrian side to"
  const of = phrase?.preps.find((prep) => prep.word === 'of' && prep.at === phrase.last)?.object;
  if (of && of.mentions.some((mention) => mention.type !== 'place')) return of;
  // "the two countries' readiness to": a group without a name.
  const group = phrase && groupBefore(frame, phrase);
  if (group) return group;
  if (phrase && isDescribed(frame, phrase)) return phrase;
  if (phrase && phrase.conjuncts.length === 0 && SPEAKS_OF.has(frame.view.lower(phrase.first - 1))) return phrase;
  if (!carrier || !phrase) return verb.subject ?? carrier?.subject ?? null;
  const held = [carrier.object, carrier.secondObject, ...carrier.preps.map((p) => p.object)].some(
    (np) => np !== null && (np === phrase || np.conjuncts.includes(phrase)),
  );
  if (!held && verb.subject === carrier.subject && carrier.lemma !== 'be' && phrase.first > carrier.last + 1) return null;
  return verb.subject ?? carrier.subject;
}

const COMMON: ReadonlySet<string> = new Set('countries parties nations states sides leaders presidents ministers governments'.split(' '));

/** The owner's words of a phrase, up to the apostrophe, as a phrase. */
function groupBefore({ view }: Frame, phrase: NounPhrase): NounPhrase | null {
  for (let i = phrase.first + 1; i < phrase.head; i++)
    if (/^['’]s?$/.test(view.lower(i)) && COMMON.has(view.lower(i - 1)))
      return { ...phrase, last: i, head: i - 1, mentions: [], preps: [], conjuncts: [] };
  return null;
}

/** "Contends that X is engaged in a plan to": nobody says it of their own side. */
const isAlleged = (carrier: VerbGroup): boolean =>
  carrier.link === 'that' && carrier.governor !== null && ALLEGING.has(carrier.governor.lemma);
const ALLEGING: ReadonlySet<string> = new Set('contend accuse allege suspect claim fear believe think warn worry'.split(' '));

/** "Urged the parliament to move on a plan to": what others are asked to do. */
function isDemanded(carrier: VerbGroup): boolean {
  let at: VerbGroup | null = carrier.link === 'to' ? carrier.governor : null;
  for (let depth = 0; at && depth < 3; depth++) {
    if (DEMANDING.has(at.lemma)) return true;
    at = at.link === 'to' ? at.governor : null;
  }
  return false;
}
const DEMANDING: ReadonlySet<string> = new Set(
  'urge ask call demand press request pressure invite tell persuade renew encourage'.split(' '),
);

/** Nouns that many clauses only mention ("depends on the commitment to"): they count where somebody makes or repeats them. */
const SOLEMN: ReadonlySet<string> = new Set(
  'commitment commitments pledge pledges promise promises guarantee guarantees assurance assurances obligation'.split(' '),
);
const TELLING: ReadonlySet<string> = new Set(
  'affirm reaffirm reiterate announce express confirm make give repeat underscore underline emphasize emphasise stress have note convey restate renew be welcome honor honour fulfil fulfill keep share demonstrate voice declare state receive get secure obtain include'.split(
    ' ',
  ),
);
const INVITATIONS: ReadonlySet<string> = new Set(['invitation', 'invitations', 'offer', 'proposal']);
const BEFORE_GERUND: ReadonlySet<string> = new Set(
  'commitment commitments intention hope hopes promise goal aim readiness pledge'.split(' '),
);

/** To make a plan is the act that is promised; what it is for is no second one. */
const MAKING: ReadonlySet<string> = new Set('develop launch draft devise formulate create outline'.split(' '));
/** What the clause speaks of: "concern about plans to", "disappointment over the decision to". */
const SPEAKS_OF: ReadonlySet<string> = new Set(['about', 'over', 'regarding', 'at', 'against', 'concerning', 'on']);

export const planNoun: CommitmentRule = {
  id: 'commitment.plan-noun',
  definition:
    'A noun of undertaking with what is to be done: a promise, decision, agreement to (4), plans to (3), readiness, an offer to (2), a desire to (1); an agreement that was signed binds (5).',
  example: 'Prime Minister Ole Brandt announced plans to visit Sudria.',
  apply(frame) {
    const { view, verb } = frame;
    const noun = verb.governorNoun;
    if (verb.form !== 'infinitive' && verb.form !== 'gerund') return [];
    if (noun === null) return [];
    const carrier = verb.governor ?? view.verbs.filter((v) => v.last <= noun && v.form === 'finite').at(-1) ?? null;
    const invited = INVITATIONS.has(view.lower(noun)) && carrier?.lemma === 'accept';
    const level = invited ? 4 : UNDERTAKING_NOUNS.get(view.lower(noun));
    if (level === undefined || (verb.form === 'gerund' && !BEFORE_GERUND.has(view.lower(noun)))) return [];
    if (carrier?.modal && carrier.modal !== 'will' && carrier.modal !== 'would') return [];
    const phrase = view.phrases.findLast((np) => np.head === noun);
    const judged =
      carrier !== null && JUDGING.has(carrier.lemma) && DECIDED.has(view.lower(noun)) && phrase !== undefined && isNamedOwner(phrase);
    if (carrier && ((AGAINST.has(carrier.lemma) && !judged) || isConditional(carrier) || isAlleged(carrier) || isDemanded(carrier)))
      return [];
    if (carrier && isPursued(view, carrier, phrase)) return [];
    const lead = verb.conjunctOf ?? verb;
    if (lead.first - noun > 6 || (carrier && carrier.last <= noun && MAKING.has(carrier.lemma))) return [];
    const owned = phrase !== undefined && (phrase.possessor !== null || phrase.modifiers.length > 0 || isDescribed(frame, phrase));
    if (!owned && phrase && SPEAKS_OF.has(view.lower(phrase.first - 1))) return [];
    if (
      SOLEMN.has(view.lower(noun)) &&
      carrier &&
      carrier.last <= noun &&
      !TELLING.has(carrier.lemma) &&
      !SIGNING_VERBS.has(carrier.lemma) &&
      !invited
    )
      return [];
    const first = phrase?.first ?? noun;
    const denied = (phrase !== undefined && view.lower(phrase.first) === 'no') || (carrier?.negated ?? false);
    if (denied && level !== 3) return [];
    // "has not announced any plans to": that none are known is no will not to.
    if (carrier?.negated && carrier.lemma !== 'have' && carrier.lemma !== 'be') return [];
    const signed = carrier !== null && SIGNING_VERBS.has(carrier.lemma) && INSTRUMENTS.has(view.lower(noun));
    const firmness: Firmness = signed ? 5 : level;
    const close = carrier !== null && carrier.last >= first - 3 && carrier.last <= first;
    const { goals, continues } = carriedBy(view, verb);
    return goals.flatMap((goal) =>
      draftsOfGoal(frame, this.id, goal, {
        firmness,
        trigger: { first: close ? carrier.first : noun, last: verb.head + 1 < noun + 5 ? verb.head + 1 : noun + 1 },
        doer: invited ? carrier.subject : ownerOf(frame, carrier, phrase),
        carrier,
        ...(denied ? { direction: 'refrain' as const } : continues ? { direction: 'continue' as const } : {}),
      }),
    );
  },
};
