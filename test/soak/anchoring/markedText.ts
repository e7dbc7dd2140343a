/**
 * A text in which every code unit remembers what it is: the number of the unit it was at first, `NEW` where it was put in, or, in a copy,
 * `COPY - number`. The oracle of the anchoring tests.
 */
export class MarkedText {
  constructor(
    readonly text: string,
    readonly marks: Int32Array,
  ) {}

  static of(text: string): MarkedText {
    return new MarkedText(
      text,
      Int32Array.from({ length: text.length }, (_, index) => index),
    );
  }

  slice(start: number, end = this.text.length): MarkedText {
    return new MarkedText(this.text.slice(start, end), this.marks.slice(start, end));
  }

  static join(parts: readonly MarkedText[]): MarkedText {
    const marks = new Int32Array(parts.reduce((sum, { marks: { length } }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
      marks.set(part.marks, at);
      at += part.marks.length;
    }
    return new MarkedText(parts.map(({ text }) => text).join(''), marks);
  }

  static fresh(text: string): MarkedText {
    return new MarkedText(text, new Int32Array(text.length).fill(NEW));
  }

  copied(): MarkedText {
    return new MarkedText(
      this.text,
      this.marks.map((mark) => (mark >= 0 ? COPY - mark : mark)),
    );
  }
}

export const NEW = -1;
export const COPY = -2;
