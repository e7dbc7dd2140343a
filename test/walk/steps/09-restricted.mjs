import { lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installHost } from '../../host/installHost.mjs';
import { ROOT } from '../../host/root.mjs';
import { linkExtension, startServer, workbenchUrl } from '../../host/server.mjs';
import { expect, Workbench } from '../workbench.mjs';

export const title =
  'in Restricted Mode texts are read and decided of; the folder’s names count, and links are followed, only once it is trusted';

const NEWS =
  'OSLO, March 4, 2030 - Foreign Minister Ada Lind of Norway met Prime Minister Jon Berg of Iceland in Oslo. The Copper Fox was there.\n';

export async function run({ page, shots }) {
  const folder = writeFolder(join(ROOT, 'dist/test/restricted-folder'));
  const extensionsDir = join(ROOT, 'dist/test/restricted');
  mkdirSync(extensionsDir, { recursive: true });
  linkExtension(extensionsDir, ROOT);
  const settings = { 'security.workspace.trust.startupPrompt': 'never' };
  const server = await startServer(installHost(), { extensionsDir, trust: true, settings });
  const untrusted = await page
    .context()
    .browser()
    .newPage({ viewport: { width: 1280, height: 800 } });
  const workbench = new Workbench(untrusted, shots, folder);
  try {
    await untrusted.goto(workbenchUrl(server, { folder, file: join(folder, 'news.txt') }), { waitUntil: 'commit' });
    await workbench.ready('Ada Lind');
    const restricted = untrusted.locator('.statusbar-item', { hasText: 'Restricted Mode' });
    await restricted.waitFor();
    await workbench.markOf('Ada Lind');
    await workbench.activityIcon('Communiqué').click();
    const rows = workbench.treeRows("Who's who");
    await rows.filter({ hasText: 'Jon Berg' }).first().waitFor();
    expect((await rows.filter({ hasText: 'Copper Fox' }).count()) === 0, 'the names of a folder that is not trusted were used');
    await accept(workbench, 'Ada Lind');
    expect(readFileSync(join(folder, 'news.txt.communique.jsonl'), 'utf8').includes('Ada Lind'), 'the decision is not beside the text');
    await workbench.open('linked.txt');
    await workbench.markOf('Ada Lind');
    await accept(workbench, 'Ada Lind');
    await workbench.message('could not be written').waitFor();
    expect(readFileSync(join(folder, 'elsewhere/notes.communique.jsonl'), 'utf8') === '', 'a link was followed');
    expect(lstatSync(join(folder, 'linked.txt.communique.jsonl')).isSymbolicLink(), 'the link was replaced');
    await workbench.command('Workspaces: Manage Workspace Trust');
    await untrusted
      .locator('.workspace-trust-editor .monaco-button', { hasText: /^Trust$/ })
      .first()
      .click();
    await restricted.waitFor({ state: 'hidden' });
    await workbench.open('news.txt');
    await rows.filter({ hasText: 'Copper Fox' }).first().waitFor();
  } catch (error) {
    await workbench.picture('09-restricted-failed');
    throw error;
  } finally {
    await untrusted.close();
    await server.stop();
  }
}

async function accept(workbench, name) {
  await workbench.click(name);
  await workbench.command('Communiqué: Accept');
  await workbench.page.locator('.statusbar-item', { hasText: `Accept “${name}”` }).waitFor();
}

/** Two texts, the sidecar of one a link out of its place, and a names file. */
function writeFolder(folder) {
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['.communique', 'elsewhere']) mkdirSync(join(folder, part), { recursive: true });
  for (const name of ['news.txt', 'linked.txt']) writeFileSync(join(folder, name), NEWS);
  writeFileSync(join(folder, 'elsewhere/notes.communique.jsonl'), '');
  symlinkSync(join(folder, 'elsewhere/notes.communique.jsonl'), join(folder, 'linked.txt.communique.jsonl'));
  writeFileSync(join(folder, '.communique/names.csv'), 'kind,name,aliases,title,country,body,from,to\nperson,The Copper Fox,,,,,,\n');
  return folder;
}
