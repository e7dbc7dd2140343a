import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, hoverText, openText, type Opened } from './article';

async function hoverAt({ document, at }: Opened, words: string, nth = 0): Promise<readonly vscode.Hover[]> {
  return vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at(words, nth));
}

describe('hover cards', () => {
  afterEach(closeAll);

  it('tell of a person: office, country, other names, meetings, and why', async () => {
    const card = hoverText(await hoverAt(await openText(), 'Rashid Meredov'));
    for (const words of ['Rashid Meredov', 'Minister of Foreign Affairs', 'Turkmenistan', 'Endo Toshiaki', '*Why:*', '*Rule:*'])
      assert.include(card, words);
    assert.match(card, /\]\(command:_communique\.revealSpan\?/);
  });

  it('tell of a body and of a country', async () => {
    const opened = await openText();
    assert.include(hoverText(await hoverAt(opened, 'Turkmen Foreign Ministry')), 'body');
    assert.include(hoverText(await hoverAt(opened, 'Turkmenistan and Japan')), 'country');
  });

  it('say whom plural words stand for, and the why before the lists of jumps', async () => {
    const opened = await openText(
      'Foreign Minister Ada Brel of Norway met Foreign Minister Ole Brandt of Denmark in Oslo. The two ministers discussed trade.',
    );
    const card = hoverText(await hoverAt(opened, 'The two ministers'));
    for (const words of ['group', 'Ada Brel', 'Ole Brandt', '*Why:*']) assert.include(card, words);
    assert.isBelow(card.indexOf('*Why:*'), card.indexOf('*Stands for:*'));
  });

  it('say when a date is', async () => {
    assert.include(hoverText(await hoverAt(await openText(), 'January 23')), '23 January');
  });

  it('tell of a meeting and of a commitment at the words that say so', async () => {
    const opened = await openText();
    const { meetings, commitments } = opened.state.analysis!;
    const cardAt = async (offset: number): Promise<string> =>
      hoverText(
        await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          opened.document.uri,
          opened.document.positionAt(offset),
        ),
      );
    const held = meetings.find(({ status }) => status === 'held');
    assert.match(await cardAt(held!.trigger.start), /meeting, held/);
    const firm = commitments.find(({ firmness }) => firmness === 3);
    assert.match(await cardAt(firm!.trigger.start), /3 of 5, intended/);
  });

  it('run nothing but the jump, and only where the extension made the link', async () => {
    for (const { contents } of await hoverAt(await openText(), 'Rashid Meredov'))
      for (const content of contents) {
        if (content instanceof vscode.MarkdownString && content.value.includes('*Why:*')) {
          assert.deepEqual(content.isTrusted, { enabledCommands: ['_communique.revealSpan'] });
          assert.isNotTrue(content.supportHtml);
        }
      }
  });

  it('jump to the place that a link names', async () => {
    const { document, editor, at } = await openText();
    const start = document.getText().indexOf('Endo Toshiaki');
    await vscode.commands.executeCommand('_communique.revealSpan', document.uri.toString(), start, start + 13);
    assert.equal(document.getText(editor.selection), 'Endo Toshiaki');
    assert.isTrue(editor.selection.contains(at('Endo Toshiaki')));
  });

  it('stay away where the setting turns them off', async () => {
    const opened = await openText();
    const configuration = vscode.workspace.getConfiguration('communique');
    await configuration.update('hover.enabled', false, vscode.ConfigurationTarget.Global);
    try {
      assert.notInclude(hoverText(await hoverAt(opened, 'Rashid Meredov')), '*Why:*');
    } finally {
      await configuration.update('hover.enabled', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
