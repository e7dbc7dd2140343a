import type { PanelContext } from '../panelContext';
import type { Subject, Subjects } from '../subjects';
import type { Card } from './card';
import { commitmentCard } from './commitmentCard';
import { dateCard } from './dateCard';
import { entityCard } from './entityCard';
import { meetingCard } from './meetingCard';
import { officeCard } from './officeCard';

/** The card of a subject. */
export function hoverCard(subject: Subject, subjects: Subjects, context: PanelContext): Card {
  switch (subject.type) {
    case 'entity':
      return entityCard(subject, subjects, context);
    case 'office':
      return officeCard(subject, context);
    case 'date':
      return dateCard(subject.when, context);
    case 'meeting':
      return meetingCard(subject.meeting, context);
    case 'commitment':
      return commitmentCard(subject.commitment, context);
  }
}
