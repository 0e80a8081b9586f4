import fs from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const MISSING = `No Chromium found (${PLACES.join(', ')}, or CHROMIUM=path). Install it: apt-get install -y chromium`;

/** The browser of this machine: CHROMIUM, or where Linux keeps it. Fails with the way to install one. */
export function chromiumPath(): string {
  const found = [process.env.CHROMIUM ?? '', ...PLACES].find((place) => place !== '' && fs.existsSync(place));
  if (found === undefined) throw new Error(MISSING);
  return found;
}

/** No request leaves the machine on the browser's own account either. */
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: chromiumPath(), args: ARGUMENTS });
