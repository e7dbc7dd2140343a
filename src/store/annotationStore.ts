import type { Annotation } from '../annotations/annotation';
import { changeRecords } from '../annotations/changeRecords';
import type { Draft } from '../annotations/draft';
import { operationsOf } from '../annotations/operations';
import type { Stamp } from '../annotations/stamp';
import { timeAfter } from '../annotations/timeAfter';
import { redoOf, undoOf, type Undone } from '../annotations/undoOperation';
import type { AnnotatedText } from './annotatedText';
import { type Disposable, Emitter } from './event';

export interface AnnotationPorts {
  /** Milliseconds since 1970. */
  now(): number;
  /** 128 random bits, as 32 hexadecimal digits. */
  newId(): string;
  /** Who decides. */
  annotator(): string;
}

/**
 * What people have decided about each open text, shared by every surface. Knows no host and never touches a text: a decision is
 * written beside it.
 */
export class AnnotationStore implements Disposable {
  private readonly texts = new Map<string, AnnotatedText>();
  private readonly changed = new Emitter<string>();

  /** The records of a text, or where they stand, are others; gives the text's address. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly ports: AnnotationPorts) {}

  get(uri: string): AnnotatedText | undefined {
    return this.texts.get(uri);
  }

  /** The host shows a text. */
  open(uri: string): Promise<void> {
    if (!this.texts.has(uri)) this.replace(uri, []);
    return Promise.resolve();
  }

  close(uri: string): void {
    this.texts.delete(uri);
  }

  /**
   * One decision, undone as one; `label` says in the words of the command what was done. Visible at once; done when it is written.
   *
   * @throws where the text is read-only or a draft does not fit
   */
  async decide(uri: string, drafts: readonly Draft[], label: string): Promise<void> {
    const text = await this.writable(uri);
    const records = changeRecords(text.records, drafts, { ...this.stamp(text, label), newId: () => this.ports.newId() });
    this.replace(uri, records);
  }

  /** Takes back what this person did last; gives its label, or null where there was nothing. */
  async undo(uri: string): Promise<string | null> {
    return this.step(uri, undoOf);
  }

  /** Does again what was undone last; gives its label, or null where there was nothing. */
  async redo(uri: string): Promise<string | null> {
    return this.step(uri, redoOf);
  }

  /** Destroys records with their histories; cannot be undone. */
  async purge(uri: string, ids: readonly string[]): Promise<void> {
    const text = await this.writable(uri);
    this.replace(
      uri,
      text.records.filter(({ id }) => !ids.includes(id)),
    );
  }

  dispose(): void {
    this.texts.clear();
    this.changed.dispose();
  }

  private async step(uri: string, make: (records: readonly Annotation[], stamp: Stamp) => Undone | null): Promise<string | null> {
    const text = await this.writable(uri);
    const done = make(text.records, this.stamp(text));
    if (done) this.replace(uri, done.records);
    return done && done.label;
  }

  private stamp({ records }: AnnotatedText, label?: string): Stamp {
    return { op: this.ports.newId(), by: this.ports.annotator(), at: timeAfter(records, this.ports.now()), label };
  }

  private async writable(uri: string): Promise<AnnotatedText> {
    await this.open(uri);
    const text = this.texts.get(uri)!;
    if (text.readOnly !== null) throw new Error(text.readOnly);
    return text;
  }

  private replace(uri: string, records: readonly Annotation[]): void {
    const annotator = this.ports.annotator();
    const { undo, redo, labels } = operationsOf(records, annotator);
    const label = (op: string | undefined): string | null => (op === undefined ? null : (labels.get(op) ?? ''));
    const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
    const text = { uri, annotator, records: sorted, readOnly: null, undo: label(undo.at(-1)), redo: label(redo.at(-1)) };
    this.texts.set(uri, text);
    this.changed.fire(uri);
  }
}
