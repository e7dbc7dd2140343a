import { assert } from 'chai';
import * as vscode from 'vscode';
import { describeAnchor } from '../../src/annotations/anchoring/describeAnchor';
import type { NewAnnotation } from '../../src/annotations/draft';
import { parseSidecar } from '../../src/annotations/sidecar/parseSidecar';
import type { Sidecar } from '../../src/annotations/sidecar/sidecar';
import { writeSidecar } from '../../src/annotations/sidecar/writeSidecar';
import type { AnnotatedText } from '../../src/store/annotatedText';
import { Random } from '../soak/random';
import { api, closeAll } from './article';
import { until as ask } from './panelState';
import { VirtualFiles } from './virtualFiles';

const TEXT = 'Minister Ada Lind met Bo Sand in Norville on Monday.\nThey spoke of trade, said Ada Lind.\n';
const SIDECAR = '.communique.jsonl';

describe('what people decide', () => {
  const root = vscode.workspace.workspaceFolders![0]!.uri;
  const folder = vscode.Uri.joinPath(root, 'decisions');
  let count = 0;
  const newText = async (text = TEXT): Promise<vscode.Uri> => {
    const uri = vscode.Uri.joinPath(folder, `news-${++count}.txt`);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return uri;
  };
  const beside = (uri: vscode.Uri): vscode.Uri => uri.with({ path: uri.path + SIDECAR });
  const read = async (uri: vscode.Uri): Promise<Sidecar> => parseSidecar(await vscode.workspace.fs.readFile(beside(uri)));
  const isThere = async (uri: vscode.Uri): Promise<boolean> =>
    vscode.workspace.fs.stat(uri).then(
      () => true,
      () => false,
    );
  const show = async (uri: vscode.Uri): Promise<vscode.TextEditor> =>
    vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
  const named = (words: string): NewAnnotation => {
    const start = TEXT.indexOf(words);
    const anchor = describeAnchor(TEXT, { start, end: start + words.length });
    return { about: 'name', state: 'accepted', anchor, value: { type: 'person', name: words }, proposed: null, scope: 'everywhere' };
  };

  /** Waits until a check of a text's decisions holds, asking again at every change of the store. */
  async function until(uri: vscode.Uri, holds: (state: AnnotatedText) => boolean): Promise<AnnotatedText> {
    const { annotations } = await api();
    const key = uri.toString();
    return new Promise((resolve) => {
      const check = (): void => {
        const state = annotations.get(key);
        if (!state || !holds(state)) return;
        subscription.dispose();
        resolve(state);
      };
      const subscription = annotations.onDidChange(check);
      check();
    });
  }

  before(() => vscode.workspace.fs.createDirectory(folder));
  afterEach(closeAll);
  after(() => vscode.workspace.fs.delete(folder, { recursive: true }));

  it('is written beside the text, read again, and does not touch the text', async () => {
    const { annotations } = await api();
    const uri = await newText();
    const { document } = await show(uri);
    await until(uri, () => true);
    assert.isFalse(await isThere(beside(uri)));
    await annotations.decide(uri.toString(), [named('Ada Lind')], 'Add Ada Lind');
    assert.isFalse(document.isDirty);
    const { header, records } = await read(uri);
    assert.equal(header?.length, TEXT.length);
    assert.match(header!.hash, /^[\da-f]{64}$/);
    assert.lengthOf(records, 1);
    await closeAll();
    annotations.close(uri.toString());
    await show(uri);
    const state = await until(uri, ({ records: { length } }) => length === 1);
    assert.equal(state.undo, 'Add Ada Lind');
    assert.equal(state.placements.get(records[0]!.id)?.state, 'exact');
    assert.equal(await annotations.undo(uri.toString()), 'Add Ada Lind');
    assert.equal((await read(uri)).records[0]?.state, 'withdrawn');
  });

  it('follows what is typed, and is written again with the text', async () => {
    const { annotations } = await api();
    const uri = await newText();
    const editor = await show(uri);
    await until(uri, () => true);
    await annotations.decide(uri.toString(), [named('Bo Sand')], 'Add');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'NEWS: '));
    await editor.document.save();
    await annotations.settled();
    const { records, header } = await read(uri);
    assert.equal(header?.length, TEXT.length + 6);
    assert.equal(records[0]?.anchor.start, TEXT.indexOf('Bo Sand') + 6);
  });

  it('is kept when the text is deleted, and is there when the text comes back', async () => {
    const { annotations } = await api();
    const uri = await newText();
    await show(uri);
    await until(uri, () => true);
    await annotations.decide(uri.toString(), [named('Ada Lind')], 'Add');
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(uri);
    assert.isTrue(await vscode.workspace.applyEdit(edit));
    assert.isFalse(await isThere(uri));
    assert.lengthOf((await read(uri)).records, 1);
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(TEXT));
    await show(uri);
    const { placements, records } = await until(uri, ({ records: { length } }) => length === 1);
    assert.equal(placements.get(records[0]!.id)?.state, 'exact');
  });

  it('is undone and redone with what is typed, in any order, and is the same after the text was opened again', async () => {
    const { annotations } = await api();
    const uri = await newText(TEXT.repeat(3));
    const key = uri.toString();
    const editor = await show(uri);
    await until(uri, () => true);
    const random = new Random(7);
    /** What stands in a text's records and where, without what differs by time. */
    const told = (): unknown[] => {
      const { records, placements } = annotations.get(key)!;
      const text = editor.document.getText();
      return records.map(({ id, state, note }) => {
        const placement = placements.get(id)!;
        return [id, state, note ?? null, 'span' in placement ? text.slice(placement.span.start, placement.span.end) : placement.state];
      });
    };
    const names = ['Ada Lind', 'Bo Sand', 'Norville', 'trade'];
    const decided: unknown[][] = [told()];
    for (let step = 0; step < 40; step++) {
      const what = random.below(5);
      const text = editor.document.getText();
      if (what === 0 && names.length > 0) {
        await annotations.decide(key, [{ ...named(names.pop()!) }], 'Add');
        decided.push(told());
      } else if (what < 4) {
        // between words, so that no decision is touched
        const spaces = [...text.matchAll(/ (?=and|met|on|in|They|of|said)/g)].map(({ index }) => index);
        const at = spaces.length > 0 ? random.pick(spaces) : 0;
        await editor.edit((edit) => edit.insert(editor.document.positionAt(at), ` now${step}`));
      } else {
        const before = told();
        await vscode.commands.executeCommand('undo');
        await vscode.commands.executeCommand('redo');
        assert.deepEqual(told(), before, `step ${step}`);
      }
    }
    const last = told();
    for (let left = decided.length - 1; left > 0; left--) {
      await annotations.undo(key);
      assert.deepEqual(
        told().filter((record) => (record as string[])[1] !== 'withdrawn'),
        decided[left - 1]!.filter((record) => (record as string[])[1] !== 'withdrawn'),
      );
    }
    for (let left = decided.length - 1; left > 0; left--) await annotations.redo(key);
    assert.deepEqual(told(), last);
    await editor.document.save();
    await annotations.settled();
    await closeAll();
    annotations.close(key);
    await show(uri);
    await until(uri, ({ records }) => records.length === last.length);
    assert.deepEqual(told(), last);
    assert.isTrue([...annotations.get(key)!.placements.values()].every(({ state }) => state === 'exact'));
  });

  it('is destroyed by a purge alone, with the copy of the text', async () => {
    const { annotations } = await api();
    const uri = await newText();
    await show(uri);
    await until(uri, () => true);
    await annotations.decide(uri.toString(), [named('Ada Lind'), named('Bo Sand')], 'Add');
    assert.equal((await read(uri)).copy, TEXT);
    const [first] = annotations.get(uri.toString())!.records;
    await vscode.commands.executeCommand('communique.analyse');
    await vscode.commands.executeCommand('communique.purge', [first!.id]);
    await annotations.settled();
    const { records, purged, copy } = await read(uri);
    assert.lengthOf(records, 1);
    assert.lengthOf(purged, 1);
    assert.isNull(copy);
  });

  it('goes with the text when it is renamed, and when its folder is', async () => {
    const { annotations } = await api();
    const uri = await newText();
    await show(uri);
    await until(uri, () => true);
    await annotations.decide(uri.toString(), [named('Ada Lind')], 'Add');
    const renamed = vscode.Uri.joinPath(folder, 'renamed.txt');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uri, renamed);
    assert.isTrue(await vscode.workspace.applyEdit(edit));
    const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
    assert.notInclude(names, beside(uri).path.split('/').at(-1), names.join(' '));
    assert.lengthOf((await read(renamed)).records, 1);
    await show(renamed);
    await until(renamed, ({ records }) => records.length === 1);
    const elsewhere = vscode.Uri.joinPath(root, 'decisions-elsewhere');
    const move = new vscode.WorkspaceEdit();
    move.renameFile(folder, elsewhere);
    assert.isTrue(await vscode.workspace.applyEdit(move));
    try {
      assert.lengthOf((await read(vscode.Uri.joinPath(elsewhere, 'renamed.txt'))).records, 1);
    } finally {
      await closeAll();
      await vscode.workspace.fs.rename(elsewhere, folder);
    }
  });

  it('takes in what another program writes, and says which lines cannot be read', async () => {
    const { annotations } = await api();
    const uri = await newText();
    await show(uri);
    await until(uri, () => true);
    await annotations.decide(uri.toString(), [named('Ada Lind')], 'Add');
    const sidecar = await read(uri);
    const other = { ...sidecar.records[0]!, id: 'ff', by: 'somebody else' };
    const bytes = writeSidecar({ ...sidecar, records: [...sidecar.records, other] });
    const broken = new TextEncoder().encode(`${new TextDecoder().decode(bytes)}{"id":"half\n`);
    await vscode.workspace.fs.writeFile(beside(uri), broken);
    const state = await until(uri, ({ records, problems }) => records.length === 2 && problems.length === 1);
    assert.deepEqual(state.problems, [{ is: 'broken', line: 6, why: 'json' }]);
    const codes = (): unknown[] => vscode.languages.getDiagnostics(beside(uri)).map(({ code, range }) => [code, range.start.line]);
    assert.deepEqual(codes(), [['broken-line', 5]]);
    await annotations.decide(uri.toString(), [named('Bo Sand')], 'Add');
    const after = await read(uri);
    assert.lengthOf(after.records, 3);
    assert.lengthOf(after.kept, 1);
    const copies = (await vscode.workspace.fs.readDirectory(folder)).filter(([name]) => name.includes('.corrupt-'));
    assert.lengthOf(copies, 1);
    assert.deepEqual([...(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, copies[0]![0])))], [...broken]);
  });

  it('says which decisions have no place in the text any more', async () => {
    const { annotations } = await api();
    const uri = await newText();
    const editor = await show(uri);
    await until(uri, () => true);
    await annotations.decide(uri.toString(), [named('Bo Sand')], 'Add');
    const start = editor.document.positionAt(TEXT.indexOf('met Bo Sand'));
    await editor.edit((edit) => edit.delete(new vscode.Range(start, start.translate(0, 'met Bo Sand'.length))));
    await until(uri, ({ placements }) => [...placements.values()].some(({ state }) => state === 'orphan'));
    assert.deepEqual(
      vscode.languages.getDiagnostics(uri).map(({ code, source }) => [source, code]),
      [['Communiqué', 'orphan']],
    );
  });

  it('about a text that is not saved is kept until it is, and then written', async () => {
    const { annotations } = await api();
    const document = await vscode.workspace.openTextDocument({ content: TEXT, language: 'plaintext' });
    await vscode.window.showTextDocument(document, { preview: false });
    await until(document.uri, () => true);
    await annotations.decide(document.uri.toString(), [named('Ada Lind')], 'Add');
    const uri = await newText();
    await show(uri);
    await until(uri, ({ records }) => records.length === 1);
    await annotations.settled();
    assert.lengthOf((await read(uri)).records, 1);
  });

  it('is offered to a text that was moved on the disk, and goes along only when the person says so', async () => {
    const { annotations } = await api();
    const long = TEXT.repeat(3);
    const uri = await newText(long);
    await show(uri);
    await until(uri, () => true);
    await annotations.decide(uri.toString(), [named('Ada Lind')], 'Add');
    await closeAll();
    annotations.close(uri.toString());
    await annotations.settled();
    const moved = vscode.Uri.joinPath(folder, 'moved.txt');
    // not as the explorer does it: nobody is told
    await vscode.workspace.fs.rename(uri, moved);
    await show(moved);
    await until(moved, () => true);
    assert.isTrue(await isThere(beside(uri)), 'not before it is asked for');
    await ask(
      () => vscode.commands.executeCommand('notification.acceptPrimaryAction'),
      () => annotations.get(moved.toString())?.records.length === 1,
    );
    assert.isFalse(await isThere(beside(uri)));
    assert.lengthOf((await read(moved)).records, 1);
  });

  it('stays where it is when another text of the same words is there too', async () => {
    const { annotations } = await api();
    const long = TEXT.repeat(4);
    const uri = await newText(long);
    await show(uri);
    await until(uri, () => true);
    await annotations.decide(uri.toString(), [named('Ada Lind')], 'Add');
    const copy = await newText(long);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(copy), { viewColumn: vscode.ViewColumn.Beside });
    const state = await until(copy, () => true);
    assert.isEmpty(state.records);
    assert.isTrue(await isThere(beside(uri)));
    assert.isFalse(await isThere(beside(copy)));
  });

  it('is kept where there is no disk', async () => {
    const { annotations } = await api();
    const files = new VirtualFiles('communique-decisions');
    try {
      const uri = files.put('/news.txt', TEXT);
      await show(uri);
      await until(uri, () => true);
      await annotations.decide(uri.toString(), [named('Ada Lind')], 'Add');
      assert.lengthOf((await read(uri)).records, 1);
      assert.isFalse(await isThere(uri.with({ path: `${uri.path}${SIDECAR}.journal` })));
      await closeAll();
    } finally {
      files.dispose();
    }
  });
});
