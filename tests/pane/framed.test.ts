import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser, Frame, Page, Route } from 'playwright-core';
import { launchBrowser } from '../emulated-excel/chromium';
import { officeFileFor } from '../emulated-excel/hosts/office-files';
import { DIST } from './pane';

/*
 * The built pane as Excel on the web shows it: in a frame of Excel's, which stands in a page of SharePoint, Teams …, under the header
 * that docs/for-administrators.md tells the server to send. Office.js is Microsoft's own for the web, and goes as far as it can without
 * Microsoft's page around it: it asks that page for its context, over the message channel. Nobody answers here.
 */

const ADMIN = readFileSync(join(__dirname, '../../docs/for-administrators.md'), 'utf8');
const HEADER = /`Content-Security-Policy: (frame-ancestors[^`]+)`/.exec(ADMIN)?.[1]?.replace(/\s+/g, ' ') ?? '';

const PANE = 'https://plans.example.org/grid/';
const EXCEL = 'https://uk-excel.officeapps.live.com';

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
});

interface Framed {
  readonly pane: Frame | undefined;
  /** What the pane said to the frame around it. */
  readonly heard: readonly string[];
  readonly problems: readonly string[];
  readonly outside: readonly string[];
}

/** Opens pages in each other, the first in the window, the pane in the last. */
async function framedIn(page: Page, hosts: readonly string[]): Promise<Framed> {
  const problems: string[] = [];
  const outside: string[] = [];
  // Frames of other sites have no session storage in this browser; office.js says so and goes on without it.
  const note = (problem: string): void => {
    if (!problem.includes("read the 'sessionStorage' property")) problems.push(problem);
  };
  page.on('console', (message) => {
    if (message.type() === 'error') note(message.text());
  });
  page.on('pageerror', (error) => {
    note(error.message);
  });
  await page.route('**/*', (route) => serve(route, hosts, outside));
  await page.goto(`${hosts[0] ?? ''}/`);
  const frame = await frameAt(page, hosts.at(-1) ?? '');
  const pane = await frameAt(page, PANE).catch(() => undefined);
  await pane?.waitForFunction('document.getElementById("pane")', undefined, { timeout: 5_000 }).catch(() => undefined);
  await frame
    .waitForFunction('window.heard.length > 0', undefined, { timeout: pane ? 5_000 : 500 })
    .catch(() => undefined);
  const heard: readonly string[] = await frame.evaluate('window.heard');
  return { pane, heard, problems, outside };
}

async function frameAt(page: Page, address: string): Promise<Frame> {
  for (let tries = 0; tries < 50; tries++) {
    const found = page.frames().find((frame) => frame.url().startsWith(address));
    if (found) return found;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`no frame shows ${address}`);
}

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

async function serve(route: Route, hosts: readonly string[], outside: string[]): Promise<void> {
  const url = route.request().url();
  const client = officeFileFor(url);
  const at = hosts.findIndex((host) => url === `${host}/`);
  if (client !== undefined) await route.fulfill({ path: client, contentType: 'text/javascript' });
  else if (at >= 0) await route.fulfill({ contentType: 'text/html', body: pageAround(hosts[at + 1], hosts[at] ?? '') });
  else if (url.startsWith(PANE)) {
    const name = new URL(url).pathname.slice(new URL(PANE).pathname.length);
    const headers = {
      'content-security-policy': HEADER,
      'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
    };
    await route.fulfill({ headers, body: readFileSync(join(DIST, name)) });
  } else {
    outside.push(url);
    await route.abort();
  }
}

/** A page with one frame. Office.js is told by the pane's address who its host is, as Excel on the web tells it. */
function pageAround(inner: string | undefined, own: string): string {
  const xdm = `conversation|solution|${own}/|1`;
  const pane = `${PANE}taskpane.html?_host_Info=Excel$Web$16.00$en-GB$$$$0#&_xdm_Info=${encodeURIComponent(xdm)}`;
  return `<!doctype html><script>window.heard = []; addEventListener('message', ({ data }) => heard.push(String(data)));</script>
<iframe src="${inner === undefined ? pane : `${inner}/`}"></iframe>`;
}

test('the header is told to whoever serves the pane', () => {
  expect(HEADER).toMatch(/^frame-ancestors https:/);
});

test.each([
  ['Excel on the web', ['https://excel.cloud.microsoft', EXCEL]],
  ['SharePoint', ['https://council.sharepoint.com', EXCEL]],
  ['OneDrive', ['https://onedrive.live.com', EXCEL]],
  ['Teams', ['https://teams.microsoft.com', 'https://council.sharepoint.com', EXCEL]],
  ['new Teams', ['https://teams.cloud.microsoft', 'https://council.sharepoint.com', EXCEL]],
  ['Office', ['https://www.office.com', EXCEL]],
  ['Microsoft 365', ['https://www.microsoft365.com', EXCEL]],
  ['Microsoft 365 Copilot', ['https://m365.cloud.microsoft', EXCEL]],
])('framed in %s the pane starts, and office.js asks the page around it', async (_, hosts) => {
  const page = await browser?.newPage();
  if (!page) throw new Error('no browser');
  try {
    const { pane, heard, problems, outside } = await framedIn(page, hosts);
    expect(await pane?.evaluate('document.title')).toBe('Plan Grid');
    expect(heard.join()).toContain('ContextActivationManager_getAppContextAsync');
    expect([problems, outside]).toEqual([[], []]);
  } finally {
    await page.close();
  }
});

test.each([
  ['somebody else’s page', ['https://plans.example.com']],
  ['Excel in somebody else’s page', ['https://plans.example.com', EXCEL]],
])('%s can’t frame the pane', async (_, hosts) => {
  const page = await browser?.newPage();
  if (!page) throw new Error('no browser');
  try {
    const { pane, heard, problems } = await framedIn(page, hosts);
    expect([pane, heard]).toEqual([undefined, []]);
    expect(problems.join()).toContain('frame-ancestors');
  } finally {
    await page.close();
  }
});
