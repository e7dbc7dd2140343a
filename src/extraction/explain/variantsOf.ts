import { GIVING_VERBS } from '../lexicon/triggers/undertakings';
import { pastOf } from '../syntax/pastOf';
import type { Cue } from './cueAt';

/** Other ways of putting a cue, one for each rung of the codebook: done, not done, firm, intended, offered, hoped for; called off, put off. */
export function variantsOf({ verb, voice, plural }: Cue): readonly string[] {
  if (voice === 'passive') {
    const was = plural ? 'were' : 'was';
    return [`${was} held`, 'will be held', `${was} postponed`, `${was} cancelled`, `${plural ? 'are' : 'is'} expected to be held`];
  }
  if (voice === 'reduced') return [`expected to ${verb}`, `ready to ${verb}`, `hoping to ${verb}`, `not to ${verb}`];
  // "pledged $5 million": the verb itself is the cue
  if (GIVING_VERBS.has(verb)) return ['offered', 'will provide', `${plural ? 'hope' : 'hopes'} to provide`, `did not ${verb}`, 'discussed'];
  return [
    pastOf(verb),
    `will ${verb}`,
    `${plural ? 'are' : 'is'} expected to ${verb}`,
    `offered to ${verb}`,
    `${plural ? 'hope' : 'hopes'} to ${verb}`,
    `did not ${verb}`,
    `will not ${verb}`,
  ];
}
