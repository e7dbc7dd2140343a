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

/** Most precise first. Titles are looked at again once a sieve has told who holds one. */
export const SIEVES: readonly Sieve[] = [
  sameName,
  bodyAcronym,
  shortBodyName,
  personName,
  officeOfPerson,
  officeAhead,
  officeOfMain,
  officeOfPerson,
  personPronoun,
  counterpart,
  unheldOffice,
  bodyNominal,
  thingPronoun,
];
