import { flagsOf } from '../../../../src/extraction/lexicon/flagsOf';
import { findMentions } from '../../../../src/extraction/mentions/findMentions';
import { readDocument } from '../../../../src/extraction/text/readDocument';
import { check, type Mark } from '../../check';

const namesOf = (text: string): Mark[] =>
  findMentions(readDocument(text, flagsOf))
    .filter(({ level }) => level === 'name')
    .map(({ start, end, type }) => ({ start, end, label: type }));

/** The names of countries, places and bodies that the mentions stage finds, in the notation of `check`. */
export const checkNames = (marked: string): void => check(marked, { only: ['country', 'place', 'body'], run: namesOf });
