import * as vscode from 'vscode';
import { ruleOf } from '../../extraction/rules';
import type { Card, CardText } from '../../views/cards/card';
import { appendWords } from '../appendWords';
import { REVEAL_SPAN } from '../navigation/registerRevealSpan';

/**
 * A card as Markdown. The article's words only ever go through `appendText`; a link runs one command, which moves the cursor
 * and does nothing else.
 */
export function cardMarkdown(card: Card, uri: string, showWhy: boolean): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString('', true);
  markdown.isTrusted = { enabledCommands: [REVEAL_SPAN] };
  markdown.appendMarkdown(`$(${card.icon}) **`);
  appendWords(markdown, card.title);
  markdown.appendMarkdown('** &nbsp;');
  appendWords(markdown, card.type);
  for (const { label, values } of card.facts) {
    // a list of jumps reads better line by line
    const lines = values.length > 1 && values.some(({ span }) => span);
    markdown.appendMarkdown(`  \n*${label}:* `);
    values.forEach((value, index) => {
      if (lines) markdown.appendMarkdown('  \n&nbsp;&nbsp;&nbsp;');
      else if (index > 0) markdown.appendMarkdown('; ');
      appendValue(markdown, value, uri);
    });
  }
  if (showWhy) {
    markdown.appendMarkdown('\n\n---\n\n*Why:* ');
    appendWords(markdown, card.definition);
    if (card.rule) {
      const rule = ruleOf(card.rule);
      markdown.appendMarkdown('  \n*Rule:* ');
      appendWords(markdown, rule ? `${rule.id}. ${rule.definition}` : card.rule);
    }
  }
  return markdown;
}

function appendValue(markdown: vscode.MarkdownString, { text, span }: CardText, uri: string): void {
  if (!span) {
    appendWords(markdown, text);
    return;
  }
  const args = encodeURIComponent(JSON.stringify([uri, span.start, span.end]));
  markdown.appendMarkdown('[');
  appendWords(markdown, text);
  markdown.appendMarkdown(`](command:${REVEAL_SPAN}?${args})`);
}
