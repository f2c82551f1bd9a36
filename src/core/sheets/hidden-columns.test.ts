import { allDrawnInto } from '../../../tests/support/drawn';
import { type CellInput, TODAY, oneGrid } from '../../../tests/support/workbooks';
import { DEFAULT_SETTINGS, analyse, buildTracker } from '../plan-grid';
import type { SheetContents, WorkbookContents } from '../workbook/contents';

const ALONE: CellInput[][] = [['Agree the new rooms with the landlord', 'Sept 11', 'JCM']];
const WITH: CellInput[][] = [['Agree the new rooms with the landlord', 'Sept 11', 'JCM / PIO']];

const built = (plan: CellInput[][], before?: WorkbookContents, earlier?: WorkbookContents): WorkbookContents => {
  const sheets = [...oneGrid(plan).sheets, ...(before?.sheets ?? []).filter(({ mark }) => mark !== undefined)];
  const book = { ...oneGrid(plan), sheets };
  const request = { settings: DEFAULT_SETTINGS, today: TODAY, ...(earlier && { earlier }) };
  return allDrawnInto(book, buildTracker(book, analyse(book, DEFAULT_SETTINGS, TODAY), request).drawings);
};
const again = built;
const carried = (plan: CellInput[][], earlier: WorkbookContents): WorkbookContents => built(plan, undefined, earlier);

const trackerOf = ({ sheets }: WorkbookContents): SheetContents | undefined =>
  sheets.find(({ mark }) => mark === 'tracker');

const headersIn = (sheet: SheetContents | undefined): Map<string, number> =>
  new Map(sheet?.rows.find(({ cells }) => cells[0]?.text === 'Ref')?.cells.map(({ text, column }) => [text, column]));

/** The headers of the hidden columns. */
function hidden(book: WorkbookContents): string {
  const sheet = trackerOf(book);
  return [...headersIn(sheet)].flatMap(([text, column]) => (sheet?.hiddenColumns?.includes(column) ? text : [])).join();
}

/** The workbook after somebody hid these columns of the tracker, and no others. */
function hiding(book: WorkbookContents, ...headers: string[]): WorkbookContents {
  const sheets = book.sheets.map((sheet): SheetContents => {
    if (sheet.mark !== 'tracker') return sheet;
    const places = headersIn(sheet);
    return { ...sheet, hiddenColumns: headers.flatMap((header) => places.get(header) ?? []) };
  });
  return { ...book, sheets };
}
const ALL_FOLDED = ['With', 'Type', 'By when', 'Objective', 'Grid', 'Risks', 'Source'];

test.each<[string, WorkbookContents, string]>([
  ['a column without a word is hidden', built(ALONE), 'With,Objective,Risks'],
  ['a column with a word isn’t', built(WITH), 'Objective,Risks'],
  ['its first word shows it', again(WITH, built(ALONE)), 'Objective,Risks'],
  ['when its last word goes, it stays in sight', again(ALONE, built(WITH)), 'Objective,Risks'],
  ['one that a person showed stays in sight without a word', again(ALONE, hiding(built(ALONE), 'Risks')), 'Risks'],
  ['one that a person hid stays hidden with words', again(WITH, hiding(built(WITH), 'With', 'Grid')), 'With,Grid'],
  ['one that a person showed and hid again is theirs', again(WITH, hiding(again(ALONE, hiding(built(ALONE))), 'With')), 'With'],
  ['a first word opens no group that a person folded away', again(WITH, hiding(built(ALONE), ...ALL_FOLDED)), ALL_FOLDED.join()],
  ['carried over: a first word', carried(WITH, built(ALONE)), 'Objective,Risks'],
  ['carried over: hidden and shown by a person', carried(ALONE, hiding(built(ALONE), 'Grid', 'Lead')), 'Lead,Grid'],
])('%s', (_, book, expected) => {
  expect(hidden(book)).toBe(expected);
}); // prettier-ignore
