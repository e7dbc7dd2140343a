import type { MentionExtractor } from '../findMentions';
import type { Mention } from '../mention';
import { officeMention } from '../titles/officeMention';
import { readTitles } from '../titles/readTitles';
import { apposition } from './apposition';
import { bareName } from './bareName';
import { givenPerson } from './givenPerson';
import { honorificName } from './honorificName';
import { isNationality } from './isNationality';
import { laterName } from './laterName';
import { createPeople, outerSpan, type PersonRule } from './people';
import { personMention } from './personMention';
import { relativeOffice } from './relativeOffice';
import { titleName } from './titleName';

/** In order: surest first; a rule reads the names that earlier ones found. */
export const PERSON_RULES: readonly PersonRule[] = [titleName, honorificName, givenPerson, bareName, apposition, relativeOffice, laterName];

/** Named people with their offices, and the titles that no name stands beside. */
export const findPeople: MentionExtractor = {
  id: 'person',
  definition: 'A named human with the offices that the text gives; a post named without its holder is an office.',
  example: 'Turkmen Foreign Minister {person: Rashid Meredov} and the {office: speaker of the parliament}',
  find(document, found) {
    const people = createPeople(document, found, readTitles(document, found));
    for (const rule of PERSON_RULES) rule.apply(people);
    const named = people.drafts.filter((draft) => !isNationality(document, draft.first, draft.last));
    const out: Mention[] = named.map((draft) =>
      personMention(document, draft, {
        rule: draft.rule,
        country: draft.country,
        offices: draft.offices,
        gender: draft.gender,
        outer: outerSpan(document, draft),
      }),
    );
    for (const title of people.titles) {
      const office = title.held ? null : officeMention(document, title);
      if (office) out.push(office);
    }
    return out;
  },
};
