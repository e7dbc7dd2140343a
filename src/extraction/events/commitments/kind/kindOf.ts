import type { CommitmentKind } from '../../../model';
import type { NounPhrase } from '../../../syntax/clause';
import type { SentenceView } from '../../meetings/sentenceView';
import type { Resolved } from '../draft';
import { encounterOf } from './encounterOf';
import { fieldOf } from './fields';
import { kindOfFrame, kindOfVerb } from './frames';

/** What the action is about: a journey or an encounter, else by its verb with its object, by its words, by its verb alone. */
export function kindOf(view: SentenceView, draft: Resolved): CommitmentKind {
  const encounter = encounterOf(view, draft);
  if (encounter) return encounter;
  const { goal, thing, action } = draft;
  const object = goal?.passive ? goal.subject : (goal?.object ?? thing);
  const framed = goal && kindOfFrame(goal.lemma, object ? wordsOf(view, object) : []);
  if (framed) return framed;
  const lower = (token: number): string => view.lower(token);
  const field = (object && fieldOf(lower, object.first, object.last)) ?? fieldOf(lower, action.first, action.last);
  if (draft.does === 'provide' && (!field || field === 'cooperation')) return 'aid';
  return field ?? (goal && kindOfVerb(goal.lemma)) ?? 'other';
}

/** The words of a phrase, its "of" phrases included: "a team of engineers". */
function wordsOf(view: SentenceView, phrase: NounPhrase): string[] {
  const words: string[] = [];
  for (const np of [phrase, ...phrase.preps.filter((prep) => prep.word === 'of').map((prep) => prep.object)])
    for (let i = np.first; i < np.last; i++) words.push(view.lower(i));
  return words;
}
