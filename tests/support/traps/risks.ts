import { DEFAULT_SETTINGS, buildTracker, analyse } from '../../../src/core/plan-grid';
import type { WorkbookContents } from '../../../src/core/workbook/contents';
import { allDrawnInto, trackerRows, writtenInto } from '../drawn';
import { type TrapBook, type TrapRow, type TrapSheet, contentsOf, fires, grid, row, spares } from './trap';

const cover: TrapSheet = { name: 'Cover', rows: [row(['Northmere recovery plan 2026/27'])] };
const BEFORE = { year: 2026, month: 2, day: 15 };
const SUMMER = { year: 2026, month: 7, day: 15 };

/** A workbook with its tracker, built before the plan began, in which these actions were told to be settled. */
function tracked(book: TrapBook, settled: ReadonlyMap<string, string>): WorkbookContents {
  const plain = contentsOf({ ...book, build: undefined });
  const analysis = analyse(plain, DEFAULT_SETTINGS, BEFORE);
  const drawn = allDrawnInto(
    plain,
    buildTracker(plain, analysis, { settings: DEFAULT_SETTINGS, today: BEFORE }).drawings,
  );
  return trackerRows(drawn).reduce((workbook, { Action = '' }, index) => {
    const status = settled.get(Action);
    return status === undefined ? workbook : writtenInto(workbook, index + 2, 'Status', status);
  }, drawn);
}

const late: TrapBook = {
  name: 'Risks: in July',
  today: SUMMER,
  build: (book) => tracked(book, new Map([['Bake the bread', 'Complete'], ['Churn the butter', 'Deferred'], ['Salt the fish', 'Complete']])), // prettier-ignore
  sheets: [
    cover,
    grid('1 Kitchen', [
      row(['Peel the apples', 'May 26', 'Cook'], fires('overdue', 'B', 'two months ago')),
      row(['Stone the plums', '14/07/2026', 'Porter'], fires('overdue', 'B', 'yesterday')),
      row(['Press the pears', 'Apr 26; May 26', 'Driver'], fires('overdue', 'B', 'twice')),
      row(['Bake the bread', 'May 26', 'Cook'], spares('overdue', 'B', 'complete in the tracker')),
      row(['Churn the butter', 'Jun 26', 'Porter'], spares('overdue', 'B', 'deferred in the tracker')),
      row(
        ['Pluck the geese', 'Sept 26', 'Driver'],
        spares('overdue', 'B', 'still to come'),
        spares('due-soon', 'B', 'not within 28 days'),
      ),
      row(['Smoke the ham', 'Jul 26', 'Cook'], fires('due-soon', 'B', 'this month')),
      row(['Hang the game', '15/07/2026', 'Porter'], fires('due-soon', 'B', 'today'), spares('overdue', 'B', 'today')),
      row(['Boil the jam', '12/08/2026', 'Driver'], fires('due-soon', 'B', 'the last of the days')),
      row(['Salt the fish', 'Jul 26', 'Cook'], spares('due-soon', 'B', 'complete in the tracker')),
      row(['Dry the figs', '13/08/2026', 'Porter'], spares('due-soon', 'B', 'a day later')),
    ]),
  ],
};

const untracked: TrapBook = {
  name: 'Risks: no tracker yet',
  today: SUMMER,
  sheets: [
    cover,
    grid('1 Dairy', [
      row(['Milk the cows', 'May 26', 'Cook'], fires('overdue', 'B', 'told once for the plan')),
      row(['Milk the goats', 'Jun 26', 'Porter'], spares('overdue', 'B', 'told with the first')),
    ]),
  ],
};

const rows = (
  count: number,
  byWhen: string,
  byWhom: string,
  what: string,
  mark?: TrapRow['marks'][number],
): TrapRow[] =>
  Array.from({ length: count }, (_, index) =>
    row([`${what} number ${index + 1}`, byWhen, byWhom], ...(mark && index === 0 ? [mark] : [])),
  );

const busy: TrapBook = {
  name: 'Risks: busy',
  today: BEFORE,
  sheets: [
    cover,
    grid('1 Busy', [
      ...rows(13, 'Sept 26', 'Cook', 'Grill trout', fires('busy-month', 'C', '13 in September')),
      ...rows(14, 'Oct 26', 'Porter / Cook', 'Carry crate', fires('busy-month', 'C', '14 in October')),
      ...rows(13, '15/11/2026', 'Driver', 'Drive van', fires('busy-month', 'C', '13 on one day')),
      ...rows(12, 'Dec 26', 'Gardener', 'Plant tree', spares('busy-month', 'C', 'twelve are allowed')),
      ...rows(13, 'Jan 27', 'All', 'Sing carol', spares('busy-month', 'C', 'everybody')).map(
        ({ cells, marks }, index) =>
          row(
            cells,
            ...marks,
            ...(index === 0 ? [fires('nobody-leads', 'C', 'everybody')] : [fires('nobody-leads', 'C', 'everybody')]),
          ),
      ),
      ...rows(7, 'Jan 27', 'Clerk', 'Stamp letter', spares('busy-month', 'C', 'seven in each of two months')),
      ...rows(7, 'Feb 27', 'Clerk', 'Seal letter'),
    ]),
  ],
};

const share = (name: string, ...lines: readonly TrapRow[]): TrapBook => ({
  name: `Risks: shares, ${name}`,
  today: BEFORE,
  sheets: [cover, grid('1 Shares', lines)],
});

export const RISKS: readonly TrapBook[] = [
  late,
  untracked,
  busy,
  share(
    'half and half',
    ...rows(10, 'Sept 26', 'Cook', 'Roast duck', fires('owner-share', 'C', 'half')),
    ...rows(10, 'Oct 26', 'Porter', 'Carry coal', fires('owner-share', 'C', 'half')),
  ),
  share(
    'one of three',
    ...rows(12, 'Sept 26', 'Cook / Porter', 'Roast lamb', fires('owner-share', 'C', 'as the first of two')),
    ...rows(8, 'Oct 26', 'Porter / Cook', 'Carry wood', spares('owner-share', 'C', 'a third')),
    ...rows(4, 'Nov 26', 'Driver', 'Drive cart'),
  ),
  share(
    'two fifths',
    ...rows(8, 'Sept 26', 'Cook', 'Roast beef', spares('owner-share', 'C', 'as much as is allowed')),
    ...rows(6, 'Oct 26', 'Porter', 'Carry ice'),
    ...rows(6, 'Nov 26', 'Driver', 'Drive sleigh'),
  ),
  share(
    'small plan',
    ...rows(12, 'Sept 26', 'Cook', 'Roast hare', spares('owner-share', 'C', 'eighteen actions')),
    ...rows(6, 'Oct 26', 'Porter', 'Carry hay'),
  ),
  {
    name: 'Risks: a plan that is over',
    today: { year: 2027, month: 4, day: 1 },
    sheets: [
      cover,
      grid('1 Over', [
        row(['Shear the sheep', 'May 26', 'Cook'], fires('overdue', 'B', 'told once for the plan')),
        row(
          ['Card the wool', 'Apr 27', 'Porter'],
          spares('due-soon', 'B', 'after the plan'),
          fires('outside-plan-period', 'B', 'a month late'),
        ),
      ]),
    ],
  },
];
