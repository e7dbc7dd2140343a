import type { Annotation } from '../annotations/annotation';
import type { Mark } from './marks';
import type { ReviewOf } from './reviewReader';

/** What a person said of a mark's record at this place. */
export function reviewOf(mark: Mark, review: ReviewOf): Annotation | undefined {
  switch (mark.kind) {
    case 'date':
    case 'title':
      return undefined;
    case 'meeting':
      return review('meeting', [mark]);
    case 'commitment':
      return review('commitment', [mark]);
    case 'person':
    case 'office':
    case 'body':
    case 'delegation':
    case 'country':
    case 'place':
      return review('name', [mark]);
  }
}
