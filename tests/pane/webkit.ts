import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { serveFolder } from '../emulated-excel/hosts/static-server';

/*
 * The built page in WebKit, the engine of Safari: npm run webkit. It needs Debian's packages webkit2gtk-driver and xvfb, which is why
 * it is no part of the test run. The sample plan is opened, checked, and its tracker built, as a person would.
 */

const BROWSERS = ['4.1', '4.0', '6.0'].map((version) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}/MiniBrowser`);
const [DISPLAY, PORT] = [':77', 8124];
const MOST_SECONDS = 120;

const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

const answer = z.object({ value: z.unknown() });
const failed = z.object({ error: z.string(), message: z.string() });
const session = z.object({ sessionId: z.string(), capabilities: z.object({ browserVersion: z.string() }) });

/** One command of the WebDriver protocol. */
async function send(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`http://localhost:${PORT}${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const { value } = answer.parse(await response.json());
  const problem = failed.safeParse(value);
  if (problem.success) throw new Error(`${problem.data.error}: ${problem.data.message}`);
  return value;
}

/** A page in WebKit. */
class WebKitPage {
  constructor(private readonly id: string) {}

  open(url: string): Promise<unknown> {
    return send('POST', `/session/${this.id}/url`, { url });
  }

  async run(script: string): Promise<unknown> {
    return send('POST', `/session/${this.id}/execute/sync`, { script, args: [] });
  }

  /** Waits for words. @throws where they don't come */
  async see(words: string): Promise<void> {
    for (let tries = 0; tries < MOST_SECONDS * 4; tries++) {
      if (String(await this.run('return document.body.innerText')).includes(words)) return;
      await wait(250);
    }
    throw new Error(`‘${words}’ was not seen.`);
  }

  async press(words: string): Promise<void> {
    const script = `const found = [...document.querySelectorAll('button, [role=tab]')].find((one) => one.innerText.trim().startsWith(${JSON.stringify(words)})); found?.click(); return found !== undefined;`;
    for (let tries = 0; tries < MOST_SECONDS * 4; tries++) {
      if ((await this.run(script)) === true) return;
      await wait(250);
    }
    throw new Error(`There is no button ‘${words}’.`);
  }
}

async function inWebKit(work: (page: WebKitPage) => Promise<void>): Promise<string> {
  const binary = BROWSERS.find((path) => existsSync(path));
  if (binary === undefined) throw new Error('WebKit is missing: apt-get install webkit2gtk-driver xvfb');
  const started: ChildProcess[] = [];
  try {
    started.push(spawn('Xvfb', [DISPLAY, '-screen', '0', '1280x900x24'], { stdio: 'ignore' }));
    await wait(1_500);
    const env = { ...process.env, DISPLAY, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', LIBGL_ALWAYS_SOFTWARE: '1' };
    started.push(spawn('WebKitWebDriver', [`--port=${PORT}`], { env, stdio: 'ignore' }));
    await wait(1_500);
    const alwaysMatch = { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } };
    const { sessionId, capabilities } = session.parse(
      await send('POST', '/session', { capabilities: { alwaysMatch } }),
    );
    try {
      await work(new WebKitPage(sessionId));
    } finally {
      await send('DELETE', `/session/${sessionId}`);
    }
    return capabilities.browserVersion;
  } finally {
    for (const one of started.reverse()) one.kill();
  }
}

async function main(): Promise<void> {
  const server = await serveFolder(join(__dirname, '../../dist/page'));
  try {
    const version = await inWebKit(async (page) => {
      await page.open(`${server.origin}/`);
      await page.press('Sample plan');
      await page.see('4 grids on 4 sheets');
      await page.press('Check plan');
      await page.see('24 findings');
      await page.press('Tracker');
      await page.press('Build tracker');
      await page.see('212 new rows');
    });
    console.log(`The page opens, checks and builds the sample plan in WebKit ${version}.`);
  } finally {
    await server.close();
  }
}

void main();
