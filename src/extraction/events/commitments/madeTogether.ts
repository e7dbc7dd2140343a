import { INSTRUMENTS, SIGNING_VERBS } from '../../lexicon/triggers/undertakings';
import type { Entity } from '../../mentions/mention';
import type { NounPhrase, VerbGroup } from '../../syntax/clause';
import { entitiesOf, type SentenceView } from '../meetings/sentenceView';
import { resolveGroup } from './groups';
import type { Frame } from './rule';

const DOCUMENTS: ReadonlySet<string> = new Set(
  'document documents declaration declarations statement communique communiqué programme program roadmap package'.split(' '),
);
const FOUNDING: ReadonlySet<string> = new Set('form create establish set found'.split(' '));
const COMMON: ReadonlySet<string> = new Set(
  'group groups force forces committee commission council centre center fund team mechanism panel secretariat'.split(' '),
);

/** "The treaty will be signed", "a working group would be set up": what several do with each other, told in the passive without saying who. */
export function isMadeTogether(view: SentenceView, goal: VerbGroup): boolean {
  if (!goal.passive || !goal.subject || goal.subject.mentions.length > 0) return false;
  const heads = headsOf(goal.subject).map((head) => view.lower(head));
  if (SIGNING_VERBS.has(goal.lemma) || goal.lemma === 'adopt') return heads.some((head) => INSTRUMENTS.has(head) || DOCUMENTS.has(head));
  return FOUNDING.has(goal.lemma) && heads.some((head) => COMMON.has(head));
}

/** Of "a number of agreements", "a package of documents" the thing counts too. */
const headsOf = (phrase: NounPhrase): number[] => [
  phrase.head,
  ...phrase.preps.filter((prep) => prep.word === 'of').map((prep) => prep.object.head),
];

/** Those between whom it is made, else those who met. */
export function makersOf(frame: Frame, goal: VerbGroup, at: number): Entity[] {
  const preps = [...goal.preps, ...(goal.subject?.preps ?? [])];
  const between = preps.find((prep) => prep.word === 'between')?.object.mentions ?? [];
  const named = entitiesOf(frame.context, between).filter((entity) => entity.type !== 'place');
  return named.length > 0 ? named : resolveGroup(frame, at);
}
