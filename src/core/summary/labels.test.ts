import { type Line, gridLabel, gridsOf, linesOf, ownersOf, shortened } from './labels';
import type { SummaryRow } from './tracker-cells';

const row = (lead: string, state = 'Planned', more: Partial<SummaryRow> = {}): SummaryRow => ({
  ...{ ref: 'G1-01', action: 'Meet', due: undefined, when: 0, grid: 'One', lead, state },
  ...more,
});

test.each([
  ['Planning grid 2: Access and engagement', '2. Access and engagement'],
  ['Section 12 – Workforce', '12. Workforce'],
  ['Planning grid 2', 'Planning grid 2'],
  ['Access and engagement', 'Access and engagement'],
  ['', 'No grid'],
  ['Planning grid 4: Outcomes, discharge and exit from the drug treatment system', '4. Outcomes, discharge and exit from the drug…'],
])('the grid ‘%s’ is shown as ‘%s’', (grid, label) => {
  expect(gridLabel(grid)).toBe(label);
}); // prettier-ignore

test.each([
  ['one two three', 20, 'one two three'],
  ['one two, three four', 10, 'one two…'],
  ['Oneverylongwordindeed', 10, 'Oneverylo…'],
  ['one\ntwo', 20, 'one two'],
])('‘%s’ in %d characters is ‘%s’', (text, longest, expected) => {
  expect(shortened(text, longest)).toBe(expected);
});

test('owners: who has most to do comes first; case makes no other owner, an empty State no row', () => {
  const rows = [
    row('Ann', 'Complete'), row('Ann', 'Complete'), row('Ann', 'Withdrawn'), row('', 'Overdue'),
    row('Bob'), row('bob', 'No date'), row('Cid', ''), row('Dee', 'Overdue'),
  ]; // prettier-ignore
  expect(ownersOf(rows).map(({ label, rows: own }) => [label, own.length])).toEqual([
    ['Bob', 2],
    ['Nobody named', 1],
    ['Dee', 1],
    ['Ann', 3],
  ]);
});

test('grids are in the order of the plan, not of the dates', () => {
  const rows = [row('', 'Planned', { grid: 'Z', ref: 'G10-1' }), row('', 'Planned', { grid: 'Y', ref: 'G2-01.3' }), row('', 'Planned', { grid: 'X', ref: 'mine' })]; // prettier-ignore
  expect(gridsOf(rows).map(({ key }) => key)).toEqual(['Y', 'Z', 'X']);
});

const groups = (...keys: string[]): Parameters<typeof linesOf>[0] => keys.map((key) => ({ key, label: key, rows: [] }));
const shown = (line: Line | undefined): string => {
  if (!line) return '-';
  return line.kind === 'rest' ? `+${line.groups}` : `${line.kind === 'held' ? '!' : ''}${line.group.label}`;
};

test.each<[string[], number, Record<number, string>, string]>([
  [['a', 'b'], 3, {}, 'a b -'],
  [['a', 'b', 'c'], 3, {}, 'a b c'],
  [['a', 'b', 'c', 'd'], 3, {}, 'a b +2'],
  [['a', 'b', 'c', 'd'], 1, {}, '+4'],
  [['a', 'b', 'c'], 3, { 0: 'b' }, '!B a c'],
  [['a', 'b', 'c', 'd'], 3, { 2: 'A' }, 'b +2 !A'],
  [['a', 'b', 'c'], 3, { 1: 'gone' }, 'a !GONE +2'],
  [['a'], 1, { 0: 'z' }, '!Z'],
])('%j in %d lines, of which people changed %j: %s', (keys, room, held, expected) => {
  const changed = Object.entries(held).map(([at, key]) => [Number(at), { key, label: key.toUpperCase() }] as const);
  expect(
    linesOf(groups(...keys), room, new Map(changed))
      .map(shown)
      .join(' '),
  ).toBe(expected);
});
