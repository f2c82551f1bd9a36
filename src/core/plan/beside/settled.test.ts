import { isSettledBy, settledBy } from './settled';

test.each([
  'Complete', 'completed', 'COMPLETED', 'Closed', 'Done', 'Done.', 'Achieved', 'Action complete', 'Fully implemented', 'Completed June 2026',
  'Completed 12/06/2026', 'Complete - 12 June 2026', 'Closed on 12.6.26', 'Complete (see minutes)', 'Blue - Complete', 'B – complete', '5 - Completed',
  'Completed and closed', 'Complete & signed off', 'Yes, completed', '100% complete', 'Delivered in March', 'Implemented/closed',
])('%j is complete', (text) => {
  expect(settledBy(text)).toBe('Complete');
}); // prettier-ignore

test.each([
  'In progress', 'Not complete', 'Not yet started', 'Nearly complete', 'Partially complete', 'Complete except Ward 4', 'Completed for three wards',
  'Complete – awaiting sign off', 'Completed (part)', 'Incomplete', 'To be completed', '80% complete', 'Complete by June', 'Completion due', 'On track',
  'Open', 'Done 3 of 5', 'Complete the form', 'Ongoing', 'n/a', '',
])('%j is not', (text) => {
  expect(settledBy(text)).toBeUndefined();
}); // prettier-ignore

test.each([
  ['Deferred', 'Deferred'],
  ['Deferred to 2027/28', 'Deferred'],
  ['Postponed', 'Deferred'],
  ['Withdrawn', 'Withdrawn'],
  ['Superseded', 'Withdrawn'],
  ['No longer required', 'Withdrawn'],
  ['Cancelled 3 May 2026', 'Withdrawn'],
])('%j is %s', (text, as) => {
  expect(settledBy(text)).toBe(as);
});

test('what is to be closed in a month to come is still open', () => {
  const settled = { as: 'Complete', words: '', place: { sheet: 'S', row: 1, column: 1 } } as const;
  const today = { year: 2026, month: 6, day: 15 };
  expect(isSettledBy(undefined, today)).toBe(false);
  expect(isSettledBy(settled, today)).toBe(true);
  expect(isSettledBy({ ...settled, on: { year: 2026, month: 6, day: 30 } }, today)).toBe(true);
  expect(isSettledBy({ ...settled, on: { year: 2026, month: 7, day: 31 } }, today)).toBe(false);
});
