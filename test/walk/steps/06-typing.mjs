import { expect } from '../workbench.mjs';

export const title = 'marks stay while one types, and the text that was typed is read';

export async function run(workbench) {
  const { page } = workbench;
  await workbench.markOf('Rashid Meredov');
  const box = await workbench.boxOf('diplomatic ties for mutual benefit.');
  await page.mouse.click(box.x + box.width - 1, box.y + box.height / 2);
  // the fewest marks that any frame shows from now on
  await page.evaluate(() => {
    const marks = () => document.querySelectorAll('.editor-instance .view-overlays [class*="ced-"]').length;
    window.fewestMarks = marks();
    window.marksBefore = window.fewestMarks;
    const watch = () => {
      window.fewestMarks = Math.min(window.fewestMarks, marks());
      if (!window.marksSeen) window.requestAnimationFrame(watch);
    };
    window.requestAnimationFrame(watch);
  });
  await page.keyboard.type(' President Ann Example of Norway visited Oslo.', { delay: 10 });
  await workbench.markOf('Ann Example');
  const { before, fewest } = await page.evaluate(() => {
    window.marksSeen = true;
    return { before: window.marksBefore, fewest: window.fewestMarks };
  });
  // the line that is typed in may lose its own for a moment, the article may not
  expect(before >= 10 && fewest >= before - 4, `of ${before} marks only ${fewest} stayed while typing`);
  while (await page.locator('.tab.dirty').count()) await page.keyboard.press('Control+z');
}
