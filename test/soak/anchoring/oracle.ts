import type { Span } from '../../../src/extraction/model';
import { COPY, type MarkedText } from './markedText';

/** What became of the code units of a first text. */
export class Oracle {
  private readonly where: Int32Array;
  private readonly copied: Uint8Array;

  constructor(length: number, { marks }: MarkedText) {
    this.where = new Int32Array(length).fill(-1);
    this.copied = new Uint8Array(length);
    marks.forEach((mark, index) => {
      if (mark >= 0) this.where[mark] = index;
      else if (mark <= COPY) this.copied[COPY - mark] = 1;
    });
  }

  /** Where a span stands whose code units all stand together as they did; null where they do not. */
  whole({ start, end }: Span): Span | null {
    const at = this.where[start]!;
    for (let index = start; index < end; index++) if (at < 0 || this.where[index] !== at + index - start) return null;
    return { start: at, end: at + end - start };
  }

  /** The units of a span that stand somewhere: where, in order. */
  rest({ start, end }: Span): number[] {
    return [...this.where.subarray(start, end)].filter((at) => at >= 0).sort((a, b) => a - b);
  }

  /** Whether a copy of any of its units was made. */
  isCopied({ start, end }: Span): boolean {
    return this.copied.subarray(start, end).includes(1);
  }
}
