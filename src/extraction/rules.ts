import { SIEVES } from './coreference/sieves';
import { COMMITMENT_RULES } from './events/commitments/registry';
import { NOUN_RULES, VERB_RULES, WORD_RULES } from './events/meetings/registry';
import { GIVEN_RULES } from './given/givenRules';
import { EXTRACTORS, REFINERS } from './mentions/findMentions';
import { PERSON_RULES } from './mentions/people/findPeople';

/** What a rule says of itself: how a person is told why something was found. */
export interface RuleText {
  readonly id: string;
  /** The codebook's definition in a line. */
  readonly definition: string;
  readonly example: string;
}

/** Ids that an extractor gives beside its own, for what it finds on the way. */
const BESIDES: readonly RuleText[] = [
  {
    id: 'country.capital',
    definition: 'A capital that acts is a mention of its country; after a preposition of place it is the place.',
    example: '{country: Tokyo} agreed to lend the sum',
  },
  {
    id: 'place.seat',
    definition: 'A seat of power after a preposition of place is the place; one that acts stands for the body.',
    example: 'talks at the {place: White House}',
  },
  {
    id: 'office.bare',
    definition: 'A post named without its holder: the whole phrase without the article.',
    example: 'the {office: speaker of the parliament of Turkmenistan}',
  },
];

/** A stage of the pipeline and its rules in their order. */
export interface RuleStage {
  readonly title: string;
  readonly rules: readonly RuleText[];
}

/** Every stage that finds something by rules, in the order of the pipeline. */
export const RULE_STAGES: readonly RuleStage[] = [
  { title: 'Decisions: what a person said, before every rule', rules: GIVEN_RULES },
  { title: 'Mentions: what names, posts and groups the text holds', rules: EXTRACTORS },
  { title: 'Mentions: how a person is recognised', rules: PERSON_RULES },
  { title: 'Mentions: what is mended afterwards', rules: REFINERS },
  { title: 'Mentions: what is found on the way', rules: BESIDES },
  { title: 'Coreference: who is who, the surest first', rules: SIEVES },
  { title: 'Meetings told by a verb', rules: VERB_RULES },
  { title: 'Meetings told by a noun', rules: NOUN_RULES },
  { title: 'Meetings told by a single word', rules: WORD_RULES },
  { title: 'Commitments: the ladder of firmness', rules: COMMITMENT_RULES },
];

const RULES: ReadonlyMap<string, RuleText> = new Map(
  RULE_STAGES.flatMap(({ rules }) => rules).map(({ id, definition, example }) => [id, { id, definition, example }]),
);

/** Every rule of every stage, in the order of the stages. */
export function allRules(): readonly RuleText[] {
  return [...RULES.values()];
}

/** The rule whose id a record or a mention carries. */
export function ruleOf(id: string): RuleText | undefined {
  return RULES.get(id);
}
