import * as vscode from 'vscode';
import { type Disposable, Emitter } from '../store/event';
import type { JudgeRules } from '../store/judgeDocument';
import { HIGHLIGHT_KINDS, type HighlightKind, type HighlightLevel } from '../views/highlights';

const SECTION = 'communique';

/** The only reader of the product's configuration. Every key is declared in package.json; a test holds the two together. */
export class Settings implements Disposable {
  private readonly changed = new Emitter<void>();
  private readonly subscription = vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(SECTION)) this.changed.fire();
  });

  /** Any of the settings has another value. */
  readonly onDidChange = this.changed.event;

  /** What decides whether a document is analysed by itself. */
  rulesFor(uri: string): JudgeRules {
    const document = vscode.workspace.textDocuments.find((candidate) => candidate.uri.toString() === uri);
    const read = reader(document?.uri ?? vscode.Uri.parse(uri));
    const matches = (key: string): boolean =>
      document !== undefined &&
      read<readonly unknown[]>(key, []).some((pattern) => typeof pattern === 'string' && vscode.languages.match({ pattern }, document) > 0);
    return {
      automatic: read('analysis.automatic', true),
      maximumLength: read('analysis.maximumSize', 1_024) * 1_024,
      included: matches('analysis.include'),
      excluded: matches('analysis.exclude'),
    };
  }

  get highlightEnabled(): boolean {
    return reader()('highlight.enabled', true);
  }

  /** The kinds that are coloured. */
  get highlightKinds(): ReadonlySet<HighlightKind> {
    const kinds = reader()<Readonly<Record<string, unknown>>>('highlight.kinds', {});
    return new Set(HIGHLIGHT_KINDS.filter((kind) => kinds[kind] !== false));
  }

  /** Colours a kind or leaves it plain, in the person's own settings. */
  async setHighlightKinds(shown: ReadonlySet<HighlightKind>): Promise<void> {
    const value = Object.fromEntries(HIGHLIGHT_KINDS.map((kind) => [kind, shown.has(kind)]));
    await configuration().update('highlight.kinds', value, vscode.ConfigurationTarget.Global);
  }

  async setHighlightEnabled(enabled: boolean): Promise<void> {
    await configuration().update('highlight.enabled', enabled, vscode.ConfigurationTarget.Global);
  }

  get highlightLevel(): HighlightLevel {
    return reader()<HighlightLevel>('highlight.mentions', 'descriptions');
  }

  get overviewRuler(): boolean {
    return reader()('highlight.overviewRuler', true);
  }

  get semanticTokens(): boolean {
    return reader()('semanticTokens.enabled', false);
  }

  get hoverEnabled(): boolean {
    return reader()('hover.enabled', true);
  }

  /** Whether hover cards say which rule found a thing. */
  get hoverWhy(): boolean {
    return reader()('hover.showWhy', true);
  }

  get outlineEnabled(): boolean {
    return reader()('outline.enabled', true);
  }

  get occurrencesEnabled(): boolean {
    return reader()('occurrences.enabled', true);
  }

  /** Who decides, as decisions are signed; empty: the product makes a name up. */
  get annotator(): string {
    return reader()('annotations.annotator', '').trim();
  }

  dispose(): void {
    this.subscription.dispose();
    this.changed.dispose();
  }
}

function configuration(scope?: vscode.Uri): vscode.WorkspaceConfiguration {
  return vscode.workspace.getConfiguration(SECTION, scope ?? null);
}

function reader(scope?: vscode.Uri): <T>(key: string, fallback: T) => T {
  const values = configuration(scope);
  return (key, fallback) => values.get(key, fallback);
}
