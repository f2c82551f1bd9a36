import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser, Frame, Page, Route } from 'playwright-core';
import { launchBrowser, newPage } from '../emulated-excel/chromium';
import { officeFileFor } from '../emulated-excel/hosts/office-files';
import { eventually } from './eventually';
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
const opened: Page[] = [];
beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(async () => {
  for (const page of opened.splice(0)) await page.context().close();
});
afterAll(async () => {
  await browser?.close();
});

async function emptyPage(): Promise<Page> {
  if (!browser) throw new Error('no browser');
  const page = await newPage(browser);
  opened.push(page);
  return page;
}

interface Framed {
  /** The frame of Excel's, around the pane. */
  readonly around: Frame;
  /** The frame of the pane; undefined while there is none. */
  readonly pane: () => Frame | undefined;
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
  const frameAt = (address: string): Frame | undefined =>
    page.frames().find((frame) => frame.url().startsWith(address));
  const around = frameAt(hosts.at(-1) ?? '');
  if (!around) throw new Error('Excel’s frame is not there.');
  return { around, pane: () => frameAt(PANE), problems, outside };
}

/** What the pane said to the frame around it. */
const heardIn = (around: Frame): Promise<readonly string[]> => around.evaluate('window.heard');

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
  const { around, pane, problems, outside } = await framedIn(await emptyPage(), hosts);
  await eventually(async () => {
    expect(await pane()?.evaluate('document.title')).toBe('Plan Grid');
    expect((await heardIn(around)).join()).toContain('ContextActivationManager_getAppContextAsync');
  });
  expect([problems, outside]).toEqual([[], []]);
});

test.each([
  ['somebody else’s page', ['https://plans.example.com']],
  ['Excel in somebody else’s page', ['https://plans.example.com', EXCEL]],
])('%s can’t frame the pane', async (_, hosts) => {
  const { around, pane, problems } = await framedIn(await emptyPage(), hosts);
  await eventually(async () => {
    expect(problems.join()).toContain('frame-ancestors');
    expect([pane(), await heardIn(around)]).toEqual([undefined, []]);
  });
});
