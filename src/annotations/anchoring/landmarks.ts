/** A place that is known in the old text and in the new one. */
export interface Landmark {
  readonly from: number;
  readonly to: number;
}

/** How many landmarks on either side are asked. */
const NEIGHBOURS = 2;

/** Says where in the new text an old offset is to be looked for, by what is known to stand near it. */
export class Landmarks {
  private readonly sorted: readonly Landmark[];

  constructor(
    landmarks: readonly Landmark[],
    /** Length of the new text, in code units. */
    private readonly length: number,
  ) {
    this.sorted = [...landmarks].sort((a, b) => a.from - b.from || a.to - b.to);
  }

  /**
   * How much likelier it is that what stood at `from` is at `to` than anywhere else, in nats. What stands near a landmark has moved as
   * far as the landmark has, more or less by what was edited between them; less often a sentence was put between them or taken away.
   *
   * @param others whether what stood at `from` is to be no landmark for itself
   */
  likelihood(from: number, to: number, others: boolean): number {
    const behind = this.firstBehind(from);
    let best = this.agreement({ from: 0, to: 0 }, from, to);
    for (
      let index = Math.max(0, behind - NEIGHBOURS);
      index < Math.min(this.sorted.length, behind + NEIGHBOURS + Number(others));
      index++
    ) {
      const landmark = this.sorted[index]!;
      if (!others || landmark.from !== from) best = Math.max(best, this.agreement(landmark, from, to));
    }
    return best + Math.log(this.length + 1);
  }

  private agreement(landmark: Landmark, from: number, to: number): number {
    const gap = Math.abs(from - landmark.from);
    const off = Math.abs(to - landmark.to - (from - landmark.from));
    const near = 3 + Math.sqrt(gap);
    const far = 150 + gap / 4;
    return Math.log((0.85 / (2 * near)) * Math.exp(-off / near) + (0.12 / (2 * far)) * Math.exp(-off / far) + 0.03 / (this.length + 1));
  }

  private firstBehind(from: number): number {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.sorted[middle]!.from < from) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
