import { openXlsx } from '.';
import { buildWorkbook, type Parts, pack, unpack, workbookParts } from '../../../tests/support/xlsx/build-workbook';
import fc, { runs } from '../../../tests/support/fc';

const cell = (name: string, text: string, more = ''): string =>
  `<c r="${name}"${more} t="inlineStr"><is><t>${text}</t></is></c>`;
const formula = (name: string, text: string, value = 1, attributes = ''): string =>
  `<c r="${name}"><f${attributes}>${text}</f><v>${value}</v></c>`;

/** A table in A1:C4 with a link and a formula in each row; the third is tall, the fourth hidden. */
const ROWS = [
  `<row r="1">${cell('A1', 'Ref')}${cell('B1', 'Due')}${cell('C1', 'State')}</row>`,
  `<row r="2">${cell('A2', 'two', ' s="1"')}${cell('B2', 'b2')}${formula('C2', 'LEN($A2)+$B$1', 2)}</row>`,
  `<row r="3" ht="40" customHeight="1">${cell('A3', 'three')}${formula('C3', 'LEN($A3)+B2', 3)}</row>`,
  `<row r="4" hidden="1">${cell('A4', 'four')}${cell('B4', 'b4')}</row>`,
  `<row r="6">${cell('A6', 'below')}</row>`,
];
const LINKS =
  '<hyperlinks><hyperlink ref="B2" location="Plan!A2"/><hyperlink ref="B4" location="Plan!A4"/><hyperlink ref="A6" location="Plan!A6"/></hyperlinks>';
const STYLES =
  '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="2"><xf/><xf numFmtId="0"/></cellXfs>';

const parts = (rows: readonly string[] = ROWS, after = LINKS): Parts =>
  workbookParts({ sheets: [{ name: 'Tracker', rows: rows.join(''), after }], styles: STYLES });

/** The sheet's part after its rows 2 to 4 were put into this order. */
async function sorted(before: Parts, ...order: number[]): Promise<Record<string, string>> {
  const file = openXlsx(pack(before));
  await file.sortRows({ sheet: 'tracker', top: 2, columns: { first: 1, last: 3 }, order });
  return unpack(file.toBytes());
}
const SHEET = 'xl/worksheets/sheet1.xml';

test('rows go whole: cells, looks, heights, what is hidden, links; formulas go along', async () => {
  const { [SHEET]: xml = '' } = await sorted(parts(), 4, 2, 3);
  const [, row2, row3, row4, row6] = xml.match(/<row .*?<\/row>/g) ?? [];
  expect([row2, row3, row4, row6]).toEqual([
    `<row r="2" hidden="1">${cell('A2', 'four')}${cell('B2', 'b4')}</row>`,
    `<row r="3">${cell('A3', 'two', ' s="1"')}${cell('B3', 'b2')}${formula('C3', 'LEN($A3)+$B$1', 2)}</row>`,
    `<row r="4" ht="40" customHeight="1">${cell('A4', 'three')}${formula('C4', 'LEN($A4)+B3', 3)}</row>`,
    ROWS[4],
  ]);
  expect(xml.match(/<hyperlink .*?\/>/g)).toEqual([
    '<hyperlink ref="B3" location="Plan!A2"/>',
    '<hyperlink ref="B2" location="Plan!A4"/>',
    '<hyperlink ref="A6" location="Plan!A6"/>',
  ]);
});

test('rows without an element, or without their number, go as well', async () => {
  const rows = [ROWS[0] ?? '', `<row>${cell('A2', 'two')}</row>`, `<row r="4">${cell('A4', 'four')}</row>`];
  const { [SHEET]: xml = '' } = await sorted(parts(rows), 3, 4, 2);
  expect((await openXlsx(pack({ ...parts(rows), [SHEET]: xml })).read()).sheets[0]?.rows.map(({ row, cells }) => `${row} ${cells[0]?.text ?? ''}`))
    .toEqual(['1 Ref', '3 four', '4 two']);
}); // prettier-ignore

test('cells that share a formula get their own, those in rows that stay too', async () => {
  const rows = [
    `<row r="2">${formula('C2', 'A2+1', 1, ' t="shared" ref="C2:C6" si="0"')}</row>`,
    `<row r="3">${cell('A3', 'x')}</row>`,
    `<row r="4">${formula('C4', '', 2, ' t="shared" si="0"')}</row>`,
    `<row r="6">${formula('C6', '', 3, ' t="shared" si="0"')}</row>`,
  ];
  const { [SHEET]: xml = '' } = await sorted(parts(rows, ''), 3, 4, 2);
  expect(xml.match(/<c r="C\d"><f>.*?<\/f>/g)).toEqual(['<c r="C3"><f>A3+1</f>', '<c r="C4"><f>A4+1</f>', '<c r="C6"><f>A6+1</f>']); // prettier-ignore
  expect(xml).not.toContain('shared');
});

test('comments go with their rows: notes with their boxes, and threads', async () => {
  const rels = 'xl/worksheets/_rels/sheet1.xml.rels';
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const before: Parts = {
    ...parts(),
    [rels]: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${type}/comments" Target="../comments1.xml"/><Relationship Id="rId2" Type="${type}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/><Relationship Id="rId3" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>`,
    'xl/comments1.xml': '<comments><commentList><comment ref="B4" authorId="0"><text><t>B4 is late</t></text></comment><comment ref="A6"><text><t>n</t></text></comment></commentList></comments>',
    'xl/threadedComments/threadedComment1.xml': '<ThreadedComments><threadedComment ref="B2" id="{1}"><text>Ask Ann</text></threadedComment></ThreadedComments>',
    'xl/drawings/vmlDrawing1.vml': '<xml><v:shape><x:ClientData ObjectType="Note"><x:Anchor>2, 15, 2, 4, 4, 15, 6, 4</x:Anchor><x:Row>3</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>',
  }; // prettier-ignore
  const after = await sorted(before, 4, 2, 3);
  expect(after['xl/comments1.xml']).toBe(String(before['xl/comments1.xml']).replace('ref="B4"', 'ref="B2"'));
  expect(after['xl/threadedComments/threadedComment1.xml']).toContain('ref="B3"');
  expect(after['xl/drawings/vmlDrawing1.vml']).toContain('<x:Anchor>2, 15, 0, 4, 4, 15, 4, 4</x:Anchor><x:Row>1</x:Row>'); // prettier-ignore
});

test.each<[string, Parts, string]>([
  ['a cell beside the table', parts([...ROWS.slice(0, 4), `<row r="5"></row>`].map((row) => row.replace('</row>', row.includes('r="3"') ? `${cell('E3', 'mine')}</row>` : '</row>'))), 'The cell Tracker!E3 stands beside the table'],
  ['merged cells', parts(ROWS, '<mergeCells><mergeCell ref="A3:B3"/></mergeCells>'), 'The cells A3:B3 are merged'],
  ['an array formula', parts([`<row r="2">${formula('C2', 'A2:A3', 1, ' t="array" ref="C2:C2"')}</row>`], ''), 'The formula of Tracker!C2 is an array formula'],
  ['a link over several rows', parts(ROWS, '<hyperlinks><hyperlink ref="B2:B3" location="Plan!A2"/></hyperlinks>'), 'laid over several rows'],
  ['a protected sheet', parts(ROWS, '<sheetProtection sheet="1"/>'), 'is protected'],
])('%s can’t go along: refused in words, and nothing is changed', async (_, before, words) => {
  const file = openXlsx(pack(before));
  const bytes = file.toBytes();
  await expect(file.sortRows({ sheet: 'tracker', top: 2, columns: { first: 1, last: 3 }, order: [4, 2, 3] })).rejects.toThrow(words);
  expect(file.toBytes()).toEqual(bytes);
}); // prettier-ignore

test('whatever the order, sorting back gives the file as it was', async () => {
  const places = [2, 3, 4, 5, 6, 7];
  const rows = places.map((row) => `<row r="${row}">${cell(`A${row}`, `n${row}`)}${formula(`C${row}`, `A${row}&amp;$B$1&amp;A${row + 1}`, row)}</row>`); // prettier-ignore
  const bytes = buildWorkbook({ sheets: [{ name: 'Tracker', rows: rows.join(''), after: LINKS }] });
  const texts = async (file: ReturnType<typeof openXlsx>): Promise<unknown> =>
    (await file.read()).sheets[0]?.rows.map(({ cells }) => cells[0]?.text);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(places, { minLength: places.length }), async (order) => {
      const file = openXlsx(bytes);
      const columns = { first: 1, last: 3 };
      await file.sortRows({ sheet: 'Tracker', top: 2, columns, order });
      expect(await texts(file)).toEqual(order.map((row) => `n${row}`));
      const back = places.map((row) => 2 + order.indexOf(row));
      await file.sortRows({ sheet: 'Tracker', top: 2, columns, order: back });
      expect(unpack(file.toBytes())[SHEET]).toBe(unpack(bytes)[SHEET]);
    }),
    runs(25),
  );
});
