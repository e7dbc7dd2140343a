import type { Codes } from '../../model';
import type { Draft } from './draft';

const code = (cameo: string, plover: string): Codes => ({ cameo, plover });

/** CAMEO (codebook 1.1b3) and PLOVER codes of a meeting, by the table of codebook section 3. */
export function codesOf({ kind, status, actors, place }: Draft): Codes {
  switch (status) {
    case 'not-held':
    case 'denied':
    case 'postponed':
    case 'cancelled':
      return { cameo: null, plover: null };
    case 'refused':
      return code('125', 'REJECT');
    case 'planned':
    case 'proposed':
      return code('036', 'AGREE');
    case 'held':
    case 'ongoing':
    case 'unclear':
      return codeOfKind(kind, actors, place);
  }
}

function codeOfKind(kind: Draft['kind'], actors: Draft['actors'], place: Draft['place']): Codes {
  switch (kind) {
    case 'call':
      return code('041', 'CONSULT');
    case 'visit':
      return code(actors.length > 0 && actors.every((a) => a.role === 'host') ? '043' : '042', 'CONSULT');
    case 'mediation':
      return code('045', 'CONSULT');
    case 'negotiation':
      return code('046', 'CONSULT');
    case 'summons':
      return code('114', 'ACCUSE');
    case 'ceremony':
      return code('057', 'SUPPORT');
    case 'meeting':
      return code(isThirdPlace(actors, place) ? '044' : '040', 'CONSULT');
    case 'summit':
    case 'conference':
      return code('040', 'CONSULT');
  }
}

/** Two states meet in a country that is neither's: CAMEO's third location. */
function isThirdPlace(actors: Draft['actors'], place: Draft['place']): boolean {
  if (!place?.country) return false;
  const states = new Set(actors.flatMap(({ entity }) => entity.country ?? []));
  return states.size === 2 && !states.has(place.country) && actors.every(({ entity, role }) => entity.country !== null && role !== 'host');
}
