/** One part of the soak: it does something very often, by seed, and counts. */
export interface SoakPart {
  readonly id: string;
  /** What is done and what is required, in one line. */
  readonly title: string;
  /** `scale` 1 is the whole of it, 0.01 a hundredth; another `seed` than 0 is another course of it. */
  readonly run: (scale: number, seed?: number) => SoakResult | Promise<SoakResult>;
}

export interface SoakResult {
  readonly figures: Readonly<Record<string, number>>;
  /** What was required and not reached, in words. */
  readonly missed: readonly string[];
}
