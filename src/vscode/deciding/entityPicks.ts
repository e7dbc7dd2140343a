import type * as vscode from 'vscode';
import type { EntityRecord } from '../../extraction/model';
import { displayText } from '../../views/displayText';
import { entityIcon } from '../../views/entityIcon';
import { plainLabel } from '../plainLabel';

export interface EntityPick extends vscode.QuickPickItem {
  readonly entity: EntityRecord;
}

/** The entities of a text as a list to pick from: those that are picked already first, then in the order of the text. */
export function entityPicks(entities: readonly EntityRecord[], picked: ReadonlySet<string> = new Set()): EntityPick[] {
  const picks = entities.map((entity): EntityPick => ({
    label: `$(${entityIcon(entity.type)}) ${plainLabel(displayText(entity.name, 80))}`,
    description: plainLabel(displayText(entity.offices[0]?.title ?? entity.kind ?? entity.type, 80)),
    picked: picked.has(entity.id),
    entity,
  }));
  return picks.sort((a, b) => Number(b.picked) - Number(a.picked));
}
