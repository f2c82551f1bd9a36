import { DEFAULT_READING } from './settings';
import { readPlan } from './read-plan';
import { TODAY, sheet, workbook } from '../../../tests/support/workbooks';
import { COLUMNS_EXAMPLE, parseColumnNames, showColumnNames } from './column-names';

const NAMED = { sheet: 'Sheet1', row: 3, column: 1, action: 'Initiative', byWhen: 'Target', byWhom: 'Team' };

test.each([
  [COLUMNS_EXAMPLE, NAMED],
  ["'My plan'!$B$4: Action=Job, By-when=Ready", { sheet: 'My plan', row: 4, column: 2, action: 'Job', byWhen: 'Ready', byWhom: undefined }],
  ["'It''s ours'!A1: action=\"What, and how\", by whom=Team", { sheet: "It's ours", row: 1, column: 1, action: 'What, and how', byWhen: undefined, byWhom: 'Team' }],
])('%s', (text, named) => {
  expect(parseColumnNames(text)).toEqual(named);
}); // prettier-ignore

test.each([
  ['action=Initiative', /^Begin with the first cell/],
  ['Sheet1: action=Initiative', /^Begin with the first cell/],
  ['Sheet1!A3: owner=Team', /^"owner=Team" names no column/],
  ['Sheet1!A3: Initiative', /^"Initiative" names no column/],
  ['Sheet1!A3: action=, by whom=Team', /^"action=" lacks the header/],
  ['Sheet1!A3: by when=Target', /^Name the action column/],
  ['Sheet1!A3: action=Initiative', /^Name the dates or the owners/],
])('%s: %s', (text, problem) => {
  const parsed = parseColumnNames(text);
  expect('problem' in parsed && parsed.problem).toMatch(problem);
});

const rows = [['Our projects'], [], ['Initiative', 'Target', 'Team'], ['Open the hall', 'Sept 11', 'Parks'], ['Page 1'], ['Initiative', 'Target', 'Team'], ['Mend it', 'Mar 12', 'Roads']]; // prettier-ignore
const book = workbook(sheet('Sheet1', rows));

test('the columns that are named are read, on each page of the table', () => {
  const read = (columns: readonly (typeof NAMED)[]) =>
    readPlan(book, { ...DEFAULT_READING, columns }, TODAY).grids.flatMap(({ actions }) => actions.map(({ action, byWhen, byWhom }) => `${action} | ${byWhen.text} | ${byWhom.text}`)); // prettier-ignore
  expect(read([NAMED])).toEqual(['Open the hall | Sept 11 | Parks', 'Mend it | Mar 12 | Roads']);
});

test.each([
  [COLUMNS_EXAMPLE],
  ["'My plan'!B4: action=Job, by when=Ready"],
  ["'It''s ours'!A1: action=\"What, and how\", by whom=Team"],
])('%s is written as it was read', (text) => {
  const named = parseColumnNames(text);
  expect('problem' in named ? named : showColumnNames(named)).toBe(text);
});
