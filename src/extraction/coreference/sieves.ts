import { bodyAcronym } from './names/bodyAcronym';
import { personName } from './names/personName';
import { sameName } from './names/sameName';
import { shortBodyName } from './names/shortBodyName';
import { officeOfPerson } from './nominals/officeOfPerson';
import { personPronoun } from './pronouns/personPronoun';
import type { Sieve } from './sieve';

/** Most precise first. */
export const SIEVES: readonly Sieve[] = [sameName, bodyAcronym, shortBodyName, personName, officeOfPerson, personPronoun];
