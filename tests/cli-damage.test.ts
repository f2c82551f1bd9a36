import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cli } from './support/cli';
import { pack, type Parts, workbookParts } from './support/xlsx/build-workbook';

const PLAN = workbookParts({ sheets: [{ name: 'Grid 1' }], strings: '<si><t>x</t></si>', styles: '' });
const SHEET = 'xl/worksheets/sheet1.xml';
const without = (part: string): Parts => Object.fromEntries(Object.entries(PLAN).filter(([name]) => name !== part));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-grid-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('damage is told with the name of the file, and of the sheet where it is met in one', () => {
  test.each<[what: string, parts: Parts, says: string]>([
    ['a sheet that ends early', { ...PLAN, [SHEET]: '<worksheet><sheetData>' }, `Its part ${SHEET} (the sheet ‘Grid 1’) cannot be read.`],
    ['a sheet without its part', without(SHEET), `Its part ${SHEET} (the sheet ‘Grid 1’) is missing.`],
    ['a broken list of texts', { ...PLAN, 'xl/sharedStrings.xml': '<sst><si>' }, 'Its part xl/sharedStrings.xml cannot be read.'],
    ['a broken list of looks', { ...PLAN, 'xl/styles.xml': '<a' }, 'Its part xl/styles.xml cannot be read.'],
  ])('%s', async (_, parts, says) => {
    const path = join(folder, 'plan.xlsx');
    writeFileSync(path, pack(parts));
    const told = `${path}: This workbook is damaged. ${says} Open it in Excel, let Excel repair it, save it, and try again; or go back to an earlier copy.\n`;
    expect(await cli('check', path)).toEqual({ code: 2, out: '', err: told });
    expect(await cli('track', path, '-o', join(folder, 'out.xlsx'))).toEqual({ code: 2, out: '', err: told });
  });
}); // prettier-ignore
