import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const title = 'the panel says why it is empty: a text that is left alone, and no text at all';

export async function run(workbench) {
  const { page, samples } = workbench;
  const why = (words) => page.locator('.welcome-view', { hasText: words }).first();
  writeFileSync(join(samples, 'shopping.txt'), 'Buy milk and eggs.\n');
  await workbench.activityIcon('Communiqué').waitFor();
  await workbench.command('View: Close All Editors');
  await why('No text is open').waitFor();
  await workbench.open('shopping.txt');
  await why('This text is left alone').waitFor();
  await why('No text is open').waitFor({ state: 'hidden' });
  await workbench.command('View: Close All Editors');
  await why('No text is open').waitFor();
  await workbench.open('turkmenistan-japan.txt');
  await workbench.treeRows('Meetings').first().waitFor();
}
