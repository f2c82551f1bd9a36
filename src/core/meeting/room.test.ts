import { MEETING_PLAN, day, held, tracked } from '../../../tests/support/meetings';
import { rowsOf } from '../../../tests/support/drawn';
import type { CellInput } from '../../../tests/support/workbooks';

/* How much of an action's words stands on a meeting sheet: as much as two pages hold, or three, and what tells it apart. */

const WORDS =
  'Agree with each of the providers in the borough how often they report on waiting times, who reads what they report, and what is done when a time is longer than it may be';
const planOf = (actions: number, word: (n: number) => string, owner = 'JCM'): CellInput[][] =>
  Array.from({ length: actions }, (_, n) => [word(n), 'May 11', owner]);
const shown = (plan: CellInput[][]): string[] =>
  rowsOf(held(tracked(plan), { date: day('2011-09-15') }), 'meeting', 'Group').map((row) => row['Action'] ?? '');

test.each([
  [5, 'JCM', `Provider 3: ${WORDS}`],
  [40, 'JCM', 'Provider 3: Agree with each of the providers in the borough how often they report on waiting times, who reads what they …'],
  [70, 'JCM', 'Provider 3: Agree with each of the providers in the borough …'],
  [70, 'Young People’s Substance Misuse Lead', 'Provider 3: Agree with each of the providers in the borough how often they report on waiting times, who reads what they report, and what is done when a time is longer than it may be'],
])('of %i actions, led by %s', (actions, owner, words) => {
  expect(shown(planOf(actions, (n) => `Provider ${n}: ${WORDS}`, owner))[3]).toBe(words);
}); // prettier-ignore

test('actions that begin alike differ on the sheet', () => {
  const words = shown(planOf(70, (n) => `${WORDS}, as was agreed with provider number ${n}`));
  expect(words[3]).toBe('Agree with each of the providers in the borough how often … 3');
  expect(new Set(words).size).toBe(70);
});

test('short actions stand whole', () => {
  expect(shown(MEETING_PLAN)[2]).toBe('Train all staff who meet carers');
});
