import { assert } from 'chai';
import { flagsOf } from '../../../../../src/extraction/lexicon/flagsOf';
import { findMentions } from '../../../../../src/extraction/mentions/findMentions';
import type { OfficeDraft } from '../../../../../src/extraction/mentions/mention';
import { readDocument } from '../../../../../src/extraction/text/readDocument';
import { check, marksOfMentions } from '../../../check';

const mentionsOf = (text: string): ReturnType<typeof findMentions> => findMentions(readDocument(text, flagsOf));

/** People by name, and nothing else. */
export const checkPeople = (marked: string): void => check(marked, { only: ['person'], run: (text) => marksOfMentions(mentionsOf(text)) });

/** Posts without a holder, and nothing else. */
export const checkPosts = (marked: string): void => check(marked, { only: ['office'], run: (text) => marksOfMentions(mentionsOf(text)) });

/** Groups, and nothing else. */
export const checkGroups = (marked: string): void =>
  check(marked, { only: ['delegation'], run: (text) => marksOfMentions(mentionsOf(text)) });

const write = ({ title, country, qualifier, counterpart }: OfficeDraft): string =>
  [title, country, qualifier, counterpart ? 'counterpart' : null].filter((part) => part !== null).join(', ');

/** All people with the offices that their mentions carry, one a line: `Ada Lind: Minister of Trade, NOR, deputy; Ambassador, NOR`. */
export function checkOffices(text: string, ...expected: readonly string[]): void {
  const lines = mentionsOf(text)
    .filter(({ type }) => type === 'person')
    .map(({ start, end, offices }) => `${text.slice(start, end)}: ${(offices ?? []).map(write).join('; ')}`);
  assert.deepEqual(lines, [...expected]);
}
