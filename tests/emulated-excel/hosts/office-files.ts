import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where Microsoft's content delivery network serves the client from. */
export const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

let folder: string | undefined;

/** The path of one of the client's files as npm installed it: unmodified, used where it stands. */
export function officeFile(name: string): string {
  folder ??= join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
  return join(folder, name);
}

/** The file for an address of Microsoft's network, or undefined where it isn't one or npm has no such file. */
export function officeFileFor(address: string): string | undefined {
  if (!address.startsWith(OFFICE_CDN)) return undefined;
  const name = decodeURIComponent(address.slice(OFFICE_CDN.length).replace(/[?#].*$/, ''));
  if (name.includes('..')) return undefined;
  const path = officeFile(name);
  return existsSync(path) ? path : undefined;
}
