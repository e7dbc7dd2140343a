import type { MentionExtractor } from '../findMentions';
import { gazetteerMatches, senseOf } from '../gazetteer';
import type { Mention } from '../mention';
import { nameMention } from '../nameMention';

/** Organisations that the gazetteer knows. */
export const bodyNames: MentionExtractor = {
  id: 'body.name',
  definition:
    'A named organisation: government, ministry, parliament, court, armed force, party, international organisation, company, medium ...',
  example: '{body: NATO} and the {body: European Union}',
  find(document) {
    const out: Mention[] = [];
    for (const { first, last, entry } of gazetteerMatches(document)) {
      const sense = senseOf(entry, 'body');
      if (sense)
        out.push(
          nameMention(document, first, last, { type: 'body', rule: this.id, country: sense.country, kind: sense.kind, key: sense.key }),
        );
    }
    return out;
  },
};
