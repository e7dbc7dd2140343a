import type { Annotation } from '../annotations/annotation';
import type { TextChange } from '../annotations/anchoring/textChange';
import { changeRecords } from '../annotations/changeRecords';
import { compareStrings } from '../annotations/compareStrings';
import type { Draft } from '../annotations/draft';
import { mergeSidecars } from '../annotations/sidecar/mergeSidecars';
import { EMPTY_SIDECAR, type Sidecar } from '../annotations/sidecar/sidecar';
import type { Stamp } from '../annotations/stamp';
import { timeAfter } from '../annotations/timeAfter';
import { redoOf, undoOf, type Undone } from '../annotations/undoOperation';
import type { AnnotatedText } from './annotatedText';
import type { AnnotationPorts } from './annotating/annotationPorts';
import { OpenText } from './annotating/openText';
import { type Disposable, Emitter } from './event';
import type { SourceDocument } from './sourceDocument';

/** A decision that cannot be made: the text's decisions can only be read, for this reason. */
export class ReadOnlyError extends Error {
  constructor(readonly reason: NonNullable<AnnotatedText['readOnly']>) {
    super(`the decisions about this text can only be read: ${reason}`);
  }
}

/**
 * What people have decided about each open text, shared by every surface. Knows no host and never touches a text: a decision is
 * written beside it.
 */
export class AnnotationStore implements Disposable {
  private readonly texts = new Map<string, OpenText>();
  private readonly closing = new Set<Promise<void>>();
  /** Texts that are about to have another address. */
  private readonly leaving = new Set<string>();
  private readonly changed = new Emitter<string>();

  /** The records of a text, or where they stand, are others; gives the text's address. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly ports: AnnotationPorts) {}

  get(uri: string): AnnotatedText | undefined {
    return this.texts.get(uri)?.state;
  }

  all(): readonly AnnotatedText[] {
    return [...this.texts.values()].map(({ state }) => state);
  }

  /** The host shows a text; done when what was decided about it is read. A text that is known already is left as it is. */
  async open(document: SourceDocument): Promise<void> {
    const { uri } = document;
    const known = this.texts.get(uri);
    if (known) return known.settled;
    const text = new OpenText(uri, document.getText(), this.ports, () => this.changed.fire(uri));
    this.texts.set(uri, text);
    await text.load();
  }

  /** The host's text was edited: `document` as it is now, and the changes of one event, from the end on. */
  edit(document: SourceDocument, changes: readonly TextChange[]): void {
    this.leaving.delete(document.uri);
    this.texts.get(document.uri)?.edit(document.getText(), changes);
  }

  /** The host has written the text. */
  async saved(uri: string): Promise<void> {
    await this.texts.get(uri)?.saved();
  }

  close(uri: string): void {
    const text = this.texts.get(uri);
    if (!text) return;
    this.texts.delete(uri);
    const written = text.settled.finally(() => {
      text.dispose();
      this.closing.delete(written);
    });
    this.closing.add(written);
  }

  /**
   * A text, or everything in a folder, is about to have another address, and its file with it: that the file is gone is no reason to write
   * it again. Until it has moved, or somebody goes on with it where it is.
   */
  moving(from: string): void {
    for (const uri of this.texts.keys()) if (isIn(uri, from)) this.leaving.add(uri);
  }

  /** A text, or everything in a folder, has another address now, and its file with it: under the old one nothing is written any more. */
  moved(from: string): void {
    for (const [uri, text] of this.texts) {
      if (!isIn(uri, from)) continue;
      text.forget();
      this.leaving.delete(uri);
      this.texts.delete(uri);
    }
  }

  /** The file of a text's decisions was changed by somebody else. */
  async reload(uri: string): Promise<void> {
    if (!this.leaving.has(uri)) await this.texts.get(uri)?.load();
  }

  /**
   * One decision, undone as one; `label` says in the words of the command what was done. Visible at once; done when it is written, or
   * when writing failed and is told as a problem.
   *
   * @throws where the text is not open, is read-only, or a draft does not fit
   */
  async decide(uri: string, drafts: readonly Draft[], label: string): Promise<void> {
    const text = await this.writable(uri);
    const { records } = text.state;
    await text.set(sorted(changeRecords(records, drafts, { ...this.stamp(records, label), newId: () => this.ports.newId() })));
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
    const { by, at } = this.stamp(text.state.records);
    await text.purge(ids.map((id) => ({ id, about: 'purged', by, at })));
  }

  /** Records that somebody else has taken out of the file: puts them back, or lets them go. */
  async settleMissing(uri: string, restore: boolean): Promise<void> {
    await (await this.writable(uri)).settleMissing(restore);
  }

  /** What is known of a text, to be taken along to another that has its words. */
  sidecarOf(uri: string): Sidecar | undefined {
    return this.texts.get(uri)?.sidecar;
  }

  /** The canonical text of an open document. */
  textOf(uri: string): string | undefined {
    return this.texts.get(uri)?.text;
  }

  /** Takes over what was decided about the same words elsewhere. */
  async adopt(uri: string, sidecar: Sidecar): Promise<void> {
    const text = await this.writable(uri);
    await text.set(mergeSidecars(text.sidecar, { ...EMPTY_SIDECAR, records: sidecar.records }).records);
  }

  /** Done when everything asked for so far is written, closed texts included. */
  async settled(): Promise<void> {
    await Promise.all([...this.closing, ...[...this.texts.values()].map(({ settled }) => settled)]);
  }

  dispose(): void {
    for (const text of this.texts.values()) text.dispose();
    this.texts.clear();
    this.changed.dispose();
  }

  private async step(uri: string, make: (records: readonly Annotation[], stamp: Stamp) => Undone | null): Promise<string | null> {
    const text = await this.writable(uri);
    const { records } = text.state;
    const done = make(records, this.stamp(records));
    if (done) await text.set(done.records);
    return done && done.label;
  }

  private stamp(records: readonly Annotation[], label?: string): Stamp {
    return { op: this.ports.newId(), by: this.ports.annotator(), at: timeAfter(records, this.ports.now()), label };
  }

  private async writable(uri: string): Promise<OpenText> {
    const text = this.texts.get(uri);
    if (!text) throw new Error('the text is not open');
    this.leaving.delete(uri);
    await text.loaded;
    const { readOnly } = text.state;
    if (readOnly !== null) throw new ReadOnlyError(readOnly);
    return text;
  }
}

const isIn = (uri: string, folder: string): boolean => uri === folder || uri.startsWith(`${folder}/`);

function sorted(records: readonly Annotation[]): Annotation[] {
  return [...records].sort((a, b) => compareStrings(a.id, b.id));
}
