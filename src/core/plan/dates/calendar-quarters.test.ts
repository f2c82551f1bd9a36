import { planOf, sheet, workbook } from '../../../../tests/support/workbooks';

/** When 'Q2 2012' and 'Q4' of a plan of 2012/13 fall due where a line says something of its quarters. */
function dueUnder(line: string, when = 'Q2 2012'): string {
  const rows = [['Milestones 2012/13'], [line], ['Milestone', 'Lead', 'Date'], ['Open the hub', 'Planner', when]];
  const plan = planOf(workbook(sheet('S', rows)));
  const [deadline] = plan.grids[0]?.actions[0]?.byWhen.parts[0]?.deadlines ?? [];
  return deadline?.kind === 'date' ? `${deadline.due.year}-${deadline.due.month}` : 'none';
}

test.each([
  ['Q2 2012 is April to June 2012', '2012-6'],
  ['Q1 = January – March', '2012-6'],
  ['Note: quarters are those of the calendar year', '2012-6'],
  ['Calendar quarters are used throughout.', '2012-6'],
  ['These are not calendar quarters', '2012-9'],
  ['Q1 = April to June', '2012-9'],
  ['Q4 results come from January to March', '2012-9'],
  ['A good quarter', '2012-9'],
])('%s: %s', (line, expected) => {
  expect(dueUnder(line)).toBe(expected);
});

test.each([
  ['2012 Q3', '2012-9'],
  ['Q4', '2012-12'],
  ['Q2 2012/13', '2012-9'],
  ['May 2012', '2012-5'],
])('%s in quarters of the calendar: %s', (when, expected) => {
  expect(dueUnder('Q1 = Jan to March', when)).toBe(expected);
});
