import { ROW } from '../../../core/workbook/formula';
import type { SheetDrawing } from '../../../core/workbook/drawing';
import { openXlsx } from '..';
import {
  buildWorkbook,
  pack,
  type Parts,
  swap,
  unpack,
  type WorkbookParts,
  workbookParts,
} from '../../../../tests/support/xlsx/build-workbook';
import { sampleDrawing } from '../../../../tests/support/xlsx/sample-drawing';

const PLAN: WorkbookParts = {
  sheets: [{ name: 'Plan', rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>Actions</t></is></c></row>' }],
  styles:
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0"/></numFmts>' +
    '<fonts count="1"><font><sz val="12"/><color theme="1"/><name val="Arial"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164"/></cellXfs>',
};

async function draw(
  bytes: Uint8Array,
  drawing: SheetDrawing,
): Promise<{ name: string; parts: Record<string, string> }> {
  const workbook = openXlsx(bytes);
  const [drawn] = await workbook.draw([drawing]);
  return { name: drawn?.name ?? '', parts: unpack(workbook.toBytes()) };
}

const drawInto = (parts: Parts, drawing = sampleDrawing(2)): ReturnType<typeof draw> => draw(pack(parts), drawing);

test('adds a sheet that reads back as it was drawn', async () => {
  const workbook = openXlsx(buildWorkbook(PLAN));
  expect(await workbook.draw([sampleDrawing(2)])).toMatchObject([{ name: 'Tracker' }]);
  const { sheets } = await openXlsx(workbook.toBytes()).read();
  expect(sheets.map(({ name, mark }) => [name, mark])).toEqual([
    ['Plan', undefined],
    ['Tracker', 'tracker'],
  ]);
  expect(sheets[1]?.tables).toEqual([{ name: 'PlanTracker', range: { top: 1, left: 1, bottom: 3, right: 6 } }]);
  expect(sheets[1]?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ['Ref', 'Action', 'Due', 'Status', 'State', 'Source'],
    ['A1', 'Action 1', '01 Mar 2026', 'Planned', 'Plan!A1'],
    ['A2', 'Action 2', 'Planned', 'Plan!A2'],
  ]);
  expect(sheets[1]?.rows[1]?.cells[2]).toEqual({ column: 3, value: 46082, text: '01 Mar 2026', format: 'dd mmm yyyy' });
  expect(sheets[1]?.rows[1]?.cells[3]).toMatchObject({ column: 5, formula: `IF(C${ROW}<TODAY(),"Overdue","Planned")` });
});

test('touches a few lists, and keeps every other part byte for byte and in its place', async () => {
  const before = unpack(
    pack({ ...workbookParts(PLAN), 'xl/media/image1.png': Uint8Array.from([1, 2, 255, 0]), 'custom/x.bin': 'y' }),
  );
  const { parts } = await drawInto(before);
  expect(Object.keys(parts).slice(0, Object.keys(before).length)).toEqual(Object.keys(before));
  expect(Object.keys(before).filter((part) => parts[part] !== before[part])).toEqual([
    '[Content_Types].xml',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
  ]);
  expect(Object.keys(parts).slice(Object.keys(before).length).toSorted()).toEqual([
    'xl/tables/table1.xml',
    'xl/worksheets/_rels/sheet2.xml.rels',
    'xl/worksheets/sheet2.xml',
  ]);
});

test('what it adds to a list leaves the rest of it as it was', async () => {
  const before = workbookParts({
    ...PLAN,
    before:
      '<fileVersion appName="xl"/><mc:AlternateContent xmlns:mc="m"><mc:Choice Requires="x15"/></mc:AlternateContent><bookViews><workbookView activeTab="0"/></bookViews>',
    after:
      "<definedNames><definedName name='Mine' localSheetId='0'>Plan!$A$1</definedName></definedNames><calcPr calcId=\"191029\"/><!-- kept -->",
  });
  const { parts } = await drawInto(before);
  const added =
    '<definedName name="PlanGrid.Tracker" hidden="1">Tracker!$A$1</definedName>' +
    '<definedName name="_xlnm.Print_Titles" localSheetId="1">Tracker!$1:$1</definedName>';
  const text = String(before['xl/workbook.xml']);
  expect(parts['xl/workbook.xml']).toBe(
    swap(
      swap(text, '</sheets>', '<sheet name="Tracker" sheetId="2" r:id="rId3"/></sheets>'),
      '</definedNames>',
      `${added}</definedNames>`,
    ),
  );
});

test('sheet elements stand in their order', async () => {
  const { parts } = await draw(buildWorkbook(PLAN), sampleDrawing(1));
  const elements = [
    ...(parts['xl/worksheets/sheet2.xml'] ?? '').matchAll(
      /<(sheetPr|dimension|sheetViews|sheetFormatPr|cols|sheetData|conditionalFormatting|dataValidations|hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|tableParts)[ >]/g,
    ),
  ];
  expect(elements.map((match) => match[1])).toEqual(
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter tableParts'.split(
      ' ',
    ),
  );
});

test.each([
  [
    'rows and columns',
    { rows: 1, columns: 2 },
    '<pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/>',
  ],
  ['rows', { rows: 3, columns: 0 }, '<pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>'],
  ['columns', { rows: 0, columns: 1 }, '<pane xSplit="1" topLeftCell="B1" activePane="topRight" state="frozen"/>'],
  ['nothing', { rows: 0, columns: 0 }, '<sheetView workbookViewId="0"/>'],
])('%s frozen', async (_, frozen, xml) => {
  const { parts } = await draw(buildWorkbook(PLAN), sampleDrawing(1, { frozen }));
  expect(parts['xl/worksheets/sheet2.xml']).toContain(xml);
});

test('row heights, print set-up, list, colours and links', async () => {
  const { parts } = await draw(
    buildWorkbook(PLAN),
    sampleDrawing(2, { print: { orientation: 'portrait', paper: 'A3', pagesWide: 2 } }),
  );
  const sheet = parts['xl/worksheets/sheet2.xml'];
  expect(sheet).toContain('<row r="2" ht="30">');
  expect(sheet).toContain('<pageSetup paperSize="8" fitToWidth="2" fitToHeight="0" orientation="portrait"/>');
  expect(sheet).toContain('sqref="D2:D3"><formula1>"Not started,Complete"</formula1>');
  expect(sheet).toContain(
    '<conditionalFormatting sqref="E2:E3"><cfRule type="cellIs" dxfId="0" priority="1" operator="equal"><formula>"Overdue"</formula></cfRule>',
  );
  expect(sheet).toContain('<hyperlink ref="F2" location="Plan!A1" tooltip="Go to the row it was read from"/>');
});

test('a drawing without rows still has a table that Excel takes', async () => {
  const { parts } = await draw(buildWorkbook(PLAN), sampleDrawing(0));
  expect(parts['xl/tables/table1.xml']).toContain('ref="A1:F2"');
});

test('a drawing may start anywhere', async () => {
  const { parts } = await draw(buildWorkbook(PLAN), sampleDrawing(1, { origin: { row: 3, column: 2 } }));
  expect(parts['xl/tables/table1.xml']).toContain('ref="B3:G4"');
  expect(parts['xl/workbook.xml']).toContain('Tracker!$B$3');
  expect(parts['xl/workbook.xml']).toContain('Tracker!$3:$3');
});

test('cells copied from another workbook hold, show and calculate what they did', async () => {
  const copies = [
    { column: 1, value: 'text', text: 'text', format: 'General' },
    { column: 2, value: 40766, text: '11-Aug', format: 'd-mmm' },
    { column: 3, value: 0.5, text: '50.0%', format: '0.0%' },
    { column: 4, value: true, text: 'TRUE', format: 'General' },
    { column: 5, value: 3, text: '3', format: 'General', formula: '1+1' },
    { column: 6, value: 'x', text: 'x', format: 'General', formula: `A${ROW}&""` },
  ];
  const workbook = openXlsx(buildWorkbook(PLAN));
  const cells = copies.map((contents) => ({ kind: 'copied', contents }) as const);
  await workbook.draw([sampleDrawing(1, { rows: [{ cells }] })]);
  expect((await workbook.read()).sheets[1]?.rows[1]?.cells).toEqual(copies);
});

describe('names that are taken', () => {
  test.each([
    [['Plan'], 'Tracker', 'Tracker'],
    [['tracker'], 'Tracker', 'Tracker 2'],
    [['Tracker', 'TRACKER 2'], 'Tracker', 'Tracker 3'],
    [['a'.repeat(31)], 'A'.repeat(31), `${'A'.repeat(29)} 2`],
    [[], 'b'.repeat(40), 'b'.repeat(31)],
  ])('beside %j', async (sheets, wanted, name) => {
    const workbook = buildWorkbook({ sheets: ['X', ...sheets].map((sheet) => ({ name: sheet })) });
    expect((await draw(workbook, sampleDrawing(1, { target: { kind: 'new', name: wanted } }))).name).toBe(name);
  });

  test('two trackers in one workbook', async () => {
    const workbook = openXlsx(buildWorkbook(PLAN));
    await workbook.draw([sampleDrawing(1)]);
    expect(await workbook.draw([sampleDrawing(1)])).toMatchObject([{ name: 'Tracker 2' }]);
    const parts = unpack(workbook.toBytes());
    expect(parts['xl/tables/table2.xml']).toContain('id="2" name="PlanTracker2" displayName="PlanTracker2"');
    expect(parts['xl/workbook.xml']).toMatch(/"PlanGrid\.Tracker\.2" hidden="1">'Tracker 2'!\$A\$1</);
    expect((await workbook.read()).sheets.map(({ mark }) => mark)).toEqual([undefined, 'tracker', 'tracker']);
  });

  test('a defined name of the name of the table', async () => {
    const after = '<definedNames><definedName name="plantracker">Plan!$A$1</definedName></definedNames>';
    const { parts } = await drawInto(workbookParts({ ...PLAN, after }));
    expect(parts['xl/tables/table1.xml']).toContain('displayName="PlanTracker2"');
  });
});

describe('styles', () => {
  test('are added behind those that are there', async () => {
    const { parts } = await drawInto(workbookParts(PLAN));
    const styles = parts['xl/styles.xml'] ?? '';
    expect(styles).toContain('<numFmt numFmtId="165" formatCode="dd mmm yyyy"/>');
    expect(styles).toContain('<font><b/><sz val="12"/><color rgb="FFFFFFFF"/><name val="Arial"/></font>');
    expect(styles).toContain('<font><u/><sz val="12"/><color rgb="FF0563C1"/><name val="Arial"/></font>');
    expect(styles).toMatch(/<fonts count="3">.*<cellXfs count="7">.*<dxfs count="2">/);
    expect(styles).toContain(
      '<xf numFmtId="164"/><xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1">',
    );
  });

  test('don’t grow with a second tracker', async () => {
    const workbook = openXlsx(buildWorkbook(PLAN));
    await workbook.draw([sampleDrawing(1)]);
    const styles = unpack(workbook.toBytes())['xl/styles.xml'];
    await workbook.draw([sampleDrawing(3)]);
    expect(unpack(workbook.toBytes())['xl/styles.xml']).toBe(styles);
  });

  test('are made where a workbook has none', async () => {
    const workbook = openXlsx(buildWorkbook({ sheets: [{ name: 'Plan' }] }));
    await workbook.draw([sampleDrawing(1)]);
    const { sheets } = await openXlsx(workbook.toBytes()).read();
    expect(sheets[1]?.rows[1]?.cells[2]?.text).toBe('01 Mar 2026');
  });
});

test('days are counted in the date system of the workbook', async () => {
  const { parts } = await drawInto(workbookParts({ ...PLAN, before: '<workbookPr date1904="1"/>' }));
  expect(parts['xl/worksheets/sheet2.xml']).toContain(`<v>${46082 - 1462}</v>`);
});

test('a strict package gets strict parts, and a prefixed list a prefixed entry', async () => {
  const parts = workbookParts(PLAN);
  for (const [name, text] of Object.entries(parts)) {
    parts[name] = String(text)
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/',
        'http://purl.oclc.org/ooxml/officeDocument/',
      );
  }
  parts['xl/workbook.xml'] = String(parts['xl/workbook.xml'])
    .replace(/<(\/?)(?=[a-z])/g, '<$1x:')
    .replace('xmlns=', 'xmlns:x=');
  const drawn = (await drawInto(parts)).parts;
  expect(drawn['xl/worksheets/sheet2.xml']).toContain('xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"');
  expect(drawn['xl/_rels/workbook.xml.rels']).toContain(
    '"http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet"',
  );
  expect(drawn['xl/workbook.xml']).toContain(
    '<x:sheet name="Tracker" sheetId="2" r:id="rId3"/></x:sheets><x:definedNames><x:definedName',
  );
  expect((await openXlsx(pack(drawn)).read()).sheets[1]?.mark).toBe('tracker');
});

describe('refusals leave the workbook as it was', () => {
  test.each<[string, WorkbookParts, SheetDrawing, string]>([
    [
      'a locked structure',
      { ...PLAN, before: '<workbookProtection lockStructure="1"/>' },
      sampleDrawing(1),
      'protected',
    ],
    ['too many rows', PLAN, sampleDrawing(1, { origin: { row: 1_048_576, column: 1 } }), 'cannot write'],
    [
      'a list that is too long',
      PLAN,
      sampleDrawing(1, {
        columns: [
          {
            header: 'x',
            kind: 'drawn',
            width: 9,
            look: { format: 'general', wraps: false },
            list: { words: ['x'.repeat(256)], refusal: 'No.' },
          },
        ],
      }),
      'cannot write',
    ],
  ])('%s', async (_, parts, drawing, kind) => {
    const workbook = openXlsx(buildWorkbook(parts));
    const before = workbook.toBytes();
    await expect(workbook.draw([drawing])).rejects.toMatchObject({ name: 'HostProblem', kind });
    expect(workbook.toBytes()).toEqual(before);
  });
});

describe('while a sheet is being drawn', () => {
  test('the workbook is as it was, to whoever saves or reads it', async () => {
    const workbook = openXlsx(buildWorkbook(PLAN));
    const before = workbook.toBytes();
    const drawn = workbook.draw([sampleDrawing(2)]);
    expect(workbook.toBytes()).toEqual(before);
    expect((await workbook.read()).sheets).toHaveLength(1);
    await drawn;
    expect((await workbook.read()).sheets).toHaveLength(2);
  });

  test('nobody else changes it: one of the two would be lost', async () => {
    const workbook = openXlsx(buildWorkbook(PLAN));
    const both = await Promise.allSettled([workbook.draw([sampleDrawing(2)]), workbook.draw([sampleDrawing(1)])]);
    // Whichever comes to the workbook first: what packs is fetched by both.
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});
