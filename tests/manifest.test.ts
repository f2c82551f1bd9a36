import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';

const ROOT = join(__dirname, '..');
const text = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const manifest = new DOMParser().parseFromString(text, 'text/xml');
const BASE = 'https://localhost:3000/';

const valuesOf = (tag: string): string[] =>
  Array.from(
    manifest.getElementsByTagName(tag),
    (element) => element.getAttribute('DefaultValue') ?? element.textContent ?? '',
  );

/** The width and height of a PNG file, from its header. */
const sizeOf = (png: Buffer): [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

test('every address is one of the build’s', () => {
  const addresses = [...text.matchAll(/DefaultValue="(https?:[^"]+)"/g)].map((match) => match[1] ?? '');
  expect(addresses.length).toBeGreaterThan(15);
  for (const address of addresses) {
    expect(address.startsWith(BASE)).toBe(true);
    const path = new URL(address).pathname.slice(1);
    expect([path, existsSync(join(ROOT, 'dist', path))]).toEqual([path, true]);
    const size = /-(\d+)\.png$/.exec(path)?.[1];
    if (size !== undefined)
      expect(sizeOf(readFileSync(join(ROOT, 'dist', path)))).toEqual([Number(size), Number(size)]);
  }
});

test('the build’s manifest names the page that the build holds', () => {
  expect(readFileSync(join(ROOT, 'dist/manifest.xml'), 'utf8')).toContain('taskpane.html?do=check');
  expect(readFileSync(join(ROOT, 'dist/taskpane.html'), 'utf8')).toMatch(/<script[^>]* src="?taskpane\.[0-9a-f]+\.js/);
});

test('every resource that is named is there, and every one that is there is named', () => {
  const named = new Set([...text.matchAll(/\bresid="([^"]+)"/g)].map((match) => match[1]));
  const defined = ['bt:Image', 'bt:Url', 'bt:String'].flatMap((tag) =>
    Array.from(manifest.getElementsByTagName(tag), (element) => element.getAttribute('id')),
  );
  expect(new Set(defined.filter((id) => id !== null))).toEqual(named);
});

test.each([
  ['Permissions', 'ReadWriteDocument'],
  ['SupportUrl', `${BASE}help.html`],
  ['DefaultLocale', 'en-GB'],
])('%s is %s', (tag, value) => {
  expect(valuesOf(tag)).toEqual([value]);
});

test('the base is ExcelApi 1.14', () => {
  expect(manifest.getElementsByTagName('Sets')[0]?.getAttribute('DefaultMinVersion')).toBe('1.14');
  expect(manifest.getElementsByTagName('Set')[0]?.getAttribute('Name')).toBe('ExcelApi');
});

test.each(['Open pane', 'Check plan', 'Build tracker'])('the Home tab has a button ‘%s’', (label) => {
  expect(valuesOf('bt:String')).toContain(label);
});
