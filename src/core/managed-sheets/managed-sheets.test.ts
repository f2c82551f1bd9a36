import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { MANAGED_SHEETS } from '.';
import { MANAGED_TABLES } from './tables';
import { markName, markOfName } from '../workbook/marks';

const CORE = join(__dirname, '..');
const sources = readdirSync(CORE, { recursive: true, encoding: 'utf8' })
  .filter((name) => /(?<!\.test)\.ts$/.test(name))
  .map((name) => readFileSync(join(CORE, name), 'utf8'));

test('every record of a sheet in the core is listed', () => {
  const marks = sources.flatMap((text) =>
    [...text.matchAll(/^ {2}mark: '([^']+)',\n {2}name: '[^']+',\n {2}table: /gm)].map(([, mark]) => mark),
  );
  expect(MANAGED_SHEETS.map(({ mark }) => mark).sort()).toEqual(marks.sort());
});

test('their tables are those of their records', () => {
  expect(MANAGED_TABLES).toEqual(MANAGED_SHEETS.flatMap(({ mark, table }) => (table === undefined ? [] : [{ mark, table }])));
}); // prettier-ignore

test('each is known by a mark, a name and a table of its own', () => {
  const marks = MANAGED_SHEETS.map(({ mark }) => mark);
  expect(new Set(marks).size).toBe(marks.length);
  expect(marks.map((mark) => markOfName(markName(mark)))).toEqual(marks);
  expect(new Set(MANAGED_SHEETS.map(({ name }) => name)).size).toBe(marks.length);
  // The tables of a second sheet of a kind have a number behind the name.
  const kinds = MANAGED_TABLES.map(({ table }) => table.toLowerCase().replace(/\d*$/, ''));
  expect(new Set(kinds).size).toBe(kinds.length);
});

test('a row of each is told from one that somebody added by columns that the sheet has', () => {
  const told = MANAGED_SHEETS.filter(({ columns }) => columns.length > 0).map(({ mark, columns, rowKeys }) => ({
    mark,
    keys: rowKeys.length > 0 && rowKeys.every((key) => columns.some(({ header }) => header === key)),
  }));
  expect(told.filter(({ keys }) => !keys)).toEqual([]);
});
