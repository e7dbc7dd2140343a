import { Shape } from '../../text/document';
import type { Cluster } from '../linking';
import type { Sieve } from '../sieve';

/** "Joint Permanent Commission (JPC)", and an acronym whose letters are the initials of one body's name. */
export const bodyAcronym: Sieve = {
  id: 'coreference.acronym',
  definition: 'An acronym in brackets after a name, or made of its initials, is that name.',
  example: '{body#1: World Trade Organization} ({body#1: WTO})',
  run(linking) {
    const { document, mentions } = linking;
    const { tokens } = document;
    const byInitials = new Map<string, Cluster>();
    for (const mention of mentions)
      if (mention.type === 'body' && mention.last - mention.first > 1)
        for (const initials of initialsOf(document, mention.first, mention.last)) {
          const known = byInitials.get(initials);
          if (!known || known.country === null) byInitials.set(initials, linking.clusterOf(mention));
        }
    for (let m = 0; m < mentions.length; m++) {
      const mention = mentions[m]!;
      if (mention.type !== 'body' || mention.last - mention.first !== 1) continue;
      const before = mentions[m - 1];
      if (before?.type === 'body' && tokens[mention.first - 1]?.word.text === '(' && before.last === mention.first - 1) {
        linking.merge(linking.clusterOf(before), linking.clusterOf(mention));
        continue;
      }
      const { word } = tokens[mention.first]!;
      if (word.shape !== Shape.Upper) continue;
      const full = byInitials.get(word.text.replaceAll('.', ''));
      if (full) linking.merge(full, linking.clusterOf(mention));
    }
  },
};

/** With and without the small words: "Organization of American States" gives OAS and OOAS. */
function initialsOf({ tokens }: { tokens: readonly { word: { text: string; shape: Shape } }[] }, first: number, last: number): Set<string> {
  let capitals = '';
  let all = '';
  let head = '';
  for (let i = first; i < last; i++) {
    const { text, shape } = tokens[i]!.word;
    if (shape === Shape.Punctuation || text.startsWith("'")) continue;
    // "Contact Group for the Settlement of" may go by the letters before "for".
    if (!head && (text === 'for' || text === 'on')) head = capitals;
    all += text[0]!.toUpperCase();
    if (shape !== Shape.Lower) capitals += text[0]!;
  }
  return new Set([capitals, all, head].filter((initials) => initials.length > 1));
}
