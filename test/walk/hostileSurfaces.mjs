import { GONE, HOSTILE, markOf, shown } from './hostileTexts.mjs';

/** What a row of a list shows of very long words at least. */
const ROOM = 36;

/** Throws where a surface shows hostile words otherwise than as they are. */
function literal(where, text, words, room = ROOM) {
  const wanted = shown(words).slice(0, room);
  if (!shown(text).includes(wanted)) throw new Error(`“${wanted}” is not shown as it is in ${where}: ${shown(text).slice(0, 300)}`);
}

/** Rows of a list that hold the mark of each hostile text: all of them must show their words as they are. */
async function rowsShow(where, rows) {
  for (const words of HOSTILE) {
    const row = rows.filter({ hasText: markOf(words) }).first();
    await row.waitFor();
    literal(where, await row.innerText(), words);
  }
}

/** The families that surfaces are known to fall for, where all would take long. */
const FEW = [0, 2, 4, 6, 12, 15].map((index) => HOSTILE[index]);
/** Markup, a command and an icon, where each takes several steps. */
const THREE = [0, 2, 6].map((index) => HOSTILE[index]);

/** A list that opens above the text: each hostile text is looked for by its mark. */
async function picksShow(workbench, where, chosen = FEW, prefix = '') {
  await workbench.quickInput().waitFor();
  for (const words of chosen) {
    await workbench.quickInput().fill(prefix + markOf(words));
    const row = workbench
      .picks()
      .filter({ hasText: markOf(words) })
      .first();
    await row.waitFor();
    literal(where, await row.innerText(), words);
  }
  await workbench.page.keyboard.press('Escape');
}

/** A command that opens a list. */
const list = (command, chosen) => async (workbench) => {
  await workbench.command(`Communiqué: ${command}`);
  await picksShow(workbench, command, chosen);
};

/** Puts the cursor into hostile words of the text. */
const clickOn = (workbench, words) => workbench.click(markOf(words));

async function tooltips(workbench, view) {
  for (const words of FEW) {
    const row = workbench
      .treeRows(view)
      .filter({ hasText: markOf(words) })
      .first();
    const card = await workbench.rest(() => row.boundingBox(), markOf(words));
    literal(`a tooltip of ${view}`, await card.innerText(), words, 80);
    await workbench.page.keyboard.press('Escape');
  }
}

/** The words that a frame with a web view's page shows, once it shows some of them. */
async function webviewShows(workbench, where, chosen) {
  const frame = workbench.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  await frame.locator('body', { hasText: markOf(chosen.at(-1)) }).waitFor();
  const text = await frame.locator('body').innerText();
  for (const words of chosen) literal(where, text, words, 80);
}

/** A Markdown document that a command writes, in VS Code's preview; both are closed again. */
const preview = (where, write, heading) => async (workbench) => {
  await write(workbench);
  await workbench.line(heading).waitFor();
  await workbench.command('Markdown: Open Preview');
  await webviewShows(workbench, where, HOSTILE);
  await workbench.command('View: Close Editor');
  await workbench.command('View: Revert and Close Editor');
  await workbench.line(heading).waitFor({ state: 'detached' });
};

/** Every surface that shows words of a text, of a decision or of a names file; each leaves the workbench as it was. */
export const SURFACES = {
  'the lines of Who’s Who': (workbench) => rowsShow('Who’s Who', workbench.treeRows("Who's who")),
  'the lines of Meetings': (workbench) => rowsShow('Meetings', workbench.treeRows('Meetings')),
  'the lines of Commitments': (workbench) =>
    workbench
      .treeRows('Commitments')
      .filter({ hasText: markOf(HOSTILE[2]) })
      .first()
      .waitFor(),
  'the message of a filter, and the lines of Review': async (workbench) => {
    await workbench.command('Communiqué: Filter Panel…');
    for (const words of FEW) {
      await workbench.quickInput().fill(words);
      const message = workbench.page.locator('.pane .message', { hasText: `“${words}”` }).first();
      await message.waitFor();
      const row = workbench
        .treeRows('Review')
        .filter({ hasText: markOf(words) })
        .first();
      await row.waitFor();
      literal('Review', await row.innerText(), words);
    }
    await workbench.page.keyboard.press('Escape');
  },
  'the tooltips of Who’s Who': (workbench) => tooltips(workbench, "Who's who"),
  'the tooltips of Meetings': (workbench) => tooltips(workbench, 'Meetings'),
  'the cards in the text': async (workbench) => {
    for (const words of FEW) {
      const card = await workbench.hover(markOf(words), markOf(words));
      literal('a card', await card.innerText(), words, 80);
      await workbench.page.keyboard.press('Escape');
    }
  },
  'the outline': async (workbench) => {
    await workbench.page.keyboard.press('Control+Shift+o');
    await picksShow(workbench, 'the outline', FEW, '@');
  },
  'the symbols of the workspace': async (workbench) => {
    await workbench.page.keyboard.press('Control+t');
    await picksShow(workbench, 'the symbols', FEW, '#');
  },
  'the list of meetings': list('Go to Meeting…'),
  'the list of commitments': list('Go to Commitment…', [HOSTILE[2]]),
  'the explanation': async (workbench) => {
    for (const words of THREE) {
      await clickOn(workbench, words);
      await list('Explain What Is at the Cursor', [words])(workbench);
    }
  },
  'the list of names to join': async (workbench) => {
    await clickOn(workbench, HOSTILE[1]);
    await list('Join with Another Name…')(workbench);
  },
  'the light bulb': async (workbench) => {
    const { page } = workbench;
    for (const words of THREE.slice(0, 2)) {
      await clickOn(workbench, words);
      await page.keyboard.press('Control+.');
      const action = page.locator('.action-widget .monaco-list-row', { hasText: markOf(words) }).first();
      await action.waitFor();
      literal('the light bulb', await action.innerText(), words, 20);
      await page.keyboard.press('Escape');
      await action.waitFor({ state: 'hidden' });
    }
  },
  'the note': async (workbench) => {
    for (const words of THREE.slice(0, 2)) {
      await clickOn(workbench, words);
      await workbench.command('Communiqué: Write Note…');
      const title = workbench.page.locator('.quick-input-title', { hasText: markOf(words) });
      await title.waitFor();
      literal('the title of the note', await title.innerText(), words);
      const written = await workbench.quickInput().inputValue();
      if (written !== words) throw new Error(`the note is ${written}`);
      await workbench.page.keyboard.press('Escape');
    }
  },
  'the status bar': async (workbench) => {
    for (const words of THREE.slice(1)) {
      await clickOn(workbench, words);
      await workbench.command('Communiqué: Flag or Unflag');
      const said = workbench.page.locator('.statusbar-item', { hasText: markOf(words) }).first();
      await said.waitFor();
      literal('the status bar', await said.innerText(), words);
    }
  },
  'a review': async (workbench) => {
    const { page } = workbench;
    await workbench.command('Communiqué: Review');
    const left = page.locator('.statusbar-item', { hasText: / left · / });
    await left.waitFor();
    await page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
    for (let presses = 0; presses < 10 && !/kestrel03/.test(await left.innerText()); presses++) await page.keyboard.press('n');
    await page.keyboard.press('Escape');
    await left.waitFor({ state: 'hidden' });
  },
  'a message': async (workbench) => {
    await workbench.command('Communiqué: Re-attach Decision');
    const message = workbench.message(markOf(GONE));
    await message.waitFor();
    literal('a message', await message.innerText(), GONE);
    await workbench.command('Notifications: Clear All Notifications');
    await message.waitFor({ state: 'hidden' });
  },
  'the problems': async (workbench) => {
    await workbench.page.keyboard.press('Control+Shift+m');
    const row = workbench.page.locator('.markers-panel .monaco-list-row', { hasText: markOf(GONE) }).first();
    await row.waitFor();
    literal('the problems', await row.innerText(), GONE);
    await workbench.page.keyboard.press('Control+j');
  },
  'the disagreements': async (workbench) => {
    await workbench.command('Communiqué: Compare Annotators…');
    await chooseAnnotators(workbench);
    await picksShow(workbench, 'the disagreements');
  },
  'the briefing note': preview('the briefing note', (workbench) => workbench.command('Communiqué: Write Briefing Note'), '# Briefing note'),
  'the agreement report': preview(
    'the agreement report',
    async (workbench) => {
      await workbench.command('Communiqué: Agreement Report…');
      await chooseAnnotators(workbench);
    },
    '# Agreement',
  ),
};

/** Ada and Bo; the text's own decisions are left out. The list of commands is still there for a moment: it is waited for this one. */
async function chooseAnnotators(workbench) {
  await workbench.picks().filter({ hasText: 'Other Files' }).waitFor();
  await workbench.picks().filter({ hasText: '.txt.communique.jsonl' }).click();
  await workbench.page.keyboard.press('Enter');
}
