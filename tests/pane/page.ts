import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Download, Page } from 'playwright-core';
import { launchBrowser, newPage } from '../emulated-excel/chromium';
import { type StaticServer, serveFolder } from '../emulated-excel/hosts/static-server';
import { DIST } from './pane';

/** The page without Excel, open in a browser. */
export interface OpenedPage {
  readonly page: Page;
  /** Errors and warnings of the console, and errors that nobody caught. */
  readonly problems: readonly string[];
  /** Addresses asked for that are not the page's own. */
  readonly outside: readonly string[];
}

/** Pages for the tests of a file: one browser and one server for all; served under a sub-path. */
export function pages(): {
  readonly open: (options?: BrowserContextOptions) => Promise<OpenedPage>;
  readonly stopServing: () => Promise<void>;
} {
  let browser: Browser | undefined;
  let server: StaticServer | undefined;
  const opened: Page[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  beforeEach(async () => {
    server = await serveFolder(DIST);
  });
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.context().close();
    await server?.close();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return {
    open: async (options = {}) => {
      if (!browser || !server) throw new Error('Nothing is served yet.');
      const page = await newPage(browser, { viewport: { width: 1366, height: 768 }, ...options });
      opened.push(page);
      const problems: string[] = [];
      const outside: string[] = [];
      const { origin } = server;
      page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(origin) && !request.url().startsWith('blob:')) outside.push(request.url());
      });
      await page.goto(`${origin}/page/`);
      return { page, problems, outside };
    },
    stopServing: async () => {
      await server?.close();
    },
  };
}

export async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(readFileSync(await download.path()));
}
