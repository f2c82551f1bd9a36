import { formulaIn } from '../../core/workbook/formula';
import type { CellContents, SheetContents, WorkbookContents } from '../../core/workbook/contents';
import { openXlsx } from '.';
import { Package } from './package';
import { readWorkbook, readWorkbookPart } from './read-workbook';
import {
  buildWorkbook,
  pack,
  type Parts,
  type SheetParts,
  swap,
  workbookParts,
} from '../../../tests/support/xlsx/build-workbook';

const read = (parts: Parts): Promise<WorkbookContents> => openXlsx(pack(parts)).read();

async function readSheet(
  sheet: Partial<SheetParts>,
  rest: { strings?: string; styles?: string; before?: string } = {},
): Promise<SheetContents> {
  const { sheets } = await openXlsx(buildWorkbook({ sheets: [{ name: 'Plan', ...sheet }], ...rest })).read();
  if (!sheets[0]) throw new Error('The sheet was not read.');
  return sheets[0];
}

const cellsOf = (sheet: SheetContents | undefined): readonly CellContents[] =>
  sheet?.rows.flatMap(({ cells }) => cells) ?? [];

const formats = (...ids: readonly number[]): string =>
  '<numFmts count="1"><numFmt numFmtId="170" formatCode="yyyy\\-mm\\-dd"/></numFmts>' +
  `<cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`;

describe('values', () => {
  const STRINGS =
    '<si><t>plain</t></si><si><r><t>rich </t></r><r><rPr><b/></rPr><t xml:space="preserve">text</t></r></si>' +
    '<si><t>東</t><rPh sb="0" eb="1"><t>ヒガシ</t></rPh></si><si><t>one_x000D_\ntwo&#13;\nthree&#10;four</t></si>' +
    '<si><t>_x005F_x0041_ _x0041_</t></si><si><t/></si>';

  test.each([
    ['a shared string', '<c r="A1" t="s"><v>0</v></c>', 'plain', 'plain'],
    ['rich text', '<c r="A1" t="s"><v>1</v></c>', 'rich text', 'rich text'],
    ['text without its phonetic runs', '<c r="A1" t="s"><v>2</v></c>', '東', '東'],
    ['all kinds of line breaks', '<c r="A1" t="s"><v>3</v></c>', 'one\ntwo\nthree\nfour', 'one\ntwo\nthree\nfour'],
    ['escaped characters', '<c r="A1" t="s"><v>4</v></c>', '_x0041_ A', '_x0041_ A'],
    ['an inline string', '<c r="A1" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c>', 'inline', 'inline'],
    ['a text in CDATA', '<c r="A1" t="inlineStr"><is><t><![CDATA[a < b]]></t></is></c>', 'a < b', 'a < b'],
    ["a formula's text", '<c r="A1" t="str"><f>B1</f><v>x</v></c>', 'x', 'x'],
    ['a number', '<c r="A1"><v>1.1</v></c>', 1.1, '1.1'],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true, 'TRUE'],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false, 'FALSE'],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', '#N/A', '#N/A'],
    ['an ISO day', '<c r="A1" t="d"><v>2011-08-31</v></c>', 40786, '40786'],
    ['an ISO moment', '<c r="A1" t="d"><v>2011-08-31T12:00:00</v></c>', 40786.5, '40786.5'],
    ['a number that is none', '<c r="A1"><v>soon</v></c>', 'soon', 'soon'],
  ])('%s', async (_, cell, value, text) => {
    const [found] = cellsOf(await readSheet({ rows: `<row r="1">${cell}</row>` }, { strings: STRINGS }));
    expect(found).toMatchObject({ column: 1, value, text, format: 'General' });
  });

  test.each([
    ['formatted', '<c r="A1" s="3"/>'],
    ['with an empty shared string', '<c r="A1" t="s"><v>5</v></c>'],
    ['with an empty inline string', '<c r="A1" t="inlineStr"><is><t></t></is></c>'],
    ['with a formula that shows nothing', '<c r="A1" t="str"><f>""</f><v></v></c>'],
  ])('an empty cell %s is left out, and its row', async (_, cell) => {
    expect((await readSheet({ rows: `<row r="1">${cell}</row>` }, { strings: STRINGS })).rows).toEqual([]);
  });

  test('as much text as Excel allows is read whole; more is damage, as it is to Excel', async () => {
    const holding = (length: number): Promise<SheetContents> =>
      readSheet({ rows: `<row><c t="inlineStr"><is><t>${'x'.repeat(length)}</t></is></c></row>` });
    expect(cellsOf(await holding(32_767))[0]?.text).toHaveLength(32_767);
    await expect(holding(32_768)).rejects.toThrow('The cell A1 of the sheet ‘Plan’ holds more than 32767 characters.');
  });
});

describe('struck-through text', () => {
  const STYLES =
    '<fonts count="3"><font/><font><strike/></font><font><strike val="0"/></font></fonts>' +
    '<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="2"/></cellXfs>';
  const STRINGS =
    '<si><t>plain</t></si><si><r><rPr><strike/></rPr><t xml:space="preserve">May </t></r><r><t>July</t></r></si>' +
    '<si><r><rPr><strike/><b/></rPr><t>gone</t></r></si><si><r><t xml:space="preserve">all </t></r><r><rPr><b/></rPr><t>there</t></r></si>';

  test.each([
    ['nothing', '<c r="A1" t="s"><v>0</v></c>', 'plain', undefined],
    ['a run', '<c r="A1" t="s"><v>1</v></c>', 'May July', 'July'],
    ['every run', '<c r="A1" t="s"><v>2</v></c>', 'gone', ''],
    ['no run', '<c r="A1" t="s"><v>3</v></c>', 'all there', undefined],
    ['the cell', '<c r="A1" s="1" t="s"><v>0</v></c>', 'plain', ''],
    ['the cell, switched off', '<c r="A1" s="2" t="s"><v>0</v></c>', 'plain', undefined],
    ['a number', '<c r="A1" s="1"><v>7</v></c>', '7', ''],
    ['a run in the cell itself', '<c r="A1" t="inlineStr"><is><r><t>x</t></r><r><rPr><strike/></rPr><t>y</t></r></is></c>', 'xy', 'x'],
  ])('%s', async (_, cell, text, unstruck) => {
    const [found] = cellsOf(await readSheet({ rows: `<row r="1">${cell}</row>` }, { strings: STRINGS, styles: STYLES }));
    expect([found?.text, found?.unstruck]).toEqual([text, unstruck]);
  });
}); // prettier-ignore

test.each([
  ['a formula without a result', '<c r="B2"><f>TODAY()</f></c>', [{ row: 2, column: 2 }]],
  ['one whose result is an empty text', '<c r="B2" t="str"><f>""</f><v></v></c>', undefined],
  ['one with a result', '<c r="B2"><f>1+1</f><v>2</v></c>', undefined],
])('uncalculated: %s', async (_, cell, uncalculated) => {
  const sheet = await readSheet({ rows: `<row r="2">${cell}</row>` });
  expect(sheet.uncalculated).toEqual(uncalculated);
});

describe('what cells show', () => {
  test.each([
    [14, 40766, '11/08/2011', 'dd/mm/yyyy'],
    [15, 40766, '11-Aug-11', 'd-mmm-yy'],
    [16, 40766, '11-Aug', 'd-mmm'],
    [17, 40269, 'Apr-10', 'mmm-yy'],
    [170, 40766, '2011-08-11', 'yyyy\\-mm\\-dd'],
    [9, 0.25, '25%', '0%'],
    [2, 1.1, '1.10', '0.00'],
    [49, 12, '12', '@'],
  ])('format %i shows %d as %s', async (id, value, text, format) => {
    const rows = `<row r="1"><c r="A1" s="1"><v>${value}</v></c></row>`;
    expect(cellsOf(await readSheet({ rows }, { styles: formats(0, id) }))[0]).toEqual({
      column: 1,
      value,
      text,
      format,
    });
  });

  test('a code that makes no sense shows the number', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="&quot;"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>';
    expect(cellsOf(await readSheet({ rows: '<row><c s="0"><v>7</v></c></row>' }, { styles }))[0]?.text).toBe('7');
  });

  test('in the 1904 date system', async () => {
    const workbook = {
      sheets: [{ name: 'Plan', rows: '<row><c s="1"><v>39304</v></c></row>' }],
      styles: formats(0, 16),
    };
    const contents = await openXlsx(buildWorkbook({ ...workbook, before: '<workbookPr date1904="1"/>' })).read();
    expect(contents.dateSystem).toBe('1904');
    expect(cellsOf(contents.sheets[0])[0]).toMatchObject({ value: 39304, text: '11-Aug' });
  });
});

describe('formulas', () => {
  test('shared ones are told for each cell, array ones for the first', async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*$C$1+SUM(D:D)&amp;"B1"&amp;\'B1\'!B1</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c><c r="B2"><f t="array" ref="B2:B3">E1:E2</f><v>3</v></c></row>' +
      '<row r="3"><c r="B3"><v>4</v></c></row>';
    const read = (await readSheet({ rows })).rows.flatMap(({ row, cells }) =>
      cells.map(({ formula }) => formula && formulaIn(formula, row)),
    );
    expect(read).toEqual(['B1*$C$1+SUM(D:D)&"B1"&\'B1\'!B1', 'B2*$C$1+SUM(D:D)&"B1"&\'B1\'!B2', 'E1:E2', undefined]);
  });
});

describe('rows and cells', () => {
  test('without places they are counted on', async () => {
    const { rows } = await readSheet({
      rows: '<row><c><v>1</v></c></row><row r="5"><c r="C5"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>',
    });
    expect(rows.map(({ row, cells }) => [row, cells.map(({ column }) => column)])).toEqual([
      [1, [1]],
      [5, [3, 4]],
      [6, [1]],
    ]);
  });

  test.each([
    ['hidden', '', ' hidden="1"', true],
    ['hidden in words', '', ' hidden="true"', true],
    ['of no height', '', ' ht="0" customHeight="1"', true],
    ['hidden by default', '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>', '', true],
    ['shown against the default', '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>', ' ht="15"', false],
    ['shown', '', ' ht="15"', false],
  ])('a row %s', async (_, before, attributes, isHidden) => {
    const { rows } = await readSheet({ before, rows: `<row r="1"${attributes}><c r="A1"><v>1</v></c></row>` });
    expect(rows[0]?.isHidden).toBe(isHidden);
  });

  test('merged cells, protection, and nothing of what extensions hold', async () => {
    const after =
      '<sheetProtection sheet="1"/><mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B2:B4"/></mergeCells>' +
      '<extLst><ext uri="x"><x14:mergeCell xmlns:x14="x" ref="D1:D2"/></ext></extLst>';
    const sheet = await readSheet({ after });
    expect(sheet.isProtected).toBe(true);
    expect(sheet.merges).toEqual([
      { top: 1, left: 1, bottom: 1, right: 3 },
      { top: 2, left: 2, bottom: 4, right: 2 },
    ]);
  });
});

describe('sheets', () => {
  const THREE = workbookParts({
    sheets: [
      { name: 'A &amp; B', rows: '<row><c><v>1</v></c></row>' },
      { name: 'Two', entry: ' state="hidden"' },
      { name: 'Three', entry: ' state="veryHidden"' },
    ],
  });

  test('names and visibility', async () => {
    const { sheets } = await read(THREE);
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['A & B', 'visible'],
      ['Two', 'hidden'],
      ['Three', 'very hidden'],
    ]);
  });

  test('chart sheets and dialog sheets are left out', async () => {
    const rels = 'xl/_rels/workbook.xml.rels';
    const text = THREE[rels];
    if (typeof text !== 'string') throw new Error('no relationships');
    const charts = swap(
      swap(text, /worksheet(?=" Target="worksheets\/sheet1)/, 'chartsheet'),
      /worksheet(?=" Target="worksheets\/sheet2)/,
      'dialogsheet',
    );
    expect((await read({ ...THREE, [rels]: charts })).sheets.map(({ name }) => name)).toEqual(['Three']);
  });

  const table = (name: string): Parts => ({
    'xl/worksheets/_rels/sheet1.xml.rels':
      '<Relationships><Relationship Id="t1" Type="x/table" Target="../tables/table1.xml"/></Relationships>',
    'xl/tables/table1.xml': `<table id="1" name="n" displayName="${name}" ref="A1:B3"/>`,
  });
  const withTable = (name: string, after = ''): Parts => ({
    ...workbookParts({
      sheets: [
        { name: "Bob's", after: '<tableParts count="1"><tablePart r:id="t1"/></tableParts>' },
        { name: 'Other' },
      ],
      after,
    }),
    ...table(name),
  });

  test('tables', async () => {
    const { sheets } = await read(withTable('Owners'));
    expect(sheets[0]).toMatchObject({ tables: [{ name: 'Owners', range: { top: 1, left: 1, bottom: 3, right: 2 } }] });
    expect(sheets[0]).not.toHaveProperty('mark');
  });

  test('a table with a totals row', async () => {
    const parts = withTable('Owners');
    const text = String(parts['xl/tables/table1.xml']);
    const { sheets } = await read({
      ...parts,
      'xl/tables/table1.xml': swap(text, ' ref=', ' totalsRowCount="1" ref='),
    });
    expect(sheets[0]?.tables[0]).toMatchObject({ totalsRow: true });
  });

  const names = (name: string, reference: string, more = ''): string =>
    `<definedNames><definedName name="${name}" hidden="1"${more}>${reference}</definedName></definedNames>`;

  test.each([
    ['a name', withTable('x', names('PlanGrid.Tracker', "'Bob''s'!$A$1")), ['tracker', undefined]],
    ["a report's name", withTable('x', names('PlanGrid.Report', 'Other!$A$1')), [undefined, 'report']],
    ["the tracker's table", withTable('PlanTracker'), ['tracker', undefined]],
    [
      'a name rather than a table',
      withTable('PlanTracker', names('PlanGrid.Tracker', 'Other!$A$1')),
      ['tracker copy', 'tracker'],
    ],
    [
      'a table where the name leads nowhere',
      withTable('PlanTracker', names('PlanGrid.Tracker', '#REF!')),
      ['tracker', undefined],
    ],
    ['a kind of a later version', withTable('x', names('PlanGrid.Risks', 'Other!$A$1')), [undefined, 'risks']],
    [
      'no name of one sheet only',
      withTable('x', names('PlanGrid.Tracker', 'Other!$A$1', ' localSheetId="1"')),
      [undefined, undefined],
    ],
  ])('marked by %s', async (_, parts, marks) => {
    expect((await read(parts)).sheets.map(({ mark }) => mark)).toEqual(marks);
  });
});

describe('packages of other producers', () => {
  const BASE = workbookParts({
    sheets: [{ name: 'Plan', rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }],
    strings: '<si><t>Größe</t></si>',
  });
  const text = (part: string): string => {
    const found = BASE[part];
    return typeof found === 'string' ? found : '';
  };
  const RELS = 'xl/_rels/workbook.xml.rels';
  const SHEET = 'xl/worksheets/sheet1.xml';
  const STRINGS = 'xl/sharedStrings.xml';
  const moved = (from: string, to: string, changes: Parts): Parts =>
    Object.fromEntries(
      Object.entries({ ...BASE, ...changes }).map(([name, part]) => [name === from ? to : name, part]),
    );
  const utf16 = (xml: string): Uint8Array =>
    new Uint8Array(Uint16Array.from(Array.from(`\ufeff${xml}`), (c) => c.charCodeAt(0)).buffer);
  const prefixed = (xml: string): string => xml.replace(/<(\/?)(?=[a-z])/gi, '<$1x:').replace('xmlns=', 'xmlns:x=');
  const strict = (xml: string): string =>
    xml
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/',
        'http://purl.oclc.org/ooxml/officeDocument/',
      );
  const each = (change: (xml: string) => string, ...parts: string[]): Parts => ({
    ...BASE,
    ...Object.fromEntries(parts.map((part) => [part, change(text(part))])),
  });

  test.each<[string, Parts]>([
    ['prefixed elements', each(prefixed, 'xl/workbook.xml', RELS, SHEET, STRINGS, '_rels/.rels')],
    ['strict namespaces', each(strict, ...Object.keys(BASE))],
    [
      'a byte order mark',
      each((xml) => `\ufeff<?xml version="1.0" encoding="utf-8"?>${xml}`, SHEET, STRINGS, 'xl/workbook.xml'),
    ],
    [
      'UTF-16',
      {
        ...BASE,
        [STRINGS]: utf16(`<?xml version="1.0" encoding="UTF-16"?>${text(STRINGS)}`),
        [SHEET]: utf16(text(SHEET)),
      },
    ],
    ['absolute targets', each((xml) => swap(xml, '"worksheets/', '"/xl/worksheets/'), RELS)],
    [
      'escaped targets',
      moved(SHEET, 'xl/worksheets/sheet 1.xml', { [RELS]: swap(text(RELS), 'sheet1.xml', 'sheet%201.xml') }),
    ],
    ['names in another case', moved(SHEET, 'xl/Worksheets/Sheet1.XML', {})],
    ['backslashes in names', moved(SHEET, 'xl\\worksheets\\sheet1.xml', {})],
    [
      'another folder',
      moved(SHEET, 'sheets/a.xml', { [RELS]: swap(text(RELS), 'worksheets/sheet1.xml', '../sheets/a.xml') }),
    ],
    [
      'another prefix for ids',
      each((xml) => xml.replaceAll('r:', 'rel:').replace('xmlns:r=', 'xmlns:rel='), 'xl/workbook.xml'),
    ],
  ])('%s', async (_, parts) => {
    const { sheets } = await read(parts);
    expect(cellsOf(sheets[0])).toEqual([{ column: 1, value: 'Größe', text: 'Größe', format: 'General' }]);
  });
});

test('rows that only have a look are left out, however many', async () => {
  const row = (r: number): string =>
    `<row r="${r}">${['A', 'B', 'C', 'D', 'E', 'F'].map((c) => `<c r="${c}${r}" t="s"><v>${r % 3}</v></c>`).join('')}</row>`;
  const rows = Array.from({ length: 10_000 }, (_, i) => row(i + 1)).join('');
  const workbook = buildWorkbook({
    sheets: [
      { name: 'Plan', rows },
      { name: 'Empty', rows: '<row s="1" customFormat="1"><c s="1"/></row>'.repeat(100_000) },
    ],
    strings: '<si><t>a</t></si><si><t>b</t></si><si><t>c</t></si>',
  });
  const { sheets } = await openXlsx(workbook).read();
  expect(sheets.map((sheet) => sheet.rows.length)).toEqual([10_000, 0]);
});

test('a sheet that was read is read anew where the styles of its cells mean something else', () => {
  const styles = (format: string): string =>
    `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="${format}"/></numFmts>` +
    '<cellXfs count="1"><xf numFmtId="164"/></cellXfs></styleSheet>';
  const parts = workbookParts({ sheets: [{ name: 'A', rows: '<row r="1"><c r="A1" s="0"><v>7</v></c></row>' }], styles: '' });
  const pkg = Package.open(pack({ ...parts, 'xl/styles.xml': styles('0.0') }));
  const shown = (): unknown => readWorkbook(pkg, readWorkbookPart(pkg)).sheets[0]?.rows[0]?.cells[0]?.text;
  expect(shown()).toBe('7.0');
  pkg.write('xl/styles.xml', styles('0.00'));
  expect(shown()).toBe('7.00');
}); // prettier-ignore
