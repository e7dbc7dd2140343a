import * as vscode from 'vscode';
import { journalFiles, type PlainFiles } from '../../store/annotating/journalFiles';
import { sha256 } from './sha256';

const plain: PlainFiles = {
  async read(address) {
    try {
      return await vscode.workspace.fs.readFile(vscode.Uri.parse(address));
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  },
  write: async (address, bytes) => vscode.workspace.fs.writeFile(vscode.Uri.parse(address), bytes),
  async remove(address) {
    try {
      await vscode.workspace.fs.delete(vscode.Uri.parse(address));
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  },
};

/** Sidecar files wherever VS Code reaches: a remote, a virtual file system, a browser. Addresses are the sidecars' URIs. */
export const workspaceFiles = journalFiles(plain, sha256, () => new Date().toISOString().replace(/[:.]/g, '-'));

function isMissing(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}
