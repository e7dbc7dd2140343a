import { Flag } from '../../lexicon/flags';
import { Shape, type Document, type Token, type Word } from '../../text/document';
import type { MentionExtractor } from '../findMentions';
import type { Found } from '../found';
import type { Mention } from '../mention';
import { nameMention } from '../nameMention';

/** Acronyms that the text itself introduces: "Joint Permanent Commission (JPCC)", "Revolutionary Armed Forces of Colombia, or FARC". */
export const bodyAcronyms: MentionExtractor = {
  id: 'body.acronym',
  definition: 'An acronym given in brackets after the full name of an organisation, wherever the text uses it.',
  example: '{body: Joint Permanent Commission} ({body: JPC}) ... the {body: JPC} decided',
  find(document, found) {
    const introduced = collect(document, found);
    if (introduced.size === 0) return [];
    const out: Mention[] = [];
    for (const token of document.tokens) {
      const body = introduced.get(token.word);
      if (!body || found.at(token.index)) continue;
      out.push(
        nameMention(document, token.index, token.index + 1, {
          type: 'body',
          rule: this.id,
          country: body.country,
          kind: body.kind,
          ...(body.key ? { key: body.key } : {}),
        }),
      );
    }
    return out;
  },
};

/** Acronym to the body that it stands for. */
function collect(document: Document, found: Found): Map<Word, Mention> {
  const { tokens } = document;
  const introduced = new Map<Word, Mention>();
  for (let i = 1; i + 1 < tokens.length; i++) {
    if (tokens[i]!.word.shape !== Shape.Punctuation) continue;
    if (tokens[i]!.word.text === '(') {
      const body = found.at(i - 1);
      const end = tokens[i + 2]?.word.text;
      if (body?.type === 'body' && body.last === i && (end === ')' || end === ';' || end === ',') && isAcronym(tokens[i + 1]!))
        introduced.set(tokens[i + 1]!.word, body);
    } else if (tokens[i]!.word.text === ',' && tokens[i + 1]!.word.lower === 'or' && tokens[i + 2] && isAcronym(tokens[i + 2]!)) {
      const body = found.at(i - 1);
      if (body?.type === 'body' && body.last === i) introduced.set(tokens[i + 2]!.word, body);
    }
  }
  return introduced;
}

/** Two to eight letters, two or more of them capitals: "JPCC", "MoFAIC". */
function isAcronym(token: Token): boolean {
  const { text, flags } = token.word;
  if (text.length < 2 || text.length > 9 || (flags & Flag.Country) !== 0) return false;
  let capitals = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c >= 65 && c <= 90) capitals++;
  }
  return capitals >= 2 && capitals * 2 >= text.length;
}
