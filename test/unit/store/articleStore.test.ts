import { assert } from 'chai';
import type { Analysis } from '../../../src/extraction/model';
import { ArticleStore } from '../../../src/store/articleStore';
import type { Choice } from '../../../src/store/choices';
import type { JudgeRules } from '../../../src/store/judgeDocument';
import type { SourceDocument } from '../../../src/store/sourceDocument';

const ARTICLE = 'President Ann Example of Norland met Prime Minister Bo Sample of Sudland in Norville on Monday, officials said.';
const NOTES = 'npm install, then run the build.';

/** A store whose clock and reader are turned by hand, and everything it asked for. */
function setUp(rules: Partial<JudgeRules> = {}, entities: Analysis['entities'] = [person('Ann Example')]) {
  const due: { callback: () => void; milliseconds: number }[] = [];
  const reading: { readonly text: string; answer(): void }[] = [];
  const analysed: string[] = [];
  const choices = new Map<string, Choice>();
  let fail = false;
  let clock = 0;
  const listed = <T>(list: T[], entry: T) => {
    list.push(entry);
    return { dispose: () => list.splice(0, list.length, ...list.filter((other) => other !== entry)) };
  };
  const analysisOf = (text: string, published: string | null): Analysis => ({
    version: 1,
    document: { length: text.length, language: 'en', published },
    entities,
    dates: [],
    meetings: [],
    commitments: [],
  });
  const store = new ArticleStore({
    given: () => null,
    analyser: {
      explain: () => Promise.resolve(null),
      analyse: (text, { published }, done) => {
        const answer = (): void => {
          analysed.push(text);
          done(fail ? { error: 'broken' } : { analysis: analysisOf(text, published ?? null) });
        };
        return listed(reading, { text, answer });
      },
    },
    schedule: (callback, milliseconds) => listed(due, { callback, milliseconds }),
    // every look at the clock is 50 ms after the one before
    now: () => (clock += 50),
    rules: () => ({ automatic: true, maximumLength: 1_000, included: false, excluded: false, ...rules }),
    choices: {
      get: (uri) => choices.get(uri) ?? {},
      set: (uri, choice) => void choices.set(uri, choice),
      closed: (uri) => void choices.delete(uri),
    },
  });
  const statuses: string[] = [];
  store.onDidChange(({ status }) => statuses.push(status));
  const begin = (): void => due.splice(0).forEach(({ callback }) => callback());
  const answer = (): void => reading.splice(0).forEach((text) => text.answer());
  const tick = (): void => {
    begin();
    answer();
  };
  return { store, due, reading, analysed, choices, statuses, begin, answer, tick, failing: () => (fail = true) };
}

function person(name: string): Analysis['entities'][number] {
  return { id: 'e1', type: 'person', name, country: null, kind: null, offices: [], mentions: [] };
}

function source(text: string, languageId = 'plaintext', version = 1): SourceDocument {
  return { uri: 'file:///a.txt', languageId, version, getText: () => text };
}

describe('store/articleStore', () => {
  it('tells of every text that is opened, also of one that is left alone', () => {
    const { store, statuses } = setUp();
    store.open(source(NOTES));
    assert.deepEqual(statuses, ['untouched']);
    store.open(source(NOTES));
    assert.lengthOf(statuses, 1);
  });

  it('analyses an article once, after it was shown', () => {
    const { store, analysed, statuses, tick } = setUp();
    store.open(source(ARTICLE));
    store.open(source(ARTICLE));
    assert.deepEqual(analysed, []);
    tick();
    assert.deepEqual(analysed, [ARTICLE]);
    assert.deepEqual(statuses, ['analysing', 'analysed']);
    assert.equal(store.get('file:///a.txt')?.text, ARTICLE);
  });

  it('leaves other texts, other languages and excluded files alone', () => {
    for (const [document, rules] of [
      [source(NOTES), {}],
      [source(ARTICLE, 'javascript'), {}],
      [source(ARTICLE), { excluded: true }],
      [source(ARTICLE), { automatic: false }],
    ] as const) {
      const { store, analysed, tick } = setUp(rules);
      store.open(document);
      tick();
      assert.deepEqual(analysed, []);
      assert.equal(store.get(document.uri)?.status, 'untouched');
    }
  });

  it('analyses what the globs include, whatever it reads like', () => {
    const { store, analysed, tick } = setUp({ included: true, automatic: false });
    store.open(source(NOTES));
    tick();
    assert.deepEqual(analysed, [NOTES]);
  });

  it('does not analyse a large text unless asked', async () => {
    const { store, answer, analysed } = setUp({ maximumLength: 20 });
    store.open(source(ARTICLE));
    assert.equal(store.get('file:///a.txt')?.status, 'too-large');
    const done = store.analyse('file:///a.txt');
    assert.equal(store.get('file:///a.txt')?.status, 'analysing');
    answer();
    assert.equal((await done)?.status, 'analysed');
    assert.lengthOf(analysed, 1);
  });

  it('remembers that the person asked, and that they want a text left alone', () => {
    const { store, answer, choices, analysed } = setUp();
    store.open(source(NOTES));
    void store.analyse('file:///a.txt');
    answer();
    assert.deepEqual(choices.get('file:///a.txt'), { analyse: true });
    store.leave('file:///a.txt');
    assert.deepEqual(choices.get('file:///a.txt'), { analyse: false });
    assert.deepInclude(store.get('file:///a.txt'), { status: 'untouched', analysis: null });
    assert.lengthOf(analysed, 1);
  });

  it('gives up the reading of a text that is edited, and reads it as it is now', async () => {
    const { store, reading, analysed, begin, answer } = setUp();
    store.open(source(NOTES));
    const done = store.analyse('file:///a.txt');
    assert.isTrue(store.isReading('file:///a.txt'));
    store.edit(source(`${NOTES} More.`, 'plaintext', 2), [{ start: 32, removed: 0, inserted: 6 }]);
    assert.lengthOf(reading, 0);
    assert.isFalse(store.isReading('file:///a.txt'));
    begin();
    answer();
    assert.deepEqual(analysed, [`${NOTES} More.`]);
    assert.equal((await done)?.text, `${NOTES} More.`);
  });

  it('tells when a reading begins and ends', () => {
    const { store, tick } = setUp();
    const told: boolean[] = [];
    store.onDidChangeReading((uri) => told.push(store.isReading(uri)));
    store.open(source(ARTICLE));
    tick();
    assert.deepEqual(told, [true, false]);
  });

  it('stops on demand: a text never read is left alone, one read before keeps what is known of it', async () => {
    const { store, reading, choices, tick, begin } = setUp();
    store.open(source(NOTES));
    const done = store.analyse('file:///a.txt');
    store.stop('file:///a.txt');
    assert.equal((await done)?.status, 'untouched');
    assert.lengthOf(reading, 0);
    assert.deepEqual(choices.get('file:///a.txt'), { analyse: false });

    const other = { ...source(ARTICLE), uri: 'file:///b.txt' };
    store.open(other);
    tick();
    const before = store.get(other.uri)!.analysis;
    store.edit({ ...other, getText: () => `A ${ARTICLE}` }, [{ start: 0, removed: 0, inserted: 2 }]);
    begin();
    store.stop(other.uri);
    assert.lengthOf(reading, 0);
    assert.deepInclude(store.get(other.uri), { status: 'analysed', analysis: before });
  });

  it('has no answer for a text that is closed while it is read', async () => {
    const { store, reading } = setUp();
    store.open(source(NOTES));
    const done = store.analyse('file:///a.txt');
    store.close('file:///a.txt');
    assert.isUndefined(await done);
    assert.lengthOf(reading, 0);
  });

  it('waits for a rest in the typing and keeps the old analysis until the new one arrives', () => {
    const { store, analysed, due, tick } = setUp();
    store.open(source(ARTICLE));
    tick();
    const before = store.get('file:///a.txt')?.analysis;
    store.edit(source(`A ${ARTICLE}`, 'plaintext', 2), [{ start: 0, removed: 0, inserted: 2 }]);
    store.edit(source(`An ${ARTICLE}`, 'plaintext', 3), [{ start: 1, removed: 0, inserted: 1 }]);
    assert.lengthOf(due, 1);
    assert.equal(due[0]!.milliseconds, 200 + 50);
    assert.strictEqual(store.get('file:///a.txt')?.analysis, before);
    assert.lengthOf(store.get('file:///a.txt')!.edits, 2);
    tick();
    assert.deepEqual(analysed, [ARTICLE, `An ${ARTICLE}`]);
    assert.lengthOf(store.get('file:///a.txt')!.edits, 0);
  });

  it('analyses a text that becomes an article while it is written', () => {
    const { store, analysed, tick } = setUp();
    store.open(source(''));
    assert.equal(store.get('file:///a.txt')?.status, 'untouched');
    store.edit(source(ARTICLE), [{ start: 0, removed: 0, inserted: ARTICLE.length }]);
    tick();
    assert.deepEqual(analysed, [ARTICLE]);
  });

  it('says so where nothing was found', () => {
    const { store, tick } = setUp({}, []);
    store.open(source(ARTICLE));
    tick();
    assert.equal(store.get('file:///a.txt')?.status, 'nothing-found');
  });

  it('keeps an error to the document', () => {
    const { store, failing, tick } = setUp();
    failing();
    store.open(source(ARTICLE));
    tick();
    assert.deepInclude(store.get('file:///a.txt'), { status: 'error', error: 'broken', analysis: null });
  });

  it('passes on the date that the person gave, and remembers it', () => {
    const { store, choices, tick, answer } = setUp();
    store.open(source(ARTICLE));
    tick();
    store.setPublished('file:///a.txt', '2024-01-24');
    answer();
    assert.equal(store.get('file:///a.txt')?.analysis?.document.published, '2024-01-24');
    assert.deepEqual(choices.get('file:///a.txt'), { published: '2024-01-24' });
    store.setPublished('file:///a.txt', null);
    answer();
    assert.isNull(store.get('file:///a.txt')?.analysis?.document.published);
    assert.deepEqual(choices.get('file:///a.txt'), {});
  });

  it('forgets a closed document and what was due for it', () => {
    const { store, due, analysed, tick } = setUp();
    store.open(source(ARTICLE));
    store.close('file:///a.txt');
    assert.lengthOf(due, 0);
    tick();
    assert.lengthOf(analysed, 0);
    assert.isUndefined(store.get('file:///a.txt'));
  });
});
