import { splitRows } from './sheet-text';

const ROWS = [
  '<x:row r="2" spans="1:3" note="a > b" ht=\'15\'><x:c r="A2"><x:v>1</x:v></x:c></x:row>',
  '<x:row r="3"/>',
  '<x:row><x:c><!-- <x:row r="9"> --><x:is><x:t><![CDATA[</x:row><!-- <? ]]></x:t></x:is></x:c></x:row>',
  '<x:row r = "7" ><x:c r="A7"/><?php </x:row> ?></x:row>',
];
const BEFORE =
  '<?xml version="1.0"?><x:worksheet><!-- <! <x:sheetData><x:row r="1"/> <? --><x:sheetViews/><x:sheetData>';
const AFTER = '</x:sheetData><x:controls><xdr:row>3</xdr:row></x:controls></x:worksheet>';
const PART = BEFORE + ROWS.slice(0, 2).join(' ') + ROWS.slice(2).join('') + AFTER;

const split = (...pieces: string[]): { rows: (string | number | boolean)[][]; around: string } => {
  const around: string[] = [];
  const rows = Array.from(splitRows(pieces, 'a part', around), ({ row, xml, isNumbered }) => [row, xml, isNumbered]);
  return { rows, around: around.join('') };
};

test('rows are told from what stands around them, wherever the text is cut', () => {
  const rows = [2, 3, 4, 7].map((row, at) => [row, ROWS[at], row !== 4]);
  const whole = { rows, around: `${BEFORE} ${AFTER}` };
  expect(split(PART)).toEqual(whole);
  for (let cut = 1; cut < PART.length; cut++) {
    expect([cut, split(PART.slice(0, cut), PART.slice(cut))]).toEqual([cut, whole]);
    expect(split(PART.slice(0, cut), PART.slice(cut, cut + 7), PART.slice(cut + 7))).toEqual(whole);
  }
});

test.each([
  ['no rows', '<worksheet><sheetData/></worksheet>', []],
  ['rows behind the last of them only', '<worksheet><sheetData></sheetData><a><row r="1"/></a></worksheet>', []],
])('%s', (_, part, rows) => {
  expect(split(part)).toEqual({ rows, around: part });
});

test.each([
  ['rows out of order', '<row r="3"/><row r="2"/>', /rows of its part a part are not in order/],
  ['a row twice', '<row r="3"/><row r="3"/>', /not in order/],
  ['a row in a row', '<row r="3"><row r="4"/></row>', /rows within rows/],
])('%s is damage', (_, rows, why) => {
  expect(() => split(`<worksheet><sheetData>${rows}</sheetData></worksheet>`)).toThrow(why);
});

test('a row that comes in many pieces is looked at once', () => {
  const cell = `<c t="inlineStr"><is><t>${'a'.repeat(1000)}</t></is></c>`;
  const pieces = [
    '<worksheet><sheetData><row r="1">',
    ...Array<string>(20_000).fill(cell),
    '</row></sheetData></worksheet>',
  ];
  const comment = ['<worksheet><!--', ...Array<string>(20_000).fill(cell), '--><sheetData/></worksheet>'];
  expect(split(...pieces).rows).toEqual([[1, `<row r="1">${cell.repeat(20_000)}</row>`, true]]);
  expect(split(...comment)).toEqual({ rows: [], around: comment.join('') });
});

test('a tag and a row that no memory holds are too large', () => {
  const long = (begin: string, piece: string): Iterable<string> => ({
    *[Symbol.iterator]() {
      yield `<worksheet><sheetData>${begin}`;
      for (;;) yield piece;
    },
  });
  const rows = (pieces: Iterable<string>) => () => [...splitRows(pieces, 'a part', [])];
  expect(rows(long('<row a="', 'a'.repeat(60_000)))).toThrow(/a text of more than 1,000,000 characters/);
  expect(rows(long('<row>', `<c>${'a'.repeat(10_000_000)}</c>`))).toThrow(/more than 400 MB/);
});
