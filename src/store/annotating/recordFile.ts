import type { Annotation } from '../../annotations/annotation';
import { FORMAT_VERSION } from '../../annotations/sidecar/formatVersion';
import { mergeSidecars } from '../../annotations/sidecar/mergeSidecars';
import { type ParsedSidecar, parseSidecar } from '../../annotations/sidecar/parseSidecar';
import { EMPTY_SIDECAR, type Purged, type Sidecar } from '../../annotations/sidecar/sidecar';
import { writeSidecar } from '../../annotations/sidecar/writeSidecar';
import type { AnnotationProblem } from './annotationProblem';
import { isDamaged } from './isDamaged';
import { sameBytes } from './sameBytes';
import type { SidecarFiles } from './sidecarFiles';

/**
 * For so many milliseconds after it was written, a record that is missing in the file is put in again: somebody who did not know of it
 * has overwritten it. Later, whoever took it out wanted it so (another branch was checked out, say).
 */
const FRESH = 10_000;

interface Written {
  readonly bytes: Uint8Array;
  readonly sidecar: Sidecar;
  /** What was there when it was made: what has changed since is not in it. */
  readonly from: Sidecar;
}

/** The records of one text and the file that holds them; in memory alone where there is no file to be had. */
export class RecordFile {
  private current: Sidecar = EMPTY_SIDECAR;
  /** What the file held when it was last read or written. */
  private last: { readonly bytes: Uint8Array; readonly parsed: ParsedSidecar } | null = null;
  /** Records that are not in the file yet (infinity), or were written at that time. */
  private readonly fresh = new Map<string, number>();
  private failure: AnnotationProblem | null = null;
  private dropped: readonly Annotation[] = [];

  constructor(
    private readonly files: SidecarFiles | null,
    private readonly address: string,
    private readonly now: () => number,
  ) {}

  get sidecar(): Sidecar {
    return this.current;
  }

  /** Records that somebody else has taken out of the file, until they are put back or let go. */
  get missing(): readonly Annotation[] {
    return this.dropped;
  }

  get isNewer(): boolean {
    return (this.last?.parsed.version ?? 0) > FORMAT_VERSION;
  }

  get isUnsaved(): boolean {
    return [...this.fresh.values()].includes(Infinity);
  }

  get problems(): readonly AnnotationProblem[] {
    const { last } = this;
    return [
      ...(this.failure ? [this.failure] : []),
      ...(this.isNewer ? [{ is: 'newer' as const, version: last!.parsed.version }] : []),
      ...(last?.parsed.unmerged ? [{ is: 'unmerged' as const }] : []),
      ...(last?.parsed.kept ?? []).map(({ line, why }) => ({ is: 'broken' as const, line, why })),
      ...(this.dropped.length > 0 ? [{ is: 'shrunk' as const, count: this.dropped.length }] : []),
    ];
  }

  /** Puts records in place of those that are there. */
  set(records: readonly Annotation[]): void {
    const before = new Set(this.current.records);
    for (const record of records) if (!before.has(record)) this.fresh.set(record.id, Infinity);
    this.current = { ...this.current, records };
  }

  purge(graves: readonly Purged[]): void {
    const ids = new Set(graves.map(({ id }) => id));
    for (const id of ids) this.fresh.set(id, Infinity);
    const records = this.current.records.filter(({ id }) => !ids.has(id));
    this.current = mergeSidecars({ ...this.current, records }, { ...EMPTY_SIDECAR, purged: graves });
  }

  /** Puts back what somebody else has taken out, or lets it go. */
  settleMissing(restore: boolean): void {
    if (restore) {
      for (const { id } of this.dropped) this.fresh.set(id, Infinity);
      this.current = mergeSidecars(this.current, { ...EMPTY_SIDECAR, records: this.dropped });
    }
    this.dropped = [];
  }

  /** Takes over what the file holds; what it does not know yet stays. Whether something that has to be written is not in it. */
  async read(): Promise<boolean> {
    if (!this.files) return false;
    let contents: readonly Uint8Array[];
    try {
      contents = await this.files.read(this.address);
    } catch (error) {
      this.failure = { is: 'unreadable', message: messageOf(error) };
      return false;
    }
    if (this.failure?.is === 'unreadable') this.failure = null;
    if (this.isLast(contents)) return this.isUnsaved;
    const file = this.parse(contents);
    const late = this.now() - FRESH;
    for (const [id, at] of this.fresh) if (at < late) this.fresh.delete(id);
    const isFresh = ({ id }: { readonly id: string }): boolean => this.fresh.has(id);
    const mine = { ...EMPTY_SIDECAR, records: this.current.records.filter(isFresh), purged: this.current.purged.filter(isFresh) };
    const next = mergeSidecars(file, mine);
    const there = new Set([...next.records, ...next.purged].map(({ id }) => id));
    this.dropped = [...this.dropped, ...this.current.records].filter(({ id }) => !there.has(id));
    const inFile = new Set(file.records.map(({ id }) => id));
    for (const { id } of mine.records) if (!inFile.has(id)) this.fresh.set(id, Infinity);
    this.current = next;
    return this.isUnsaved;
  }

  /**
   * Writes what is there together with what somebody else has written meanwhile. A file is made only when there is something to keep.
   *
   * @param describe gives the header, and anchors as they stand in the text now
   * @returns the file as it was before; null where nothing was written
   */
  async write(describe: (sidecar: Sidecar) => Sidecar): Promise<Uint8Array | null> {
    if (!this.files) return null;
    const done: { before: Uint8Array | null; written: Written | null } = { before: null, written: null };
    try {
      await this.files.update(this.address, (contents) => {
        done.written = null;
        const same = this.isLast(contents);
        const file = same && this.last ? this.last.parsed : this.parse(contents);
        if (file.version > FORMAT_VERSION) return null;
        if (!same) this.current = mergeSidecars(file, this.current);
        const from = this.current;
        const sidecar = describe(from);
        if (contents.length === 0 && isEmpty(sidecar)) return null;
        const bytes = writeSidecar(sidecar);
        if (!sameBytes(writeSidecar(parseSidecar(bytes)), bytes)) throw new Error('what would be written cannot be read again');
        done.written = { bytes, sidecar, from };
        done.before = contents[0] ?? null;
        if (contents.length === 1 && sameBytes(contents[0]!, bytes)) return null;
        return { bytes, damaged: contents.length > 0 && isDamaged(contents[0]!, file) };
      });
    } catch (error) {
      this.failure = { is: 'unsaved', message: messageOf(error) };
      return null;
    }
    this.failure = null;
    if (done.written) this.takeOver(done.written);
    return done.before;
  }

  private takeOver({ bytes, sidecar, from }: Written): void {
    this.last = { bytes, parsed: parseSidecar(bytes) };
    const known = new Set<unknown>([...from.records, ...from.purged]);
    const since = this.current.records.filter((record) => !known.has(record));
    const graves = this.current.purged.filter((grave) => !known.has(grave));
    this.current = mergeSidecars(sidecar, { ...EMPTY_SIDECAR, records: since, purged: graves });
    const unsaved = new Set([...since, ...graves].map(({ id }) => id));
    for (const id of this.fresh.keys()) if (!unsaved.has(id)) this.fresh.set(id, this.now());
  }

  private isLast(contents: readonly Uint8Array[]): boolean {
    if (contents.length === 0) return this.last === null;
    return contents.length === 1 && this.last !== null && sameBytes(contents[0]!, this.last.bytes);
  }

  private parse(contents: readonly Uint8Array[]): ParsedSidecar {
    const [first, ...others] = contents.map(parseSidecar);
    if (!first) {
      this.last = null;
      return { ...EMPTY_SIDECAR, unmerged: false, version: FORMAT_VERSION };
    }
    const parsed = others.reduce(
      (all, one) => ({ ...all, ...mergeSidecars(all, one), version: Math.max(all.version, one.version) }),
      first,
    );
    this.last = { bytes: contents[0]!, parsed };
    return parsed;
  }
}

function isEmpty({ records, purged, others, kept }: Sidecar): boolean {
  return records.length + purged.length + others.length + kept.length === 0;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
