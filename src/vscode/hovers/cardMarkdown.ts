import * as vscode from 'vscode';
import { ruleOf } from '../../extraction/rules';
import type { Card, CardFact, CardText } from '../../views/cards/card';
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
  // the why stands before the lists of jumps, so that it is seen without scrolling
  const isList = ({ values }: CardFact): boolean => values.length > 1 && values.some(({ span }) => span);
  const lists = card.facts.filter(isList);
  for (const fact of card.facts) if (!isList(fact)) appendFact(markdown, fact, uri, false);
  if (showWhy) appendWhy(markdown, card);
  if (showWhy && lists.length > 0) markdown.appendMarkdown('\n\n---\n\n');
  for (const fact of lists) appendFact(markdown, fact, uri, true);
  return markdown;
}

function appendFact(markdown: vscode.MarkdownString, { label, values }: CardFact, uri: string, lines: boolean): void {
  markdown.appendMarkdown(`  \n*${label}:* `);
  values.forEach((value, index) => {
    if (lines) markdown.appendMarkdown('  \n&nbsp;&nbsp;&nbsp;');
    else if (index > 0) markdown.appendMarkdown('; ');
    appendValue(markdown, value, uri);
  });
}

function appendWhy(markdown: vscode.MarkdownString, { definition, rule: id }: Card): void {
  markdown.appendMarkdown('  \n*Why:* ');
  appendWords(markdown, definition);
  if (!id) return;
  const rule = ruleOf(id);
  markdown.appendMarkdown('  \n*Rule:* ');
  appendWords(markdown, rule ? `${rule.id}. ${rule.definition}` : id);
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
