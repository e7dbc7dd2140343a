import { assert } from 'chai';
import * as vscode from 'vscode';
import { api, closeAll, openText, when } from './article';
import { accept, flatten, panelState, until } from './panelState';
import { describeAnchor } from '../../src/annotations/anchoring/describeAnchor';
import { Annotation } from '../../src/annotations/annotation';
import { EMPTY_SIDECAR } from '../../src/annotations/sidecar/sidecar';
import { writeSidecar } from '../../src/annotations/sidecar/writeSidecar';
import { FORMATS } from '../../src/exports/formats';

const run = (command: string, ...args: unknown[]): Thenable<unknown> => vscode.commands.executeCommand(command, ...args);

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string; readonly category?: string; readonly title: string }[] };
}

describe('commands', () => {
  afterEach(closeAll);

  it('are all there and all of one category', async () => {
    await api();
    const { contributes } = vscode.extensions.getExtension('communique.communique')?.packageJSON as Manifest;
    const known = new Set(await vscode.commands.getCommands(true));
    for (const { command, category, title } of contributes.commands) {
      assert.isTrue(known.has(command), command);
      assert.equal(category, 'Communiqué', title);
    }
  });

  it('write a briefing note, which is not analysed itself', async () => {
    await openText();
    await run('communique.briefing');
    const note = vscode.window.activeTextEditor?.document;
    assert.equal(note?.languageId, 'markdown');
    assert.match(note?.getText() ?? '', /^# Briefing note/);
    assert.include(note?.getText(), 'Rashid Meredov');
    assert.isUndefined((await api()).store.get(note!.uri.toString()));
    assert.isNotEmpty((await panelState('who')).nodes, 'the panel stays with the text');
  });

  it('report what was not understood', async () => {
    await openText();
    await run('communique.reportNotUnderstood');
    assert.match(vscode.window.activeTextEditor?.document.getText() ?? '', /^# Not understood/);
  });

  it('export the analysis as JSON and as CSV', async () => {
    const { state } = await openText();
    const folder = vscode.workspace.workspaceFolders![0]!.uri;
    const json = vscode.Uri.joinPath(folder, 'export.json');
    await run('communique.exportJson', json);
    const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(json));
    assert.deepEqual(JSON.parse(written), JSON.parse(JSON.stringify(state.analysis)));
    const csv = vscode.Uri.joinPath(folder, 'export.csv');
    await run('communique.exportCsv', csv);
    assert.match(new TextDecoder().decode(await vscode.workspace.fs.readFile(csv)), /^id,name,/);
    for (const file of [json, csv]) await vscode.workspace.fs.delete(file);
  });

  it('export in every format, with what has to lie beside it', async () => {
    await openText();
    const folder = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'exports');
    for (const { id, extension } of FORMATS) await run('communique.export', id, vscode.Uri.joinPath(folder, `${id}${extension}`));
    const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
    assert.sameMembers(names, [...FORMATS.map(({ id, extension }) => `${id}${extension}`), 'annotation.conf', 'TypeSystem.xml']);
    for (const name of names) assert.isAbove((await vscode.workspace.fs.stat(vscode.Uri.joinPath(folder, name))).size, 0, name);
    await vscode.workspace.fs.delete(folder, { recursive: true });
  });

  it('import annotations as one decision, which the exports tell then', async () => {
    const { document } = await openText();
    const { annotations } = await api();
    const uri = document.uri.toString();
    const folder = vscode.workspace.workspaceFolders![0]!.uri;
    const names = vscode.Uri.joinPath(folder, 'people.csv');
    await vscode.workspace.fs.writeFile(names, new TextEncoder().encode('name,type\nRashid Meredov,person\n'));
    await run('communique.importAnnotations', names);
    const records = annotations.get(uri)?.records ?? [];
    assert.deepEqual(
      records.map(({ about, anchor }) => `${about} ${anchor.exact}`),
      ['name Rashid Meredov'],
    );
    const csv = vscode.Uri.joinPath(folder, 'export.csv');
    await run('communique.exportCsv', csv);
    assert.include(new TextDecoder().decode(await vscode.workspace.fs.readFile(csv)), ',review,annotator,note\n');
    await annotations.purge(
      uri,
      records.map(({ id }) => id),
    );
    for (const file of [names, csv]) await vscode.workspace.fs.delete(file);
  });

  it('report the agreement of two annotators', async () => {
    const { document } = await openText();
    const start = document.getText().indexOf('Rashid Meredov');
    const anchor = describeAnchor(document.getText(), { start, end: start + 14 });
    const files = await Promise.all(
      ['person', 'place'].map(async (type, index) => {
        const by = ['ada', 'ben'][index]!;
        const record = Annotation.parse({
          ...{ id: by, about: 'name', state: 'accepted', scope: 'here', anchor, value: { type }, proposed: null },
          ...{ rev: 1, by, at: '', history: [] },
        });
        const file = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, `${by}.communique.jsonl`);
        await vscode.workspace.fs.writeFile(file, writeSidecar({ ...EMPTY_SIDECAR, records: [record] }));
        return file;
      }),
    );
    await run('communique.agreementReport', files);
    const report = vscode.window.activeTextEditor?.document.getText() ?? '';
    assert.match(report, /^# Agreement: /);
    assert.include(report, '| Rashid Meredov | name | type | person | place | open |');
    for (const file of files) await vscode.workspace.fs.delete(file);
  });

  it('set the date of a text, refuse what is no day, and take it back', async () => {
    const { document } = await openText();
    const { store } = await api();
    const date = (): string | null | undefined => store.get(document.uri.toString())?.published;
    await run('communique.setDate', '2024-01-24');
    assert.equal(date(), '2024-01-24');
    await when(document.uri, (state) => state?.analysis?.document.published === '2024-01-24');
    await run('communique.setDate', '2024-02-30');
    assert.equal(date(), '2024-01-24');
    await run('communique.setDate', '');
    assert.isNull(date());
  });

  it('go to a meeting and to a commitment by a list', async () => {
    const { editor, state } = await openText();
    for (const [command, records] of [
      ['communique.goToMeeting', state.analysis!.meetings],
      ['communique.goToCommitment', state.analysis!.commitments],
    ] as const) {
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      assert.isNotEmpty(records, command);
      await accept(command);
      await until(
        () => editor.selection,
        ({ isEmpty }) => !isEmpty,
      );
    }
  });

  it('explain what is at the cursor', async () => {
    const opened = await openText();
    const { editor, document } = opened;
    const position = opened.at('Rashid Meredov');
    editor.selection = new vscode.Selection(position, position);
    await accept('communique.explain');
    await until(
      () => editor.selection,
      ({ isEmpty }) => !isEmpty,
    );
    assert.equal(document.getText(editor.selection), 'Rashid Meredov');
  });

  it('choose the highlighted kinds', async () => {
    await openText();
    const kinds = (): object | undefined => vscode.workspace.getConfiguration('communique').inspect<object>('highlight.kinds')?.globalValue;
    await run('communique.toggleKinds', ['person', 'date', 'weather']);
    assert.include(kinds(), { person: true, date: true, body: false });
    assert.notProperty(kinds(), 'weather');
    await vscode.workspace.getConfiguration('communique').update('highlight.kinds', undefined, vscode.ConfigurationTarget.Global);
  });

  it('copy a table and an item of the panel', async () => {
    await openText();
    await run('communique.copyTable', 'people');
    assert.match(await vscode.env.clipboard.readText(), /^\| id \| name \|[^]*Rashid Meredov/);
    const node = flatten((await panelState('who')).nodes).find(({ label }) => label === 'Rashid Meredov');
    await run('communique.copyItem', node);
    assert.match(await vscode.env.clipboard.readText(), /Rashid Meredov[^]*line 5\)[^]*“Rashid Meredov, Turkmenistan/);
  });

  it('open the packaged samples, each once', async () => {
    const { store } = await api();
    for (const name of [undefined, 'joint-statement.md', 'call-readout.txt', 'agency-report.txt']) {
      await run('communique.openSample', name);
      const document = vscode.window.activeTextEditor!.document;
      assert.isTrue(document.isUntitled);
      assert.equal(document.languageId, name?.endsWith('.md') ? 'markdown' : 'plaintext');
      await when(document.uri, (state) => state?.analysis !== null);
      assert.isNotNull(store.get(document.uri.toString())?.analysis);
      await run('communique.openSample', name);
      assert.equal(vscode.window.activeTextEditor!.document, document);
    }
  });

  it('open the codebook as a page, without a text too', async () => {
    await closeAll();
    await api();
    await run('communique.openCodebook');
    const shown = (tab: vscode.Tab | undefined): boolean =>
      tab?.input instanceof vscode.TabInputWebview && tab.input.viewType.includes('markdown.preview');
    const tab = await until(() => vscode.window.tabGroups.activeTabGroup.activeTab, shown);
    assert.match(tab?.label ?? '', /codebook/i);
  });

  it('say what is missing without a text, and do nothing', async () => {
    await closeAll();
    for (const command of [
      'goToMeeting',
      'goToCommitment',
      'explain',
      'briefing',
      'copyTable',
      'export',
      'importAnnotations',
      'compareAnnotators',
      'agreementReport',
      'exportJson',
      'exportCsv',
      'reportNotUnderstood',
      'setDate',
    ])
      await run(`communique.${command}`);
    assert.isUndefined(vscode.window.activeTextEditor);
  });
});
