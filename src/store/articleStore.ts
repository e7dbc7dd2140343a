import type { Analysis, ExtractOptions } from '../extraction/model';
import type { ArticleState, ArticleStatus } from './articleState';
import type { Choice, Choices } from './choices';
import type { Edit } from './edits';
import { type Disposable, Emitter } from './event';
import { type JudgeRules, judgeDocument } from './judgeDocument';
import type { SourceDocument } from './sourceDocument';

export interface StorePorts {
  /** The extraction module. */
  analyse(text: string, options: ExtractOptions): Analysis;
  /** Calls back once, after so many milliseconds, unless disposed before. */
  schedule(callback: () => void, milliseconds: number): Disposable;
  /** Milliseconds on a clock that only goes forward. */
  now(): number;
  /** The rules for a document as they are now. */
  rules(uri: string): JudgeRules;
  readonly choices: Choices;
}

interface Entry {
  document: SourceDocument;
  state: ArticleState;
  pending: Disposable | null;
  /** Milliseconds that the last analysis took. */
  took: number;
}

/**
 * Rest after the last keystroke before a new analysis, in milliseconds: grows with what the analysis before took, so that a large text
 * takes at most a quarter of the host's time while it is written.
 */
export function restAfter(took: number): number {
  return 200 + Math.min(15_000, Math.ceil(3 * took));
}

/**
 * One analysis for each version of each open document, shared by every surface. Knows no host: an adapter tells it what is
 * opened, edited and closed.
 */
export class ArticleStore implements Disposable {
  private readonly entries = new Map<string, Entry>();
  private readonly changed = new Emitter<ArticleState>();
  private readonly analysed = new Emitter<ArticleState>();
  private readonly closed = new Emitter<string>();

  /** A document's status or analysis is another. Edits alone do not fire. */
  readonly onDidChange = this.changed.event;
  /** A new analysis has arrived; fires after `onDidChange`. */
  readonly onDidAnalyse = this.analysed.event;
  readonly onDidClose = this.closed.event;

  constructor(private readonly ports: StorePorts) {}

  get(uri: string): ArticleState | undefined {
    return this.entries.get(uri)?.state;
  }

  /** Every open document's state, in the order of opening. */
  all(): readonly ArticleState[] {
    return [...this.entries.values()].map(({ state }) => state);
  }

  /** The host shows a document. A document that is known already is left as it is. */
  open(document: SourceDocument): void {
    if (this.entries.has(document.uri)) return;
    const published = this.ports.choices.get(document.uri).published ?? null;
    const state: ArticleState = {
      uri: document.uri,
      status: 'untouched',
      analysis: null,
      text: '',
      edits: [],
      carried: [],
      published,
      error: null,
    };
    const entry: Entry = { document, state, pending: null, took: 0 };
    this.entries.set(document.uri, entry);
    this.judge(entry);
  }

  /** The host's document was edited: `document` as it is now, and what was done to it, in order. */
  edit(document: SourceDocument, edits: readonly Edit[]): void {
    const entry = this.entries.get(document.uri);
    if (!entry) return;
    entry.document = document;
    if (entry.state.analysis) entry.state = { ...entry.state, edits: [...entry.state.edits, ...edits] };
    this.scheduleJudgement(entry);
  }

  close(uri: string): void {
    const entry = this.entries.get(uri);
    if (!entry) return;
    entry.pending?.dispose();
    this.entries.delete(uri);
    this.ports.choices.closed(uri);
    this.closed.fire(uri);
  }

  /** The person asks for an analysis: made at once, whatever the document's size and kind; remembered for the document. */
  analyse(uri: string): ArticleState | undefined {
    const entry = this.entries.get(uri);
    if (!entry) return undefined;
    this.choose(uri, { analyse: true });
    this.run(entry);
    return entry.state;
  }

  /** The person wants the document left alone: its analysis is dropped; remembered for the document. */
  leave(uri: string): void {
    const entry = this.entries.get(uri);
    if (!entry) return;
    this.choose(uri, { analyse: false });
    this.judge(entry);
  }

  /** The person gives the document's date (`YYYY-MM-DD`), or takes it back with null; remembered for the document. */
  setPublished(uri: string, published: string | null): void {
    const entry = this.entries.get(uri);
    if (!entry) return;
    const { analyse } = this.ports.choices.get(uri);
    this.ports.choices.set(uri, { ...(analyse === undefined ? {} : { analyse }), ...(published === null ? {} : { published }) });
    entry.state = { ...entry.state, published };
    if (entry.state.analysis) this.run(entry);
  }

  /** The rules have changed: every document is judged anew. */
  rejudge(): void {
    for (const entry of this.entries.values()) this.judge(entry);
  }

  dispose(): void {
    for (const { pending } of this.entries.values()) pending?.dispose();
    this.entries.clear();
    for (const emitter of [this.changed, this.analysed, this.closed]) emitter.dispose();
  }

  private choose(uri: string, choice: Choice): void {
    this.ports.choices.set(uri, { ...this.ports.choices.get(uri), ...choice });
  }

  private scheduleJudgement(entry: Entry): void {
    entry.pending?.dispose();
    entry.pending = this.ports.schedule(() => this.judge(entry, true), restAfter(entry.took));
  }

  /** Decides what becomes of a document; an analysis is made now (after a rest) or as soon as the host has drawn it. */
  private judge(entry: Entry, rested = false): void {
    entry.pending?.dispose();
    entry.pending = null;
    const { document, state } = entry;
    const choice = this.ports.choices.get(document.uri);
    const rules = this.ports.rules(document.uri);
    // a text once analysed stays so while it is edited, even where its beginning no longer reads like one
    const settled = rested && state.analysis !== null && document.getText().length <= rules.maximumLength;
    const verdict = settled ? 'analyse' : judgeDocument(document, choice, rules);
    if (verdict !== 'analyse') return this.drop(entry, verdict === 'leave' ? 'untouched' : 'too-large');
    if (rested) return this.run(entry);
    if (state.analysis && state.edits.length === 0) return;
    this.update(entry, { status: 'analysing' });
    entry.pending = this.ports.schedule(() => this.run(entry), 0);
  }

  private drop(entry: Entry, status: ArticleStatus): void {
    if (entry.state.status === status && entry.state.analysis === null) return;
    this.update(entry, { status, analysis: null, text: '', edits: [], carried: [], error: null });
  }

  private run(entry: Entry): void {
    entry.pending?.dispose();
    entry.pending = null;
    const { document, state } = entry;
    const text = document.getText();
    const began = this.ports.now();
    let analysis: Analysis;
    try {
      analysis = this.ports.analyse(text, { published: state.published, markdown: document.languageId === 'markdown' });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.update(entry, { status: 'error', analysis: null, text: '', edits: [], carried: [], error: message });
      return;
    }
    entry.took = this.ports.now() - began;
    const status = isEmpty(analysis) ? 'nothing-found' : 'analysed';
    this.update(entry, { status, analysis, text, edits: [], carried: state.edits, error: null });
    this.analysed.fire(entry.state);
  }

  private update(entry: Entry, change: Partial<ArticleState>): void {
    entry.state = { ...entry.state, ...change };
    this.changed.fire(entry.state);
  }
}

/** Whether an analysis found nobody who acts and nothing that was done. Countries and dates alone are no finding. */
function isEmpty({ entities, meetings, commitments }: Analysis): boolean {
  return meetings.length === 0 && commitments.length === 0 && entities.every(({ type }) => type === 'country' || type === 'place');
}
