import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, openText } from './article';

async function legendOf(document: vscode.TextDocument): Promise<readonly string[]> {
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
    'vscode.provideDocumentSemanticTokensLegend',
    document.uri,
  );
  return legend?.tokenTypes ?? [];
}

describe('semantic tokens', () => {
  const configuration = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('communique');
  afterEach(async () => {
    await configuration().update('semanticTokens.enabled', undefined, vscode.ConfigurationTarget.Global);
    await closeAll();
  });

  it('are given only where the setting asks for them', async () => {
    const { document } = await openText();
    assert.notInclude(await legendOf(document), 'communique-person');
    await configuration().update('semanticTokens.enabled', true, vscode.ConfigurationTarget.Global);
    assert.include(await legendOf(document), 'communique-person');
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri);
    assert.isAbove(tokens.data.length, 10);
  });
});
