import { openXlsx } from '.';
import { fitForCell } from '../../core/workbook/cell-text';
import { buildWorkbook } from '../../../tests/support/xlsx/build-workbook';
import { sampleDrawing, sampleRow } from '../../../tests/support/xlsx/sample-drawing';
import fc, { runs } from '../../../tests/support/fc';

async function drawnAndRead(texts: readonly string[]): Promise<string[]> {
  const workbook = openXlsx(buildWorkbook({ sheets: [{ name: 'Plan' }] }));
  await workbook.draw([sampleDrawing(0, { rows: texts.map((text, i) => sampleRow(i + 1, text)) })]);
  const { sheets } = await openXlsx(workbook.toBytes()).read();
  return texts.map((_, i) => sheets[1]?.rows[i + 1]?.cells.find(({ column }) => column === 2)?.text ?? '');
}

const tricky = fc.constantFrom(
  '_x0041_',
  '_x',
  '_',
  'x000D_',
  '_x005F_',
  '\u0000',
  '\u0001',
  '\u001f',
  '\ufffe',
  '\n',
  '\t',
  ' ',
  '<',
  '&',
  ']]>',
  '"',
  '=1+1',
  '😀',
  '\u0085',
  '\u2028',
);

test('any text is read back as it was drawn', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(tricky).map((pieces) => pieces.join('')),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (texts) => {
      // Line breaks become '\n' and halves of characters U+FFFD: these are the only changes.
      expect(await drawnAndRead(texts)).toEqual(texts.map(fitForCell));
    }),
    runs(60),
  );
});

test.each([
  ['a\r\nb\rc', 'a\nb\nc'],
  ['half \ud83d', 'half \ufffd'],
  ['=HYPERLINK("x")', '=HYPERLINK("x")'],
  [' spaces  ', ' spaces  '],
  ['x'.repeat(32_767), 'x'.repeat(32_767)],
  ['x'.repeat(32_768), `${'x'.repeat(32_766)}…`],
  ['x'.repeat(32_765) + '😀😀', `${'x'.repeat(32_765)}…`],
])('%j', async (text, expected) => {
  expect(await drawnAndRead([text])).toEqual([expected]);
});
