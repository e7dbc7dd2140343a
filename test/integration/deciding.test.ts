import { assert } from 'chai';
import * as vscode from 'vscode';
import type { Annotation } from '../../src/annotations/annotation';
import type { Analysis } from '../../src/extraction/model';
import { api, closeAll, type Opened, openText } from './article';
import { flatten, panelState, until } from './panelState';

const run = (command: string, ...args: unknown[]): Thenable<unknown> => vscode.commands.executeCommand(`communique.${command}`, ...args);

const NEWS =
  'OSLO, March 4, 2030 - Foreign Minister Ada Lind of Norway met Prime Minister Jon Berg of Iceland in Oslo on Monday. ' +
  'Norway will send a ship to Iceland in May. Lind thanked him. The Copper Fox sat down with Jon Berg on Sunday.';

/** One text and what becomes of it as the commands of a test decide. */
class Desk {
  constructor(readonly opened: Opened) {}

  get uri(): string {
    return this.opened.document.uri.toString();
  }

  at(words: string, nth = 0): void {
    const { editor } = this.opened;
    const position = this.opened.at(words, nth);
    editor.selection = new vscode.Selection(position, position);
  }

  select(words: string): void {
    const { document, editor } = this.opened;
    const start = document.getText().indexOf(words);
    editor.selection = new vscode.Selection(document.positionAt(start), document.positionAt(start + words.length));
  }

  async records(): Promise<readonly Annotation[]> {
    return (await api()).annotations.get(this.uri)?.records.filter(({ state }) => state !== 'withdrawn') ?? [];
  }

  /** Waits until the analysis says something. */
  async read(holds: (analysis: Analysis) => boolean): Promise<Analysis> {
    const { store } = await api();
    return (await until(
      () => store.get(this.uri)?.analysis,
      (analysis) => Boolean(analysis && holds(analysis)),
    ))!;
  }
}

const names = ({ entities }: Analysis): string[] => entities.map(({ name }) => name);
const open = async (): Promise<Desk> => new Desk(await openText(NEWS));

describe('deciding', () => {
  beforeEach(() => run('clearFilter'));
  afterEach(async () => {
    await run('stopReview');
    await closeAll();
  });

  it('rejects a name wherever its words stand, takes it back and does it again', async () => {
    const desk = await open();
    desk.at('Ada Lind');
    await run('reject');
    await desk.read((analysis) => !names(analysis).includes('Ada Lind'));
    await run('undoDecision');
    await desk.read((analysis) => names(analysis).includes('Ada Lind'));
    await run('redoDecision');
    await desk.read((analysis) => !names(analysis).includes('Ada Lind'));
    assert.isNotEmpty(await desk.records());
  });

  it('accepts, flags and notes a meeting, and corrects it with the note kept', async () => {
    const desk = await open();
    desk.at('met Prime');
    await run('note', undefined, 'who asked?');
    await run('flag');
    await run('accept');
    await run('edit', undefined, { status: 'planned' });
    await desk.read(({ meetings }) => meetings.some(({ status, rule }) => status === 'planned' && rule === 'given.meeting'));
    const [record] = await desk.records();
    assert.deepInclude(record, { about: 'meeting', state: 'accepted', note: 'who asked?', flag: true });
    assert.equal((record?.proposed?.value as { status: string }).status, 'held');
    await run('withdraw');
    await desk.read(({ meetings }) => meetings.every(({ rule }) => rule !== 'given.meeting'));
  });

  it('adds a name, a meeting and a commitment from a selection', async () => {
    const desk = await open();
    desk.select('The Copper Fox');
    await run('addBody');
    await desk.read((analysis) => analysis.entities.some(({ type, name }) => type === 'body' && name === 'The Copper Fox'));
    await run('addPerson');
    await desk.read((analysis) => analysis.entities.some(({ type, name }) => type === 'person' && name === 'The Copper Fox'));
    assert.lengthOf(await desk.records(), 1, 'retyped, not added twice');
    desk.select('sat down');
    await run('addMeeting', { kind: 'meeting', status: 'held' });
    await desk.read(({ meetings }) => meetings.some(({ rule }) => rule === 'given.meeting'));
    desk.select('thanked him');
    await run('addCommitment', { firmness: 2 });
    await desk.read(({ commitments }) => commitments.some(({ rule, firmness }) => rule === 'given.commitment' && firmness === 2));
    desk.select('Foreign Minister');
    await run('addOffice');
    assert.lengthOf(await desk.records(), 4);
  });

  it('joins and splits, and holds a decision at one place or everywhere', async () => {
    const desk = await open();
    desk.at('Ada Lind');
    await run('merge', undefined, 'Jon Berg');
    await desk.read((analysis) => !names(analysis).includes('Ada Lind') || !names(analysis).includes('Jon Berg'));
    await run('undoDecision');
    await desk.read((analysis) => names(analysis).includes('Ada Lind') && names(analysis).includes('Jon Berg'));
    desk.at('Jon Berg', 1);
    await run('split');
    await desk.read((analysis) => names(analysis).filter((name) => name === 'Jon Berg').length === 2);
    desk.at('Ada Lind');
    await run('accept');
    await run('onlyHere');
    const scope = async (): Promise<unknown> => (await desk.records()).find(({ about }) => about === 'name')?.scope;
    assert.equal(await scope(), 'here');
    await run('sameEverywhere');
    assert.equal(await scope(), 'everywhere');
  });

  it('decides of all that the filter shows', async () => {
    const desk = await open();
    await run('filter', 'ship');
    await run('acceptShown');
    assert.deepEqual(
      (await desk.records()).map(({ about, state }) => [about, state]),
      [['commitment', 'accepted']],
    );
    await run('filter', 'Berg');
    await run('rejectShown');
    await desk.read(({ meetings }) => meetings.length === 0);
  });

  it('reviews by single commands: the next one comes up, the badge counts down, the panel tells how far', async () => {
    const desk = await open();
    desk.at('OSLO');
    await run('startReview');
    const left = (await panelState('review')).badge!.value;
    assert.isAbove(left, 3);
    await run('accept');
    const after = await until(
      () => panelState('review'),
      ({ badge }) => badge?.value === left - 1,
    );
    assert.equal(after.message, `1 of ${left} decided.`);
    await run('reviewNext');
    await run('reviewPrevious');
    await run('undoDecision');
    await until(
      () => panelState('review'),
      ({ badge }) => badge?.value === left,
    );
    for (let count = 0; count < left; count++) await run('accept');
    await until(
      () => panelState('review'),
      ({ badge }) => badge === undefined,
    );
    assert.equal(desk.opened.document.getText(), NEWS);
  });

  it('orders the review by position or confidence', async () => {
    await open();
    const before = (await panelState('review')).description;
    await run('orderReview');
    assert.notEqual((await panelState('review')).description, before);
    await run('orderReview');
    assert.equal((await panelState('review')).description, before);
  });

  it('lists what has lost its place, and gives it another', async () => {
    const desk = await open();
    desk.at('Copper Fox');
    desk.select('Copper Fox');
    await run('addBody');
    const { document, editor } = desk.opened;
    const start = document.getText().indexOf('The Copper Fox');
    await editor.edit((edit) => edit.delete(new vscode.Range(document.positionAt(start), document.positionAt(start + 15))));
    await until(
      () => panelState('review'),
      ({ nodes }) => nodes[0]?.label === 'Place lost or uncertain',
    );
    desk.select('Norway will');
    await run('reattach');
    await until(
      () => panelState('review'),
      ({ nodes }) => nodes[0]?.label !== 'Place lost or uncertain',
    );
  });

  it('offers what can be decided as code actions', async () => {
    const desk = await open();
    const titles = async (words: string): Promise<string[]> => {
      const position = desk.opened.at(words);
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        desk.opened.document.uri,
        new vscode.Range(position, position),
      );
      return actions.map(({ title }) => title);
    };
    assert.includeMembers(await titles('Ada Lind'), [
      'Accept “Ada Lind”',
      'Reject “Ada Lind”',
      'Edit “Ada Lind”…',
      'Add “Ada Lind” to Names…',
    ]);
    assert.isNotEmpty((await titles('met Prime')).filter((title) => title.startsWith('Accept')));
  });

  it('shows in the panel what is decided', async () => {
    const desk = await open();
    desk.at('Ada Lind');
    await run('accept');
    const { nodes } = await until(
      () => panelState('who'),
      (state) => flatten(state.nodes).some(({ description }) => description.includes('accepted')),
    );
    const ada = flatten(nodes).find(({ label }) => label === 'Ada Lind')!;
    assert.match(ada.description, /^✓ accepted/);
    assert.match(ada.accessibleLabel, /accepted/);
  });

  it('adds a name to the workspace’s names, which then holds for every text', async () => {
    const folder = vscode.workspace.workspaceFolders![0]!.uri;
    const file = vscode.Uri.joinPath(folder, '.communique/names.csv');
    const desk = await open();
    desk.at('Ada Lind');
    await run('addToNames', undefined, 'workspace');
    const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    assert.match(written, /^kind,name,.*\nperson,Ada Lind,,.*,NOR,/);
    await run('openNames', 'workspace');
    const document = vscode.window.activeTextEditor!.document;
    assert.equal(document.uri.path, file.path);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(document.lineCount - 1, 0), 'persn,Eva Rask,,,,,,\nbody,quiet table,,,,,,\n');
    await vscode.workspace.applyEdit(edit);
    const [problem] = await until(
      () => vscode.languages.getDiagnostics(document.uri),
      (list) => list.length > 0,
    );
    assert.equal(problem?.range.start.line, 2);
    const completions = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      new vscode.Position(2, 0),
    );
    assert.isTrue(completions.items.some(({ label }) => label === 'person'));
    await document.save();
    const other = new Desk(await openText(`${NEWS} The quiet table rose.`));
    await other.read((analysis) => names(analysis).includes('quiet table'));
    await vscode.workspace.fs.delete(file);
    await other.read((analysis) => !names(analysis).includes('quiet table'));
  });
});
