import * as vscode from 'vscode';
import type { MeetingValue } from '../../annotations/annotation';
import { mentionOf } from '../../annotations/deciding/mentionOf';
import { MEETING_KINDS, MEETING_STATUSES, type Meeting } from '../../extraction/model';
import { capitalise } from '../../views/capitalise';
import { STATUS_DEFINITIONS } from '../../views/definitions';
import { displayText } from '../../views/displayText';
import { askDate } from './askDate';
import type { DecidedArticle } from './decisions';
import { pickEntities } from './pickEntities';
import { pickOne } from './pickOne';

/** Asks which field of a meeting is another, and what it is. Undefined where the person goes back. */
export async function editMeeting(decided: DecidedArticle, meeting: Meeting, label: string): Promise<Partial<MeetingValue> | undefined> {
  const { context, article } = decided;
  const field = await pickOne<'status' | 'kind' | 'participants' | 'date' | 'place'>(vscode.l10n.t('Edit the Meeting “{0}”', label), [
    { label: vscode.l10n.t('Status'), description: meeting.status, value: 'status' },
    { label: vscode.l10n.t('Kind'), description: meeting.kind, value: 'kind' },
    {
      label: vscode.l10n.t('Participants'),
      description: context.list(meeting.participants.map(({ entity }) => entity)),
      value: 'participants',
    },
    { label: vscode.l10n.t('Date'), description: meeting.date?.iso ?? vscode.l10n.t('none'), value: 'date' },
    { label: vscode.l10n.t('Place'), description: meeting.place ? context.name(meeting.place) : vscode.l10n.t('none'), value: 'place' },
  ]);
  switch (field?.value) {
    case undefined:
      return undefined;
    case 'status': {
      const status = await pickOne(
        vscode.l10n.t('Status'),
        MEETING_STATUSES.map((value) => ({
          label: capitalise(value),
          description: STATUS_DEFINITIONS[value].replace(/^[^:]+: /, ''),
          value,
        })),
        meeting.status,
      );
      return status && { status: status.value };
    }
    case 'kind': {
      const kind = await pickOne(
        vscode.l10n.t('Kind'),
        MEETING_KINDS.map((value) => ({ label: capitalise(value), value })),
        meeting.kind,
      );
      return kind && { kind: kind.value };
    }
    case 'participants': {
      const before = new Set(meeting.participants.map(({ entity }) => entity));
      const picked = await pickEntities(decided, vscode.l10n.t('Who Takes Part'), meeting.evidence, before);
      return (
        picked && {
          participants: picked.map(({ id, mention }) => {
            const known = meeting.participants.find(({ entity }) => entity === id);
            return { mention, role: known?.role ?? 'participant', leads: known?.leads ?? false };
          }),
        }
      );
    }
    case 'date': {
      const date = await askDate(decided, vscode.l10n.t('Date of the Meeting'));
      return date === undefined ? undefined : { date };
    }
    case 'place': {
      const places = context.analysis.entities.filter(({ type }) => type === 'place' || type === 'country');
      const place = await pickOne<string | null>(
        vscode.l10n.t('Place of the Meeting'),
        [
          { label: vscode.l10n.t('No place'), value: null },
          ...places.map(({ id, name, type }) => ({ label: displayText(name, 80), description: type, value: id })),
        ],
        meeting.place,
      );
      if (!place) return undefined;
      const mention = place.value === null ? undefined : mentionOf(context.analysis, place.value, meeting.evidence);
      return { place: mention ? article.anchor(mention) : null };
    }
  }
}
