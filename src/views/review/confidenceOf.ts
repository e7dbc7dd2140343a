import type { Commitment, EntityRecord, Meeting } from '../../extraction/model';

/**
 * How sure a person may be of a finding before having read it, from 0 to 1: an order for reviewing, no probability. Each thing that the
 * text leaves to be guessed takes a part away:
 * - a name: no title or office beside it, one mention only, found by the tagger alone
 * - a meeting: fewer than two parties, no date, a status that is not told, nobody who vouches for it
 * - a commitment: nobody who commits, the softer rungs of firmness, nothing to check it by
 */
export function confidenceOf(finding: EntityRecord | Meeting | Commitment): number {
  const doubts =
    'firmness' in finding ? commitmentDoubts(finding) : 'participants' in finding ? meetingDoubts(finding) : nameDoubts(finding);
  return Math.max(0, 1 - doubts.reduce((sum, [weight, holds]) => sum + (holds ? weight : 0), 0));
}

type Doubts = readonly (readonly [weight: number, holds: boolean])[];

function nameDoubts({ type, mentions, offices, country }: EntityRecord): Doubts {
  return [
    [0.35, mentions.every(({ rule }) => rule === 'person.tagger')],
    [0.25, type === 'person' && offices.length === 0],
    [0.15, mentions.length === 1],
    [0.1, country === null],
  ];
}

function meetingDoubts({ participants, date, status, attribution, background }: Meeting): Doubts {
  return [
    [0.4, participants.length < 2],
    [0.2, status === 'unclear'],
    [0.15, attribution.kind === 'anonymous' || attribution.kind === 'reported'],
    [0.1, date === null],
    [0.1, background],
  ];
}

function commitmentDoubts({ committers, firmness, deadline, amount }: Commitment): Doubts {
  return [
    [0.4, committers.length === 0],
    [0.1 * (5 - firmness), firmness < 5],
    [0.1, deadline === null && amount === null],
  ];
}
