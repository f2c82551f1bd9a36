import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

/*
 * Serves the page without Excel on this computer alone, and opens it: `npm run demo`. `PORT=0` takes any port that is
 * free; without a terminal (a test, a container) no browser is opened.
 */

const FOLDER = join(__dirname, '../../dist/page');
const PORT = Number(process.env['PORT'] ?? 3001);
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};

/** How the build compressed each file, the smallest first, by what browsers call it. */
const ENCODINGS = [['br', '.br'], ['gzip', '.gz']] as const; // prettier-ignore

/** A file as small as it may be sent. */
async function smallest(file: string, accepted = ''): Promise<{ readonly bytes: Buffer; readonly encoding?: string }> {
  for (const [encoding, ending] of ENCODINGS) {
    const bytes = accepted.includes(encoding) && (await readFile(`${file}${ending}`).catch(() => undefined));
    if (bytes) return { bytes, encoding };
  }
  return { bytes: await readFile(file) };
}

const server = createServer((request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
  const name = path.endsWith('/') ? `${path}index.html` : path;
  smallest(join(FOLDER, name), request.headers['accept-encoding']).then(
    ({ bytes, encoding }) => {
      const type = TYPES[extname(name)] ?? 'application/octet-stream';
      if (encoding !== undefined) response.setHeader('content-encoding', encoding);
      response
        .writeHead(200, { 'content-type': type, 'cache-control': 'no-cache', vary: 'accept-encoding' })
        .end(bytes);
    },
    () => {
      response.writeHead(404).end();
    },
  );
});

/** What opens an address in each system's browser. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
  linux: ['xdg-open'],
};

function open(address: string): void {
  const [program, ...first] = OPENERS[process.platform] ?? [];
  if (program === undefined) return;
  // Where there is none, the address that was printed is enough.
  spawn(program, [...first, address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE') server.listen(0, '127.0.0.1');
  else throw error;
});
server.on('listening', () => {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : PORT;
  const url = `http://127.0.0.1:${port}/`;
  console.log(`Plan Grid is at ${url} (Ctrl+C ends it). Nothing leaves this computer.`);
  if (process.stdout.isTTY) open(url);
});
server.listen(PORT, '127.0.0.1');
