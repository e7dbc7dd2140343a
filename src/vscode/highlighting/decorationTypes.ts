import * as vscode from 'vscode';
import { HIGHLIGHT_KINDS, type HighlightKind } from '../../views/highlights';

/** How a kind looks beside its colour: the line under it or the box round it tells the kinds apart without colour. */
interface Look {
  readonly width: string;
  readonly style: string;
}
const UNDER_THIN = '0 0 1px 0';
const UNDER = '0 0 2px 0';
const LOOKS: Record<HighlightKind, Look> = {
  person: { width: UNDER, style: 'solid' },
  office: { width: UNDER_THIN, style: 'solid' },
  body: { width: '0 0 3px 0', style: 'double' },
  delegation: { width: UNDER, style: 'dashed' },
  country: { width: UNDER, style: 'dotted' },
  place: { width: UNDER_THIN, style: 'dotted' },
  date: { width: UNDER_THIN, style: 'dashed' },
  meeting: { width: '1px', style: 'solid' },
  commitment: { width: '1px', style: 'dashed' },
};

/** Kinds with a background of their own and a mark in the overview ruler. */
const MARKED: ReadonlySet<HighlightKind> = new Set<HighlightKind>(['meeting', 'commitment']);

export function lineColor(kind: HighlightKind): string {
  return `communique.${kind}`;
}

export function backgroundColor(kind: HighlightKind): string {
  return `communique.${kind}Background`;
}

/** One decoration type a kind, drawn with the theme's colours. */
export function createDecorationTypes(ruler: boolean): ReadonlyMap<HighlightKind, vscode.TextEditorDecorationType> {
  return new Map(HIGHLIGHT_KINDS.map((kind) => [kind, vscode.window.createTextEditorDecorationType(options(kind, ruler))]));
}

function options(kind: HighlightKind, ruler: boolean): vscode.DecorationRenderOptions {
  const color = new vscode.ThemeColor(lineColor(kind));
  const { width, style } = LOOKS[kind];
  const marked = MARKED.has(kind);
  return {
    borderWidth: width,
    borderStyle: style,
    borderColor: color,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    ...(marked && { backgroundColor: new vscode.ThemeColor(backgroundColor(kind)), borderRadius: '3px' }),
    ...(marked &&
      ruler && {
        overviewRulerColor: color,
        overviewRulerLane: kind === 'meeting' ? vscode.OverviewRulerLane.Center : vscode.OverviewRulerLane.Right,
      }),
  };
}
