import { formSet } from '../../lexicon/formSet';
import type { NounPhrase, VerbGroup } from '../../syntax/clause';
import type { EventContext } from '../context';
import type { SentenceView } from '../meetings/sentenceView';
import type { Draft } from './draft';

const CLOSING: ReadonlySet<string> = new Set(['.', '!', '?', ';', ':', '"', '”', '“', '(', ')', '—', '–']);
const OPENING_CLAUSE: ReadonlySet<string> = new Set(
  'if unless provided once while whereas although though because since after before when who which whom whose until but as where'.split(
    ' ',
  ),
);

/** All at which the words of an action may end. */
const mayEnd = formSet([...CLOSING, ...OPENING_CLAUSE, ',', 'and', 'or'].join(' '));

/** Tokens of what is to be done: from its verb (or noun) to the end of its complements. */
export function actionOf({ document }: EventContext, view: SentenceView, draft: Draft): { first: number; last: number } {
  if (draft.thing) return { first: draft.thing.first, last: phraseEnd(view, draft.thing) };
  const goal = draft.goal!;
  const { verbs } = view;
  let last = goal.last;
  let next = 0;
  for (let i = goal.last; i < view.last; i++) {
    if (mayEnd(document.tokens[i]!.word)) {
      const word = view.lower(i);
      // The dot of "Mr." ends nothing.
      if (CLOSING.has(word) && !(word === '.' && i < view.last - 2)) break;
      if (OPENING_CLAUSE.has(word) && !goesOn(view, i, word)) break;
      if (word === ',' || word === 'and' || word === 'or') {
        // A new clause or a conjunct verb ends it; a list of nouns goes on.
        if (opensClause(view, goal, i) || (word === ',' && (view.lower(i + 1) === 'subject' || OPENING_CLAUSE.has(view.lower(i + 1)))))
          break;
        continue;
      }
    }
    while (next < verbs.length && verbs[next]!.first < i) next++;
    const verb = verbs[next];
    if (verb?.first === i && verb.form === 'finite' && verb.link !== 'relative' && verb !== goal && !joins(verb, goal)) break;
    last = i + 1;
  }
  return { first: goal.head, last: Math.max(last, goal.last) };
}

/** "develop and implement": a conjunct right behind its verb. */
const joins = (verb: VerbGroup, goal: VerbGroup): boolean => verb.conjunctOf === goal && verb.first - goal.last <= 1;

/** "serve as a base", "sign it after May 5": such words open no clause. */
function goesOn(view: SentenceView, at: number, word: string): boolean {
  if (word === 'as') return /^(?:a|an|part|the)$/.test(view.lower(at + 1));
  if (word !== 'before' && word !== 'after' && word !== 'until' && word !== 'since') return false;
  return view.dates.some((d) => d.at === at + 1 || d.at === at + 2);
}

/** Does a clause with a verb or a subject of its own begin at a comma or a conjunction? */
function opensClause({ verbs }: SentenceView, goal: VerbGroup, at: number): boolean {
  let found = false;
  for (let v = 0; v < verbs.length; v++) {
    const verb = verbs[v]!;
    const finite = verb.form === 'finite';
    if (!found && verb.first >= at && verb.first <= at + 3 && (finite || verb.conjunctOf !== null)) {
      if (!joins(verb, goal)) return true;
      found = true;
    }
    if (finite && verb.first > at && verb.subject && verb.subject.first > at && verb.subject.first <= at + 2) return true;
  }
  return false;
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
