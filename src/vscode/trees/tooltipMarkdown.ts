import * as vscode from 'vscode';
import { ruleOf } from '../../extraction/rules';
import type { PanelTooltip } from '../../views/panelNode';
import { appendWords } from '../appendWords';

/** A tooltip as Markdown: all that comes from the text is appended as text, so that it cannot become markup, a link or an image. */
export function tooltipMarkdown({ title, facts, evidence, rule, definition }: PanelTooltip): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString();
  const add = (before: string, words: string, after = ''): void => {
    markdown.appendMarkdown(before);
    appendWords(markdown, words);
    markdown.appendMarkdown(after);
  };
  add('**', title, '**\n\n');
  for (const [label, value] of facts) add(`_${label}:_ `, value, '  \n');
  for (const sentence of evidence) add('\n\n> ', sentence);
  if (definition !== null || rule !== null) markdown.appendMarkdown('\n\n---\n\n');
  if (definition !== null) add('', definition, '  \n');
  if (rule !== null) add('_Rule:_ ', [rule, ruleOf(rule)?.definition].filter(Boolean).join('. '));
  return markdown;
}
