import type { People, PersonRule } from './people';
import { rankOf } from '../titles/rankOf';

const POSTS: Readonly<Record<string, string>> = {
  chairs: 'Chairman',
  chaired: 'Chairman',
  heads: 'head',
  headed: 'head',
  leads: 'leader',
  led: 'leader',
};

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
      const body = found.at(i);
      if (!body || body.type !== 'body') continue;
      draft.offices = [
        ...draft.offices,
        {
          start: tokens[i - 1]!.start,
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
