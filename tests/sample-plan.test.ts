import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Analysis, DEFAULT_SETTINGS, analyse } from '../src/core/plan-grid';
import { showPeriod } from '../src/core/calendar/plan-period';
import { showPlace } from '../src/core/workbook/place';
import { openXlsx } from '../src/hosts/xlsx';
import { SAMPLE_SHEETS } from './support/sample-plan/content';
import { packSheets } from './support/sample-plan/package';

/*
 * The sample plan, read as a person reads it: each line was held against the sheet and the design's table of by-whens.
 * Where Plan Grid reads something else, look at the sheet before changing anything here.
 */

const TODAY = { year: 2026, month: 11, day: 22 };
const file = readFileSync(join(__dirname, '../assets/sample-plan.xlsx'));

let sample: Analysis;
beforeAll(async () => {
  sample = analyse(await openXlsx(file).read(), DEFAULT_SETTINGS, TODAY);
});

/** Months from one to another, so many apart: '2026-06'. */
function every(months: number, first: string, last: string): string[] {
  const [[year = 0, month = 0] = [], [lastYear = 0, lastMonth = 0] = []] = [first, last].map((text) =>
    text.split('-').map(Number),
  );
  const found: string[] = [];
  for (let at = year * 12 + month - 1; at <= lastYear * 12 + lastMonth - 1; at += months)
    found.push(`${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`);
  return found;
}

/** The months in which the action in a row falls due, each once, and everybody who is named for it. */
function readingOf(place: string): { due: string[]; owners: string[] } {
  const occurrences = sample.schedule.filter(({ action }) => showPlace(action.place) === place);
  if (occurrences.length === 0) throw new Error(`No action was read from ${place}.`);
  const due = occurrences.flatMap(({ due }) => (due ? [`${due.year}-${String(due.month).padStart(2, '0')}`] : []));
  return { due: [...new Set(due)].sort(), owners: [...new Set(occurrences.flatMap(({ owners }) => owners))] };
}

const actionsOf = (grid: number): readonly string[] =>
  (sample.plan.grids[grid - 1]?.actions ?? []).map(({ action }) => action);

test('the script writes the file that is committed', () => {
  expect(Buffer.from(packSheets(SAMPLE_SHEETS)).equals(file)).toBe(true);
});

test('four grids of three years, the old copy left out', () => {
  expect(sample.plan.grids.map(({ title }) => title)).toEqual([
    'Planning grid 1: Access and harm reduction',
    'Planning grid 2: Treatment that people stay in',
    'Planning grid 3: Homes, work and families',
    'Planning grid 4: Commissioning, quality and workforce',
  ]);
  expect(showPeriod(sample.plan.period)).toBe('2026-29');
  expect(sample.plan.skippedSheets).toEqual(['Grid 2 (old)']);
  expect(sample.plan.glossary.map(({ code }) => code).sort()).toEqual(
    ['CQO', 'DIO', 'EAL', 'FSL', 'HSG', 'HW SM', 'LEC', 'PHL', 'PPL', 'RCM', 'RPB', 'SCO-N', 'SCO-S', 'SIL'],
  ); // prettier-ignore
});

test('each action once, rows that a page broke put together', () => {
  expect([1, 2, 4].map((grid) => actionsOf(grid).length)).toEqual([16, 15, 13]);
  expect(actionsOf(3).filter((action) => action !== 'Total')).toHaveLength(12);
  expect(actionsOf(1)[4]).toMatch(/what they said, and change the welcome letter to suit$/);
});

test('a row of totals is no action', () => {
  expect(actionsOf(3)).not.toContain('Total');
});

test("the partnership's name ends with its line", () => {
  expect(sample.plan.partnership).toBe('Northmere Recovery Partnership');
});

test.each([
  ['1', 'Objective 1', 9],
  ['1', 'Objective 2', 7],
  ['2', '2.1 Prescribing and clinical care', 5],
  ['2', '2.2 Groups and talking therapies', 5],
  ['2', '2.3 Physical and mental health', 5],
  ['4', '4.1 The next contract', 5],
  ['4', '4.2 Quality and involvement', 5],
  ['4', '4.3 Workforce', 3],
])('grid %s has actions under %s', (grid, objective, count) => {
  const actions = sample.plan.grids[Number(grid) - 1]?.actions ?? [];
  expect(actions.filter((action) => action.objective?.text.startsWith(objective))).toHaveLength(count);
});

const PLAN_END = '2029-03';

/** The trickiest rows: the cell of the action, the months due, the owners in the spelling of the glossary. */
const ROWS: readonly (readonly [place: string, due: readonly string[], owners: readonly string[]])[] = [
  // Excel made a date of 'May 26': shown as 26-May.
  ['Grid 1!A12', ['2026-05'], ['RCM', 'HW SM']],
  ['Grid 1!A14', every(3, '2026-10', PLAN_END), ['DIO']],
  // 'April 2027', stored as 1 April 2027, shown as Apr-27.
  ['Grid 1!A15', ['2027-04'], ['HW SM']],
  // Goes on after the page break; its owner is written out.
  ['Grid 1!A16', ['2026-09', '2027-09', '2028-09'], ['DIO', 'LEC']],
  // 'Jan 27', stored as 27 January 2026; the owner is a slip of SCO-N.
  ['Grid 1!A21', ['2027-01'], ['SC-N']],
  // 'SCO – N' is SCO-N.
  ['Grid 1!A22', ['2027-08'], ['SCO-N', 'LEC']],
  ['Grid 1!A23', [], ['RCM']],
  ['Grid 1!A28', ['2026-06', '2026-09', '2026-12', '2027-03'], ['PPL']],
  // One by-when merged over two actions.
  ['Grid 1!A31', ['2027-03', '2028-03', '2029-03'], ['PPL']],
  ['Grid 1!A32', ['2027-03', '2028-03', '2029-03'], ['DIO']],
  ['Grid 2!A9', every(6, '2026-07', PLAN_END), ['PHL', 'HW SM']],
  // 'Harbour Way Service Manager' is HW SM by the glossary.
  ['Grid 2!A11', every(3, '2026-06', '2028-03'), ['HW SM']],
  ['Grid 2!A12', ['2026-12'], ['HW SM', 'PHL']],
  ['Grid 2!A13', every(2, '2026-07', PLAN_END), ['PHL']],
  ['Grid 2!A15', ['2026-06', ...every(6, '2026-12', PLAN_END)], ['SIL', 'HW SM', 'LEC']],
  ['Grid 2!A16', ['2026-06', '2026-09', '2027-01'], ['SIL', 'LEC']],
  // Only the owner goes on after the page break.
  ['Grid 2!A19', every(3, '2026-06', PLAN_END), ['SIL', 'Volunteers and Mentors Team']],
  // The columns stand in another order.
  ['Grid 3!C8', ['2026-09'], ['HSG']],
  ['Grid 3!C10', ['2026-10', '2027-02'], ['HSG']],
  ['Grid 3!C14', ['2027-03'], ['WDG']],
  ['Grid 3!C17', ['2026-05', '2027-05', '2028-05'], ['FSL']],
  ['Grid 3!C18', ['2028-03'], ['RCM']],
  ['Grid 4!B11', ['2027-04', '2027-09'], ['LEC', 'RCM']],
  ['Grid 4!B12', [], ['RPB']],
  ['Grid 4!B14', every(1, '2027-10', PLAN_END), ['RCM', 'CQO']],
  // In a hidden row.
  ['Grid 4!B19', ['2026-12'], ['SCO-S']],
  ['Grid 4!B20', ['2028-03'], ['PHL', 'DIO']],
  ['Grid 4!B25', ['2027-01', '2027-02', '2027-03'], ['SIL']],
];

test.each(ROWS)('%s', (place, due, owners) => {
  expect(readingOf(place)).toEqual({ due, owners });
});

test('the parts of an action, and milestones stacked in one cell', () => {
  const words = (row: number): string[] => [
    ...new Set(
      sample.schedule.flatMap(({ action, words, due, owners }) =>
        action.place.sheet === 'Grid 2' && action.place.row === row && due && due.year === 2026
          ? [`${words}: ${due.month}, ${owners.join(', ')}`]
          : [],
      ),
    ),
  ];
  expect(words(15)).toEqual([
    'Write a group programme for people who drink at home: 6, SIL',
    'run it in Brackwater and in Harrowick: 12, HW SM, LEC',
  ]);
  expect(words(16)).toEqual([
    'Choose a model for peer-led groups: 6, SIL, LEC',
    'Train twelve facilitators: 9, SIL, LEC',
  ]);
});

/** Grid 3's row of totals, which is no action. */
const TOTALS = { sheet: 'Grid 3', row: 20 };

test.each([
  ['no-date', ['Grid 1!B23', 'Grid 1!B34']],
  ['date-not-understood', []],
  ['date-partly-understood', ['Grid 2!B12']],
  ['date-made-by-excel', ['Grid 1!B12']],
  ['outside-plan-period', []],
  ['already-past', ['Grid 1!B24']],
  ['no-owner', ['Grid 2!C28', 'Grid 4!D18']],
])('findings of the rule %s', (rule, places) => {
  const found = sample.findings.filter(
    (finding) => finding.rule === rule && !(finding.place.sheet === TOTALS.sheet && finding.place.row === TOTALS.row),
  );
  expect(found.map(({ place }) => showPlace(place))).toEqual(places);
});

test('what is said about a date that Excel made', () => {
  const found = sample.findings.find(({ rule }) => rule === 'date-made-by-excel');
  expect(found?.fix?.map(({ place, after }) => `${showPlace(place)} ${after}`)).toEqual([
    'Grid 1!B12 May 2026', 'Grid 1!B21 Jan 2027', 'Grid 1!B22 Aug 2027', 'Grid 1!B29 Mar 2027',
  ]); // prettier-ignore
});

test.each([
  ['owner-slip', ['Grid 1!C21: SC-N → SCO-N', 'Grid 4!D16: DOI → DIO']],
  ['unknown-code', ['Grid 3!B14: WDG']],
  ['dangling-reference', ['Grid 3!D19: CROSS REFERENCE 2.7']],
  ['repeated-action', ['Grid 2!A27: Health check for everyone over forty']],
])('traps of the rule %s', (rule, said) => {
  const found = sample.findings.filter((finding) => finding.rule === rule);
  expect(
    found.map(
      ({ place, words, suggestion }) =>
        `${showPlace(place)}: ${words}${suggestion === undefined ? '' : ` → ${suggestion}`}`,
    ),
  ).toEqual(said);
});
