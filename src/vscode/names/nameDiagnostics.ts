import * as vscode from 'vscode';
import { parseNames } from '../../annotations/names/parseNames';

/** What is wrong in a names file, line by line. */
export function nameDiagnostics(document: vscode.TextDocument): vscode.Diagnostic[] {
  return parseNames(document.getText()).problems.map(({ line, message }) => {
    const at = document.lineAt(Math.min(line, document.lineCount) - 1);
    const diagnostic = new vscode.Diagnostic(at.range, message, vscode.DiagnosticSeverity.Warning);
    diagnostic.source = 'Communiqué';
    return diagnostic;
  });
}
