import { assert } from 'chai';
import * as vscode from 'vscode';
import { api, closeAll, SAMPLE, when } from './article';
import { VirtualFiles } from './virtualFiles';

const NOTES = 'Buy milk and eggs. Ask Ann about Sunday.';

describe('files without a disk', () => {
  const configuration = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('communique');
  let files: VirtualFiles;
  before(() => (files = new VirtualFiles('communique-test')));
  after(() => files.dispose());
  afterEach(closeAll);

  async function show(uri: vscode.Uri): Promise<void> {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
  }
  async function statusOf(uri: vscode.Uri): Promise<string | undefined> {
    return (await api()).store.get(uri.toString())?.status;
  }
  async function closed(uri: vscode.Uri): Promise<void> {
    await closeAll();
    // VS Code keeps a closed document for a while: the store is told as if it had let go
    (await api()).store.close(uri.toString());
  }

  it('are analysed like any other', async () => {
    const uri = files.put('/news/article.txt', SAMPLE);
    await show(uri);
    const state = await when(uri, (current) => Boolean(current?.analysis));
    assert.equal(state?.status, 'analysed');
  });

  it('keep the choice to analyse them, and the choice to leave them alone', async () => {
    const notes = files.put('/notes.txt', NOTES);
    await show(notes);
    assert.equal(await statusOf(notes), 'untouched');
    await vscode.commands.executeCommand('communique.analyse');
    await closed(notes);
    await show(notes);
    assert.equal((await when(notes, (state) => Boolean(state?.analysis)))?.status, 'nothing-found');
    await vscode.commands.executeCommand('communique.leave');

    const article = files.put('/article.txt', SAMPLE);
    await show(article);
    await when(article, (state) => Boolean(state?.analysis));
    await vscode.commands.executeCommand('communique.leave');
    await closed(article);
    await show(article);
    assert.equal(await statusOf(article), 'untouched');
  });

  it('are analysed where the globs say so, and left alone where they say so', async () => {
    const notes = files.put('/in/notes.md', NOTES);
    const article = files.put('/out/article.md', SAMPLE);
    await configuration().update('analysis.include', ['**/in/**'], vscode.ConfigurationTarget.Global);
    await configuration().update('analysis.exclude', ['**/out/**'], vscode.ConfigurationTarget.Global);
    try {
      await show(notes);
      assert.isNotNull((await when(notes, (state) => Boolean(state?.analysis)))?.analysis);
      await show(article);
      assert.equal(await statusOf(article), 'untouched');
    } finally {
      await configuration().update('analysis.include', undefined, vscode.ConfigurationTarget.Global);
      await configuration().update('analysis.exclude', undefined, vscode.ConfigurationTarget.Global);
    }
    await when(article, (state) => Boolean(state?.analysis));
  });
});
