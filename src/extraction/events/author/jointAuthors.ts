import type { Entity } from '../../mentions/mention';
import type { EventContext } from '../context';

const HEAD_SENTENCES = 3;
const TOGETHER: ReadonlySet<string> = new Set(['joint', 'leaders']);
const STATED: ReadonlySet<string> = new Set('statement declaration communique communiqué vision announcement'.split(' '));

/** "Joint statement by A and B", "We, the leaders of A and B": the states and international bodies named at the head; null for any other text. */
export function jointAuthors({ document, index }: EventContext): readonly Entity[] | null {
  const { tokens, sentences } = document;
  const last = sentences[Math.min(HEAD_SENTENCES, sentences.length) - 1]?.last ?? 0;
  let joint = false;
  let together = -9;
  for (let i = 0; i < last && !joint; i++) {
    const { lower } = tokens[i]!.word;
    if (TOGETHER.has(lower)) together = i;
    else joint = (STATED.has(lower) && i - together <= 4) || (lower === 'we' && tokens[i + 1]?.word.text === ',');
  }
  if (!joint) return null;
  const authors: Entity[] = [];
  for (const mention of index.mentions) {
    // Further in stands what the statement is about.
    if (mention.first >= last || (authors.length >= 2 && mention.first >= sentences[0]!.last)) break;
    const entity = index.entityOf(mention);
    if (!entity || authors.includes(entity)) continue;
    if (entity.type === 'country' || (entity.type === 'body' && !entity.country && mention.level === 'name')) authors.push(entity);
  }
  return authors.length >= 2 ? authors : null;
}
