import { assert } from 'chai';
import * as vscode from 'vscode';
import { describeAnchor } from '../../src/annotations/anchoring/describeAnchor';
import type { Annotation } from '../../src/annotations/annotation';
import { parseSidecar } from '../../src/annotations/sidecar/parseSidecar';
import { EMPTY_SIDECAR } from '../../src/annotations/sidecar/sidecar';
import { writeSidecar } from '../../src/annotations/sidecar/writeSidecar';
import { closeAll, when } from './article';
import { until } from './panelState';

const TEXT = 'OSLO, March 4, 2030 - Foreign Minister Ada Lind of Norway met Prime Minister Jon Berg of Iceland in Oslo on Monday.\n';
const AT = '2030-03-04T12:00:00.000Z';

describe('two annotators', () => {
  const folder = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'two-annotators');
  const uri = vscode.Uri.joinPath(folder, 'news.txt');
  const fileOf = (name: string): vscode.Uri => vscode.Uri.joinPath(folder, `news.txt.${name}.communique.jsonl`);

  before(async () => {
    await vscode.workspace.fs.createDirectory(folder);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(TEXT));
    await write('ada', 'Foreign Minister', 'held');
    await write('bo', 'Minister of Trade', 'planned');
  });
  afterEach(closeAll);
  after(() => vscode.workspace.fs.delete(folder, { recursive: true }));

  /** What one annotator says: Ada Lind's office, and how the meeting stands. */
  async function write(by: string, title: string, status: 'held' | 'planned'): Promise<void> {
    const at = (words: string) => describeAnchor(TEXT, { start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
    const common = { state: 'accepted', proposed: null, rev: 1, by, at: AT } as const;
    const history = [{ rev: 1, op: by, by, at: AT, was: {} }];
    const records: Annotation[] = [
      { ...common, id: `${by}1`, about: 'name', anchor: at('Ada Lind'), value: { type: 'person', title }, scope: 'everywhere', history },
      { ...common, id: `${by}2`, about: 'meeting', anchor: at('met'), value: { kind: 'meeting', status }, history },
    ];
    await vscode.workspace.fs.writeFile(fileOf(by), writeSidecar({ ...EMPTY_SIDECAR, records }));
  }

  it('are compared, settled by key, and written into a gold file that the report knows', async () => {
    const { document } = { document: await vscode.workspace.openTextDocument(uri) };
    const editor = await vscode.window.showTextDocument(document, { preview: false });
    await when(uri, (state) => Boolean(state?.analysis));
    const files = [fileOf('ada'), fileOf('bo')];
    const walked = vscode.commands.executeCommand('communique.compareAnnotators', files);
    const gold = vscode.Uri.joinPath(folder, 'news.txt.gold.communique.jsonl');
    const settled = async (): Promise<number> => {
      const bytes = await vscode.workspace.fs.readFile(gold).then(
        (content) => content,
        () => new Uint8Array(),
      );
      const records = parseSidecar(bytes).records as (Annotation & { adjudication: { judgements: readonly unknown[] } })[];
      return records.reduce((sum, { adjudication }) => sum + adjudication.judgements.length, 0);
    };
    // the text follows the list
    await until(
      () => document.getText(editor.selection),
      (words) => words === 'Ada Lind',
    );
    await vscode.commands.executeCommand('communique.settleDisagreement', 2);
    await until(settled, (count) => count === 1);
    await until(
      () => document.getText(editor.selection),
      (words) => words === 'met',
    );
    await vscode.commands.executeCommand('communique.settleDisagreement', 1);
    await until(settled, (count) => count === 2);
    let ended = false;
    void walked.then(() => (ended = true));
    await until(
      () => vscode.commands.executeCommand('workbench.action.closeQuickOpen'),
      () => ended,
    );
    const { records } = parseSidecar(await vscode.workspace.fs.readFile(gold));
    assert.deepInclude(records.find(({ about }) => about === 'name')?.value, { title: 'Minister of Trade' });
    assert.deepInclude(records.find(({ about }) => about === 'meeting')?.value, { status: 'held' });
    await vscode.commands.executeCommand('communique.agreementReport', files);
    const report = vscode.window.activeTextEditor!.document.getText();
    for (const words of ['ada', 'bo', 'Minister of Trade']) assert.include(report, words);
  });
});
