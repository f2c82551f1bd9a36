import { type ExistingTable, existingTables } from '../sheets/existing-table';
import { type SheetPlan, layOutSheet } from '../sheets/lay-out';
import type { SheetRecord } from '../sheets/record';
import type { WorkbookContents } from '../workbook/contents';
import type { SheetDrawing } from '../workbook/drawing';
import { HANDOUTS } from './handouts';
import { MEETING } from './record';

/**
 * The meeting sheets of another workbook, and what is written down of all that was handed out, for drawing into the one
 * into which its tracker is carried over.
 * @param daysBetween what has to be added to stored days where the two workbooks count days from different years.
 */
export const carriedOver = (earlier: WorkbookContents, daysBetween: number): SheetDrawing[] => [
  ...existingTables(earlier, MEETING).map((table) => asItIs(MEETING, table, daysBetween)),
  ...existingTables(earlier, HANDOUTS).map((table) => asItIs(HANDOUTS, table, daysBetween)),
];

function asItIs<Row, Header extends string>(
  record: SheetRecord<Row, Header>,
  table: ExistingTable,
  daysBetween: number,
): SheetDrawing {
  const { sheet, name } = table;
  return layOutSheet(
    { ...record, name: sheet, ...(name !== undefined && { table: name }) },
    {
      existing: { table, isElsewhere: true, daysBetween },
      fates: Array.from(table.rows, () => ({ kind: 'left' })),
      added: [],
      title: table.above.map(({ text }, index) => ({ text, look: index === 0 && !record.isHidden ? 'title' : 'plain', isOurs: record.isOurLine })),
      ...marginOf(table),
      isTitleNew: true,
    },
  );
} // prettier-ignore

/** Whose meeting it is, as its title says it. */
function marginOf({ above }: ExistingTable): Partial<Pick<SheetPlan<never, never>, 'margin'>> {
  const whose = above.flatMap(({ text }) => /^Meeting [^:\n]*: (.*)\.$/.exec(text)?.[1] ?? [])[0];
  return whose === undefined ? {} : { margin: { left: [whose] } };
}
