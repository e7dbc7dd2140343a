import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, openText } from './article';

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
