import { assert } from 'chai';
import * as vscode from 'vscode';
import { api, closeAll, openText, SAMPLE, when } from './article';

describe('documents', () => {
  afterEach(closeAll);

  it('are analysed when they are shown and read like diplomatic news', async () => {
    const { state } = await openText();
    assert.equal(state.status, 'analysed');
    assert.isTrue(state.analysis?.entities.some(({ name }) => name === 'Rashid Meredov'));
  });

  it('are analysed as Markdown too', async () => {
    const { state } = await openText(`# News\n\n${SAMPLE}`, 'markdown');
    assert.equal(state.status, 'analysed');
  });

  it('are left alone where they read like something else, until a command asks; the choice is taken back by a command', async () => {
    const document = await vscode.workspace.openTextDocument({ content: 'Buy milk and eggs.', language: 'plaintext' });
    await vscode.window.showTextDocument(document);
    const { store } = await api();
    const status = (): string | undefined => store.get(document.uri.toString())?.status;
    assert.equal(status(), 'untouched');
    await vscode.commands.executeCommand('communique.analyse');
    assert.equal(status(), 'nothing-found');
    await vscode.commands.executeCommand('communique.leave');
    assert.equal(status(), 'untouched');
  });

  it('are analysed in any language where a command asks', async () => {
    const document = await vscode.workspace.openTextDocument({ content: SAMPLE, language: 'json' });
    await vscode.window.showTextDocument(document);
    const { store } = await api();
    assert.equal(store.get(document.uri.toString())?.status, 'untouched');
    await vscode.commands.executeCommand('communique.analyse');
    assert.equal(store.get(document.uri.toString())?.status, 'analysed');
  });

  it('are analysed anew after an edit, with what was edited in between', async () => {
    const { document, editor, state } = await openText();
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'NEWS: '));
    const later = await when(document.uri, (current) => Boolean(current?.analysis) && current?.analysis !== state.analysis);
    assert.equal(later?.text, document.getText());
    assert.deepEqual(later?.carried, [{ start: 0, removed: 0, inserted: 6 }]);
    assert.lengthOf(later!.edits, 0);
  });

  it('are forgotten when they are closed', async () => {
    const { document } = await openText();
    const closed = when(document.uri, (state) => state === undefined);
    await closeAll();
    await closed;
  });

  it('that were left alone because they are large say so and are analysed on command', async () => {
    const size = vscode.workspace.getConfiguration('communique');
    await size.update('analysis.maximumSize', 1, vscode.ConfigurationTarget.Global);
    try {
      const document = await vscode.workspace.openTextDocument({ content: SAMPLE, language: 'plaintext' });
      await vscode.window.showTextDocument(document);
      await when(document.uri, (state) => state?.status === 'too-large');
      await vscode.commands.executeCommand('communique.analyse');
      await when(document.uri, (state) => state?.status === 'analysed');
    } finally {
      await size.update('analysis.maximumSize', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
