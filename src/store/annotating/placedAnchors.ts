import type { Anchor, Annotation } from '../../annotations/annotation';
import { type AnchorKey, anchorsOf, mapAnchors } from '../../annotations/anchorsOf';
import { type CanonicalText, canonicalText } from '../../annotations/anchoring/canonicalText';
import { describeAnchor } from '../../annotations/anchoring/describeAnchor';
import { moveSpan } from '../../annotations/anchoring/edits';
import { placeAnchors } from '../../annotations/anchoring/placeAnchors';
import type { Placement } from '../../annotations/anchoring/placement';
import type { TextChange } from '../../annotations/anchoring/textChange';
import { type TrackedSpan, trackedSpan } from '../../annotations/anchoring/trackedSpan';
import { trackSpans } from '../../annotations/anchoring/trackSpans';

/** One anchor in the open text. Without a place it is not followed, only looked for again. */
interface Placed {
  readonly anchor: Anchor;
  readonly placement: Placement;
  readonly tracked: TrackedSpan | null;
}

/** Where the anchors of one open text's records stand, followed through its edits. Spans are of the canonical text. */
export class PlacedAnchors {
  private placed = new Map<AnchorKey, Placed>();
  private canonical: CanonicalText;

  constructor(raw: string) {
    this.canonical = canonicalText(raw);
  }

  /** The canonical text as it is now. */
  get text(): string {
    return this.canonical.text;
  }

  /** Placements with spans of the text as the editor has it. */
  inEditor(): Map<AnchorKey, Placement> {
    const { toEditor } = this.canonical;
    const move = ({ start, end }: { start: number; end: number }) => ({ start: toEditor(start), end: toEditor(end) });
    return new Map(
      [...this.placed].map(([key, { placement }]) => [
        key,
        'span' in placement ? { ...placement, span: move(placement.span) } : { ...placement, candidates: placement.candidates.map(move) },
      ]),
    );
  }

  /**
   * Places the anchors that are new, and drops those that are no more.
   * @param certain whether the records were made in this very text: an anchor whose words stand at its place is there
   * @param base the canonical text that they were made in, if it is known
   */
  setRecords(records: readonly Annotation[], certain: boolean, base?: string): void {
    const next = new Map<AnchorKey, Placed>();
    const open: [AnchorKey, Anchor][] = [];
    for (const record of records)
      for (const [key, anchor] of anchorsOf(record)) {
        const known = this.placed.get(key);
        if (known && isSame(known.anchor, anchor)) next.set(key, known);
        else if (certain && this.stands(anchor))
          next.set(key, { anchor, placement: { state: 'exact', span: anchorSpan(anchor) }, tracked: trackedSpan(anchor) });
        else open.push([key, anchor]);
      }
    this.placed = next;
    this.place(open, base);
  }

  /** The text was edited; changes have offsets of the text as the editor had it, from the end on. Whether a placement is of another state. */
  edit(raw: string, changes: readonly TextChange[]): boolean {
    const before = this.canonical;
    this.canonical = canonicalText(raw);
    if (this.placed.size === 0) return false;
    const followed = [...this.placed].filter(([, { tracked }]) => tracked !== null);
    const steps = changes.map(({ start, removed, text }) => {
      const from = before.toCanonical(start);
      return { start: from, removed: before.toCanonical(start + removed) - from, text: text.replace(/\r\n?/g, '\n') };
    });
    const moved = trackSpans(
      followed.map(([, { tracked }]) => tracked!),
      before.text,
      steps,
      this.text,
    );
    let changed = false;
    followed.forEach(([key, { anchor, placement }], index) => {
      const tracked = moved[index]!;
      const now = placementOf(anchor, tracked);
      changed ||= now.state !== placement.state && !(isCertain(now) && isCertain(placement));
      this.placed.set(key, { anchor, placement: now, tracked });
    });
    const edits = steps.map(({ start, removed, text }) => ({ start, removed, inserted: text.length }));
    for (const [key, { anchor, placement }] of this.placed) {
      if (!('candidates' in placement)) continue;
      const candidates = placement.candidates.map((span) => moveSpan(span, edits)).filter((span) => span !== null);
      this.placed.set(key, { anchor, placement: { ...placement, candidates }, tracked: null });
    }
    return changed;
  }

  /** Looks again for what has no certain place: its words may have come back. Whether any was found. */
  placeLost(): boolean {
    const lost = [...this.placed].filter(([, { placement }]) => !('span' in placement));
    this.place(lost.map(([key, { anchor }]) => [key, anchor]));
    return lost.some(([key]) => 'span' in this.placed.get(key)!.placement);
  }

  /** The records with their anchors as this text has them, where their words stand whole; for writing, whatever is edited meanwhile. */
  describer(): (records: readonly Annotation[]) => Annotation[] {
    const { text } = this;
    const placed = new Map(this.placed);
    return (records) =>
      records.map((record) =>
        mapAnchors(record, (key, anchor) => {
          const known = placed.get(key);
          if (known?.tracked?.state !== 'whole' || !isCertain(known.placement) || !isSame(known.anchor, anchor)) return anchor;
          const now = describeAnchor(text, known.tracked);
          return isSame(now, anchor) ? anchor : now;
        }),
      );
  }

  /** Records were written with their anchors as the text had them. */
  adopt(records: readonly Annotation[]): void {
    for (const record of records)
      for (const [key, anchor] of anchorsOf(record)) {
        const known = this.placed.get(key);
        if (known && known.anchor !== anchor) this.placed.set(key, { ...known, anchor });
      }
  }

  private place(open: readonly (readonly [AnchorKey, Anchor])[], base?: string): void {
    if (open.length === 0) return;
    const placements = placeAnchors(
      this.text,
      open.map(([, anchor]) => anchor),
      base,
    );
    open.forEach(([key, anchor], index) => {
      const placement = placements[index]!;
      const span = 'span' in placement ? placement.span : null;
      this.placed.set(key, { anchor, placement, tracked: span && trackedSpan({ ...span, exact: this.text.slice(span.start, span.end) }) });
    });
  }

  /** Whether an anchor's words stand at its place, with the words around them. */
  private stands({ start, end, exact, prefix, suffix }: Anchor): boolean {
    const around = prefix + exact + suffix;
    return end - start === exact.length && this.text.startsWith(around, start - prefix.length);
  }
}

const anchorSpan = ({ start, end }: Anchor) => ({ start, end });
const isCertain = ({ state }: Placement): boolean => state === 'exact' || state === 'moved';

function isSame(a: Anchor, b: Anchor): boolean {
  return a === b || (a.start === b.start && a.exact === b.exact && a.prefix === b.prefix && a.suffix === b.suffix);
}

function placementOf(anchor: Anchor, { start, end, exact, state }: TrackedSpan): Placement {
  if (state === 'gone') return { state: 'orphan', candidates: [] };
  if (state === 'touched' || exact !== anchor.exact) return { state: 'changed', span: { start, end } };
  return { state: start === anchor.start ? 'exact' : 'moved', span: { start, end } };
}
