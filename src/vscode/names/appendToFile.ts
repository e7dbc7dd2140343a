import * as vscode from 'vscode';

/**
 * Changes a file's text: in the editor where it is open there, so that nothing typed is lost, else on the disk; the file and its folders are
 * made where there are none. @param change null: leave it as it is
 * @returns whether it was changed
 * @throws where the file cannot be written
 */
export async function appendToFile(file: vscode.Uri, change: (text: string) => string | null): Promise<boolean> {
  const open = vscode.workspace.textDocuments.find(({ uri, isClosed }) => !isClosed && uri.toString() === file.toString());
  if (open) {
    const text = change(open.getText());
    if (text === null) return false;
    const edit = new vscode.WorkspaceEdit();
    edit.replace(file, new vscode.Range(0, 0, open.lineCount, 0), text);
    return (await vscode.workspace.applyEdit(edit)) && open.save();
  }
  const text = change(await read(file));
  if (text === null) return false;
  await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(file, '..'));
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  return true;
}

async function read(file: vscode.Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch {
    return '';
  }
}
