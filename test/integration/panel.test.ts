import { assert } from 'chai';
import * as vscode from 'vscode';
import { closeAll, openText } from './article';
import { flatten, panelState, until } from './panelState';

const run = (command: string, ...args: unknown[]): Thenable<unknown> => vscode.commands.executeCommand(command, ...args);

describe('the side panel', () => {
  beforeEach(() => run('communique.clearFilter'));
  afterEach(closeAll);

  it('comes up on command', async () => {
    await run('communique.showPanel');
    const { visible } = await until(
      () => panelState('meetings'),
      (state) => state.visible,
    );
    assert.isTrue(visible);
  });

  it('shows the findings of the active text, with a badge, and nothing without a text', async () => {
    const { state } = await openText();
    const { meetings, commitments } = state.analysis!;
    const shown = await panelState('meetings');
    assert.lengthOf(
      flatten(shown.nodes).filter(({ kind }) => kind === 'meeting'),
      meetings.length,
    );
    assert.isAtLeast(
      (await panelState('review')).badge?.value ?? 0,
      meetings.length + commitments.filter(({ firmness }) => firmness > 1).length,
    );
    assert.isNotEmpty((await panelState('who')).nodes);
    await closeAll();
    const empty = await until(
      () => panelState('who'),
      ({ nodes }) => nodes.length === 0,
    );
    assert.isEmpty(empty.nodes);
    assert.isUndefined((await panelState('review')).badge);
  });

  it('selects the item at the cursor', async () => {
    await run('communique.showPanel');
    const opened = await openText();
    const { editor } = opened;
    await until(
      () => panelState('who'),
      ({ visible }) => visible,
    );
    const position = opened.at('Rashid Meredov');
    editor.selection = new vscode.Selection(position, position);
    const { selected, nodes } = await until(
      () => panelState('who'),
      (state) => state.selected !== undefined,
    );
    assert.equal(flatten(nodes).find(({ id }) => id === selected)?.label, 'Rashid Meredov');
    assert.equal(vscode.window.activeTextEditor, editor);
  });

  it('selects the words of an item in the text', async () => {
    const { editor, document } = await openText();
    const node = flatten((await panelState('who')).nodes).find(({ label }) => label === 'Rashid Meredov');
    await run('_communique.reveal', node?.span);
    await until(
      () => editor.selection,
      ({ isEmpty }) => !isEmpty,
    );
    assert.equal(document.getText(editor.selection), 'Rashid Meredov');
  });

  it('is filtered by words and says so; clearing shows all again', async () => {
    await openText();
    const all = flatten((await panelState('who')).nodes).length;
    await run('communique.filter', 'rashid meredov');
    const filtered = await panelState('who');
    assert.isBelow(flatten(filtered.nodes).length, all);
    assert.equal(filtered.message, 'Filter: “rashid meredov”');
    await run('communique.filter', 'zzz');
    assert.equal((await panelState('who')).message, 'Nothing matches “zzz”.');
    await run('communique.clearFilter');
    const cleared = await panelState('who');
    assert.lengthOf(flatten(cleared.nodes), all);
    assert.isUndefined(cleared.message);
  });

  it('groups commitments as chosen', async () => {
    await openText();
    for (const grouping of ['deadline', 'firmness', 'committer']) {
      await run('communique.groupCommitments', grouping);
      const { description, nodes } = await panelState('commitments');
      assert.equal(description, `by ${grouping}`);
      for (const { id } of nodes) assert.match(id, new RegExp(`^group/commitments/(?:${grouping}/|aspirations)`));
    }
  });
});
