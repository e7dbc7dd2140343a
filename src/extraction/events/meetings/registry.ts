import type { NounRule, VerbRule, WordRule } from './rule';
import { attendVerb } from './rules/attendVerb';
import { bodyVerb } from './rules/bodyVerb';
import { callVerb } from './rules/callVerb';
import { ceremonyNoun } from './rules/ceremonyNoun';
import { discussVerb } from './rules/discussVerb';
import { exchangeVerb } from './rules/exchangeVerb';
import { inviteVerb } from './rules/inviteVerb';
import { meetVerb } from './rules/meetVerb';
import { occasionNoun } from './rules/occasionNoun';
import { receiveVerb } from './rules/receiveVerb';
import { sendVerb } from './rules/sendVerb';
import { signVerb } from './rules/signVerb';
import { summonVerb } from './rules/summonVerb';
import { takeVerb } from './rules/takeVerb';
import { talkNoun } from './rules/talkNoun';
import { travelVerb } from './rules/travelVerb';
import { visitingPerson } from './rules/visitingPerson';
import { visitNoun } from './rules/visitNoun';
import { visitVerb } from './rules/visitVerb';

/** Rules that start from a verb, in order; all of a verb's family are tried. */
export const VERB_RULES: readonly VerbRule[] = [
  meetVerb,
  receiveVerb,
  callVerb,
  summonVerb,
  visitVerb,
  travelVerb,
  sendVerb,
  takeVerb,
  inviteVerb,
  exchangeVerb,
  bodyVerb,
  signVerb,
  attendVerb,
  discussVerb,
];

/** Rules that start from a noun. */
export const NOUN_RULES: readonly NounRule[] = [talkNoun, visitNoun, occasionNoun, ceremonyNoun];

/** Rules that start from a single word. */
export const WORD_RULES: readonly WordRule[] = [visitingPerson];
