import { changeClosedText } from './anchoring/changeClosedText';
import { deleteQuotes } from './anchoring/deleteQuotes';
import { placeManyAnchors } from './anchoring/placeManyAnchors';
import { replaceOutside } from './anchoring/replaceOutside';
import { trackEdits } from './anchoring/trackEdits';
import { hostileRows } from './exports/hostileRows';
import type { SoakPart } from './part';
import { RECORD_PARTS } from './records/recordParts';

/** Every part of the soak, in the order in which they run. */
export const PARTS: readonly SoakPart[] = [
  trackEdits,
  replaceOutside,
  changeClosedText,
  deleteQuotes,
  placeManyAnchors,
  ...RECORD_PARTS,
  hostileRows,
];
