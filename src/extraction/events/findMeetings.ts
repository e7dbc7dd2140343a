import type { Meeting } from '../model';
import type { EventContext } from './context';

export function findMeetings(_context: EventContext): Meeting[] {
  return [];
}
