/** Longest wait for something to be seen: a busy machine is slow, a missing thing stays missing. */
const PATIENCE = 20_000;

/** What a person does in VS Code's workbench. Nothing here sleeps: every step waits for what one would see. */
export class Workbench {
  /** @param samples the folder that is open, for steps that write */
  constructor(page, shots, samples) {
    this.page = page;
    this.shots = shots;
    this.samples = samples;
    page.setDefaultTimeout(PATIENCE);
  }

  /** Opens a file of the folder by a part of its name. */
  async open(name) {
    const row = this.picks().filter({ hasText: name }).first();
    // the list of files may be one made before the file was written: it is asked for again
    for (const patience of [PATIENCE / 4, PATIENCE / 4, PATIENCE]) {
      await this.page.keyboard.press('Escape');
      await this.page.keyboard.press('Control+p');
      await this.quickInput().fill(name);
      if (await appears(row, patience)) break;
    }
    await row.click();
    await this.page.locator('.tab.active', { hasText: name }).waitFor({ timeout: 60_000 });
  }

  /** Waits until the workbench stands and the text is open. */
  async ready(words) {
    await this.page.waitForSelector('.monaco-workbench .part.statusbar', { timeout: 120_000 });
    await this.line(words).waitFor({ timeout: 60_000 });
  }

  /** The editor's line that holds the words. The editor writes blanks as no-break spaces, which Playwright takes for blanks. */
  line(words) {
    return this.page.locator('.editor-instance .view-line', { hasText: words }).first();
  }

  /** Where words of the open text stand on the screen, first occurrence on one line: {x, y, width, height}. */
  async boxOf(words) {
    await this.line(words).waitFor();
    return this.page.evaluate((wanted) => {
      for (const line of document.querySelectorAll('.editor-instance .view-line')) {
        const start = line.textContent.replaceAll('\u00a0', ' ').indexOf(wanted);
        if (start < 0) continue;
        const range = document.createRange();
        const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        let before = 0;
        for (let node = texts.nextNode(); node; before += node.length, node = texts.nextNode()) {
          if (before <= start && start < before + node.length) range.setStart(node, start - before);
          const end = start + wanted.length;
          if (before < end && end <= before + node.length) range.setEnd(node, end - before);
        }
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x, y, width, height };
      }
      throw new Error(`no line shows "${wanted}"`);
    }, words);
  }

  /** Waits until the extension has drawn a line under words, or a box round them, and gives its colour and style: "rgb(…) dotted 2px". */
  async markOf(words) {
    const box = await this.boxOf(words);
    const handle = await this.page.waitForFunction((at) => {
      for (const mark of document.querySelectorAll('.editor-instance .view-overlays [class*="ced-"]')) {
        const { x, y, width } = mark.getBoundingClientRect();
        const style = getComputedStyle(mark);
        const covers = Math.abs(x - at.x) < 2 && Math.abs(width - at.width) < 3 && y < at.y + at.height && y > at.y - at.height;
        if (covers && style.borderBottomStyle !== 'none')
          return [style.borderBottomColor, style.borderBottomStyle, style.borderBottomWidth].join(' ');
      }
      return null;
    }, box);
    return handle.jsonValue();
  }

  /** Runs a command through the palette, as "Category: Title". */
  async command(title) {
    await this.page.keyboard.press('Escape');
    await this.page.keyboard.press('F1');
    const input = this.quickInput();
    await input.waitFor();
    await input.fill(`>${title}`);
    await this.picks().filter({ hasText: title }).first().click();
  }

  /** Gives the path in a dialog for files, once it has put up its own. */
  async chooseFile(title, path) {
    await this.page.locator('.quick-input-title', { hasText: title }).waitFor();
    await this.page.waitForFunction(() => /[^/]$/.test(document.querySelector('.quick-input-widget input[type="text"]')?.value ?? ''));
    await this.quickInput().fill(path);
    await this.page.keyboard.press('Enter');
  }

  quickInput() {
    return this.page.locator('.quick-input-widget:not([style*="display: none"]) input[type="text"]');
  }

  /** The rows of the open quick pick. */
  picks() {
    return this.page.locator('.quick-input-widget:not([style*="display: none"]) .quick-input-list .monaco-list-row');
  }

  /** Rests the mouse on words of the text and gives the hover card that shows others. */
  async hover(words, shown) {
    return this.rest(() => this.boxOf(words), shown);
  }

  /** Clicks into the middle of words of the text. */
  async click(words) {
    const { x, y, width, height } = await this.boxOf(words);
    await this.page.mouse.click(x + width / 2, y + height / 2);
  }

  /**
   * Rests the mouse on a place of the screen and gives the hover card that shows the words. The place is asked for at each try, for lines may
   * still move.
   */
  async rest(findBox, shown) {
    const card = this.page.locator('.monaco-hover:not(.hidden) .hover-contents', { hasText: shown }).first();
    // a card that a busy machine has not brought up is asked for again, as a person would
    for (const patience of [PATIENCE / 4, PATIENCE / 4, PATIENCE]) {
      // a card that is still there may lie over the place
      await this.page.mouse.move(1, 1);
      await this.page.keyboard.press('Escape');
      await this.page.locator('.monaco-hover:not(.hidden)').first().waitFor({ state: 'hidden' });
      const box = await findBox();
      await this.page.mouse.move(box.x + box.width / 2, box.y + 120);
      await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 6 });
      if (await appears(card, patience)) return card;
    }
    throw new Error(`no card shows “${shown}”`);
  }

  /** The extension's icon in the activity bar. */
  activityIcon(title) {
    return this.page.locator('.activitybar .action-item', { has: this.page.locator(`a[aria-label^="${title}"]`) });
  }

  /** The rows of a tree view, by the view's name. */
  treeRows(view) {
    return this.page.locator('.pane', { has: this.page.locator(`.pane-header[aria-label^="${view}" i]`) }).locator('.monaco-list-row');
  }

  /** A message that popped up. */
  message(words) {
    return this.page.locator('.notifications-toasts .notification-list-item-message', { hasText: words }).first();
  }

  /** A picture of the window, for people to look at. */
  async picture(name) {
    await this.page.screenshot({ path: `${this.shots}/${name}.png` });
  }
}

/** Whether something is seen within so many milliseconds. */
function appears(locator, timeout) {
  return locator.waitFor({ timeout }).then(
    () => true,
    () => false,
  );
}

export function expect(condition, message) {
  if (!condition) throw new Error(message);
}
