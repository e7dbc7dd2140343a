import * as vscode from 'vscode';
import type { Analysis, Span } from '../../extraction/model';
import { type Edit, moveSpan } from '../../annotations/anchoring/edits';
import { findHighlights, type HighlightKind } from '../../views/highlights';
import type { Deps } from '../deps';
import { createDecorationTypes } from './decorationTypes';
import { rangeNow } from '../documents/rangeNow';

type Spans = ReadonlyMap<HighlightKind, readonly Span[]>;

/** What stands in an editor, in offsets of the text of the analysis it was made from. */
interface Drawn {
  readonly analysis: Analysis | null;
  readonly spans: Spans;
}

/**
 * Colours every visible article. Between two analyses the editor itself moves the decorations with the edits; a kind is set anew only
 * where the new analysis says something else than what stands there, so nothing flickers.
 */
export function registerHighlights({ store, settings }: Deps): vscode.Disposable {
  let types = createDecorationTypes(settings.overviewRuler);
  let drawn = new WeakMap<vscode.TextEditor, Drawn>();

  const wantedFor = (analysis: Analysis | null): Spans => {
    if (!analysis || !settings.highlightEnabled) return new Map();
    const kinds = settings.highlightKinds;
    return new Map([...findHighlights(analysis, settings.highlightLevel)].filter(([kind]) => kinds.has(kind)));
  };
  const draw = (editor: vscode.TextEditor): void => {
    const state = store.get(editor.document.uri.toString());
    const analysis = state?.analysis ?? null;
    const before = drawn.get(editor);
    if (before?.analysis === analysis) return;
    const standing = before && state ? moveAll(before.spans, state.carried) : before?.spans;
    const wanted = wantedFor(analysis);
    for (const [kind, type] of types) {
      const spans = wanted.get(kind) ?? [];
      if (same(standing?.get(kind) ?? [], spans)) continue;
      editor.setDecorations(type, state ? spans.flatMap((span) => rangeNow(editor.document, state, span) ?? []) : []);
    }
    drawn.set(editor, { analysis, spans: wanted });
  };
  const drawAll = (): void => vscode.window.visibleTextEditors.forEach(draw);
  const redraw = (): void => {
    for (const type of types.values()) type.dispose();
    types = createDecorationTypes(settings.overviewRuler);
    drawn = new WeakMap();
    drawAll();
  };

  drawAll();
  return vscode.Disposable.from(
    store.onDidChange(({ uri }) => {
      for (const editor of vscode.window.visibleTextEditors) if (editor.document.uri.toString() === uri) draw(editor);
    }),
    vscode.window.onDidChangeVisibleTextEditors(drawAll),
    settings.onDidChange(redraw),
    { dispose: () => types.forEach((type) => type.dispose()) },
  );
}

function same(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every(({ start, end }, index) => start === b[index]!.start && end === b[index]!.end);
}

/** A span whose inside was edited compares equal to nothing, so that its kind is set anew. */
const LOST: Span = { start: -1, end: -1 };

function moveAll(spans: Spans, edits: readonly Edit[]): Spans {
  if (edits.length === 0) return spans;
  return new Map([...spans].map(([kind, list]) => [kind, list.map((span) => moveSpan(span, edits) ?? LOST)]));
}
