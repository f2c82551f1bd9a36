import { type Told, entryOf, standingRowOf } from '../../../tests/support/tracker';
import { matchRows } from './match';

const ROOMS = { action: 'Agree the new rooms with the landlord', from: 4 };
const STAFF = { action: 'Train all staff who meet carers', from: 5 };

/** For each entry the old row that it is, by its ref; '-' where it is new. */
function matched(old: Told[], now: Told[]): string[] {
  const entries = now.map(entryOf);
  const matches = matchRows(entries, old.map((told, index) => standingRowOf(told, `R${index + 1}`))); // prettier-ignore
  return entries.map((entry) => matches.get(entry)?.ref ?? '-');
}

test.each<[string, Told[], Told[], string[]]>([
  ['nothing changed', [ROOMS, STAFF], [ROOMS, STAFF], ['R1', 'R2']],
  ['rows moved', [ROOMS, STAFF], [{ ...STAFF, from: 4 }, { ...ROOMS, from: 5 }], ['R2', 'R1']],
  ['a row inserted above', [ROOMS, STAFF], [{ action: 'Appoint a lead', from: 4 }, { ...ROOMS, from: 5 }, { ...STAFF, from: 6 }], ['-', 'R1', 'R2']],
  ['a row gone', [ROOMS, STAFF], [STAFF], ['R2']],
  ['re-dated', [ROOMS], [{ ...ROOMS, due: '2012-03-31' }], ['R1']],
  ['re-dated and moved', [ROOMS, STAFF], [{ ...STAFF, from: 4 }, { ...ROOMS, from: 9, due: '2012-03-31' }], ['R2', 'R1']],
  ['its date taken away', [ROOMS], [{ ...ROOMS, due: '', type: 'No date' }], ['R1']],
  ['reworded a little', [ROOMS], [{ ...ROOMS, action: 'Agree new rooms with the landlord' }], ['R1']],
  ['reworded a little and re-dated', [ROOMS], [{ ...ROOMS, action: 'Agree new rooms with the landlord', due: '2012-03-31' }], ['R1']],
  ['six words in ten the same', [ROOMS], [{ ...ROOMS, action: 'Agree rooms with landlord quickly today' }], ['R1']],
  ['half of the words the same', [ROOMS], [{ ...ROOMS, action: 'Agree rooms with others quickly today' }], ['-']],
  ['case and marks', [ROOMS], [{ ...ROOMS, action: 'AGREE the new rooms, with the landlord.', from: 9 }], ['R1']],
  ['another action in its place', [ROOMS], [{ ...STAFF, from: 4 }], ['-']],
  ['moved to another grid', [ROOMS], [{ ...ROOMS, grid: 2 }], ['R1']],
  ['the same words in two grids', [ROOMS, { ...ROOMS, grid: 2 }], [{ ...ROOMS, grid: 2 }, ROOMS], ['R2', 'R1']],
  ['the same words twice', [ROOMS, { ...ROOMS, from: 9 }], [{ ...ROOMS, from: 9 }, ROOMS], ['R2', 'R1']],
  ['one of two occurrences re-dated', [{ ...ROOMS, due: '2011-06-30' }, { ...ROOMS, due: '2011-09-30' }], [{ ...ROOMS, due: '2011-09-30' }, { ...ROOMS, due: '2012-03-31' }], ['R2', 'R1']],
  ['a milestone and its review on one day', [ROOMS, { ...ROOMS, type: 'Review' }], [{ ...ROOMS, type: 'Review' }, ROOMS], ['R2', 'R1']],
])('%s', (_, old, now, refs) => {
  expect(matched(old, now)).toEqual(refs);
}); // prettier-ignore

test('reworded a little, with a row inserted above', () => {
  const now = [{ action: 'Appoint a lead', from: 4 }, { action: 'Agree new rooms with the landlord', from: 5 }];
  expect(matched([ROOMS], now)).toEqual(['-', 'R1']);
}); // prettier-ignore

test('somebody’s own row is never taken', () => {
  const entry = entryOf(ROOMS);
  expect(matchRows([entry], [{ ...standingRowOf(ROOMS, ''), source: '', isTheirs: true }]).size).toBe(0);
});
