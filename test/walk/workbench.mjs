/** Longest wait for something to be seen: a busy machine is slow, a missing thing stays missing. */
const PATIENCE = 30_000;

/** What a person does in VS Code's workbench. Nothing here sleeps: every step waits for what one would see. */
export class Workbench {
  constructor(page, shots) {
    this.page = page;
    this.shots = shots;
    page.setDefaultTimeout(PATIENCE);
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

  /** The innermost coloured stretch of the text that is exactly these words. */
  words(words) {
    const pattern = new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s/g, '\\s')}$`);
    return this.page.locator('.editor-instance .view-line span span', { hasText: pattern }).first();
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

  quickInput() {
    return this.page.locator('.quick-input-widget:not([style*="display: none"]) input[type="text"]');
  }

  /** The rows of the open quick pick. */
  picks() {
    return this.page.locator('.quick-input-widget:not([style*="display: none"]) .quick-input-list .monaco-list-row');
  }

  /** Rests the mouse on something and gives the hover card that shows the words. */
  async hover(locator, words) {
    const box = await locator.boundingBox();
    await this.page.mouse.move(box.x + box.width / 2, box.y + 120);
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 6 });
    const card = this.page.locator('.monaco-hover:not(.hidden) .hover-contents', { hasText: words }).first();
    await card.waitFor();
    return card;
  }

  /** The extension's icon in the activity bar. */
  activityIcon(title) {
    return this.page.locator(`.activitybar .action-item a[aria-label^="${title}"]`);
  }

  /** The rows of a tree view, by the view's name. */
  treeRows(view) {
    return this.page.locator('.pane', { has: this.page.locator(`.pane-header[aria-label^="${view}"]`) }).locator('.monaco-list-row');
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

export function expect(condition, message) {
  if (!condition) throw new Error(message);
}
