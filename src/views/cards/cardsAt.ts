import type { Span } from '../../extraction/model';
import { groupPhraseAt } from '../groups/groupPhrase';
import type { PanelContext } from '../panelContext';
import type { Subjects } from '../subjects';
import type { Card } from './card';
import { groupCard } from './groupCard';
import { hoverCard } from './hoverCard';

/** Where several things stand at one place (a trigger of two commitments, a country in a title) so many are shown. */
const MOST_CARDS = 3;

/** The cards of what stands at an offset of the analysed text, the innermost first, and the words that they are of; null where nothing does. */
export function cardsAt(offset: number, subjects: Subjects, context: PanelContext): { span: Span; cards: readonly Card[] } | null {
  const found = subjects.at(offset).slice(0, MOST_CARDS);
  const cards = found.map((subject) => hoverCard(subject, subjects, context));
  // what was linked to somebody says more than what it could stand for
  const linked = found.some(({ type, end }) => (type === 'entity' || type === 'office') && end > offset);
  const phrase = linked ? null : groupPhraseAt(context.text, offset);
  const group = phrase && groupCard(phrase, context);
  if (group) return { span: phrase, cards: [group, ...cards].slice(0, MOST_CARDS) };
  return found[0] ? { span: found[0], cards } : null;
}
