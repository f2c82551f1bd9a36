import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

/**
 * The house's storeys. A file may import from its own folder, from folders that its row names, and from packages that
 * its row names; nothing else. The core imports no package, no host, no page, no file system; that it names no clock
 * is held by the linter (`no-restricted-globals`) and by `tsconfig.core.json`.
 */
const MAY_IMPORT: Record<string, { folders: readonly string[]; packages: readonly string[] }> = {
  'core/text': { folders: [], packages: [] },
  'core/lists': { folders: [], packages: [] },
  'core/calendar': { folders: [], packages: [] },
  'core/workbook': { folders: ['core/calendar'], packages: [] },
  'core/cells': { folders: ['core/workbook', 'core/calendar', 'core/text'], packages: [] },
  'core/grids': { folders: ['core/cells', 'core/workbook', 'core/calendar', 'core/text'], packages: [] },
  'core/by-when': { folders: ['core/calendar', 'core/text'], packages: [] },
  'core/by-whom': { folders: ['core/text'], packages: [] },
  'core/plan': {
    folders: [
      'core/grids',
      'core/by-when',
      'core/by-whom',
      'core/cells',
      'core/workbook',
      'core/calendar',
      'core/text',
    ],
    packages: [],
  },
  'core/findings': {
    folders: [
      'core/lists',
      'core/schedule',
      'core/plan',
      'core/grids',
      'core/by-when',
      'core/by-whom',
      'core/workbook',
      'core/calendar',
      'core/text',
    ],
    packages: [],
  },
  'core/schedule': { folders: ['core/plan', 'core/by-when', 'core/calendar'], packages: [] },
  'core/sheets': { folders: ['core/workbook', 'core/cells', 'core/calendar', 'core/text'], packages: [] },
  'core/changes': { folders: ['core/sheets', 'core/workbook', 'core/calendar'], packages: [] },
  'core/report': {
    folders: [
      'core/lists',
      'core/findings',
      'core/plan',
      'core/sheets',
      'core/workbook',
      'core/cells',
      'core/calendar',
      'core/text',
    ],
    packages: [],
  },
  'core/tracker': {
    folders: [
      'core/changes',
      'core/lists',
      'core/sheets',
      'core/schedule',
      'core/findings',
      'core/plan',
      'core/workbook',
      'core/cells',
      'core/calendar',
      'core/text',
    ],
    packages: [],
  },
  'core/managed-sheets': {
    folders: ['core/tracker', 'core/report', 'core/changes', 'core/sheets', 'core/workbook'],
    packages: [],
  },
  core: { folders: ['core/*'], packages: [] },
  'hosts/xlsx': {
    folders: ['core/managed-sheets', 'core/workbook', 'core/calendar', 'core/cells'],
    packages: ['fflate', 'saxes', '@xmldom/xmldom', 'numfmt', 'zod'],
  },
  'hosts/excel': {
    folders: ['core/lists', 'core/managed-sheets', 'core/workbook', 'core/calendar', 'core/cells'],
    packages: ['zod/mini'],
  },
  kept: { folders: ['core', 'core/*'], packages: ['zod/mini'] },
  'clock.ts': { folders: ['core/calendar'], packages: [] },
  app: { folders: ['core', 'core/*', 'kept'], packages: [] },
  taskpane: {
    folders: ['core', 'core/*', 'kept', 'app', 'clock.ts', 'hosts/excel'],
    packages: ['react', 'react-dom/client', '@fluentui/react-components', 'zod/mini', '*.css'],
  },
  cli: {
    folders: ['core', 'core/*', 'kept', 'app', 'clock.ts', 'hosts/xlsx'],
    packages: ['node:*', 'commander', 'zod'],
  },
};

const src = resolve(__dirname, '../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter(
    (name) =>
      /\.tsx?$/.test(name) && !name.endsWith('.test.ts') && !name.endsWith('.d.ts') && !name.includes('testing'),
  )
  .map((name) => join(src, name));

/** The storey that a file or a folder stands on: the longest row that its path begins with. */
function storey(path: string): string {
  const place = relative(src, path) === 'clock' ? 'clock.ts' : relative(src, path);
  const rows = Object.keys(MAY_IMPORT).filter((row) => place === row || place.startsWith(`${row}/`));
  const [longest] = rows.sort((a, b) => b.length - a.length);
  if (longest === undefined) throw new Error(`${place} stands on no storey: add its folder to MAY_IMPORT`);
  return longest;
}

const matches = (patterns: readonly string[], name: string): boolean =>
  patterns.some((pattern) => pattern === name || (pattern.endsWith('*') && name.startsWith(pattern.slice(0, -1))));

function wrongImports(file: string): string[] {
  const own = storey(file);
  const { folders, packages } = MAY_IMPORT[own] ?? { folders: [], packages: [] };
  return ts.preProcessFile(readFileSync(file, 'utf8')).importedFiles.flatMap(({ fileName }) => {
    if (!fileName.startsWith('.'))
      return matches(packages, fileName) ? [] : [`${relative(src, file)} imports ${fileName}`];
    const target = storey(resolve(dirname(file), fileName));
    return target === own || matches(folders, target) ? [] : [`${relative(src, file)} imports ${fileName}`];
  });
}

test('imports point one way', () => {
  expect(files.length).toBeGreaterThan(60);
  expect(files.flatMap(wrongImports)).toEqual([]);
});
