import { type Told, PERIOD, entryOf, existingRowOf } from '../../../tests/support/tracker';
import { financialYears } from '../calendar/plan-period';
import { matchTracker } from './match';

const ROOMS = { action: 'Agree the new rooms with the landlord', from: 4 };
const STAFF = { action: 'Train all staff who meet carers', from: 5 };
const MEETING = { action: 'Hold a meeting' };

/** References as a tracker gives them: one for each action, numbered where it has several rows. */
function refs(rows: readonly Told[]): string[] {
  return rows.map((row, index) => row.ref ?? `G1-${String(index + 1).padStart(2, '0')}`);
}

/** For each entry the row that it is, by the row's number in the list; '-' where it is new. */
function matched(old: readonly Told[], now: readonly Told[], period = PERIOD): string[] {
  const entries = now.map(entryOf);
  const named = refs(old);
  const rows = old.map((told, index) => existingRowOf(told, named[index] ?? ''));
  const matches = matchTracker(entries, rows, period).rows;
  return entries.map((_, at) => {
    const row = matches[at];
    return row ? String(rows.indexOf(row) + 1) : '-';
  });
}

const june = { due: '2011-06-30' };
const sept = { due: '2011-09-30' };
const dec = { due: '2011-12-31' };
const march = { due: '2012-03-31' };

test.each<[string, Told[], Told[], string[]]>([
  ['nothing changed', [ROOMS, STAFF], [ROOMS, STAFF], ['1', '2']],
  ['rows moved', [ROOMS, STAFF], [{ ...STAFF, from: 4 }, { ...ROOMS, from: 5 }], ['2', '1']],
  ['a row inserted above', [ROOMS, STAFF], [{ action: 'Appoint a lead', from: 4 }, { ...ROOMS, from: 5 }, { ...STAFF, from: 6 }], ['-', '1', '2']],
  ['a row gone', [ROOMS, STAFF], [STAFF], ['2']],
  ['reworded a little', [ROOMS], [{ ...ROOMS, action: 'Agree new rooms with the landlord' }], ['1']],
  ['reworded a little and moved', [ROOMS], [{ action: 'Appoint a lead' }, { action: 'Agree new rooms with the landlord', from: 5 }], ['-', '1']],
  ['reworded a little and re-dated', [ROOMS], [{ ...ROOMS, ...march, action: 'Agree new rooms with the landlord' }], ['1']],
  ['six words in ten the same', [ROOMS], [{ ...ROOMS, action: 'Agree rooms with landlord quickly today' }], ['1']],
  ['half of the words the same', [ROOMS], [{ ...ROOMS, action: 'Agree rooms with others quickly today' }], ['-']],
  ['case and marks', [ROOMS], [{ ...ROOMS, action: 'AGREE the new rooms, with the landlord.', from: 9 }], ['1']],
  ['numbered anew', [{ action: '1.4 Review the contract' }], [{ action: '1.5 Review the contract' }], ['1']],
  ['another action in its place', [ROOMS], [{ ...STAFF, from: 4 }], ['-']],
  ['moved to another grid', [ROOMS], [{ ...ROOMS, grid: 2 }], ['1']],
  ['the same words in two grids', [ROOMS, { ...ROOMS, grid: 2 }], [{ ...ROOMS, grid: 2 }, ROOMS], ['2', '1']],
  ['the same words twice', [ROOMS, { ...ROOMS, from: 9 }], [{ ...ROOMS, from: 9 }, ROOMS], ['2', '1']],
])('actions: %s', (_, old, now, expected) => {
  expect(matched(old, now)).toEqual(expected);
}); // prettier-ignore

test.each<[string, Told[], Told[], string[]]>([
  ['another name', [{ action: 'Review the contract with Turning Point' }], [{ action: 'Review the contract with Change Grow' }], ['-']],
  ['another year', [{ action: 'Publish the 2026/27 needs assessment' }], [{ action: 'Publish the 2027/28 needs assessment' }], ['-']],
  ['another number', [{ action: 'Train 20 more staff in the new clinics' }], [{ action: 'Train 40 more staff in the new clinics' }], ['-']],
  ['a name more', [{ action: 'Agree the budget with the board' }], [{ action: 'Agree the budget with the Health Board' }], ['1']],
  ['another thing, elsewhere, on another day', [{ action: 'Review the contract for adults' }], [{ action: 'Review the contract for children', from: 9, due: '2012-03-31' }], ['-']],
  ['one of two that read alike', [{ action: 'Review the contract with Ann' }, { action: 'Review the contract with Bob', from: 5 }], [{ action: 'Review the contract with Bob' }], ['2']],
])('words alike make no same action: %s', (_, old, now, expected) => {
  expect(matched(old, now)).toEqual(expected);
}); // prettier-ignore

test.each<[string, Told[], Told[], string[]]>([
  ['dates', [{ ...MEETING, ...june }, { ...MEETING, ...sept }], [{ ...MEETING, ...sept }], ['2']],
  ['owners', [{ ...MEETING, lead: 'JB' }, { ...MEETING, lead: 'AP' }], [{ ...MEETING, lead: 'AP', ...march }], ['2']],
  ['dates before owners', [{ ...MEETING, ...june, lead: 'JB' }, { ...MEETING, ...sept, lead: 'AP' }], [{ ...MEETING, ...june, lead: 'AP' }], ['1']],
  ['place', [{ ...MEETING, from: 4 }, { ...MEETING, from: 9 }], [{ ...MEETING, from: 9 }], ['2']],
])('alike actions are told apart by their %s', (_, old, now, expected) => {
  expect(matched(old, now)).toEqual(expected);
}); // prettier-ignore

/** Rows of one action. */
const rows = (...told: readonly Omit<Told, 'action'>[]): Told[] =>
  told.map((one, index) => ({ ...ROOMS, ref: `G1-01.${index + 1}`, ...one }));

test.each<[string, Told[], Told[], string[]]>([
  ['the one date', rows(sept), rows(march), ['1']],
  ['the one date, taken away', rows(sept), rows({ due: '', type: 'No date' }), ['1']],
  ['the one date, given', rows({ due: '', type: 'No date' }), rows(sept), ['1']],
  ['the last of two', rows(june, sept), rows(june, dec), ['1', '2']],
  ['one of two, past the other', rows(june, sept), rows(sept, march), ['2', '-']],
  ['a list that shifts', rows(june, sept, dec), rows(sept, dec, march), ['2', '3', '-']],
  ['one goes, two come', rows(june), rows(sept, march), ['-', '-']],
  ['two go, one comes', rows(june, sept), rows(dec), ['-']],
  ['a row that is Complete', rows({ ...sept, status: 'Complete' }), rows(march), ['-']],
  ['a row that is Deferred', rows({ ...sept, status: 'Deferred' }), rows(march), ['-']],
  ['a row that had gone before', rows({ ...sept, wasInPlan: false }), rows(march), ['-']],
  ['a row that had gone comes back', rows({ ...sept, wasInPlan: false }), rows(sept), ['1']],
  ['a row of another plan period', rows({ ...sept, period: financialYears(2010, 2011) }), rows(march), ['-']],
  ['a milestone and its review on one day', rows(sept, { ...sept, type: 'Review' }), rows({ ...sept, type: 'Review' }, sept), ['2', '1']],
  ['the type alone', rows(sept), rows({ ...sept, type: 'Recurring' }), ['1']],
])('re-dated: %s', (_, old, now, expected) => {
  expect(matched(old, now)).toEqual(expected);
}); // prettier-ignore

test('parts of an action keep to their words', () => {
  const old = [{ ...ROOMS, ref: 'G1-01.1', action: 'Find rooms', ...june }, { ...ROOMS, ref: 'G1-01.2', action: 'Buy chairs', ...june }]; // prettier-ignore
  const now = [
    { ...ROOMS, action: 'Buy chairs', ...june },
    { ...ROOMS, action: 'Paint doors', ...june },
  ];
  expect(matched(old, now)).toEqual(['2', '-']);
});

test('a row of the user’s own is never taken', () => {
  const entry = entryOf(ROOMS);
  expect(matchTracker([entry], [{ ...existingRowOf(ROOMS, ''), isUserOwned: true }], PERIOD).rows).toEqual([]);
});
