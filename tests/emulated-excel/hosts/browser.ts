import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, type Page, chromium } from 'playwright-core';

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
/** How often it may crash as it starts. */
const CRASHES = 5;

/** Starts a headless browser. The caller closes it. */
export async function launchBrowser(executablePath?: string): Promise<Browser> {
  const path = executablePath ?? (await browserPath());
  for (let tries = 1; ; tries++)
    try {
      return await chromium.launch({ executablePath: path, headless: true, args: FLAGS });
    } catch (problem) {
      // On a fresh machine another test's process is still unpacking it; on a busy one it crashed as it started (seen: SIGSEGV).
      const most = /ETXTBSY/.test(String(problem)) ? TRIES : /signal=SIG/.test(String(problem)) ? CRASHES : 1;
      if (tries >= most) throw problem;
      await new Promise((done) => setTimeout(done, PAUSE));
    }
}

/** In milliseconds, how long a page is waited for: a busy machine may be slow, and is no failure. */
export const PATIENCE = 120_000;

/** How many times slower than this machine a page is to be: PLAN_GRID_SLOW=6 shows which tests count on its haste. */
const SLOWNESS = Number(process.env['PLAN_GRID_SLOW'] ?? 1);

/** Milliseconds until a file that is asked for begins to come, for each time that a page is slower. */
const LATENCY = 20;

/** An empty page by itself in a browser. Whoever closes its context is done with it. */
export async function newPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  if (SLOWNESS > 1) {
    const devTools = await context.newCDPSession(page);
    await devTools.send('Emulation.setCPUThrottlingRate', { rate: SLOWNESS });
    const network = { offline: false, latency: LATENCY * SLOWNESS, downloadThroughput: -1, uploadThroughput: -1 };
    await devTools.send('Network.emulateNetworkConditions', network);
  }
  return page;
}
