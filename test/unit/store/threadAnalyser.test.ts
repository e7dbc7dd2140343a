import { assert } from 'chai';
import type { Analysis } from '../../../src/extraction/model';
import type { AnalysisResult } from '../../../src/store/analyser';
import type { ThreadListener, ThreadRequest } from '../../../src/store/thread';
import { ThreadAnalyser } from '../../../src/store/threadAnalyser';

const ANALYSIS: Analysis = {
  version: 1,
  document: { length: 0, language: 'en', published: null },
  entities: [],
  dates: [],
  meetings: [],
  commitments: [],
};

/** An analyser with threads that answer by hand. */
function setUp({ startable = true } = {}) {
  const threads: { readonly listener: ThreadListener; readonly asked: ThreadRequest[]; ended: boolean }[] = [];
  const analyser = new ThreadAnalyser(
    (listener) => {
      if (!startable) return Promise.reject(new Error('no threads here'));
      const thread = { listener, asked: [] as ThreadRequest[], ended: false };
      threads.push(thread);
      return Promise.resolve({ post: (request) => thread.asked.push(request), end: () => void (thread.ended = true) });
    },
    ({ id }) => ({ id, analysis: ANALYSIS }),
  );
  const results: [string, AnalysisResult][] = [];
  const ask = (text: string) => analyser.analyse(text, {}, (result) => results.push([text, result]));
  return { analyser, threads, results, ask };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('store/threadAnalyser', () => {
  it('has one thread read one text after another', async () => {
    const { threads, results, ask } = setUp();
    ask('a');
    ask('b');
    await settled();
    assert.deepEqual(
      threads[0]!.asked.map(({ text }) => text),
      ['a'],
    );
    threads[0]!.listener.answered({ id: threads[0]!.asked[0]!.id, analysis: ANALYSIS });
    await settled();
    assert.deepEqual(
      threads[0]!.asked.map(({ text }) => text),
      ['a', 'b'],
    );
    assert.lengthOf(threads, 1);
    assert.deepEqual(results, [['a', { analysis: ANALYSIS }]]);
  });

  it('ends the thread of a text that is given up, hears no late answer, and reads the next with another', async () => {
    const { threads, results, ask } = setUp();
    const first = ask('a');
    ask('b');
    await settled();
    first.dispose();
    await settled();
    assert.isTrue(threads[0]!.ended);
    threads[0]!.listener.answered({ id: threads[0]!.asked[0]!.id, analysis: ANALYSIS });
    assert.deepEqual(results, []);
    assert.deepEqual(
      threads[1]!.asked.map(({ text }) => text),
      ['b'],
    );
  });

  it('keeps the thread where a text that waits is given up', async () => {
    const { threads, ask } = setUp();
    ask('a');
    ask('b').dispose();
    await settled();
    assert.isFalse(threads[0]!.ended);
  });

  it('gives the error of a thread that broke to its text alone', async () => {
    const { threads, results, ask } = setUp();
    ask('a');
    ask('b');
    await settled();
    threads[0]!.listener.failed('out of memory');
    await settled();
    assert.deepEqual(results, [['a', { error: 'out of memory' }]]);
    threads[1]!.listener.answered({ id: threads[1]!.asked[0]!.id, error: 'broken' });
    assert.deepEqual(results[1], ['b', { error: 'broken' }]);
  });

  it('reads here where no thread can be started', async () => {
    const { results, ask } = setUp({ startable: false });
    ask('a');
    ask('b');
    await settled();
    assert.deepEqual(
      results.map(([text]) => text),
      ['a', 'b'],
    );
  });
});
