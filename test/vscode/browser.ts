import { type Browser, chromium } from 'playwright-core';
import { host } from './host.js';

/** Starts the headless Chromium that was installed with the host; `CHROMIUM` names another one. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? host.chromium,
    headless: true,
    env: {
      ...(process.env as Record<string, string>),
      LD_LIBRARY_PATH: [process.env.LD_LIBRARY_PATH, host.libraries].filter(Boolean).join(':'),
      FONTCONFIG_FILE: host.fontConfiguration,
    },
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      // Nothing leaves this machine.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}
