import type { ExtractOptions } from '../extraction/model';
import type { Explained } from '../extraction/explain/explain';
import type { Analyser, AnalysisResult } from './analyser';
import type { Disposable } from './event';
import type { Result, StartThread, Thread, ThreadAnswer, ThreadRequest } from './thread';

interface Job extends ThreadRequest {
  readonly done: (result: Result) => void;
}

/**
 * Has texts read by a thread, one after another, so that the host is never held up. The thread starts with the first text. Giving up a
 * text that is being read ends the thread, which is the only way to stop it within milliseconds; the next text starts another.
 */
export class ThreadAnalyser implements Analyser, Disposable {
  private thread: Promise<Thread> | null = null;
  private current: Job | null = null;
  private waiting: Job[] = [];
  private last = 0;

  /** @param readHere reads a text in this very thread: for hosts in which none can be started */
  constructor(
    private readonly start: StartThread,
    private readonly readHere: (request: ThreadRequest) => ThreadAnswer,
  ) {}

  analyse(text: string, options: ExtractOptions, done: (result: AnalysisResult) => void): Disposable {
    const job = this.add({ text, options, explainAt: null }, (result) => {
      if ('error' in result) done({ error: result.error });
      else if ('analysis' in result) done({ analysis: result.analysis });
    });
    return { dispose: () => this.giveUp(job) };
  }

  explain(text: string, options: ExtractOptions, offset: number): Promise<Explained | null> {
    return new Promise((resolve) =>
      this.add({ text, options, explainAt: offset }, (result) => resolve('explained' in result ? result.explained : null)),
    );
  }

  dispose(): void {
    this.waiting = [];
    this.current = null;
    this.end();
  }

  private add(request: Omit<ThreadRequest, 'id'>, done: Job['done']): Job {
    const job: Job = { ...request, id: ++this.last, done };
    this.waiting.push(job);
    this.next();
    return job;
  }

  private next(): void {
    const job = this.current ? undefined : this.waiting.shift();
    if (!job) return;
    this.current = job;
    const { done: _, ...request } = job;
    const thread = (this.thread ??= this.startThread());
    thread.then(
      (started) => {
        if (this.current === job) started.post(request);
      },
      () => {
        if (this.current === job) this.finish(this.readHere(request));
      },
    );
  }

  private startThread(): Promise<Thread> {
    const mine: Promise<Thread> = this.start({
      answered: (answer) => this.finish(answer),
      failed: (error) => {
        if (this.thread !== mine) return;
        this.thread = null;
        if (this.current) this.finish({ id: this.current.id, error });
      },
    });
    return mine;
  }

  private finish(answer: ThreadAnswer): void {
    const job = this.current;
    // a thread that was ended may have answered already
    if (job?.id !== answer.id) return;
    this.current = null;
    job.done(answer);
    this.next();
  }

  private giveUp(job: Job): void {
    this.waiting = this.waiting.filter((other) => other !== job);
    if (this.current !== job) return;
    this.current = null;
    this.end();
    this.next();
  }

  private end(): void {
    this.thread?.then(
      (thread) => thread.end(),
      () => undefined,
    );
    this.thread = null;
  }
}
