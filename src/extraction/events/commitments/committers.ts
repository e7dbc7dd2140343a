import { Flag } from '../../lexicon/flags';
import { matchAt } from '../../lexicon/matchAt';
import { UNDERTAKING_NOUNS } from '../../lexicon/triggers/undertakings';
import type { Entity } from '../../mentions/mention';
import type { NounPhrase, VerbGroup } from '../../syntax/clause';
import { entitiesOf, prepsAfter } from '../meetings/sentenceView';
import { entityOfId, stateOf } from '../lookUp';
import { mentionsFrom } from '../mentionsFrom';
import type { Draft } from './draft';
import { enactorOf } from './enactor';
import { eventParties } from './eventParties';
import { isEvent } from './events';
import { resolveGroup } from './groups';
import { isMadeTogether, makersOf } from './madeTogether';
import type { Frame } from './rule';
import { saidBy, speakersOf } from './speaker';

const GROUPS: ReadonlySet<string> = new Set(
  'sides side parties leaders presidents ministers countries interlocutors heads diplomats negotiators counterparts men pair both two three nations governments delegations states they participants officials each all team teams'.split(
    ' ',
  ),
);
const SELF: ReadonlySet<string> = new Set(['i', 'we', 'our', 'my']);
const OWN: ReadonlySet<string> = new Set(
  'country government ministry administration nation delegation side team office cabinet company army military parliament party state embassy authorities ministries officials troops forces members negotiators diplomats envoys partners allies'.split(
    ' ',
  ),
);

const acts = (entity: Entity): boolean => entity.type !== 'place';

export interface Committers {
  readonly entities: readonly Entity[];
  readonly joint: boolean;
}

/** Who must act: the entities of the phrase; groups, first persons and "his country" resolved. Empty where the text leaves it open; null where the phrase is no actor. */
export function committersOf(frame: Frame, draft: Draft): Committers | null {
  const { view } = frame;
  const { doer } = draft;
  if (!doer && draft.goal?.passive && isMadeTogether(view, draft.goal)) {
    return together(makersOf(frame, draft.goal, draft.trigger.first));
  }
  if (!doer && draft.goal?.passive) {
    const enactor = enactorOf(frame, draft.goal);
    return { entities: enactor ? [enactor] : [], joint: false };
  }
  if (!doer && draft.carrier?.passive && draft.carrier.lemma === 'agree') {
    return together(resolveGroup(frame, draft.trigger.first));
  }
  if (!doer) return draft.carrier?.passive || draft.thing ? { entities: [], joint: false } : null;
  if (isEvent(view, doer)) return together(eventParties(frame, doer, draft.carrier));
  const found: Entity[] = [];
  let named = false;
  for (const phrase of [doer, ...doer.conjuncts]) {
    const one = entitiesOfPhrase(frame, phrase, draft);
    if (!one) continue;
    named = true;
    for (const entity of one.entities) if (!found.includes(entity)) found.push(entity);
  }
  if (!named) {
    // "It was agreed that a panel would meet": the text leaves open who it is.
    const agreed = draft.carrier?.link === 'that' && draft.carrier.governor?.lemma === 'agree';
    return agreed ? { entities: [], joint: false } : null;
  }
  return together(found);
}

/** Of two sides or more it is joint. */
const together = (entities: readonly Entity[]): Committers => ({
  entities,
  joint: new Set(entities.map((e) => e.country ?? e.id)).size > 1,
});

function entitiesOfPhrase(frame: Frame, phrase: NounPhrase, draft: Draft): { entities: Entity[] } | null {
  const { context, view } = frame;
  const own =
    phrase.conjuncts.length > 0 ? phrase.mentions.filter((m) => m.first >= phrase.first && m.last <= phrase.last) : phrase.mentions;
  const named = entitiesOf(context, own);
  if (named.some(acts)) {
    // "the heads of delegations": a group that the text describes and does not name.
    const generic = named.every((e) => e.type === 'delegation' && !e.country) && isPlainGroup(frame, phrase);
    const parties = generic ? resolveGroup(frame, draft.trigger.first) : [];
    return { entities: parties.length > 1 ? parties : named.filter(acts) };
  }
  if (named.length > 0) return null;
  const head = view.lower(phrase.head);
  if (SELF.has(view.lower(phrase.first)))
    return { entities: speakersOf(frame, phrase, head === 'we' || view.lower(phrase.first) === 'our') };
  if (head === 'they') {
    const said = draft.carrier?.link === 'that' ? draft.carrier.governor?.subject : null;
    const entities = said ? entitiesOf(context, said.mentions).filter(acts) : [];
    if (entities.length > 0) return { entities };
    if (said && !GROUPS.has(view.lower(said.head))) return { entities: [] };
  }
  // "the ministers of Norland and Sudria"
  if (GROUPS.has(head) || OWN.has(head) || BODIES.has(head)) {
    const of = prepsAfter(phrase, 1).find((p) => p.word === 'of' || p.word === 'from');
    const owners = of ? entitiesOf(context, of.object.mentions).filter(acts) : [];
    if (owners.length > 0) return { entities: owners };
  }
  if (head === 'latter') return { entities: latterOf(frame, draft) };
  const group = isPlainGroup(frame, phrase);
  if (group && !(head === 'side' && view.lower(phrase.first) === 'the')) {
    const entities = resolveGroup(frame, draft.trigger.first);
    return { entities };
  }
  const first = view.lower(phrase.first);
  if (phrase.possessor && (OWN.has(head) || BODIES.has(head)))
    return ofOwner(frame, context.index.entityOf(phrase.possessor), BODIES.has(head));
  if (phrase.modifiers.length > 0) {
    const owners = entitiesOf(context, phrase.modifiers).filter(
      (e) => e.type === 'country' || e.type === 'body' || e.type === 'delegation',
    );
    if (owners.length > 0 && (OWN.has(head) || GROUPS.has(head))) return { entities: owners };
  }
  if (OWN.has(head) || GROUPS.has(head) || (draft.rule === PLAN && UNDERTAKING_NOUNS.has(head))) {
    const country = demonymIn(frame, phrase);
    if (country) return { entities: [country] };
    // "his government", "the state" in somebody's words: the speaker's.
    if (phrase.last - phrase.first <= 2 && (HIS.has(first) || (first === 'the' && STATES.has(head)))) {
      const speaker = saidBy(frame, draft.carrier);
      const state = speaker ? stateOf(context.index, speaker.country) : undefined;
      if (state) return { entities: [state] };
    }
    if (head === 'side') return { entities: resolveGroup(frame, draft.trigger.first) };
  }
  if (head === 'it') {
    const entities = antecedentOf(frame, draft, head);
    return entities.length > 0 ? { entities } : null;
  }
  if (head === 'he' || head === 'she' || head === 'who' || head === 'which') return { entities: antecedentOf(frame, draft, head) };
  // "the ties between Norland and Sudria affirm a commitment to": the two.
  const between = phrase.preps.find((p) => p.word === 'between');
  if (between) {
    const pair = entitiesOf(context, between.object.mentions).filter(acts);
    if (pair.length > 1) return { entities: pair };
  }
  const holder = holderOf(frame, phrase);
  if (holder) return { entities: [holder] };
  return OWN.has(head) || (DESCRIBED.has(head) && draft.carrier?.link !== 'relative') ? { entities: [] } : null;
}

const PLAN = 'commitment.plan-noun';
const HIS: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their']);
const STATES: ReadonlySet<string> = new Set(['state', 'government', 'country', 'nation', 'ministry', 'army', 'military']);
/** Groups that act though the text does not say whose they are: "Allied leaders". */
const DESCRIBED: ReadonlySet<string> = new Set(
  'leaders ministers governments officials diplomats negotiators envoys lawmakers militants rebels insurgents separatists guerrillas factions donors delegates community parties'.split(
    ' ',
  ),
);

/** "Ana Ruiz, deputy minister of Norland, who ..., will": the name that a title stands in apposition to. */
function holderOf({ context, view }: Frame, phrase: NounPhrase): Entity | null {
  if (view.lower(phrase.first - 1) !== ',') return null;
  const before = view.phrases.find((np) => np.last === phrase.first - 1);
  return before ? (entitiesOf(context, before.mentions).find((e) => e.type === 'person') ?? null) : null;
}

const OPENERS: ReadonlySet<string> = new Set(
  'the both two three four five six all these foreign prime defense defence and of state other respective our'.split(' '),
);

const PLURALS: ReadonlySet<string> = new Set('diplomats negotiators men nations governments delegations states officials teams'.split(' '));

/** "the sides", "both foreign ministers": nothing but such words before the noun. */
function isPlainGroup(frame: Frame, phrase: NounPhrase): boolean {
  const { view } = frame;
  if (phrase.possessor || phrase.modifiers.length > 0) return false;
  // "Negotiators are expected to": some that were not named before; "teams from the two sides" are theirs.
  if (phrase.first === phrase.head && PLURALS.has(view.lower(phrase.head)) && !view.headline) {
    const whose = phrase.preps.find((prep) => prep.at === phrase.last && (prep.word === 'from' || prep.word === 'of'))?.object;
    return whose !== undefined && isPlainGroup(frame, whose);
  }
  let head = phrase.first;
  while (head < phrase.last && OPENERS.has(view.lower(head)) && !(head === phrase.head)) head++;
  return GROUPS.has(view.lower(head));
}

/** "the latter": the last who was named before. */
function latterOf({ context, view }: Frame, draft: Draft): Entity[] {
  const { mentions } = context.index;
  for (let i = mentionsFrom(mentions, context.document.tokens[draft.trigger.first]!.start) - 1; i >= 0; i--) {
    const mention = mentions[i]!;
    if (mention.first < view.first - 60) break;
    const entity = context.index.entityOf(mention);
    if (mention.level === 'name' && entity && (entity.type === 'person' || entity.type === 'body')) return [entity];
  }
  return [];
}

/** What an official speaks of as his own, beside his country. */
const BODIES: ReadonlySet<string> = new Set(
  'agency organization organisation group party movement union coalition company ministry rebels fighters supporters followers soldiers lawmakers'.split(
    ' ',
  ),
);

/** "his country", "her government": the owner's state, else the owner; "his agency": the body of the owner's office. */
function ofOwner({ context }: Frame, owner: Entity | undefined, body: boolean): { entities: Entity[] } | null {
  if (!owner) return { entities: [] };
  const office = body ? owner.offices.find((o) => o.body !== null)?.body : null;
  const known = office ? entityOfId(context.index, office) : undefined;
  if (known) return { entities: [known] };
  return { entities: [stateOf(context.index, owner.country) ?? owner] };
}

/** "the Sudrian government": the country of the adjective. */
function demonymIn({ context }: Frame, phrase: NounPhrase): Entity | null {
  const { tokens } = context.document;
  for (let i = phrase.first; i < phrase.last; i++) {
    if ((tokens[i]!.word.flags & (Flag.Demonym | Flag.Country | Flag.Starts)) === 0) continue;
    const country = matchAt(tokens, i)?.entry.senses.find((s) => s.country !== '')?.country;
    const entity = country ? stateOf(context.index, country) : undefined;
    if (entity) return entity;
  }
  return null;
}

/** A pronoun that was not linked: the subject of the verb of saying, else of the sentence before. */
function antecedentOf(frame: Frame, draft: Draft, pronoun: string): Entity[] {
  const person = pronoun === 'he' || pronoun === 'she';
  const fits = (e: Entity): boolean => acts(e) && (person ? e.type === 'person' || e.type === 'office' : e.type !== 'person');
  let at: VerbGroup | null = draft.carrier?.governor ?? null;
  for (let depth = 0; at && depth < 4; depth++) {
    const entities = at.subject ? entitiesOf(frame.context, at.subject.mentions).filter(fits) : [];
    if (entities.length > 0) return entities.slice(0, 1);
    // "Norland's new government says it plans": whose it is.
    if (!person && at.subject && at.subject.mentions.length === 0 && frame.view.lower(at.subject.head) !== pronoun) {
      const described = entitiesOfPhrase(frame, at.subject, { ...draft, carrier: at });
      if (described && described.entities.length > 0) return [...described.entities];
    }
    at = at.governor;
  }
  for (let s = frame.view.index - 1; s >= 0 && s >= frame.view.index - 2; s--) {
    for (const verb of frame.context.clauses(s).verbs) {
      const entities = verb.subject ? entitiesOf(frame.context, verb.subject.mentions).filter(fits) : [];
      if (entities.length > 0) return entities.slice(0, 1);
    }
  }
  return [];
}
