import { existsSync } from 'node:fs';

export interface FoundBrowser {
  readonly path: string;
  readonly args: readonly string[];
}

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** No sandbox of its own: the tests run as root in a container too, and open nothing but our own page. */
const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** An installed Chromium, else the one that the package @sparticuz/chromium brings (Linux only); null where there is none. */
export async function findBrowser(): Promise<FoundBrowser | null> {
  const path = installed.find((candidate) => existsSync(candidate));
  if (path !== undefined) return { path, args };
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return { path: await chromium.executablePath(), args: [...chromium.args, ...args] };
  } catch {
    return null;
  }
}
