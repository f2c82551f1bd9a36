import { strToU8, zipSync } from 'fflate';
import { HostProblem } from '../../core/workbook/host';
import { openXlsx } from '.';
import { Package } from './package';
import { pack, type Parts, workbookParts } from '../../../tests/support/xlsx/build-workbook';

const BASE = workbookParts({
  sheets: [{ name: 'Plan', rows: '<row><c><v>1</v></c></row>' }],
  strings: '<si><t>x</t></si>',
});
const without = (part: string): Parts => Object.fromEntries(Object.entries(BASE).filter(([name]) => name !== part));
const ole = (name: string): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Array.from(name).flatMap((c) => [c.charCodeAt(0), 0]), 0, 0]);
const main = (target: string): string =>
  `<Relationships><Relationship Id="a" Type="x/officeDocument" Target="${target}"/></Relationships>`;

async function problemOf(bytes: Uint8Array): Promise<HostProblem> {
  try {
    await openXlsx(bytes).read();
  } catch (error) {
    if (error instanceof HostProblem) return error;
    throw error;
  }
  throw new Error('It was read.');
}

test.each<[string, Uint8Array, HostProblem['kind'], RegExp]>([
  ['nothing', new Uint8Array(), 'not a workbook', /empty/],
  ['a CSV file', strToU8('Action,By when,By whom\nx,y,z'), 'not a workbook', /CSV/],
  ['a web page', strToU8('<html><table><tr><td>1</td></tr></table></html>'), 'not a workbook', /web page/],
  ['a PDF file', strToU8('%PDF-1.7'), 'not a workbook', /PDF/],
  ['an RTF file', strToU8('{\\rtf1'), 'not a workbook', /Word/],
  ['an old Word document', ole('WordDocument'), 'not a workbook', /Word/],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 'not a workbook', /another kind/],
  [
    'a Word document',
    pack({ '_rels/.rels': main('word/document.xml'), 'word/document.xml': '<w/>' }),
    'not a workbook',
    /Word/,
  ],
  ['slides', pack({ '_rels/.rels': main('ppt/presentation.xml') }), 'not a workbook', /PowerPoint/],
  [
    'an OpenDocument sheet',
    pack({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
    'not a workbook',
    /\.ods/,
  ],
  ['some zip', pack({ 'a.txt': 'hello' }), 'not a workbook', /zip/],
  ['an old workbook', ole('Workbook'), 'old format', /\.xls/],
  [
    'an XML Spreadsheet',
    strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
    'old format',
    /2003/,
  ],
  [
    'a binary workbook',
    pack({ '_rels/.rels': main('xl/workbook.bin'), 'xl/workbook.bin': 'x' }),
    'old format',
    /\.xlsb/,
  ],
  ['a workbook with a password', ole('EncryptedPackage'), 'encrypted', /encrypted/],
  ['half a zip', pack(BASE).subarray(0, 400), 'damaged', /zip/],
  ['a workbook without its list of sheets', pack(without('xl/workbook.xml')), 'damaged', /xl\/workbook\.xml/],
  ['a workbook without a sheet', pack(without('xl/worksheets/sheet1.xml')), 'damaged', /xl\/worksheets\/sheet1\.xml/],
  [
    'broken XML',
    pack({ ...BASE, 'xl/sharedStrings.xml': '<sst><si><t>x</si></sst>' }),
    'damaged',
    /xl\/sharedStrings\.xml/,
  ],
  [
    'XML that ends too early',
    pack({ ...BASE, 'xl/worksheets/sheet1.xml': '<worksheet><sheetData>' }),
    'damaged',
    /sheet1\.xml/,
  ],
  [
    'entities of its own',
    pack({ ...BASE, 'xl/sharedStrings.xml': '<!DOCTYPE sst [<!ENTITY a "x">]><sst><si><t>&a;</t></si></sst>' }),
    'damaged',
    /sharedStrings/,
  ],
  [
    'an unknown encoding',
    pack({ ...BASE, 'xl/workbook.xml': '<?xml version="1.0" encoding="klingon"?><workbook/>' }),
    'damaged',
    /encoding/,
  ],
])('%s', async (_, bytes, kind, words) => {
  const problem = await problemOf(bytes);
  expect(problem.kind).toBe(kind);
  expect(problem.message).toMatch(words);
  expect(problem.message).toMatch(/^[A-Z].*\. [A-Z].*\. [A-Z].*\.$/);
});

test('a part that holds more than its zip declares is not read', () => {
  const lying = zipSync({ 'a.xml': new Uint8Array(100_000), 'b.xml': new Uint8Array(100_000) });
  const view = new DataView(lying.buffer);
  // The sizes stand in the local header (offset 22) and in the directory's entry (offset 24), signature first.
  for (let at = 0; at + 4 < lying.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 100, true);
  }
  expect(() => Package.open(lying).bytes('a.xml')).toThrow(/a\.xml is broken or not complete/);
});
