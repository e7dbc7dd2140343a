import type { Analysis } from '../extraction/model';

export interface Findings {
  readonly people: number;
  readonly bodies: number;
  readonly meetings: number;
  /** Firmness 2 and more. */
  readonly commitments: number;
  readonly aspirations: number;
}

/** How much was found, for status lines and logs. */
export function countFindings({ entities, meetings, commitments }: Analysis): Findings {
  const aspirations = commitments.filter(({ firmness }) => firmness === 1).length;
  return {
    people: entities.filter(({ type }) => type === 'person').length,
    bodies: entities.filter(({ type }) => type === 'body').length,
    meetings: meetings.length,
    commitments: commitments.length - aspirations,
    aspirations,
  };
}
