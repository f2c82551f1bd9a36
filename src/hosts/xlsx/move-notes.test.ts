import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { buildWorkbook } from '../../../tests/support/xlsx/build-workbook';
import { sampleDrawing } from '../../../tests/support/xlsx/sample-drawing';
import { EmulatedExcel } from '../../../tests/emulated-excel';
import { sheetOf } from '../../../tests/emulated-excel/testing/books';
import { openXlsx } from '.';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const note = (cell: string): string => `<comment ref="${cell}" authorId="0"><text><t>${cell}</t></text></comment>`;
const box = (row: number, column: number): string =>
  `<v:shape><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 4, 2, 3, 15, 8, 4</x:Anchor><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData><br></v:shape>`;
const answer = (cell: string): string =>
  `<threadedComment ref="${cell}" id="{1}"><text>${cell}</text></threadedComment>`;

const PARTS = {
  'xl/comments1.xml': `<comments><authors><author/></authors><commentList>${note('A4')}${note('A5')}${note('I5')}</commentList></comments>`,
  'xl/drawings/vmlDrawing1.vml': `<xml>${box(3, 0)}${box(4, 0)}${box(4, 8)}</xml>`,
  'xl/threadedComments/threadedComment1.xml': `<ThreadedComments>${answer('A4')}${answer('B5')}</ThreadedComments>`,
};

/** A tracker of three rows with totals, and comments on it as Excel keeps them. */
async function commented(): Promise<Uint8Array> {
  const file = openXlsx(buildWorkbook({ sheets: [{ name: 'Plan' }] }));
  await file.draw([sampleDrawing(3)]);
  const excel = await EmulatedExcel.open(file.toBytes());
  excel.type('Tracker', 'A5', "'Total");
  const [table] = sheetOf(excel, 'Tracker').tables;
  if (!table) throw new Error('There is no table.');
  table.area = { ...table.area, bottom: 5 };
  table.hasTotals = true;
  const files = unzipSync(excel.toXlsx());
  const rels = 'xl/worksheets/_rels/sheet2.xml.rels';
  const targets = ['comments', 'vmlDrawing', 'threadedComment'].map(
    (type, at) =>
      `<Relationship Id="rIdC${at}" Type="${RELATIONS}/${type}" Target="/${Object.keys(PARTS)[at] ?? ''}"/>`,
  );
  const before = strFromU8(files[rels] ?? new Uint8Array());
  for (const [name, text] of Object.entries(PARTS)) files[name] = strToU8(text);
  files[rels] = strToU8(before.replace('</Relationships>', `${targets.join('')}</Relationships>`));
  return zipSync(files);
}

test.each([
  ['no new rows', 3, 'A4 A5 I5', '3,0 4,0 4,8', 'A4 B5'],
  ['two new rows', 5, 'A4 A7 I5', '3,0 6,0 4,8', 'A4 B7'],
])('comments on a totals row, with their boxes and answers: %s', async (_, rows, notes, boxes, answers) => {
  const file = openXlsx(await commented());
  await file.draw([sampleDrawing(rows, { target: { kind: 'existing', name: 'Tracker' } })]);
  const files = unzipSync(file.toBytes());
  const found = (part: string, pattern: RegExp): string =>
    Array.from(strFromU8(files[part] ?? new Uint8Array()).matchAll(pattern), ([, ...groups]) => groups.join()).join(
      ' ',
    );
  expect(found('xl/comments1.xml', /ref="(\w+)"/g)).toBe(notes);
  expect(found('xl/drawings/vmlDrawing1.vml', /<x:Row>(\d+)<\/x:Row><x:Column>(\d+)/g)).toBe(boxes);
  expect(found('xl/threadedComments/threadedComment1.xml', /ref="(\w+)"/g)).toBe(answers);
});
