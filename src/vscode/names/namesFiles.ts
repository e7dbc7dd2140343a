import * as vscode from 'vscode';
import type { GivenNames } from '../../annotations/decisionsOf';
import { givenNames } from '../../annotations/names/givenNames';
import type { NameEntry } from '../../annotations/names/nameEntry';
import { parseNames } from '../../annotations/names/parseNames';
import { type Disposable, Emitter } from '../../store/event';

/** Where a workspace folder keeps its names. */
export const NAMES_PATH = '.communique/names.csv';

/** Longest names file that is read, in bytes: it is parsed whole. */
const LONGEST = 4 * 1024 * 1024;

/**
 * The names files: one of each workspace folder, to be shared in git, and one of the person's own. Read anew when they change on the
 * disk. In Restricted Mode those of the workspace are not used: a folder that is not trusted does not decide what is found.
 */
export class NamesFiles implements Disposable {
  private readonly entries = new Map<string, readonly NameEntry[]>();
  private readonly given = new Map<string, GivenNames>();
  private readonly changed = new Emitter<void>();
  private readonly subscriptions: vscode.Disposable[] = [];
  private watchers: vscode.Disposable[] = [];

  readonly onDidChange = this.changed.event;
  /** The person's own file. */
  readonly own: vscode.Uri;

  constructor({ globalStorageUri }: vscode.ExtensionContext) {
    this.own = vscode.Uri.joinPath(globalStorageUri, 'names.csv');
    this.subscriptions.push(
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.watch()),
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.watch()),
      // the watcher of a folder outside of the workspace is not to be had everywhere: saving in the editor is always heard of
      vscode.workspace.onDidSaveTextDocument(({ uri }) => {
        if (this.files().some((file) => file.toString() === uri.toString())) void this.read(uri);
      }),
    );
    this.watch();
  }

  /** The file of the workspace folder that a document belongs to, or of the first folder; undefined without a folder. */
  fileOf(document: vscode.Uri): vscode.Uri | undefined {
    const folder = vscode.workspace.getWorkspaceFolder(document) ?? vscode.workspace.workspaceFolders?.[0];
    return folder && vscode.Uri.joinPath(folder.uri, NAMES_PATH);
  }

  /** Whether a document is one of the names files. */
  has(document: vscode.Uri): boolean {
    return document.path.endsWith(`/${NAMES_PATH}`) || document.toString() === this.own.toString();
  }

  /** What the files say for a document: those of its workspace folder before the person's own. */
  namesFor(uri: string): GivenNames {
    const shared = vscode.workspace.isTrusted ? this.fileOf(vscode.Uri.parse(uri)) : undefined;
    const key = shared?.toString() ?? '';
    let names = this.given.get(key);
    if (!names)
      this.given.set(key, (names = givenNames([...(this.entries.get(key) ?? []), ...(this.entries.get(this.own.toString()) ?? [])])));
    return names;
  }

  /** Reads one of the files now. */
  async read(file: vscode.Uri): Promise<void> {
    const entries = await readEntries(file);
    const key = file.toString();
    if (entries.length === 0 && !this.entries.has(key)) return;
    this.entries.set(key, entries);
    this.given.clear();
    this.changed.fire();
  }

  dispose(): void {
    for (const disposable of [...this.subscriptions, ...this.watchers, this.changed]) disposable.dispose();
  }

  private files(): vscode.Uri[] {
    const shared = vscode.workspace.isTrusted ? (vscode.workspace.workspaceFolders ?? []) : [];
    return [...shared.map(({ uri }) => vscode.Uri.joinPath(uri, NAMES_PATH)), this.own];
  }

  private watch(): void {
    this.watchers.forEach((watcher) => void watcher.dispose());
    this.watchers = this.files().map((file) => {
      const pattern = file === this.own ? 'names.csv' : NAMES_PATH;
      const base = vscode.Uri.joinPath(file, ...pattern.split('/').map(() => '..'));
      const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(base, pattern));
      const read = (): void => void this.read(file);
      watcher.onDidChange(read);
      watcher.onDidCreate(read);
      watcher.onDidDelete(read);
      read();
      return watcher;
    });
  }
}

async function readEntries(file: vscode.Uri): Promise<readonly NameEntry[]> {
  try {
    const bytes = await vscode.workspace.fs.readFile(file);
    return bytes.length > LONGEST ? [] : parseNames(new TextDecoder().decode(bytes)).entries;
  } catch {
    return [];
  }
}
