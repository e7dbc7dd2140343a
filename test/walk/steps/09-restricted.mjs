import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { installHost } from '../../host/installHost.mjs';
import { ROOT } from '../../host/root.mjs';
import { linkExtension, startServer, workbenchUrl } from '../../host/server.mjs';
import { expect, Workbench } from '../workbench.mjs';

export const title = 'in Restricted Mode the text is read all the same';

export async function run({ page, shots }) {
  const extensionsDir = join(ROOT, 'dist/test/restricted');
  mkdirSync(extensionsDir, { recursive: true });
  linkExtension(extensionsDir, ROOT);
  const settings = { 'security.workspace.trust.startupPrompt': 'never' };
  const server = await startServer(installHost(), { extensionsDir, trust: true, settings });
  const untrusted = await page
    .context()
    .browser()
    .newPage({ viewport: { width: 1280, height: 800 } });
  try {
    const folder = join(ROOT, 'media/samples');
    await untrusted.goto(workbenchUrl(server, { folder, file: join(folder, 'turkmenistan-japan.txt') }), { waitUntil: 'commit' });
    const workbench = new Workbench(untrusted, shots);
    await workbench.ready('Rashid Meredov');
    await untrusted.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    expect(await workbench.markOf('Rashid Meredov'), 'nothing is marked');
  } finally {
    await untrusted.close();
    await server.stop();
  }
}
