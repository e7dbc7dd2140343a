import { assert } from 'chai';
import * as vscode from 'vscode';
import { api, closeAll, SAMPLE, when } from './article';

/** Above the size up to which these tests let a text be analysed without being asked, and read for many times as long as a trip takes. */
const LARGE = `${SAMPLE}\n\n`.repeat(Math.ceil(2_500_000 / SAMPLE.length));

/** One trip to the workbench and back: it takes place only while the host is free. */
const roundTrip = (): Thenable<unknown> => vscode.commands.executeCommand('setContext', 'communique.test', true);

describe('the reading of a large text', () => {
  let document: vscode.TextDocument;
  const limit = (kibibytes: number | undefined): Thenable<void> =>
    vscode.workspace.getConfiguration('communique').update('analysis.maximumSize', kibibytes, vscode.ConfigurationTarget.Global);
  before(() => limit(200));
  after(() => limit(undefined));
  beforeEach(async () => {
    document = await vscode.workspace.openTextDocument({ content: LARGE, language: 'plaintext' });
    await vscode.window.showTextDocument(document, { preview: false });
    await when(document.uri, (state) => state?.status === 'too-large');
  });
  afterEach(closeAll);

  it('leaves the host free, and gives what was read', async () => {
    const { store } = await api();
    const uri = document.uri.toString();
    const done = vscode.commands.executeCommand('communique.analyse');
    let trips = 0;
    while (!store.get(uri)?.analysis) {
      await roundTrip();
      if (store.isReading(uri)) trips++;
    }
    await done;
    // a host that reads by itself makes no trip before it has read
    assert.isAtLeast(trips, 1, 'the host was held up');
    const state = store.get(uri);
    assert.equal(state?.status, 'analysed');
    assert.equal(state?.text, document.getText());
    assert.isFalse(store.isReading(uri));
  });

  it('stops on command, and the text is left alone', async () => {
    const { store } = await api();
    const uri = document.uri.toString();
    const done = vscode.commands.executeCommand('communique.analyse');
    await roundTrip();
    assert.isTrue(store.isReading(uri));
    await vscode.commands.executeCommand('communique.stop');
    await done;
    assert.isFalse(store.isReading(uri));
    assert.deepInclude(store.get(uri), { status: 'untouched', analysis: null });
  });

  it('begins anew where the text is edited meanwhile: what comes is of the text as it is', async () => {
    const { store } = await api();
    const uri = document.uri.toString();
    const done = vscode.commands.executeCommand('communique.analyse');
    await roundTrip();
    assert.isTrue(store.isReading(uri));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'NEWS. ');
    await vscode.workspace.applyEdit(edit);
    await done;
    assert.equal(store.get(uri)?.text, document.getText());
    assert.match(store.get(uri)?.text ?? '', /^NEWS\. /);
  });
});
