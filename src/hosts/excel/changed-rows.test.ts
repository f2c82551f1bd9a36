import { ChangedRows, type Left } from './changed-rows';
import { MovedRows } from './moved-rows';

type Step =
  readonly [what: 'edited' | 'selected' | 'came' | 'went', sheet: string, top: number, bottom: number] | 'read';

const leftAfter = (...steps: readonly Step[]): Left[] => {
  const moved = new MovedRows();
  const rows = new ChangedRows(moved);
  return steps.flatMap((step) => {
    if (step === 'read') {
      moved.reading();
      return [];
    }
    const [what, sheet, top, bottom] = step;
    if (what === 'edited' || what === 'selected') return rows[what](sheet, { top, bottom });
    rows.moved(sheet, { top, bottom }, what);
    return [];
  });
};

/** @param movedFrom before anything is read, after the first reading … */
const row = (top: number, bottom = top, ...movedFrom: number[]): Left => ({
  sheetId: 'A',
  top,
  bottom,
  moved: movedFrom.map((from, after) => ({ after, row: from })),
});

test.each<[string, readonly Step[], readonly Left[]]>([
  ['another cell of the row is none', [['edited', 'A', 5, 5], ['selected', 'A', 5, 5]], []],
  ['the next row is', [['selected', 'A', 5, 5], ['edited', 'A', 5, 5], ['selected', 'A', 6, 6]], [row(5)]],
  ['once only', [['edited', 'A', 5, 5], ['selected', 'A', 6, 6], ['selected', 'A', 7, 7]], [row(5)]],
  ['told in the other order', [['selected', 'A', 6, 6], ['edited', 'A', 5, 5]], [row(5)]],
  ['another sheet is', [['edited', 'A', 5, 5], ['selected', 'B', 5, 5]], [row(5)]],
  ['pasted rows while they are selected', [['edited', 'A', 5, 9], ['selected', 'A', 5, 9]], []],
  ['… or some of them are', [['edited', 'A', 5, 9], ['selected', 'A', 7, 7], ['selected', 'A', 1, 1]], [row(5, 9)]],
  ['several at once', [['edited', 'A', 5, 5], ['edited', 'A', 8, 8], ['selected', 'A', 1, 1]], [row(5, 8)]],
  ['nothing is known of what is selected', [['edited', 'A', 5, 5]], []],
  ['rows that came before', [['came', 'A', 3, 4], ['edited', 'A', 5, 5], ['selected', 'A', 6, 6]], [row(5, 5, 3)]],
  ['rows that come meanwhile', [['edited', 'A', 5, 5], ['came', 'A', 3, 4], ['selected', 'A', 9, 9]], [row(7, 7, 3)]],
  ['rows that go meanwhile', [['edited', 'A', 5, 5], ['went', 'A', 2, 3], ['selected', 'A', 9, 9]], [row(3, 3, 2)]],
  ['the row itself goes', [['edited', 'A', 5, 5], ['went', 'A', 5, 5], ['selected', 'A', 9, 9]], []],
  ['rows that came twice', [['came', 'A', 9, 9], ['came', 'A', 3, 4], ['edited', 'A', 5, 5], ['selected', 'A', 6, 6]], [row(5, 5, 3)]],
  ['… before they were read, and after', [['came', 'A', 3, 4], 'read', ['went', 'A', 8, 8], ['edited', 'A', 5, 5], ['selected', 'A', 6, 6]], [row(5, 5, 3, 8)]],
  ['rows of another sheet', [['came', 'B', 3, 4], ['edited', 'A', 5, 5], ['selected', 'A', 6, 6]], [row(5)]],
])('%s', (_, steps, expected) => {
  expect(leftAfter(...steps)).toEqual(expected);
}); // prettier-ignore
