import { mapAnchors } from '../../annotations/anchorsOf';
import { describeAnchor } from '../../annotations/anchoring/describeAnchor';
import type { Annotation } from '../../annotations/annotation';
import type { AnnotatedText } from '../../store/annotatedText';

/** What people decided about a text, each anchor where it stands in the text as the editor has it now; lost ones keep what they say. */
export function annotationsNow(state: AnnotatedText | undefined, text: string): readonly Annotation[] {
  return (state?.records ?? []).map((record) =>
    mapAnchors(record, (key, anchor) => {
      const placement = state?.placements.get(key);
      return placement && 'span' in placement ? describeAnchor(text, placement.span) : anchor;
    }),
  );
}
