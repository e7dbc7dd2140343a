import type { NounPhrase } from '../../syntax/clause';
import type { SentenceView } from '../meetings/sentenceView';
import type { Draft } from './draft';

const CLOSING: ReadonlySet<string> = new Set(['.', '!', '?', ';', ':', '"', '”', '“', '(', ')', '—', '–']);
const OPENING_CLAUSE: ReadonlySet<string> = new Set(
  'if unless provided once while whereas although though because since after before when who which whom whose until but as where'.split(
    ' ',
  ),
);

/** Tokens of what is to be done: from its verb (or noun) to the end of its complements. */
export function actionOf(view: SentenceView, draft: Draft): { first: number; last: number } {
  if (draft.thing) return { first: draft.thing.first, last: phraseEnd(view, draft.thing) };
  const goal = draft.goal!;
  let last = goal.last;
  for (let i = goal.last; i < view.last; i++) {
    const word = view.lower(i);
    // The dot of "Mr." ends nothing.
    if (CLOSING.has(word) && !(word === '.' && i < view.last - 2)) break;
    if (
      OPENING_CLAUSE.has(word) &&
      !(word === 'as' && /^(?:a|an|part|the)$/.test(view.lower(i + 1))) &&
      !(word === 'before' || word === 'after' || word === 'until' || word === 'since'
        ? view.dates.some((d) => d.at === i + 1 || d.at === i + 2)
        : false)
    )
      break;
    if (word === ',' || word === 'and' || word === 'or') {
      // A new clause or a conjunct verb ends it; a list of nouns goes on.
      const verb = view.verbs.find((v) => v.first >= i && v.first <= i + 3 && (v.form === 'finite' || v.conjunctOf !== null));
      if (verb && !(verb.conjunctOf === goal && verb.first - goal.last <= 1)) break;
      const subject = view.verbs.find(
        (v) => v.form === 'finite' && v.subject && v.subject.first > i && v.subject.first <= i + 2 && v.first > i,
      );
      if (subject) break;
      if (word === ',' && view.lower(i + 1) === 'subject') break;
      if (word === ',' && OPENING_CLAUSE.has(view.lower(i + 1))) break;
      continue;
    }
    const finite = view.verbs.find((v) => v.first === i && v.form === 'finite');
    if (finite && finite.link !== 'relative' && finite !== goal && !(finite.conjunctOf === goal && finite.first - goal.last <= 1)) break;
    last = i + 1;
  }
  return { first: goal.head, last: Math.max(last, goal.last) };
}

function phraseEnd(view: SentenceView, thing: NounPhrase): number {
  let last = thing.last;
  const visit = (np: NounPhrase, depth: number): void => {
    last = Math.max(last, np.last);
    if (depth > 3) return;
    for (const prep of np.preps) visit(prep.object, depth + 1);
    for (const conjunct of np.conjuncts) visit(conjunct, depth + 1);
  };
  visit(thing, 0);
  return Math.min(last, view.last);
}
