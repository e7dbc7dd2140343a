import { bodyAcronym } from './names/bodyAcronym';
import { personName } from './names/personName';
import { sameName } from './names/sameName';
import { shortBodyName } from './names/shortBodyName';
import { bodyNominal } from './nominals/bodyNominal';
import { counterpart } from './nominals/counterpart';
import { officeAhead } from './nominals/officeAhead';
import { officeOfMain } from './nominals/officeOfMain';
import { officeOfPerson } from './nominals/officeOfPerson';
import { unheldOffice } from './nominals/unheldOffice';
import { personPronoun } from './pronouns/personPronoun';
import { thingPronoun } from './pronouns/thingPronoun';
import type { Sieve } from './sieve';

/** Most precise first. */
export const SIEVES: readonly Sieve[] = [
  sameName,
  bodyAcronym,
  shortBodyName,
  personName,
  officeOfPerson,
  officeAhead,
  officeOfMain,
  personPronoun,
  counterpart,
  unheldOffice,
  bodyNominal,
  thingPronoun,
];
