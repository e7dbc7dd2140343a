import { SIEVES } from '../../src/extraction/coreference/sieves';
import { COMMITMENT_RULES } from '../../src/extraction/events/commitments/registry';
import { NOUN_RULES, VERB_RULES, WORD_RULES } from '../../src/extraction/events/meetings/registry';
import { EXTRACTORS, REFINERS } from '../../src/extraction/mentions/findMentions';
import { PERSON_RULES } from '../../src/extraction/mentions/people/findPeople';

/** What a rule does, under the name that its stage has for it. */
interface Acting {
  readonly id: string;
  find?: unknown;
  refine?: unknown;
  run?: unknown;
  apply?: unknown;
}

const ALL: readonly Acting[] = [EXTRACTORS, REFINERS, PERSON_RULES, SIEVES, VERB_RULES, NOUN_RULES, WORD_RULES, COMMITMENT_RULES].flatMap(
  (registry): readonly Acting[] => registry,
);

/** The ids that can be left out, in the order of the stages. */
export const RULE_IDS: readonly string[] = [...new Set(ALL.map(({ id }) => id))];

/**
 * Does something while one rule is silent. The registries are indexed when they are loaded, so the rule stays in its place and finds
 * nothing, as a stub; afterwards it is what it was.
 */
export function withoutRule<T>(id: string, run: () => T): T {
  const rules = ALL.filter((rule) => rule.id === id);
  if (rules.length === 0) throw new Error(`there is no rule "${id}"; there are ${RULE_IDS.join(', ')}`);
  const before = rules.map((rule) => ({ ...rule }));
  const nothing = (): readonly never[] => [];
  for (const rule of rules) {
    if (rule.find) rule.find = nothing;
    if (rule.apply) rule.apply = nothing;
    if (rule.run) rule.run = nothing;
    if (rule.refine) rule.refine = (_document: unknown, mentions: unknown) => mentions;
  }
  try {
    return run();
  } finally {
    rules.forEach((rule, index) => Object.assign(rule, before[index]));
  }
}
