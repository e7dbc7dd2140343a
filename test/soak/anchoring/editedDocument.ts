import type { TextChange } from '../../../src/annotations/anchoring/textChange';
import type { Random } from '../random';
import { editWords } from './editWords';
import { MarkedText } from './markedText';

/** A document as an editor has it, edited at random; every code unit remembers what it was at first. */
export class EditedDocument {
  marked: MarkedText;
  private readonly undone: Former[] = [];
  private readonly done: Former[] = [];
  private lineEnd = '\n';

  constructor(
    text: string,
    private readonly random: Random,
  ) {
    this.marked = MarkedText.of(text);
  }

  get editorText(): string {
    return this.lineEnd === '\n' ? this.marked.text : this.marked.text.replaceAll('\n', this.lineEnd);
  }

  /** Makes one edit; gives its changes as VS Code does, in the offsets of the editor's text before them, from the end on. */
  edit(): TextChange[] {
    const kind = this.random.below(100);
    if (kind < 12 && this.done.length > 0) return this.step(this.done, this.undone);
    if (kind < 16 && this.undone.length > 0) return this.step(this.undone, this.done);
    if (kind < 18) return this.flipLineEnds();
    if (kind < 20) return this.replaceAll();
    if (kind < 30) return this.make(this.moveLine());
    return this.make(kind < 40 ? this.atManyCursors() : [this.atOneCursor(this.random.below(this.marked.text.length + 1))]);
  }

  private make(steps: readonly Step[]): TextChange[] {
    const parts: MarkedText[] = [];
    let to = this.marked.text.length;
    for (const { start, end, put } of steps) {
      parts.push(this.marked.slice(end, to), put);
      to = start;
    }
    parts.push(this.marked.slice(0, to));
    const changes = steps.map(({ start, end, put }) => ({ start, removed: end - start, text: put.text }));
    const events = changes.map((change) => this.toEditor(change));
    this.become(MarkedText.join(parts.reverse()), changes);
    return events;
  }

  private become(next: MarkedText, changes: readonly TextChange[]): void {
    this.done.push({ marked: this.marked, changes: inverse(changes, this.marked.text) });
    this.undone.length = 0;
    this.marked = next;
  }

  /** Undo and redo do the opposite of what was done, change by change. */
  private step(from: Former[], to: Former[]): TextChange[] {
    const { marked, changes } = from.pop()!;
    const events = changes.map((change) => this.toEditor(change));
    to.push({ marked: this.marked, changes: inverse(changes, this.marked.text) });
    this.marked = marked;
    return events;
  }

  private flipLineEnds(): TextChange[] {
    const removed = this.editorText.length;
    this.lineEnd = this.lineEnd === '\n' ? '\r\n' : '\n';
    return [{ start: 0, removed, text: this.editorText }];
  }

  private replaceAll(): TextChange[] {
    const removed = this.editorText.length;
    const next = this.oneWordEdited();
    this.become(next, [{ start: 0, removed: this.marked.text.length, text: next.text }]);
    return [{ start: 0, removed, text: this.editorText }];
  }

  private oneWordEdited(): MarkedText {
    const edited = editWords(this.marked.text, 0.01, this.random);
    const marks = edited.marks.map((mark) => (mark >= 0 ? this.marked.marks[mark]! : mark));
    return new MarkedText(edited.text, marks);
  }

  private atOneCursor(at: number): Step {
    const length = this.random.chance(0.5) ? 0 : this.random.chance(0.8) ? this.random.between(1, 6) : this.random.between(1, 60);
    const end = Math.min(this.marked.text.length, at + length);
    const put = length > 0 && this.random.chance(0.5) ? '' : this.random.pick(['a', 'Z', ' ', '\n', 'of the', 'Minister ', '. ']);
    return { start: at, end, put: MarkedText.fresh(put) };
  }

  private atManyCursors(): Step[] {
    const steps: Step[] = [];
    let to = this.marked.text.length + 1;
    for (let cursor = 0; cursor < 5 && to > 0; cursor++) {
      const step = this.atOneCursor(this.random.below(to));
      if (step.end < to) steps.push(step);
      to = Math.min(to, step.start);
    }
    return steps;
  }

  /** As VS Code moves a line: it is put in at one place and taken out at the other. */
  private moveLine(): Step[] {
    const lines = [...this.marked.text.matchAll(/.*\n/g)];
    if (lines.length < 2) return [];
    const index = this.random.below(lines.length - 1);
    const [upper, lower] = [lines[index]!, lines[index + 1]!];
    const end = lower.index + lower[0].length;
    return [
      { start: lower.index, end, put: MarkedText.fresh('') },
      { start: upper.index, end: upper.index, put: this.marked.slice(lower.index, end) },
    ];
  }

  private toEditor({ start, removed, text }: TextChange): TextChange {
    if (this.lineEnd === '\n') return { start, removed, text };
    const units = (part: string): number => part.replaceAll('\n', this.lineEnd).length;
    const head = this.marked.text.slice(0, start);
    return {
      start: units(head),
      removed: units(this.marked.text.slice(start, start + removed)),
      text: text.replaceAll('\n', this.lineEnd),
    };
  }
}

/** A text that was there before, and what leads back to it. */
interface Former {
  readonly marked: MarkedText;
  readonly changes: readonly TextChange[];
}

/** What takes changes of a text (from the end on) back, in offsets of the text after them, from the end on. */
function inverse(changes: readonly TextChange[], text: string): TextChange[] {
  const back: TextChange[] = [];
  let by = 0;
  for (let index = changes.length - 1; index >= 0; index--) {
    const { start, removed, text: put } = changes[index]!;
    back.push({ start: start + by, removed: put.length, text: text.slice(start, start + removed) });
    by += put.length - removed;
  }
  return back.reverse();
}

interface Step {
  readonly start: number;
  readonly end: number;
  readonly put: MarkedText;
}
