import { compile } from '../../../tests/emulated-excel/model/evaluate';
import { type Day, addDays, fromDayNumber } from '../calendar/day';
import { serialFromDay } from '../calendar/serial';
import { type State, STATUSES } from './columns';
import { stateFormula, stateOf } from './state';
import fc from '../../../tests/support/fc';

const TODAY: Day = { year: 2011, month: 6, day: 15 };

test.each<[status: string, days: number | undefined, isGone: boolean, state: State]>([
  ['Not started', -1, false, 'Overdue'],
  ['Not started', 0, false, 'Due soon'],
  ['Not started', 28, false, 'Due soon'],
  ['Not started', 29, false, 'Planned'],
  ['Not started', undefined, false, 'No date'],
  ['In progress', -1, false, 'Overdue'],
  ['', 29, false, 'Planned'],
  ['Complete', -1, false, 'Complete'],
  ['Deferred', -1, false, 'Deferred'],
  ['Withdrawn', undefined, false, 'Withdrawn'],
  ['Not started', -1, true, 'Not in plan'],
  ['In progress', undefined, true, 'Not in plan'],
  ['Complete', -1, true, 'Complete'],
])("'%s', due in %s days, gone from the plan: %s, is %s", (status, days, isGone, state) => {
  const due = days === undefined ? undefined : addDays(TODAY, days);
  expect(stateOf(status, due, isGone, TODAY, 28)).toBe(state);
});

/** What Excel shows for the formula in row 7, its status in J and its date in G. */
function inExcel(status: string, due: Day | undefined, isGone: boolean, today: Day, soon: number): unknown {
  const formula = compile(stateFormula(7, 10, 7, isGone, soon));
  const cells = new Map<number, string | number>([[10, status], ...(due ? [[7, serialFromDay(due)] as const] : [])]);
  return formula?.({
    cell: (_, row, column) => (row === 7 ? cells.get(column) : undefined),
    today: serialFromDay(today),
  });
}

const days = fc.integer({ min: 14_000, max: 17_000 }).map(fromDayNumber);

test('the formula and the core agree on every row and day', () => {
  const rows = fc.record({
    status: fc.constantFrom('', 'On hold', ...STATUSES),
    today: days,
    until: fc.option(fc.oneof(fc.integer({ min: -3, max: 31 }), fc.integer({ min: -900, max: 900 })), { nil: undefined }),
    isGone: fc.boolean(),
    soon: fc.integer({ min: 0, max: 30 }),
  }); // prettier-ignore
  fc.assert(
    fc.property(rows, ({ status, today, until, isGone, soon }) => {
      const due = until === undefined ? undefined : addDays(today, until);
      expect(inExcel(status, due, isGone, today, soon)).toBe(stateOf(status, due, isGone, today, soon));
    }),
  );
});

test('they agree on a status typed in lower case, which Excel takes for the same word', () => {
  const due = addDays(TODAY, -1);
  const shown = inExcel('complete', due, false, TODAY, 28);
  expect(String(shown).toLowerCase()).toBe(stateOf('complete', due, false, TODAY, 28).toLowerCase());
});
