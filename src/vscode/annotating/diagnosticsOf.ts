import * as vscode from 'vscode';
import type { AnnotatedText } from '../../store/annotatedText';

const SOURCE = 'Communiqué';
/** Code units of a quote that a message shows. */
const QUOTE = 60;

/** Defects only: broken lines of the sidecar, and decisions whose words are not where they were. Findings are never diagnostics. */
export function diagnosticsOf(
  { problems, records, placements }: AnnotatedText,
  document: vscode.TextDocument | undefined,
): { inText: vscode.Diagnostic[]; inSidecar: vscode.Diagnostic[] } {
  const inSidecar = problems.flatMap((problem) => {
    if (problem.is === 'broken') {
      const why = vscode.l10n.t('This line is no record of decisions, and is kept as it is.');
      return [make(lineRange(problem.line - 1), why, vscode.DiagnosticSeverity.Warning, 'broken-line')];
    }
    if (problem.is === 'unmerged') {
      const why = vscode.l10n.t('A merge was left open in this file: both sides were read.');
      return [make(lineRange(0), why, vscode.DiagnosticSeverity.Information, 'open-merge')];
    }
    return [];
  });
  const inText = records.flatMap(({ id, state, anchor, conflicts }) => {
    if (state === 'withdrawn') return [];
    const placement = placements.get(id);
    const words = anchor.exact.length > QUOTE ? `${anchor.exact.slice(0, QUOTE)}…` : anchor.exact;
    const [span] = !placement ? [] : 'span' in placement ? [placement.span] : placement.candidates;
    const range = span && document ? new vscode.Range(document.positionAt(span.start), document.positionAt(span.end)) : lineRange(0);
    const found: vscode.Diagnostic[] = [];
    const add = (message: string, code: string): unknown => found.push(make(range, message, vscode.DiagnosticSeverity.Information, code));
    if (placement?.state === 'orphan')
      add(vscode.l10n.t('A decision was made about “{0}”, which is no longer in this text.', words), 'orphan');
    if (placement?.state === 'uncertain')
      add(vscode.l10n.t('A decision was made about “{0}”: it may be here, or elsewhere.', words), 'uncertain');
    if (conflicts) add(vscode.l10n.t('Two people decided about “{0}” at the same time.', words), 'conflict');
    return found;
  });
  return { inText, inSidecar };
}

function make(range: vscode.Range, message: string, severity: vscode.DiagnosticSeverity, code: string): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(range, message, severity);
  diagnostic.source = SOURCE;
  diagnostic.code = code;
  return diagnostic;
}

function lineRange(line: number): vscode.Range {
  return new vscode.Range(line, 0, line, 1_000);
}
