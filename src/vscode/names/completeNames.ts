import * as vscode from 'vscode';
import { NAME_COLUMNS, NAME_KINDS } from '../../annotations/names/nameEntry';
import { COUNTRY_NAMES } from '../../extraction/lexicon/compiled';

/** Titles that often stand in front of names; any wording may be written. */
const TITLES = [
  'President',
  'Prime Minister',
  'Deputy Prime Minister',
  'Minister of Foreign Affairs',
  'Deputy Minister of Foreign Affairs',
  'Minister of Defence',
  'Speaker of Parliament',
  'Ambassador',
  'Special Envoy',
  'Secretary-General',
  'Spokesperson',
];

/** What may be written at a place of a names file: the columns' names in the first line, below them what each column takes. */
export function completeNames(document: vscode.TextDocument, position: vscode.Position): vscode.CompletionItem[] {
  const before = document.lineAt(position).text.slice(0, position.character);
  const head = document
    .lineAt(0)
    .text.split(',')
    .map((cell) => cell.trim().toLowerCase());
  if (position.line === 0) {
    const missing = NAME_COLUMNS.filter((column) => !head.includes(column));
    const line = new vscode.CompletionItem(NAME_COLUMNS.join(','), vscode.CompletionItemKind.Struct);
    return [
      ...(before === '' ? [line] : []),
      ...missing.map((column) => new vscode.CompletionItem(column, vscode.CompletionItemKind.Field)),
    ];
  }
  const quotes = before.split('"');
  // commas between quotation marks separate nothing
  const outside = quotes.filter((_, index) => index % 2 === 0).join('');
  switch (head[outside.split(',').length - 1] ?? '') {
    case 'kind':
      return NAME_KINDS.map((kind) => new vscode.CompletionItem(kind, vscode.CompletionItemKind.EnumMember));
    case 'title':
      return TITLES.map((title) => new vscode.CompletionItem(title, vscode.CompletionItemKind.Value));
    case 'country':
      return Object.entries(COUNTRY_NAMES).map(([code, name]) => {
        const item = new vscode.CompletionItem({ label: code, description: name }, vscode.CompletionItemKind.Value);
        item.filterText = `${code} ${name}`;
        return item;
      });
    default:
      return [];
  }
}
