import type { Analysis } from '../../src/extraction/model';
import { compare } from './comparison';
import type { GoldAnnotation, GoldText } from './gold';
import { resolveGold } from './resolveGold';
import { scoreCommitments } from './scoreCommitments';
import { scoreCoreference } from './scoreCoreference';
import { scoreMeetings } from './scoreMeetings';
import { scoreNames } from './scoreNames';
import { scoreOfficials } from './scoreOfficials';
import { createSheet, type Sheet } from './sheet';

/** The figures of one text. */
export function scoreText({ id, text }: GoldText, gold: GoldAnnotation, analysis: Analysis): Sheet {
  const sheet = createSheet();
  const comparison = compare(id, text, resolveGold(gold, text), analysis);
  for (const score of [scoreNames, scoreOfficials, scoreCoreference, scoreMeetings, scoreCommitments]) score(comparison, sheet);
  return sheet;
}
