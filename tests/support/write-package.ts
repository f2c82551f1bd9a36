import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { PACKAGE_DOCUMENTS } from './package-documents';

/* One file for whoever puts the add-in onto a server: what is to be served, the manifest for its address, how to go on. */

const ROOT = join(__dirname, '../..');
const OUT = join(ROOT, 'plan-grid.zip');

/** The files of a folder, by their names in the zip. */
function filesIn(folder: string, name: string): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  for (const entry of readdirSync(folder)) {
    const path = join(folder, entry);
    if (statSync(path).isDirectory()) Object.assign(files, filesIn(path, `${name}/${entry}`));
    else files[`${name}/${entry}`] = new Uint8Array(readFileSync(path));
  }
  return files;
}

const dist = filesIn(join(ROOT, 'dist'), 'dist');
const served = Object.entries(dist).filter(
  ([name]) => name !== 'dist/manifest.xml' && !/^dist\/(?:pictures\/|cli)/.test(name),
);
const manifest = new Uint8Array(readFileSync(join(ROOT, 'dist/manifest.xml')));
const documents = PACKAGE_DOCUMENTS.map((name) => [name, new Uint8Array(readFileSync(join(ROOT, name)))] as const);
writeFileSync(OUT, zipSync({ ...Object.fromEntries([...served, ...documents]), 'manifest.xml': manifest }));
console.log(`Wrote ${OUT}: ${served.length} files to be served, the manifest, and how to install it.`);
if (new TextDecoder().decode(manifest).includes('https://localhost'))
  console.log('The manifest names this computer. Set PLAN_GRID_URL to the address from which it will be served.');
