import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { z } from 'zod';
import type { EmulatedExcel } from '../emulated-excel';
import type { Json } from '../protocol/json';
import { launchBrowser, newPage } from './browser';
import { officeFileFor } from './office-files';
import { requirementSets } from './requirement-sets';
import { serveFolder } from './static-server';
import { type Theme, THEMES } from './themes';

export interface ChromiumOptions {
  /** A folder of static files, and the page in it ('taskpane.html'); or the address of a page that is served already. */
  readonly folder?: string;
  readonly page: string;
  /** Excel's own; absent where it doesn't say. */
  readonly theme?: Theme;
  readonly platform?: 'win32' | 'web';
  readonly width?: number;
  readonly height?: number;
  /** What the system says: dark or light, forced colours, less motion … */
  readonly system?: Pick<BrowserContextOptions, 'colorScheme' | 'forcedColors' | 'reducedMotion' | 'locale'>;
  /** A browser that is open already, for many panes one after the other. It is not closed with the pane. */
  readonly browser?: Browser;
  /** Does something with the page before it loads. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** A request that the pane made. */
interface PaneRequest {
  readonly url: string;
  /** The pane's own files; Microsoft's client, answered from npm; anything else, which is refused. */
  readonly kind: 'own' | 'client' | 'outside';
}

/** A pane that runs in headless Chromium beside an emulated Excel. */
export interface ChromiumPane {
  readonly page: Page;
  readonly origin: string;
  readonly requests: readonly PaneRequest[];
  /** Requests to anywhere but the pane's own origin and Microsoft's client: none is let out. */
  readonly outside: readonly string[];
  /** Errors and warnings of the console, and errors that nobody caught. */
  readonly problems: readonly string[];
  /** Calls of Office's Common API, which isn't emulated. */
  readonly refusedCalls: readonly string[];
  /** Presses a button of the ribbon: does what the pane has associated with the action's id. */
  press(action: string): Promise<void>;
  close(): Promise<void>;
}

const settingsText = z.record(z.string(), z.string());

/** Opens a pane in a browser, with Microsoft's unmodified office.js between it and an emulated Excel. */
export async function inChromium(excel: EmulatedExcel, options: ChromiumOptions): Promise<ChromiumPane> {
  const server = options.folder === undefined ? undefined : await serveFolder(options.folder);
  const url = new URL(options.page, server?.origin);
  const browser = options.browser ?? (await launchBrowser());
  const page = await newPage(browser, {
    viewport: { width: options.width ?? 350, height: options.height ?? 800 },
    ...options.system,
  });
  const close = async (): Promise<void> => {
    await page.context().close();
    if (!options.browser) await browser.close();
    await server?.close();
  };
  try {
    const watched = await watch(page, url.origin);
    const refusedCalls: string[] = [];
    await page.exposeFunction('__emulatedExcelAnswer', (text: string) => excel.answerMessage(text));
    await page.exposeFunction('__emulatedExcelRefused', (what: string) => {
      refusedCalls.push(what);
    });
    await page.exposeFunction('__emulatedExcelSettings', (text: string) => {
      writeSettings(excel, text);
    });
    await page.addInitScript({ content: shim(excel, options) });
    await options.prepare?.(page);
    await page.goto(url.href);
    excel.onEvent((message) => {
      // A pane that was closed meanwhile hears nothing.
      void page.evaluate(hearing(message)).catch(() => undefined);
    });
    const press = async (action: string): Promise<void> => {
      await page.evaluate(pressing(action));
    };
    return { page, origin: url.origin, ...watched, refusedCalls, press, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What Excel does when a button of the ribbon is pressed; done when the action says so, or ends. */
const pressing = (action: string): string => `new Promise((done, fail) => {
  const act = Office.actions._association.mappings[${JSON.stringify(action.toUpperCase())}];
  if (!act) throw new Error('Nothing is associated with the action ' + ${JSON.stringify(action)});
  Promise.resolve(act({ source: { id: ${JSON.stringify(action)} }, completed: () => done() })).then(() => done(), fail);
})`;

/** What the host tells the client of its own accord. */
const hearing = (message: string): string =>
  `window._richApiNativeBridge.onMessageFromHost(${JSON.stringify(message)})`;

type Watched = Pick<ChromiumPane, 'requests' | 'outside' | 'problems'>;

async function watch(page: Page, origin: string): Promise<Watched> {
  const requests: PaneRequest[] = [];
  const outside: string[] = [];
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      problems.push(`${message.type()}: ${message.text()}`);
  });
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    if (url.startsWith(`${origin}/`)) {
      requests.push({ url, kind: 'own' });
      await route.continue();
      return;
    }
    const file = officeFileFor(url);
    if (file !== undefined) {
      requests.push({ url, kind: 'client' });
      await route.fulfill({
        path: file,
        headers: { 'access-control-allow-origin': '*' },
        contentType: 'text/javascript',
      });
      return;
    }
    requests.push({ url, kind: 'outside' });
    outside.push(url);
    await route.abort();
  });
  return { requests, outside, problems };
}

function shim(excel: EmulatedExcel, { platform, theme }: ChromiumOptions): string {
  const settings = Object.fromEntries([...excel.book.settings].map(([key, value]) => [key, JSON.stringify(value)]));
  const config = {
    platform: platform ?? 'win32',
    requirementSets: requirementSets(excel.apiSet),
    theme: THEMES[theme ?? 'light'],
    settings,
    workbook: excel.book.name,
    version: '16.0.17328.20000',
  };
  return `{ const CONFIG = ${JSON.stringify(config)};\n${readFileSync(join(__dirname, 'page-shim.js'), 'utf8')}\n}`;
}

/** Office.context.document.settings is the same store as workbook.settings. */
function writeSettings(excel: EmulatedExcel, text: string): void {
  const settings = settingsText.parse(JSON.parse(text));
  excel.book.change('setting');
  excel.book.settings.clear();
  for (const [key, value] of Object.entries(settings)) excel.book.settings.set(key, json.parse(JSON.parse(value)));
}

const json: z.ZodType<Json> = z.json();
