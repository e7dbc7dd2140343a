import { chromium } from 'playwright-core';
import { findBrowser } from './setUp.mjs';

const ARGS = [
  '--no-sandbox', // as root Chromium does not start with it
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--disable-features=Translate,OptimizationHints,MediaRouter',
];

/** Starts the machine's Chromium, out of sight. */
export function launchBrowser() {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no Chromium, Chrome or Edge was found: install one, or set CHROMIUM to its path');
  return chromium.launch({ executablePath, args: ARGS });
}
