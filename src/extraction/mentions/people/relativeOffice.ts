import { grammarOf } from '../../syntax/grammarOf';
import type { Token } from '../../text/document';
import type { People, PersonRule } from './people';
import { rankOf } from '../titles/rankOf';

const POSTS: Readonly<Record<string, string>> = {
  chairs: 'Chairman',
  chaired: 'Chairman',
  commands: 'commander',
  commanded: 'commander',
  heads: 'head',
  headed: 'head',
  leads: 'leader',
  led: 'leader',
};

/** So many plain words may stand before a body's name: "the influential Council of Elders". */
const BEFORE_NAME = 2;

function isPlain(token: Token | undefined): boolean {
  return token !== undefined && token.word.lower === token.word.text && grammarOf(token.word).closed === null;
}

/** "Endo Toshiaki, who chairs the friendship group": an office said by a verb. */
export const relativeOffice: PersonRule = {
  id: 'person.relative-office',
  definition: 'Who chairs, heads or leads a named body holds its chair, also when a verb says so.',
  example: '{person: Endo Toshiaki}, who chairs the Japanese-Turkmen interparliamentary friendship group',
  apply(people: People) {
    const { document, found } = people;
    const { tokens } = document;
    for (const draft of people.drafts) {
      let i = draft.last;
      if (tokens[i]?.word.text === ',') i++;
      if (tokens[i]?.word.lower !== 'who') continue;
      i++;
      if (tokens[i]?.word.lower === 'also') i++;
      const post = POSTS[tokens[i]?.word.lower ?? ''];
      if (!post) continue;
      i++;
      if (tokens[i]?.word.lower === 'the') i++;
      const opens = i;
      while (i < opens + BEFORE_NAME && isPlain(tokens[i]) && !found.at(i)) i++;
      const body = found.at(i);
      if (!body || body.type !== 'body') continue;
      draft.offices = [
        ...draft.offices,
        {
          start: tokens[opens - 1]!.start,
          end: body.end,
          title: `${post} of the ${document.text.slice(body.start, body.end)}`,
          country: body.country,
          body,
          qualifier: null,
          rank: post === 'Chairman' ? 3 : post === 'leader' ? 3 : rankOf(tokens, i, i, i + 1, null, body),
        },
      ];
    }
  },
};
