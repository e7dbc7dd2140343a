import { Shape, type Document } from '../../text/document';
import type { MentionExtractor } from '../findMentions';
import { gazetteerMatches, senseOf } from '../gazetteer';
import type { Mention } from '../mention';
import { nameMention } from '../nameMention';

const PLACE = new Set([
  'in',
  'at',
  'to',
  'from',
  'near',
  'outside',
  'inside',
  'into',
  'around',
  'visit',
  'visits',
  'visited',
  'visiting',
  'leave',
  'left',
  'leaving',
  'reached',
  'enter',
  'entered',
]);

/** Seats of power: bodies when they act, places after a preposition of place. */
export const seatNames: MentionExtractor = {
  id: 'body.seat',
  definition: 'A seat that acts stands for the body; after a preposition of place it is the place.',
  example: 'the {body: Kremlin} said; talks at the {place: White House}',
  find(document) {
    const out: Mention[] = [];
    for (const { first, last, entry } of gazetteerMatches(document)) {
      const sense = senseOf(entry, 'seat');
      if (!sense || senseOf(entry, 'country')) continue;
      const facts = { country: sense.country, key: sense.key };
      out.push(
        isAtPlace(document, first, last)
          ? nameMention(document, first, last, { type: 'place', rule: 'place.seat', kind: 'seat', ...facts })
          : nameMention(document, first, last, { type: 'body', rule: this.id, kind: sense.kind, ...facts }),
      );
    }
    return out;
  },
};

/** "at the White House", but not "to the Kremlin's offer" and not "in White House talks". */
function isAtPlace(document: Document, first: number, last: number): boolean {
  const { tokens } = document;
  const sentence = tokens[first]!.sentence;
  let k = first - 1;
  if (k >= 0 && tokens[k]!.word.lower === 'the') k--;
  if (k < 0 || tokens[k]!.sentence !== sentence || !PLACE.has(tokens[k]!.word.lower)) return false;
  const next = tokens[last]?.sentence === sentence ? tokens[last].word : undefined;
  // "from White House Press Secretary ..." qualifies a post.
  return !next || (next.lower !== "'s" && next.lower !== "'" && (k < first - 1 || next.shape !== Shape.Title));
}
