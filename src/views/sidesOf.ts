import type { Meeting } from '../extraction/model';
import type { PanelContext } from './panelContext';

/** Who met whom in a line: the sides apart from each other, the leader of a side first ("Ada Example, trade delegation – Ben Sample"). */
export function sidesOf(context: PanelContext, meeting: Meeting): string {
  const sides = new Map<string, string[]>();
  const participants = [...meeting.participants].sort((a, b) => Number(b.leads) - Number(a.leads));
  for (const { entity, side } of participants) {
    const key = side ?? `entity:${entity}`;
    const members = sides.get(key);
    if (members) members.push(context.name(entity));
    else sides.set(key, [context.name(entity)]);
  }
  // the sides in the order in which the record names them, whoever leads
  const order = [...new Set(meeting.participants.map(({ entity, side }) => side ?? `entity:${entity}`))];
  return order.map((key) => sides.get(key)?.join(', ') ?? '').join(' – ');
}
