import * as vscode from 'vscode';
import type { PanelTooltip } from '../../views/panelNode';

/** A tooltip as Markdown: all that comes from the text goes through `appendText`, so that it cannot become markup, a link or an image. */
export function tooltipMarkdown({ title, facts, evidence, rule, definition }: PanelTooltip): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString();
  markdown.appendMarkdown('**').appendText(title).appendMarkdown('**\n\n');
  for (const [label, value] of facts) markdown.appendMarkdown(`_${label}:_ `).appendText(value).appendMarkdown('  \n');
  for (const sentence of evidence) markdown.appendMarkdown('\n\n> ').appendText(sentence);
  if (definition !== null) markdown.appendMarkdown('\n\n---\n\n').appendText(definition);
  if (rule !== null) markdown.appendMarkdown('  \n_Rule:_ ').appendText(rule);
  return markdown;
}
