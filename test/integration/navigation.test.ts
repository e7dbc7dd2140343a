import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, openText } from './article';
import { until } from './panelState';

describe('navigation', () => {
  afterEach(closeAll);

  it('goes from a later mention to the first full name', async () => {
    const { document, at } = await openText();
    const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      at('Meredov emphasized'),
    );
    const texts = found.map((target) => document.getText('range' in target ? target.range : target.targetRange));
    assert.include(texts, 'Rashid Meredov');
  });

  it('goes from plural words to each of those for whom they stand, and finds the mentions of each', async () => {
    const { document, at } = await openText(
      'Foreign Minister Ada Brel of Norway met Foreign Minister Ole Brandt of Denmark in Oslo. The two ministers discussed trade. Brel left.',
    );
    const position = at('The two ministers');
    const found = await vscode.commands.executeCommand<vscode.LocationLink[]>('vscode.executeDefinitionProvider', document.uri, position);
    assert.deepEqual(
      found.map(({ targetRange }) => document.getText(targetRange)),
      ['Ada Brel', 'Ole Brandt'],
    );
    assert.equal(document.getText(found[0]?.originSelectionRange), 'The two ministers');
    const mentions = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, position);
    assert.includeMembers(
      mentions.map(({ range }) => document.getText(range)),
      ['Ada Brel', 'Ole Brandt', 'Brel'],
    );
  });

  it('gives the outline of a text that was left alone at first, once it is analysed', async () => {
    const content = 'Buy milk. Foreign Minister Ada Brel of Norway is away.';
    const document = await vscode.workspace.openTextDocument({ content, language: 'json' });
    await vscode.window.showTextDocument(document);
    const outline = async (): Promise<string[]> => {
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      return (symbols ?? []).map(({ name }) => name);
    };
    assert.notInclude(await outline(), 'Ada Brel');
    await vscode.commands.executeCommand('communique.analyse');
    await until(outline, (names) => names.includes('Ada Brel'));
    await vscode.commands.executeCommand('communique.leave');
    await until(outline, (names) => !names.includes('Ada Brel'));
  });

  it('finds every mention of a person', async () => {
    const { document, at } = await openText();
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      at('Rashid Meredov'),
    );
    const texts = found.map(({ range }) => document.getText(range));
    assert.includeMembers(texts, ['Rashid Meredov', 'Meredov']);
  });

  it('marks the occurrences of whom the cursor is on', async () => {
    const { document, at } = await openText();
    const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      at('Meredov emphasized'),
    );
    assert.include(
      found.map(({ range }) => document.getText(range)),
      'Rashid Meredov',
    );
  });

  it('gives an outline of people, meetings with participants, and commitments', async () => {
    const { document } = await openText();
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    assert.include(
      symbols.map(({ name }) => name),
      'Rashid Meredov',
    );
    const meeting = symbols.find(({ detail }) => detail === 'meeting, held');
    assert.includeMembers(meeting?.children.map(({ name }) => name) ?? [], ['Rashid Meredov', 'Endo Toshiaki']);
    assert.isTrue(symbols.some(({ kind }) => kind === vscode.SymbolKind.Property));
  });

  it('finds people of analysed documents by name', async () => {
    const { document } = await openText();
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'meredov');
    assert.isTrue(found.some(({ name, location }) => name === 'Rashid Meredov' && location.uri.toString() === document.uri.toString()));
  });

  it('steps through the mentions of a person, through meetings and commitments', async () => {
    const { document, editor, at, state } = await openText();
    const selected = (): string => document.getText(editor.selection);
    editor.selection = new vscode.Selection(at('Rashid Meredov'), at('Rashid Meredov'));
    await vscode.commands.executeCommand('communique.nextMention');
    assert.match(selected(), /Meredov|[Hh]e|[Mm]inister/);
    const [first, second] = [...new Set(state.analysis!.meetings.map(({ trigger }) => trigger.start))].sort((a, b) => a - b);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('communique.nextMeeting');
    assert.equal(document.offsetAt(editor.selection.start), first);
    await vscode.commands.executeCommand('communique.nextMeeting');
    assert.equal(document.offsetAt(editor.selection.start), second);
    await vscode.commands.executeCommand('communique.previousMeeting');
    assert.equal(document.offsetAt(editor.selection.start), first);
    await vscode.commands.executeCommand('communique.nextCommitment');
    assert.include(
      state.analysis!.commitments.map(({ trigger }) => trigger.start),
      document.offsetAt(editor.selection.start),
    );
  });
});
