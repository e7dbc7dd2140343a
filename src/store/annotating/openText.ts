import type { Annotation, Header } from '../../annotations/annotation';
import type { TextChange } from '../../annotations/anchoring/textChange';
import { operationsOf } from '../../annotations/operations';
import { FORMAT_VERSION } from '../../annotations/sidecar/formatVersion';
import type { Purged, Sidecar } from '../../annotations/sidecar/sidecar';
import type { AnnotatedText } from '../annotatedText';
import type { Disposable } from '../event';
import type { AnnotationPorts } from './annotationPorts';
import { PlacedAnchors } from './placedAnchors';
import { RecordFile } from './recordFile';

/** Rest before a save that failed is tried again, in milliseconds: at first, and at most. */
const RETRY = { first: 2_000, most: 300_000 };

/** Longest text that is kept beside its records, in UTF-16 code units. */
const LONGEST_KEPT = 1_000_000;

/** One open text with its records, their places and their file. Reading and writing come one after the other. */
export class OpenText implements Disposable {
  private readonly file: RecordFile;
  private readonly anchors: PlacedAnchors;
  private readonly isReadOnly: boolean;
  private queue: Promise<void> = Promise.resolve();
  private first: Promise<void> | null = null;
  private waiting: Promise<void> | null = null;
  private retry: Disposable | null = null;
  private rest = RETRY.first;
  private gone = false;
  /** Something was purged; and this is not written yet. */
  private isCopyless = false;
  private isPurged = false;
  private snapshot: AnnotatedText;

  constructor(
    readonly uri: string,
    raw: string,
    private readonly ports: AnnotationPorts,
    private readonly changed: () => void,
  ) {
    const place = ports.place(uri);
    this.isReadOnly = place === 'none' || (place !== 'memory' && !place.writable);
    this.file = typeof place === 'string' ? new RecordFile(null, '', ports.now) : new RecordFile(place.files, place.address, ports.now);
    this.anchors = new PlacedAnchors(raw);
    this.snapshot = this.make();
  }

  get state(): AnnotatedText {
    return this.snapshot;
  }

  get text(): string {
    return this.anchors.text;
  }

  get sidecar(): Sidecar {
    return this.file.sidecar;
  }

  /** Done when the file was read for the first time. */
  get loaded(): Promise<void> {
    return this.first ?? this.load();
  }

  /** Takes over what the file holds. */
  load(): Promise<void> {
    const read = this.enqueue(async () => {
      const before = this.file.sidecar;
      const unwritten = await this.file.read();
      const { header, records, copy } = this.file.sidecar;
      if (records !== before.records) {
        const certain = header !== null && header.length === this.anchors.text.length && header.hash === (await this.hash());
        this.anchors.setRecords(records, certain, copy ?? undefined);
      }
      this.announce();
      if (unwritten) void this.save();
      if (this.file.problems.some(({ is }) => is === 'unreadable')) this.tryAgain(() => void this.load());
    });
    this.first ??= read;
    return read;
  }

  /** Puts records in place of those that are there; done when they are written. */
  set(records: readonly Annotation[]): Promise<void> {
    this.file.set(records);
    return this.show();
  }

  /** Destroys records; no copy of the text is kept from then on, and nothing that the file held before, for their words are in both. */
  purge(graves: readonly Purged[]): Promise<void> {
    this.isCopyless = true;
    this.isPurged = true;
    this.file.purge(graves);
    return this.show();
  }

  /** Puts back what somebody else has taken out of the file, or lets it go. */
  settleMissing(restore: boolean): Promise<void> {
    this.file.settleMissing(restore);
    return this.show();
  }

  edit(raw: string, changes: readonly TextChange[]): void {
    const changed = this.anchors.edit(raw, changes);
    this.snapshot = this.make();
    if (changed) this.changed();
  }

  /** The text itself was written: its records are told apart by where they stand in what is on the disk now. */
  async saved(): Promise<void> {
    if (this.anchors.placeLost()) this.announce();
    if (this.file.sidecar.records.length > 0) await this.save();
  }

  /** Writes what is not written yet; several calls before one begins are one. Never rejects: what fails is a problem, and tried again. */
  save(): Promise<void> {
    this.waiting ??= this.enqueue(async () => {
      this.waiting = null;
      if (this.snapshot.readOnly !== null) return;
      await this.write();
    });
    return this.waiting;
  }

  /** Done when everything asked for so far is read and written. */
  get settled(): Promise<void> {
    return this.queue;
  }

  /** The file is no longer this text's: nothing more is read or written. */
  forget(): void {
    this.gone = true;
    this.dispose();
  }

  dispose(): void {
    this.retry?.dispose();
  }

  private async write(): Promise<void> {
    const hash = await this.hash();
    const { text } = this.anchors;
    const describe = this.anchors.describer();
    const header = ({ header: last, ...before }: Sidecar): Header => ({
      ...last,
      communique: FORMAT_VERSION,
      unit: 'utf16',
      hash,
      length: text.length,
      annotator: this.ports.annotator(),
      ...this.ports.versions,
      kept: before.kept.length,
      ...(this.isCopyless ? { copy: 'none' } : {}),
    });
    const before = await this.file.write((sidecar) => {
      const next = header(sidecar);
      const copy = next.copy === 'none' || text.length > LONGEST_KEPT ? null : text;
      return { ...sidecar, records: describe(sidecar.records), header: next, copy };
    });
    if (this.isPurged && !this.file.isUnsaved) {
      this.ports.dropBackUps(this.uri);
      this.isPurged = false;
    } else if (before && !this.isPurged) this.ports.backUp(this.uri, before);
    const { records } = this.file.sidecar;
    this.anchors.adopt(records);
    this.anchors.setRecords(records, false);
    this.announce();
    this.retry?.dispose();
    this.retry = null;
    if (this.file.problems.some(({ is }) => is === 'unsaved')) this.tryAgain(() => void this.save());
    else this.rest = RETRY.first;
  }

  private tryAgain(action: () => void): void {
    this.retry?.dispose();
    this.retry = this.ports.schedule(action, this.rest);
    this.rest = Math.min(RETRY.most, 2 * this.rest);
  }

  /** The hash of the text as it is when it is known: edits meanwhile begin anew. */
  private async hash(): Promise<string> {
    for (;;) {
      const { text } = this.anchors;
      const hash = await this.ports.hash(text);
      if (text === this.anchors.text) return hash;
    }
  }

  private show(): Promise<void> {
    this.anchors.setRecords(this.file.sidecar.records, true);
    this.announce();
    return this.save();
  }

  private enqueue(action: () => Promise<void>): Promise<void> {
    // what failed keeps nothing that comes after it from being done
    this.queue = this.queue.catch(() => undefined).then(() => (this.gone ? undefined : action()));
    return this.queue;
  }

  private announce(): void {
    this.snapshot = this.make();
    this.changed();
  }

  private make(): AnnotatedText {
    const { records } = this.file.sidecar;
    const annotator = this.ports.annotator();
    const { undo, redo, labels } = operationsOf(records, annotator);
    const label = (op: string | undefined): string | null => (op === undefined ? null : (labels.get(op) ?? ''));
    const { problems } = this.file;
    return {
      uri: this.uri,
      annotator,
      records,
      placements: this.anchors.inEditor(),
      problems,
      readOnly: this.isReadOnly
        ? 'file-system'
        : this.file.isNewer
          ? 'newer'
          : problems.some(({ is }) => is === 'unreadable')
            ? 'unreadable'
            : null,
      undo: label(undo.at(-1)),
      redo: label(redo.at(-1)),
    };
  }
}
