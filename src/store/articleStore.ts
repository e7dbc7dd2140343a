import type { Explained } from '../extraction/explain/explain';
import type { Given } from '../extraction/given';
import type { Analysis } from '../extraction/model';
import type { Analyser, AnalysisResult } from './analyser';
import type { ArticleState, ArticleStatus } from './articleState';
import type { Choice, Choices } from './choices';
import type { Edit } from '../annotations/anchoring/edits';
import { type Disposable, Emitter } from './event';
import { type JudgeRules, judgeDocument } from './judgeDocument';
import type { SourceDocument } from './sourceDocument';

export interface StorePorts {
  readonly analyser: Analyser;
  /** Calls back once, after so many milliseconds, unless disposed before. */
  schedule(callback: () => void, milliseconds: number): Disposable;
  /** Milliseconds on a clock that only goes forward. */
  now(): number;
  /** The rules for a document as they are now. */
  rules(uri: string): JudgeRules;
  readonly choices: Choices;
  /** What people decided about a document, of its text as it is now; null: nothing. */
  given(uri: string): Given | null;
}

interface Entry {
  document: SourceDocument;
  state: ArticleState;
  /** A judgement or an analysis that is due. */
  pending: Disposable | null;
  /** The analysis that is being made. */
  reading: Disposable | null;
  /** What was given to the last analysis, as JSON. */
  given: string;
  /** Milliseconds that the last analysis took. */
  took: number;
  /** Those who wait until nothing is being made or due. */
  readonly waiting: ((state: ArticleState | undefined) => void)[];
}

/**
 * Rest after the last keystroke before a new analysis, in milliseconds: grows with what the analysis before took, so that a large text
 * keeps a thread busy at most half of the time while it is written.
 */
export function restAfter(took: number): number {
  return 200 + Math.min(5_000, Math.ceil(took));
}

/**
 * One analysis for each version of each open document, shared by every surface. Knows no host: an adapter tells it what is
 * opened, edited and closed.
 */
export class ArticleStore implements Disposable {
  private readonly entries = new Map<string, Entry>();
  private readonly changed = new Emitter<ArticleState>();
  private readonly analysed = new Emitter<ArticleState>();
  private readonly read = new Emitter<string>();
  private readonly closed = new Emitter<string>();

  /** A document's status or analysis is another. Edits alone do not fire. */
  readonly onDidChange = this.changed.event;
  /** A new analysis has arrived; fires after `onDidChange`. */
  readonly onDidAnalyse = this.analysed.event;
  readonly onDidClose = this.closed.event;
  /** An analysis of a document begins, ends or is given up: see `isReading`. */
  readonly onDidChangeReading = this.read.event;

  constructor(private readonly ports: StorePorts) {}

  get(uri: string): ArticleState | undefined {
    return this.entries.get(uri)?.state;
  }

  /** Every open document's state, in the order of opening. */
  all(): readonly ArticleState[] {
    return [...this.entries.values()].map(({ state }) => state);
  }

  /** Whether an analysis of the document is being made now. */
  isReading(uri: string): boolean {
    return Boolean(this.entries.get(uri)?.reading);
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
      markdown: false,
      edits: [],
      carried: [],
      published,
      error: null,
    };
    const entry: Entry = { document, state, pending: null, reading: null, given: 'null', took: 0, waiting: [] };
    this.entries.set(document.uri, entry);
    this.judge(entry);
    // a text that is left alone is news too: until now there was none
    if (entry.state === state) this.changed.fire(state);
  }

  /** The host's document was edited: `document` as it is now, and what was done to it, in order. */
  edit(document: SourceDocument, edits: readonly Edit[]): void {
    const entry = this.entries.get(document.uri);
    if (!entry) return;
    entry.document = document;
    if (entry.state.analysis) entry.state = { ...entry.state, edits: [...entry.state.edits, ...edits] };
    // what is being read is the text as it was
    this.giveUp(entry);
    this.scheduleJudgement(entry);
  }

  close(uri: string): void {
    const entry = this.entries.get(uri);
    if (!entry) return;
    entry.pending?.dispose();
    this.giveUp(entry);
    this.entries.delete(uri);
    this.ports.choices.closed(uri);
    this.closed.fire(uri);
    for (const resolve of entry.waiting.splice(0)) resolve(undefined);
  }

  /**
   * The person asks for an analysis: begun at once, whatever the document's size and kind; remembered for the document.
   * @returns what became of it: the state once it has come, was stopped, or failed; undefined where the document is closed
   */
  analyse(uri: string): Promise<ArticleState | undefined> {
    const entry = this.entries.get(uri);
    if (!entry) return Promise.resolve(undefined);
    this.choose(uri, { analyse: true });
    const done = new Promise<ArticleState | undefined>((resolve) => entry.waiting.push(resolve));
    if (!entry.state.analysis && entry.state.status !== 'analysing') this.update(entry, { status: 'analysing', error: null });
    this.run(entry);
    return done;
  }

  /** The person wants no more time spent on the analysis that is being made: what was known before stays, a text never read is left alone. */
  stop(uri: string): void {
    const entry = this.entries.get(uri);
    if (!entry?.reading) return;
    this.giveUp(entry);
    if (entry.state.analysis) this.settle(entry);
    else this.leave(uri);
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
    if (entry.state.analysis || entry.reading) this.run(entry);
  }

  /** How the pipeline came to what it says at an offset of the analysed text (UTF-16 code units); null without an analysis. */
  async explain(uri: string, offset: number): Promise<Explained | null> {
    const state = this.entries.get(uri)?.state;
    if (!state?.analysis) return null;
    const { text, markdown, published } = state;
    return this.ports.analyser.explain(text, { markdown, published, given: this.ports.given(uri) }, offset);
  }

  /** What people decided of a document may be other than before: it is read again if it is. */
  decide(uri: string): void {
    const entry = this.entries.get(uri);
    if (!entry || entry.pending || !(entry.state.analysis ?? entry.reading)) return;
    if (JSON.stringify(this.ports.given(uri)) !== entry.given) this.run(entry);
  }

  /** The rules have changed: every document is judged anew. */
  rejudge(): void {
    for (const entry of this.entries.values()) this.judge(entry);
  }

  dispose(): void {
    for (const entry of this.entries.values()) {
      entry.pending?.dispose();
      entry.reading?.dispose();
    }
    this.entries.clear();
    for (const emitter of [this.changed, this.analysed, this.read, this.closed]) emitter.dispose();
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
    if (entry.reading || (state.analysis && state.edits.length === 0)) return;
    this.update(entry, { status: 'analysing' });
    entry.pending = this.ports.schedule(() => this.run(entry), 0);
  }

  private drop(entry: Entry, status: ArticleStatus): void {
    this.giveUp(entry);
    if (entry.state.status !== status || entry.state.analysis !== null)
      this.update(entry, { status, analysis: null, text: '', edits: [], carried: [], error: null });
    this.settle(entry);
  }

  private run(entry: Entry): void {
    entry.pending?.dispose();
    entry.pending = null;
    entry.reading?.dispose();
    const { document, state } = entry;
    const text = document.getText();
    const began = this.ports.now();
    const markdown = document.languageId === 'markdown';
    const given = this.ports.given(document.uri);
    entry.given = JSON.stringify(given);
    const options = { published: state.published, markdown, given };
    entry.reading = this.ports.analyser.analyse(text, options, (result) => {
      entry.reading = null;
      entry.took = this.ports.now() - began;
      this.read.fire(document.uri);
      this.arrive(entry, { text, markdown }, result);
      this.settle(entry);
    });
    this.read.fire(document.uri);
  }

  /** The result is of the document as it stands: an edit would have given it up. */
  private arrive(entry: Entry, read: Pick<ArticleState, 'text' | 'markdown'>, result: AnalysisResult): void {
    if ('error' in result) {
      this.update(entry, { status: 'error', analysis: null, text: '', edits: [], carried: [], error: result.error });
      return;
    }
    const { analysis } = result;
    const status = isEmpty(analysis) ? 'nothing-found' : 'analysed';
    this.update(entry, { status, analysis, ...read, edits: [], carried: entry.state.edits, error: null });
    this.analysed.fire(entry.state);
  }

  private giveUp(entry: Entry): void {
    if (!entry.reading) return;
    entry.reading.dispose();
    entry.reading = null;
    this.read.fire(entry.document.uri);
  }

  private settle(entry: Entry): void {
    for (const resolve of entry.waiting.splice(0)) resolve(entry.state);
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
