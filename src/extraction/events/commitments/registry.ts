import type { CommitmentRule } from './rule';
import { readyFor } from './rules/readyFor';
import { listItem } from './rules/listItem';
import { agreedOn } from './rules/agreedOn';
import { eventPlanned } from './rules/eventPlanned';
import { futurate } from './rules/futurate';
import { given } from './rules/given';
import { headlineTo } from './rules/headlineTo';
import { importance } from './rules/importance';
import { lookForward } from './rules/lookForward';
import { planNoun } from './rules/planNoun';
import { isTo, scheduledTo } from './rules/scheduledTo';
import { shall } from './rules/shall';
import { signed } from './rules/signed';
import { ruleOut, undertakeTo } from './rules/undertakeTo';
import { will } from './rules/will';
import { would } from './rules/would';

/** The ladder's rules, in order; of two that read the same goal the first one counts. */
export const COMMITMENT_RULES: readonly CommitmentRule[] = [
  listItem,
  shall,
  will,
  would,
  undertakeTo,
  ruleOut,
  scheduledTo,
  isTo,
  planNoun,
  headlineTo,
  lookForward,
  eventPlanned,
  signed,
  agreedOn,
  given,
  futurate,
  readyFor,
  importance,
];
