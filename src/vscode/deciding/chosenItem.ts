import * as vscode from 'vscode';
import type { MentionRecord } from '../../extraction/model';
import { displayText } from '../../views/displayText';
import type { ReviewItem } from '../../views/review/reviewItem';
import { subjectsOf } from '../../views/subjects';
import { analysedArticle } from '../commands/analysedArticle';
import type { CommandServices } from '../commands/command';
import type { DecidedArticle } from './decisions';
import { showMessage } from '../showMessage';

/** What a command is to decide of. */
export interface Chosen {
  readonly uri: string;
  readonly decided: DecidedArticle;
  readonly item: ReviewItem;
  /** Of a name: the mention that the cursor stands in; null where the whole is meant. */
  readonly mention: MentionRecord | null;
  /** The words that messages and undo call it by. */
  readonly label: string;
}

/**
 * What a command is about: what it was given (an item of a tree, or an item's key), else what is under review, else what stands at the
 * cursor. A message says so where that is nothing.
 */
export function chosenItem(services: CommandServices, given: unknown): Chosen | null {
  const analysed = analysedArticle(services);
  const { state } = services.active;
  const decided = state && services.decisions.of(state.uri);
  if (!analysed || !decided) return null;
  const chosen = find(services, decided, keyIn(given));
  if (chosen) return { uri: state.uri, decided, ...chosen, label: displayText(chosen.item.label, 60) };
  void showMessage(
    'information',
    vscode.l10n.t('Nothing to decide stands at the cursor. Put it on a name, or on words that tell of a meeting or a commitment.'),
  );
  return null;
}

function find(services: CommandServices, { items, context }: DecidedArticle, key: string | null): Pick<Chosen, 'item' | 'mention'> | null {
  const byKey = key === null ? undefined : items.find((item) => item.key === key || item.record === key);
  if (key !== null) return byKey ? { item: byKey, mention: null } : null;
  const reviewed = services.review.current;
  if (reviewed) return { item: reviewed, mention: null };
  const offset = services.active.cursor;
  if (offset === null) return null;
  for (const subject of subjectsOf(context.analysis).at(offset)) {
    const record =
      subject.type === 'meeting'
        ? subject.meeting.id
        : subject.type === 'commitment'
          ? subject.commitment.id
          : 'entity' in subject
            ? subject.entity.id
            : null;
    const item = record === null ? undefined : items.find((candidate) => candidate.record === record);
    if (!item) continue;
    const mention = subject.type === 'entity' ? subject.mention : null;
    // what was said of these very words counts before what was said of another form of the name
    const said =
      mention &&
      items.find(({ annotation, span }) => annotation?.about === 'name' && span?.start === mention.start && span.end === mention.end);
    return { item: said ?? item, mention };
  }
  const lone = items.find(({ record, span }) => record === null && span !== null && span.start <= offset && offset <= span.end);
  return lone ? { item: lone, mention: null } : null;
}

function keyIn(given: unknown): string | null {
  if (typeof given === 'string') return given;
  if (typeof given !== 'object' || given === null || !('decision' in given)) return null;
  return (given as { readonly decision?: ReviewItem }).decision?.key ?? null;
}
