import type { VerbGroup } from '../../syntax/clause';
import type { SentenceView } from '../meetings/sentenceView';

/** Verbs that only carry the next one: "agreed to continue to work", "will begin to withdraw", "is trying to". */
const CARRYING: ReadonlySet<string> = new Set('continue keep begin start help seek try attempt work strive endeavor endeavour'.split(' '));

const CONTINUING: ReadonlySet<string> = new Set(['continue', 'keep']);

/** The infinitives that a verb of undertaking governs, conjuncts included, in text order. */
export function infinitivesOf(view: SentenceView, verb: VerbGroup): VerbGroup[] {
  return view.verbs.filter(
    (v) =>
      v.form === 'infinitive' &&
      v.first >= verb.last &&
      v.governor === verb &&
      v.governorNoun === null &&
      // "decide whether to go": open.
      !/^(?:whether|how|where|when|if)$/.test(view.lower(v.first - 1)) &&
      (v.link === 'to' || v.link === null) &&
      hangsOn(v, verb, view),
  );
}

/** The first infinitive stands close to its verb; later ones are its conjuncts. */
function hangsOn(goal: VerbGroup, verb: VerbGroup, view: SentenceView): boolean {
  if (goal.conjunctOf && goal.conjunctOf !== verb) return hangsOn(goal.conjunctOf, verb, view);
  return goal.link === 'to';
}

/** The gerunds that a verb governs through one of the prepositions: "agreed on opening", "committed to sending"; or bare: "ruled out meeting". */
export function gerundsOf(view: SentenceView, verb: VerbGroup, preps: ReadonlySet<string>): VerbGroup[] {
  return view.verbs.filter((v) => {
    if (v.form !== 'gerund' || v.first < verb.last) return false;
    let lead = v;
    for (let depth = 0; lead.conjunctOf && depth < 4; depth++) lead = lead.conjunctOf;
    const before = view.lower(lead.first - 1);
    return lead.first - verb.last <= 2 && preps.has(before);
  });
}

/** Where the verb of an undertaking only carries another one ("will continue to support"), that other one. */
export function carriedBy(view: SentenceView, verb: VerbGroup): { goals: VerbGroup[]; continues: boolean } {
  if (!CARRYING.has(verb.lemma)) return { goals: [verb], continues: false };
  const goals = [...infinitivesOf(view, verb), ...goingOn(view, verb)];
  return goals.length > 0 ? { goals, continues: CONTINUING.has(verb.lemma) } : { goals: [verb], continues: CONTINUING.has(verb.lemma) };
}

/** "continue providing assistance", "keep working on": the gerund right after the verb. */
const goingOn = (view: SentenceView, verb: VerbGroup): VerbGroup[] =>
  verb.object === null ? view.verbs.filter((v) => v.form === 'gerund' && v.first === verb.last && v.governor === verb) : [];

/** Verbs whose object is the thing proposed, offered or undertaken. */
const OF_A_THING: ReadonlySet<string> = new Set('propose plan prepare arrange schedule undertake offer pledge'.split(' '));

/** "proposed measures to ensure", "offered Norland incentives to suspend": the infinitive after the thing says what it is for. */
export function isPurpose(verb: VerbGroup, goal: VerbGroup): boolean {
  const thing = verb.secondObject ?? verb.object;
  if (!thing || thing.temporal || !OF_A_THING.has(verb.lemma) || goal.first < thing.last) return false;
  return thing.mentions.length === 0;
}
