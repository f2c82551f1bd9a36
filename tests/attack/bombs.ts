import { zipSync } from 'fflate';
import type { ProblemKind } from '../../src/core/workbook/host';
import { pack, type Parts, swap, workbookParts } from '../support/xlsx/build-workbook';

/** A small file that would fill the memory or never end, and the problem that it must be instead. */
export interface Bomb {
  readonly what: string;
  readonly bytes: () => Uint8Array;
  readonly kind: ProblemKind;
  /** In the sentence that says why. */
  readonly says: RegExp;
}

const MB = 1024 * 1024;
const HEADERS = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>';
const STRINGS = '<si><t>Action</t></si><si><t>By when</t></si>';

const plan = (rows = '', more: { before?: string; after?: string } = {}, strings = STRINGS): Parts =>
  workbookParts({ sheets: [{ name: 'Plan', rows: HEADERS + rows, ...more }], strings });
/** The list of sheets with something more in it. */
const listing = (more: { before?: string; after?: string }): Parts => ({
  ...plan(),
  'xl/workbook.xml': workbookParts({ sheets: [{ name: 'Plan' }], ...more })['xl/workbook.xml'] ?? '',
});
const textOf = (parts: Parts, name: string): string => String(parts[name]);
const levels = (n: number): string => '<a>'.repeat(n) + '</a>'.repeat(n);
const words = (characters: number): string => 'agree it '.repeat(characters / 9);
const manyRows = (n: number, cells: string): string => `<row>${cells}</row>`.repeat(n);

/** A zip whose parts each say that they are so large: its size stands 24 bytes into each entry of its directory. */
function declaring(size: number, bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 28 <= bytes.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return bytes;
}

/** Workbooks whose list of sheets names one part again and again. */
function sheets(n: number): Parts {
  const parts = plan();
  const entry = /<sheet name[^>]*>/.exec(textOf(parts, 'xl/workbook.xml'))?.[0] ?? '';
  const entries = Array.from({ length: n }, (_, at) => entry.replace('"Plan"', `"Plan ${at}"`)).join('');
  return { ...parts, 'xl/workbook.xml': swap(textOf(parts, 'xl/workbook.xml'), entry, entries) };
}

function inOtherCase(): Parts {
  const parts = plan();
  return { ...parts, 'xl/Worksheets/Sheet1.xml': parts['xl/worksheets/sheet1.xml'] ?? '' };
}

/** One long formula that all cells of a column share, which is written out for each of them. */
const sharedFormula = (cells: number): string =>
  `<row><c r="A2"><f t="shared" si="0" ref="A2:A9">${'A1+'.repeat(2700)}A1</f><v>1</v></c></row>` +
  manyRows(cells, '<c><f t="shared" si="0"/><v>1</v></c>');

export const BOMBS: readonly Bomb[] = [
  { what: '2 GB of nothing', bytes: () => declaring(1_000 * MB, zipSync({ 'xl/a.xml': new Uint8Array(9), 'xl/b.xml': new Uint8Array(9) })), kind: 'too large', says: /1,500 MB/ },
  { what: 'a list of sheets of 600 MB', bytes: () => declaring(600 * MB, zipSync({ 'xl/workbook.xml': new Uint8Array(9) })), kind: 'too large', says: /workbook\.xml holds more than 400 MB/ },
  { what: '21,000 parts', bytes: () => pack({ ...plan(), ...Object.fromEntries(Array.from({ length: 21_000 }, (_, n) => [`xl/${n}.xml`, ''])) }), kind: 'too large', says: /20,000 parts/ },
  { what: 'parts whose names differ in case only', bytes: () => pack(inOtherCase()), kind: 'damaged', says: /two parts called xl\/Worksheets\/Sheet1\.xml/ },
  { what: '1.1 million elements in the list of sheets', bytes: () => pack(listing({ before: '<a/>'.repeat(1_100_000) })), kind: 'too large', says: /xl\/workbook\.xml holds more than 1,000,000 elements/ },
  { what: '20,000 sheets', bytes: () => pack(sheets(20_000)), kind: 'too large', says: /2,000 sheets/ },
  { what: 'two sheets in one part', bytes: () => pack(sheets(2)), kind: 'damaged', says: /‘Plan 0’ and ‘Plan 1’ are one part/ },
  { what: '150,000 names', bytes: () => pack(listing({ after: `<definedNames>${'<definedName name="a">Plan!$A$1</definedName>'.repeat(150_000)}</definedNames>` })), kind: 'too large', says: /100,000 names/ },
  { what: '6 MB of one shared text', bytes: () => pack(plan('', {}, `${STRINGS}<si><t>${words(6 * MB)}</t></si>`)), kind: 'too large', says: /sharedStrings\.xml holds a text of more than 1,000,000 characters/ },
  { what: '6 MB of text in a cell', bytes: () => pack(plan(`<row><c t="str"><v>${words(6 * MB)}</v></c></row>`)), kind: 'too large', says: /sheet ‘Plan’\) holds a text of more than/ },
  { what: '6 MB of one attribute', bytes: () => pack(plan(`<row x="${words(6 * MB)}"/>`)), kind: 'too large', says: /sheet ‘Plan’\) holds a text of more than/ },
  { what: 'a cell with more than Excel holds', bytes: () => pack(plan(`<row r="7"><c t="str"><v>${words(45_000)}</v></c></row>`)), kind: 'damaged', says: /The cell A7 of the sheet ‘Plan’ holds more than 32767/ },
  { what: '20,000 levels in a sheet', bytes: () => pack(plan(levels(20_000))), kind: 'too large', says: /sheet ‘Plan’\) has more than 200 levels/ },
  { what: '20,000 levels in the list of sheets', bytes: () => pack(listing({ before: levels(20_000) })), kind: 'too large', says: /workbook\.xml has more than 200 levels/ },
  { what: 'a long formula that 10,000 cells share', bytes: () => pack(plan(sharedFormula(10_000))), kind: 'too large', says: /formulas that its cells share/ },
  { what: 'a long text in 20,000 cells', bytes: () => pack(plan(manyRows(20_000, '<c t="s"><v>2</v></c>'), {}, `${STRINGS}<si><t>${words(31_500)}</t></si>`)), kind: 'too large', says: /million characters/ },
  { what: '20,000 merged columns', bytes: () => pack(plan('', { after: `<mergeCells>${'<mergeCell ref="A1:C1048576"/>'.repeat(20_000)}</mergeCells>` })), kind: 'too large', says: /merged cells take in more than 5,000,000 rows/ },
  { what: 'a row beyond the last', bytes: () => pack(plan('<row r="1048577"><c><v>1</v></c></row>')), kind: 'damaged', says: /sheet ‘Plan’ has a row beyond the last/ },
  { what: 'a row without number', bytes: () => pack(plan('<row r="x"><c><v>1</v></c></row>')), kind: 'damaged', says: /sheet ‘Plan’ has a row beyond the last/ },
  { what: 'more cells than columns', bytes: () => pack(plan(`<row>${'<c><v>1</v></c>'.repeat(16_385)}</row>`)), kind: 'damaged', says: /sheet ‘Plan’ has a cell beyond the last column/ },
]; // prettier-ignore

/** Files that hold much of what doesn't matter: they are read as what they are. */
export const HARMLESS: readonly (readonly [what: string, bytes: () => Uint8Array])[] = [
  ['unknown elements in a sheet', () => pack(plan('<a/>'.repeat(500_000)))],
  ['20,000 hidden columns, all the same', () => pack(plan('<row><c r="XFD9"><v>1</v></c></row>', { before: `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(20_000)}</cols>` }))],
  ['20,000 links to tables that are not there', () => pack(plan('', { after: `<tableParts>${'<tablePart r:id="rId9"/>'.repeat(20_000)}</tableParts>` }))],
]; // prettier-ignore
