import { GIVING_VERBS } from '../../../lexicon/triggers/undertakings';
import type { Firmness } from '../../../model';
import type { NounPhrase } from '../../../syntax/clause';
import type { SentenceView } from '../../meetings/sentenceView';
import { isConditional, isWished } from '../clauseTests';
import type { CommitmentRule } from '../rule';

const GIFTS: ReadonlySet<string> = new Set(
  'support aid assistance grant grants loan loans credit funding scholarships scholarship donation contribution package equipment troops relief doses vaccines help money investment investments funds tranche food weapons incentives ambulances cooperation visit oil gas fuel electricity protection asylum'.split(
    ' ',
  ),
);

/** Acts that are promised as things. */
const ACTS: ReadonlySet<string> = new Set(
  'offensive investigation inquiry probe elections withdrawal resumption release reforms amnesty ceasefire truce crackdown'.split(' '),
);
const PROMISING: ReadonlySet<string> = new Set(['promise', 'pledge', 'guarantee', 'offer']);

export const given: CommitmentRule = {
  id: 'commitment.pledge-thing',
  definition: 'What is pledged, promised, committed or earmarked is firm (4); what is offered is 2; an announced plan is 3.',
  example: 'Norland pledged $5 million for flood relief in Sudria.',
  apply(frame) {
    const { view, verb } = frame;
    const level = GIVING_VERBS.get(verb.lemma);
    if (level === undefined || verb.negated || isConditional(verb) || isWished(view, verb)) return [];
    if (verb.form !== 'finite' && verb.form !== 'gerund') return [];
    if (verb.modal !== null) return [];
    const objects = verb.passive ? [verb.subject] : [verb.object, verb.secondObject];
    const thing =
      objects.find((np) => np && isGift(view, np)) ?? objects.find((np) => np && !np.temporal && np.mentions.length === 0) ?? null;
    if (!thing || thing.temporal || view.verbs.some((v) => v.governorNoun === thing.head)) return [];
    if (verb.passive && !verb.preps.some((p) => p.word === 'by')) return [];
    const gift = isGift(view, thing) || (PROMISING.has(verb.lemma) && ACTS.has(view.lower(thing.head)));
    const plan = /^(?:plan|plans|package|measures|program|programme|initiative)$/.test(view.lower(thing.head));
    const weak =
      verb.lemma === 'announce' ||
      verb.lemma === 'unveil' ||
      verb.lemma === 'approve' ||
      verb.lemma === 'grant' ||
      verb.lemma === 'propose';
    // Proposed measures are somebody else's to take as well.
    if (!gift && !(plan && weak && verb.lemma !== 'propose')) return [];
    // "Pledged its support" names nothing.
    const bare =
      thing.last - thing.first <= 2 && thing.preps.length === 0 && /^(?:support|cooperation|assistance|help)$/.test(view.lower(thing.head));
    const firmness: Firmness = bare && thing.modifiers.length === 0 ? 1 : weak && plan ? 3 : level;
    return [
      {
        rule: this.id,
        sentence: view.index,
        firmness,
        direction: 'do',
        trigger: { first: verb.first, last: verb.last },
        goal: null,
        thing,
        does: ACTS.has(view.lower(thing.head)) ? 'carry out' : 'provide',
        carrier: verb,
        doer: verb.passive ? (verb.preps.find((p) => p.word === 'by')?.object ?? null) : verb.subject,
        place: null,
      },
    ];
  },
};

function isGift(view: SentenceView, thing: NounPhrase): boolean {
  for (const np of [thing, ...thing.conjuncts]) {
    if (GIFTS.has(view.lower(np.head))) return true;
    for (let i = np.first; i < np.last; i++) if (/^[$€£¥]?\d/.test(view.lower(i)) || /^[$€£¥]$/.test(view.lower(i))) return true;
    for (const prep of np.preps) if (prep.word === 'of' && GIFTS.has(view.lower(prep.object.head))) return true;
  }
  return false;
}
