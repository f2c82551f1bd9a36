import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where Chrome, Edge and Chromium are usually installed. */
const INSTALLED = [
  process.env['CHROME_PATH'] ?? '',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of an installed browser, or of the one that npm holds. */
async function browserPath(): Promise<string> {
  const installed = INSTALLED.find((path) => path !== '' && existsSync(path));
  if (installed !== undefined) return installed;
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}

/** How often, and how long after each other in milliseconds, it is tried whether the browser is there by now. */
const [TRIES, PAUSE] = [60, 500];

/** Starts a headless browser. The caller closes it. */
export async function launchBrowser(executablePath?: string): Promise<Browser> {
  const path = executablePath ?? (await browserPath());
  for (let tries = 1; ; tries++)
    try {
      return await chromium.launch({ executablePath: path, headless: true, args: FLAGS });
    } catch (problem) {
      // On a fresh machine another test's process is still unpacking it.
      if (tries === TRIES || !String(problem).includes('ETXTBSY')) throw problem;
      await new Promise((done) => setTimeout(done, PAUSE));
    }
}
