import { allDrawnInto, rowsOf, writtenInto } from '../../../tests/support/drawn';
import fc, { runs } from '../../../tests/support/fc';
import type { CellInput } from '../../../tests/support/workbooks';
import { MEETING_PLAN, day, filled, held, tracked } from '../../../tests/support/meetings';
import { readTracker } from '../tracker/tracker-rows';
import type { SheetContents, WorkbookContents } from '../workbook/contents';
import { type Collected, type Take, collectReturned } from './collect';
import { handoutsOf } from './handouts';

/*
 * Handed out, changed on both sides, collected: each word that came back is taken, refused by choice, or listed; no word
 * of the tracker's is written over but for one that is listed beside it; collecting again finds nothing more to take.
 */

const SENT = held(tracked(MEETING_PLAN), { date: day('2011-09-15') });
const REFS = rowsOf(SENT, 'meeting', 'Group').map((row) => row['Ref'] ?? '');

interface Edit {
  readonly row: number;
  readonly column: string;
}
const editOf = (columns: readonly string[]): fc.Arbitrary<Edit> =>
  fc.record({ row: fc.nat(REFS.length - 1), column: fc.constantFrom(...columns) });
const HERE = ['Status', 'Progress', 'Agreed date'];
const THERE = [...HERE, 'Reason', 'Decision', 'Due', 'Lead', 'Remarks'];

const year = fc.record({
  here: fc.array(editOf(HERE), { maxLength: 5 }),
  there: fc.array(editOf(THERE), { maxLength: 8 }),
  order: fc.shuffledSubarray([...REFS.keys()], { minLength: 1 }),
  addsRow: fc.boolean(),
  typesOverRef: fc.option(fc.nat(REFS.length - 1)),
  take: fc.constantFrom<Take>('nothing', 'returned', 'tracker', new Set(REFS.slice(0, 2))),
});

/** The rows of a sheet in another order, some left out, as somebody sorts and deletes them. */
function reordered(sheet: SheetContents, order: readonly number[]): SheetContents {
  const [top, body] = [sheet.rows.slice(0, 3), sheet.rows.slice(3)];
  return {
    ...sheet,
    rows: [...top, ...order.flatMap((from, at) => (body[from] ? [{ ...body[from], row: 4 + at }] : []))],
  };
}

const collected = (book: WorkbookContents, returned: WorkbookContents, take: Take): Collected => {
  const tracker = readTracker(book, day('2011-10-01'), 28);
  if (!tracker) throw new Error('no tracker');
  return collectReturned(tracker, handoutsOf(book), [{ name: 'back.xlsx', workbook: returned }], take, undefined);
};

const textsOf = (book: WorkbookContents, mark: string): string =>
  rowsOf(book, mark, 'Ref').flatMap((row) => Object.values(row)).join('\n'); // prettier-ignore

test('no word is lost, whatever both sides write', () => {
  fc.assert(
    fc.property(year, ({ here, there, order, addsRow, typesOverRef, take }) => {
      let book = SENT;
      const ours = here.map(({ row, column }, n) => ({ word: `ours${n}x`, ref: REFS[row] ?? '', column }));
      for (const { word, ref, column } of ours) book = filled(book, ref, column, word);
      const oursThere = ours.filter(({ word }) => textsOf(book, 'tracker').includes(word));

      let back: WorkbookContents = { ...SENT, sheets: SENT.sheets.filter(({ mark }) => mark === 'meeting') };
      const theirs = there.map(({ row, column }, n) => ({ word: `theirs${n}x`, row, column }));
      for (const { word, row, column } of theirs) back = writtenInto(back, row + 2, column, word, 'meeting');
      if (typesOverRef !== null) back = writtenInto(back, typesOverRef + 2, 'Ref', 'G7-77', 'meeting');
      back = { ...back, sheets: back.sheets.map((sheet) => reordered(sheet, order)) };
      if (addsRow) back = writtenInto(back, order.length + 2, 'Action', 'theirsAdded', 'meeting');
      const words = [...theirs.map(({ word }) => word), 'theirsAdded'].filter((word) =>
        back.sheets.some(({ rows }) => rows.some(({ cells }) => cells.some(({ text }) => text === word))),
      );

      const { items, notes, drawing } = collected(book, back, take);
      const after = allDrawnInto(book, [drawing]);
      const listed = [...items.map(({ returned }) => returned), ...notes.map((note) => note.words)].join('\n');
      expect(words.filter((word) => !listed.includes(word))).toEqual([]);
      const tracker = textsOf(after, 'tracker');
      expect(items.filter((item) => item.isTaken && !tracker.includes(item.returned))).toEqual([]);
      const gone = oursThere.filter(({ word }) => !tracker.includes(word));
      expect(gone.filter(({ word }) => !items.some(({ isTaken, now }) => isTaken && now.includes(word)))).toEqual([]);
      if (take === 'nothing') expect(after.sheets.find(({ mark }) => mark === 'tracker')?.rows).toEqual(book.sheets.find(({ mark }) => mark === 'tracker')?.rows);

      const again = collected(after, back, take);
      expect(again.items.filter(({ isTaken }) => isTaken && take !== 'nothing')).toEqual([]);
    }),
    runs(150),
  );
}); // prettier-ignore

test('what nobody touched comes back as nothing', () => {
  const { items, notes } = collected(SENT, SENT, 'returned');
  expect({ items, notes }).toEqual({ items: [], notes: [] });
});

test("collected again, a reason is not added twice where the tracker's own progress was kept", () => {
  const here = filled(SENT, 'G1-04', 'Progress', 'ours');
  let back = writtenInto(SENT, REFS.indexOf('G1-04') + 2, 'Progress', 'theirs', 'meeting');
  back = writtenInto(back, REFS.indexOf('G1-04') + 2, 'Reason', 'No quorum', 'meeting');
  const after = allDrawnInto(here, [collected(here, back, 'tracker').drawing]);
  expect(progressOf(after)).toBe('ours\n15 Sep 2011, reason: No quorum');
  expect(progressOf(allDrawnInto(after, [collected(after, back, 'tracker').drawing]))).toBe(progressOf(after));
});

const progressOf = (book: WorkbookContents): string | undefined =>
  rowsOf(book, 'tracker', 'Ref').find((row) => row['Ref'] === 'G1-04')?.['Progress'];

test('of a long meeting, too, a reference that was typed over is found', () => {
  const plan = Array.from({ length: 60 }, (_, n): CellInput[] => [
    `Provider ${n}: Agree with each of the providers in the borough how often they report on waiting times`,
    'May 11',
    'JCM',
  ]);
  const sent = held(tracked(plan), { date: day('2011-09-15') });
  expect(rowsOf(sent, 'meeting', 'Group')[7]?.['Action']).toBe('Provider 7: Agree with each of the providers in the borough …');
  expect(collected(sent, sent, 'returned')).toMatchObject({ items: [], notes: [] });
  const back = writtenInto(sent, 9, 'Ref', 'G1-33', 'meeting');
  expect(collected(sent, back, 'returned').notes.map(({ kind }) => kind)).toContain('reference typed over');
}); // prettier-ignore
