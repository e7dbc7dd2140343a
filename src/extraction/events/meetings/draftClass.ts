import type { MeetingStatus } from '../../model';
import type { Draft } from './draft';

export const isVisit = (draft: Draft): boolean => draft.kind === 'visit';
export const isCeremony = (draft: Draft): boolean => draft.kind === 'ceremony' || draft.kind === 'summons';
export const isOccasion = (draft: Draft): boolean => draft.kind === 'conference';
export const isDone = (status: MeetingStatus): boolean => status === 'held' || status === 'ongoing';
export const ENDS: ReadonlySet<MeetingStatus> = new Set<MeetingStatus>(['cancelled', 'postponed', 'denied', 'refused', 'not-held']);
