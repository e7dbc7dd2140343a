import { assert } from 'chai';
import * as vscode from 'vscode';

const ID = 'communique.communique';

describe('the extension', () => {
  it('is known to VS Code by its id', () => {
    assert.isDefined(vscode.extensions.getExtension(ID));
  });

  it('activates', async () => {
    await vscode.extensions.getExtension(ID)?.activate();
    assert.isTrue(vscode.extensions.getExtension(ID)?.isActive);
  });
});
