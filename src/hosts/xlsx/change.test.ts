import { openXlsx } from '.';
import { buildWorkbook, unpack } from '../../../tests/support/xlsx/build-workbook';
import type { CellChange } from '../../core/workbook/changes';

const STYLES =
  '<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0"/><xf numFmtId="16" fontId="0"><alignment wrapText="1"/></xf><xf numFmtId="49"/></cellXfs>';

const PLAN = buildWorkbook({
  sheets: [
    {
      name: 'Plan',
      rows:
        '<row r="1" spans="1:2"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>46245</v></c></row>' +
        '<row><c t="inlineStr"><is><t>counted</t></is></c><c s="2" t="inlineStr"><is><t>1/2</t></is></c></row>' +
        '<row r="3"><c r="A3"><f t="shared" ref="A3:A4" si="0">B9</f><v>1</v></c></row>' +
        '<row r="4"><c r="A4"><f t="shared" si="0"/><v>2</v></c></row>',
    },
    { name: 'Locked', rows: '<row r="1"><c r="A1"><v>1</v></c></row>', after: '<sheetProtection sheet="1"/>' },
  ],
  strings: '<si><t>Write the report</t></si>',
  styles: STYLES,
});

const to = (row: number, column: number, before: string, after: string, sheet = 'Plan'): CellChange => ({
  place: { sheet, row, column },
  before,
  after,
});

/** What a cell holds, and the code of its format. */
async function held(bytes: Uint8Array, row: number, column: number): Promise<unknown> {
  const cell = (await openXlsx(bytes).read()).sheets[0]?.rows
    .find((one) => one.row === row)
    ?.cells.find((one) => one.column === column);
  return cell && [cell.value, cell.format];
}

test.each<[string, CellChange, unknown]>([
  ['a text keeps its look', to(1, 1, 'Write the report', 'Write it'), ['Write it', 'General']],
  ['a date becomes a cell for text', to(1, 2, '11-Aug', 'Aug 11'), ['Aug 11', '@']],
  ['a text that looks like a formula stays one', to(2, 1, 'counted', '=SUM(A1)'), ['=SUM(A1)', 'General']],
  ['a cell for text', to(2, 2, '1/2', '1/4'), ['1/4', '@']],
  ['a cell is emptied', to(2, 2, '1/2', ''), undefined],
  ['an empty cell', to(9, 3, '', 'new & <odd>'), ['new & <odd>', 'General']],
])('%s, and is put back as it was', async (_, change, after) => {
  const file = openXlsx(PLAN);
  const before = await file.read();
  const takeBack = await file.change([change]);
  const { row, column } = change.place;
  expect(await held(file.toBytes(), row, column)).toEqual(after);
  expect(await takeBack()).toBe(1);
  expect((await file.read()).sheets).toEqual(before.sheets);
});

test('what is put back is what stood there, word for word', async () => {
  const file = openXlsx(PLAN);
  const takeBack = await file.change([to(1, 1, 'Write the report', 'Write it'), to(1, 2, '11-Aug', 'Aug 11')]);
  await takeBack();
  expect(unpack(file.toBytes())['xl/worksheets/sheet1.xml']).toContain(
    '<c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>46245</v></c>',
  );
});

test('what somebody changed since is left alone', async () => {
  const file = openXlsx(PLAN);
  const takeBack = await file.change([to(1, 1, 'Write the report', 'Write it')]);
  await file.change([to(1, 1, 'Write it', 'Write it twice')]);
  expect(await takeBack()).toBe(0);
  expect(await held(file.toBytes(), 1, 1)).toEqual(['Write it twice', 'General']);
});

test.each<[string, CellChange, RegExp]>([
  ['a cell that shows something else', to(1, 1, 'Write', 'x'), /Plan!A1 shows something else/],
  ['a cell with a formula', to(3, 1, '1', 'none'), /Plan!A3 holds a formula/],
  ['a protected sheet', to(1, 1, '1', 'x', 'Locked'), /‘Locked’ is protected/],
  ['a sheet that is gone', to(1, 1, '1', 'x', 'Gone'), /no sheet called ‘Gone’/],
])('all or none: %s', async (_, change, problem) => {
  const file = openXlsx(PLAN);
  const before = unpack(file.toBytes());
  await expect(file.change([to(2, 1, 'counted', 'changed'), change])).rejects.toThrow(problem);
  expect(unpack(file.toBytes())).toEqual(before);
});

test('a text is kept beside the cells, changed in its own part, and read again', async () => {
  const file = openXlsx(PLAN);
  expect(await file.readKept()).toBeUndefined();
  await file.keep('{"a":"<&\n\u0001"}');
  await file.keep('second');
  const parts = unpack(file.toBytes());
  expect(Object.keys(parts).filter((name) => /^customXml\/item\d/.test(name))).toEqual(['customXml/item1.xml']);
  expect((await openXlsx(file.toBytes()).read()).kept).toBe('second');
  await file.keep('{"a":"<&\n\u0001"}');
  expect(await openXlsx(file.toBytes()).readKept()).toBe('{"a":"<&\n\ufffd"}');
});

test('how a sheet looks', () => {
  const file = openXlsx(
    buildWorkbook({
      sheets: [
        {
          name: 'Plan',
          before:
            '<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane ySplit="2" xSplit="1" state="frozen"/></sheetView></sheetViews><cols><col min="2" max="3" width="20"/><col min="4" max="4" hidden="1" width="9"/></cols>',
          rows: '<row r="1" ht="30"><c r="A1" s="1"/></row><row r="2" hidden="1"><c r="B2" s="2"><v>1</v></c></row>',
          after:
            '<conditionalFormatting sqref="B2:B9"><cfRule type="cellIs" operator="equal" dxfId="0" priority="1"><formula>"Overdue"</formula></cfRule></conditionalFormatting>' +
            '<hyperlinks><hyperlink ref="A1" location="\'Other sheet\'!A3"/></hyperlinks>',
        },
      ],
      styles:
        '<fonts><font/><font><b/><sz val="14"/><color theme="4" tint="-0.5"/></font></fonts>' +
        '<fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor indexed="10"/></patternFill></fill></fills>' +
        '<borders><border/><border><left style="thin"><color rgb="FF112233"/></left></border></borders>' +
        '<cellXfs><xf/><xf fontId="1" fillId="2" borderId="1"><alignment wrapText="1" horizontal="center" vertical="top"/></xf><xf/></cellXfs>' +
        '<dxfs><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>',
    }),
  );
  const [sheet] = file.looks();
  expect(sheet).toMatchObject({
    columns: [
      { first: 2, last: 3, width: 20, isOutlined: false },
      { first: 4, last: 4, width: 0, isOutlined: false },
    ],
    rows: [
      { row: 1, height: 30, cells: [{ column: 1, look: 1 }] },
      { row: 2, height: 0, cells: [{ column: 2, look: 2 }] },
    ],
    frozen: { rows: 2, columns: 1 },
    hasLines: false,
    links: [{ row: 1, column: 1, inside: "'Other sheet'!A3" }],
    words: [{ word: 'Overdue', looks: { fill: 'FFC7CE', ink: '9C0006' } }],
  });
  expect(sheet?.looks[1]).toEqual({
    ink: '28415F',
    size: 14,
    isBold: true,
    fill: 'FF0000',
    lines: { left: '112233' },
    wraps: true,
    across: 'center',
    down: 'top',
  });
});
