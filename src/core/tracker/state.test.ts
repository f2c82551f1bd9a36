import { compile } from '../../../tests/emulated-excel/model/evaluate';
import { type Day, addDays } from '../calendar/day';
import { fromDayNumber } from '../calendar/day-number';
import { serialFromDay } from '../calendar/serial';
import { formulaIn } from '../workbook/formula';
import { STATUSES } from './record';
import { type State, stateFormula, stateOf } from './state';
import fc from '../../../tests/support/fc';

const TODAY: Day = { year: 2011, month: 6, day: 15 };

test.each<[status: string, days: number | undefined, isInPlan: boolean, state: State]>([
  ['Not started', -1, true, 'Overdue'],
  ['Not started', 0, true, 'Due soon'],
  ['Not started', 28, true, 'Due soon'],
  ['Not started', 29, true, 'Planned'],
  ['Not started', undefined, true, 'No date'],
  ['In progress', -1, true, 'Overdue'],
  ['', 29, true, 'Planned'],
  ['Complete', -1, true, 'Complete'],
  ['Deferred', -1, true, 'Deferred'],
  ['Withdrawn', undefined, true, 'Withdrawn'],
  ['Not started', -1, false, 'Not in plan'],
  ['In progress', undefined, false, 'Not in plan'],
  ['Complete', -1, false, 'Complete'],
])("'%s', due in %s days, in the plan: %s, is %s", (status, days, isInPlan, state) => {
  const due = days === undefined ? undefined : addDays(TODAY, days);
  expect(stateOf(status, due, isInPlan, TODAY, 28)).toBe(state);
});

interface Row {
  readonly status: string;
  readonly due: Day | undefined;
  readonly agreed: Day | string | undefined;
  readonly isInPlan: boolean;
}

const LETTERS = { Status: 'J', 'Agreed date': 'H', Due: 'G' };

/** What Excel shows for the formula in row 7, its status in J, its date in G, the agreed one in H. */
function inExcel({ status, due, agreed, isInPlan }: Row, today: Day, soon: number): unknown {
  const formula = compile(
    formulaIn(
      stateFormula((header) => LETTERS[header], isInPlan, soon),
      7,
    ),
  );
  const stored = (value: Day | string | undefined) => (typeof value === 'object' ? serialFromDay(value) : value);
  const cells = new Map([[10, status], [8, stored(agreed)], [7, stored(due)]]); // prettier-ignore
  return formula?.({
    cell: (_, row, column) => (row === 7 ? cells.get(column) : undefined),
    today: serialFromDay(today),
  });
}

const days = fc.integer({ min: 14_000, max: 17_000 }).map(fromDayNumber);

test('the formula and the core agree on every row and day', () => {
  const until = fc.option(fc.oneof(fc.integer({ min: -3, max: 31 }), fc.integer({ min: -900, max: 900 })), { nil: undefined }); // prettier-ignore
  const rows = fc.record({
    status: fc.constantFrom('', 'On hold', ...STATUSES),
    today: days,
    until,
    agreed: fc.oneof(until, fc.constant('to be agreed')),
    isInPlan: fc.boolean(),
    soon: fc.integer({ min: 0, max: 30 }),
  });
  fc.assert(
    fc.property(rows, ({ status, today, until, agreed: said, isInPlan, soon }) => {
      const due = until === undefined ? undefined : addDays(today, until);
      const agreed = typeof said === 'number' ? addDays(today, said) : said;
      const when = typeof agreed === 'object' ? agreed : due;
      expect(inExcel({ status, due, agreed, isInPlan }, today, soon)).toBe(
        stateOf(status, when, isInPlan, today, soon),
      );
    }),
  );
});

test('they agree on a status typed in lower case, which Excel takes for the same word', () => {
  const due = addDays(TODAY, -1);
  const shown = inExcel({ status: 'complete', due, agreed: undefined, isInPlan: true }, TODAY, 28);
  expect(String(shown).toLowerCase()).toBe(stateOf('complete', due, true, TODAY, 28).toLowerCase());
});
