import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { openXlsx } from '../src/hosts/xlsx';
import { escapeText } from '../src/hosts/xlsx/xml';
import { HOSTILE_TEXTS } from './attack/hostile-texts';
import { cli } from './support/cli';
import { buildWorkbook, unpack } from './support/xlsx/build-workbook';

/*
 * Texts that do harm where something takes them for more than text, in every place that Plan Grid writes: sheets, .csv,
 * .json, .ics and the terminal. The pane shows texts as text nodes (`tests/pane`).
 */

const CONTROL = /[^\P{Cc}\t\n\r]/gu;
const cell = (text: string): string =>
  `<c t="inlineStr"><is><t xml:space="preserve">${escapeText(text).replace(CONTROL, (c) => `_x${c.charCodeAt(0).toString(16).padStart(4, '0')}_`)}</t></is></c>`;
const row = (...texts: readonly string[]): string => `<row>${texts.map(cell).join('')}</row>`;

let folder = '';
const at = (name: string): string => join(folder, name);
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plan-grid-'));
  const rows = HOSTILE_TEXTS.map((text, n) => row(text, `${n % 9 + 1} March 2027`, text)).join('');
  writeFileSync(at('plan.xlsx'), buildWorkbook({ sheets: [{ name: '=1+1', rows: row('Action', 'By when', 'By whom') + rows }] }));
  for (const args of [
    ['track', at('plan.xlsx'), '-o', at('out.xlsx'), '--summary', '--today', '2026-11-22'],
    ['check', at('plan.xlsx'), '--report', at('report.xlsx'), '--today', '2026-11-22'],
    ['calendar', at('out.xlsx'), '-o', at('out.ics')],
    ['export', at('out.xlsx'), '-o', at('out.csv')],
    ['export', at('out.xlsx'), '-o', at('out.json')],
    ['meeting', at('out.xlsx'), '--date', '2027-01-12'],
  ]) {
    const { code, err } = await cli(...args);
    expect([args[0], code === 2 ? err : 'ran']).toEqual([args[0], 'ran']);
  }
}); // prettier-ignore
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const ownFormula =
  /^(?:IF|IFERROR|HYPERLINK|COUNT|SUM|TODAY|TEXT|MAX|MIN|LET|INDEX|SMALL|AGGREGATE|ROWS|SORT|FILTER|"|PlanTracker|DATE|EOMONTH|EDATE|ROUND)/i;

test.each(['out.xlsx', 'report.xlsx'])('no text of the plan is a formula in a sheet of %s', async (name) => {
  const bytes = new Uint8Array(readFileSync(at(name)));
  const { sheets } = await openXlsx(bytes).read();
  const cells = sheets.flatMap((sheet) => sheet.rows.flatMap((line) => line.cells));
  const formulas = cells.flatMap(({ formula }) => formula ?? []);
  expect(formulas.filter((formula) => !ownFormula.test(formula))).toEqual([]);
  expect(formulas.some((formula) => /x\.invalid|cmd\|/.test(formula))).toBe(false);
  // Every text of the plan that fits a line is there as it was, and only as text.
  for (const text of HOSTILE_TEXTS.filter((one) => /^[=+\-@＝]/.test(one)))
    expect(cells.filter((one) => one.value === text).every(({ formula }) => formula === undefined)).toBe(true);
  for (const [part, xml] of Object.entries(unpack(bytes)))
    expect([part, /<(?:script|img|svg)\b/i.test(xml)]).toEqual([part, false]);
});

test('no field of the .csv begins as a formula does', () => {
  const csv = readFileSync(at('out.csv'), 'utf8');
  expect(csv).toContain("'=1+1");
  // Outside quotes a field begins behind a comma or a line's end.
  let inQuotes = false;
  let field = '';
  const fields: string[] = [];
  for (const character of csv.replace(/^\ufeff/, '')) {
    if (character === '"') inQuotes = !inQuotes;
    if (!inQuotes && (character === ',' || character === '\n')) fields.push(field);
    if (!inQuotes && (character === ',' || character === '\n')) field = '';
    else field += character;
  }
  expect(fields.filter((one) => /^"?[=+@\t\r＝]/.test(one) || /^"?-(?!\d+(?:\.\d+)?"?$)/.test(one))).toEqual([]);
});

test('the calendar holds events for the rows and nothing that a text brought', () => {
  const component = ICAL.Component.fromString(readFileSync(at('out.ics'), 'utf8'));
  const events = component.getAllSubcomponents('vevent');
  expect(events.length).toBe(HOSTILE_TEXTS.length);
  for (const event of events) expect(event.getFirstPropertyValue('dtstart')).toBeDefined();
});

test('the data is what the tracker holds', () => {
  expect(JSON.stringify(JSON.parse(readFileSync(at('out.json'), 'utf8')))).toContain('=HYPERLINK');
});

test.each([
  ['check', ['check', 'plan.xlsx']],
  ['check --json', ['check', 'plan.xlsx', '--json']],
  ['compare', ['compare', 'plan.xlsx', 'plan.xlsx']],
  ['an option with a wrong value', ['check', 'plan.xlsx', '--period', '\u001b[31m\u202e']],
  ['a file that is not there', ['check', '\u001b[2J\u0007.xlsx']],
])('nothing that is printed steers a terminal: %s', async (_, args) => {
  const { out, err } = await cli(...args.map((arg) => (arg.includes('plan.xlsx') ? at(arg) : arg)));
  expect(out + err).not.toMatch(/[^\P{Cc}\t\n]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
  expect(out + err).not.toBe('');
});
