import { TODAY, type CellInput, sheet, workbook } from '../../../../tests/support/workbooks';
import { showIsoDay } from '../../calendar/day';
import { showPeriod } from '../../calendar/plan-period';
import { expand } from '../../by-when/recurrence';
import { readPlan } from '../read-plan';
import { DEFAULT_READING } from '../settings';

type Sheets = Readonly<Record<string, CellInput[][]>>;

/** The plan's period, and when each action falls due. */
function read(sheets: Sheets): string[] {
  const made = workbook(...Object.entries(sheets).map(([name, rows]) => sheet(name, rows)));
  const { period, grids } = readPlan(made, DEFAULT_READING, TODAY);
  const dues = grids.flatMap(({ actions }) =>
    actions.map(({ byWhen }) =>
      byWhen.parts
        .flatMap(({ deadlines }) =>
          deadlines.flatMap((deadline) =>
            deadline.kind === 'date' ? [deadline.due] : deadline.kind === 'recurrence' ? expand(deadline.recurrence) : [],
          ),
        )
        .map((day) => showIsoDay(day).slice(0, 7))
        .join(' '),
    ),
  );
  return [showPeriod(period), ...dues];
} // prettier-ignore

const HEADER = ['Action', 'By when', 'By whom'];
const table = (...whens: string[]): CellInput[][] => [
  HEADER,
  ...whens.map((when, index) => [`Agree step ${index + 1}`, when, 'JCM']),
];

test.each<[string, Sheets, string[]]>([
  [
    'a title on each sheet',
    {
      A: [['Sport strategy: year 1 (2026/27)'], [], ...table('June', 'February')],
      B: [['Sport strategy: year 2 (2027/28)'], [], ...table('August', 'January')],
    },
    ['2026-28', '2026-06', '2027-02', '2027-08', '2028-01'],
  ],
  [
    'the names of sheets',
    { '2026-27': table('June'), '2027-28': table('January', 'Twice yearly') },
    ['2026-28', '2026-06', '2028-01', '2027-09 2028-03'],
  ],
  [
    'headings in one table',
    {
      Plan: [['Strategy 2026-28'], HEADER, ['Year 1 (2026/27)'], ['Agree it', 'June', 'JCM'], ['Year 2 (2027/28)'], ['Open it', 'June', 'PIO']], // prettier-ignore
    },
    ['2026-28', '2026-06', '2027-06'],
  ],
  [
    'years of the plan by their numbers',
    {
      Cover: [['Sport strategy 2026-29']],
      'Year 1': table('June'),
      'Year 2': table('June'),
      'Year 3': table('January', 'June 2028'),
    },
    ['2026-29', '2026-06', '2027-06', '2029-01', '2028-06'],
  ],
  [
    'headings that count years',
    {
      Plan: [['Strategy 2026-28'], HEADER, ['Year 1'], ['Agree it', 'June', 'JCM'], ['Year two actions'], ['Open it', 'June', 'PIO']], // prettier-ignore
    },
    ['2026-28', '2026-06', '2027-06'],
  ],
  [
    'years of pupils',
    {
      A: [['Plan 2026-29'], HEADER, ['Year 1 pupils'], ['Agree it', 'June', 'JCM'], ['Year 2 pupils'], ['Open it', 'June', 'JCM']], // prettier-ignore
    },
    ['2026-29', '2026-06', '2026-06'],
  ],
  [
    'classes of a school',
    { Cover: [['Oak Primary School – Plan 2026-29']], 'Year 1': table('June'), 'Year 2': table('June') },
    ['1 Sep 2026 to 31 Aug 2029', '2027-06', '2027-06'],
  ],
  [
    'a year beyond the plan',
    { Cover: [['Strategy 2026-28']], 'Year 2': table('June'), 'Year 3': table('June') },
    ['2026-28', '2026-06', '2026-06'],
  ],
  [
    'a written year goes before',
    { 'Plan 2026-27': table('June'), 'Plan 2027-28': table('June 2026', 'June') },
    ['2026-28', '2026-06', '2026-06', '2027-06'],
  ],
  [
    'a budget’s year is no plan’s',
    {
      A: [['Action plan 2026/27'], ['Budget 2025/26: £4m'], [], ...table('June')],
      B: [['Budget 2027/28: £5m'], [], ...table('June')],
    },
    ['2026/27', '2026-06', '2026-06'],
  ],
  [
    'a heading that speaks of a year',
    {
      A: [['Plan 2026/27'], HEADER, ['1. The 2027/28 budget'], ['Agree it', 'June', 'JCM'], ['2. The rest'], ['Open it', 'June', 'JCM']], // prettier-ignore
    },
    ['2026/27', '2026-06', '2026-06'],
  ],
  [
    'a strategy of several years beside one year of it',
    {
      A: [['Corporate strategy 2025-30'], ['Action plan 2026/27'], [], ...table('June')],
      B: [['Corporate strategy 2025-30'], [], ...table('June')],
    },
    ['2026/27', '2026-06', '2026-06'],
  ],
  [
    'a look back on last year',
    {
      A: [['Action plan 2026/27'], [], ...table('June')],
      B: [['Review of 2025/26'], [], ...table('June')],
    },
    ['2026/27', '2026-06', '2026-06'],
  ],
])('%s', (_, sheets, expected) => {
  expect(read(sheets)).toEqual(expected);
});
