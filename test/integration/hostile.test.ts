import { assert } from 'chai';
import MarkdownIt from 'markdown-it';
import * as vscode from 'vscode';
import { describeAnchor } from '../../src/annotations/anchoring/describeAnchor';
import type { NewAnnotation } from '../../src/annotations/draft';
import type { EntityType } from '../../src/extraction/model';
import { displayText } from '../../src/views/displayText';
import { tooltipMarkdown } from '../../src/vscode/trees/tooltipMarkdown';
import { hostileTexts } from '../unit/exports/hostile';
import { api, closeAll, type Opened, openText } from './article';
import { flatten, panelState, until } from './panelState';

const TYPES: readonly EntityType[] = ['person', 'body', 'office', 'delegation', 'place', 'country'];

/** Five hundred hostile texts that can stand as a name on a line of their own, each with a number that no other has. */
const WORDS = hostileTexts(700, 20300306)
  .map((words, index) => `${words.replace(/[\r\n\u2028\u2029\p{Surrogate}]/gu, ' ')} kestrel${index}`.trim())
  .slice(0, 500);
const TEXT = `OSLO, March 4, 2030 - News.\n\n${WORDS.map((words) => `Minister Ada Lind met ${words} in Oslo on Monday.`).join('\n\n')}\n`;

/** Each text is a name, with other hostile texts as its office, its note and its author. */
const names = (text: string): NewAnnotation[] =>
  WORDS.map((words, index) => {
    const start = text.indexOf(words, text.indexOf(`met ${words} in Oslo`));
    return {
      about: 'name',
      state: 'accepted',
      scope: 'here',
      anchor: describeAnchor(text, { start, end: start + words.length }),
      value: { type: TYPES[index % TYPES.length]!, name: words, title: WORDS[(index + 7) % WORDS.length]! },
      proposed: null,
      note: WORDS[(index + 11) % WORDS.length]!,
    };
  });

const markdownIt = new MarkdownIt({ html: true, linkify: true });
markdownIt.linkify.set({ fuzzyLink: false });

/** Markdown as a reader makes it out: the plain text; throws where the words have become anything but text. */
function plainText({ value, supportHtml, supportThemeIcons = false, isTrusted }: vscode.MarkdownString): string {
  assert.isNotTrue(supportHtml);
  if (isTrusted) assert.deepEqual(isTrusted, { enabledCommands: ['_communique.revealSpan'] });
  let text = '';
  for (const token of markdownIt.parse(value, {}).flatMap((each) => [each, ...(each.children ?? [])])) {
    assert.notInclude(
      ['image', 'html_inline', 'html_block', 'code_inline', 'code_block', 'fence', 'heading_open', 'list_item_open'],
      token.type,
      value,
    );
    for (const [name, address] of token.attrs ?? [])
      if (name === 'href') assert.match(address, /^command:_communique\.revealSpan\?%5B%22[^%]+(?:%[0-9A-F]{2}[^%]*)*%2C\d+%2C\d+%5D$/);
    if (/^(?:text|text_special)$/.test(token.type)) {
      if (supportThemeIcons) assert.notMatch(token.content.replace(/^\$\([a-z-]+\) $/, ''), /(?:^|[^\\])\$\([a-z-]+\)/);
      text += token.content;
    } else if (/break$/.test(token.type)) text += ' ';
  }
  return displayText(text.replaceAll('\\$(', '$('), Infinity);
}

/** The part of words that every surface has room for, as a person sees it. */
const seen = (words: string, room = 60): string => displayText(words, Infinity).slice(0, room).trim();

describe('five hundred hostile texts', () => {
  let opened: Opened;
  const ordered = (): readonly { readonly words: string; readonly position: vscode.Position }[] =>
    WORDS.map((words) => ({ words, position: opened.document.positionAt(TEXT.indexOf(`met ${words} in Oslo`) + 4 + words.length - 3) }));

  before(async () => {
    await vscode.commands.executeCommand('communique.clearFilter');
    opened = await openText(TEXT);
    const { annotations, store } = await api();
    const uri = opened.document.uri.toString();
    await annotations.decide(uri, names(opened.document.getText()), 'hostile');
    await until(
      () => store.get(uri)?.analysis?.entities.length ?? 0,
      (count) => count >= 400,
    );
  });
  after(closeAll);

  it('stay words in cards', async () => {
    await Promise.all(
      ordered().map(async ({ words, position }) => {
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', opened.document.uri, position);
        const texts = hovers.flatMap(({ contents }) => contents).map((content) => plainText(content as vscode.MarkdownString));
        assert.isTrue(
          texts.some((text) => text.includes(seen(words))),
          `${JSON.stringify(words)} is not in ${JSON.stringify(texts)}`,
        );
      }),
    );
  });

  it('stay words in the panel and its tooltips', async () => {
    for (const tree of ['who', 'meetings', 'review'] as const) {
      const nodes = flatten((await panelState(tree)).nodes);
      assert.isAtLeast(nodes.length, 300);
      for (const { label, tooltip } of nodes) {
        assert.notMatch(label, /[\p{Cc}\p{Cf}]/u);
        const shown = tooltip?.();
        if (!shown) continue;
        const text = plainText(tooltipMarkdown(shown));
        for (const words of [shown.title, ...shown.evidence, ...shown.facts.map(([, value]) => value)]) assert.include(text, seen(words));
      }
    }
  });

  it('stay words in the outline, and name no icon there', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      opened.document.uri,
    );
    assert.isAtLeast(symbols.length, 400);
    const all = symbols.flatMap((symbol) => [symbol, ...symbol.children]);
    for (const { name, detail } of all)
      for (const words of [name, detail]) assert.notMatch(words, /\$\([a-z-]+\)|[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  });

  it('stay words in what is offered at the cursor', async () => {
    for (const { position } of ordered().slice(0, 100)) {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        opened.document.uri,
        new vscode.Range(position, position),
      );
      for (const { title, command } of actions.filter(({ kind }) => kind?.value.includes('communique'))) {
        assert.notMatch(title, /[\p{Cc}\p{Cf}]/u);
        assert.match(command!.command, /^communique\.\w+$/);
      }
    }
  });
});
