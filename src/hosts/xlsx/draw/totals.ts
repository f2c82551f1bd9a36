import { formulaIn } from '../../../core/workbook/formula';
import { cellName } from '../../../core/workbook/place';
import { withPrefix } from '../edition';
import { moveNotes } from '../move-notes';
import { formulaOf } from '../row-cells';
import { TextEdits } from '../text-edits';
import { escapeText, outlineXml } from '../xml';
import type { DrawnInto } from './sheet';

/** Moves the totals row of the table down to its new end. */
export function moveTotals(into: DrawnInto): void {
  const { table } = into.update;
  if (table?.kind !== 'resized' || !table.totalsRow || table.range.bottom === table.from.bottom) return;
  const { left, right, bottom } = table.from;
  for (let column = left; column <= right; column++) moveCell(into, bottom, column, table.range.bottom);
  moveNotes(into.pkg, into.entry.part, ({ row, column }) =>
    row === bottom && column >= left && column <= right ? table.range.bottom : undefined,
  );
}

function moveCell({ rows, entry, contents, sheet }: DrawnInto, row: number, column: number, to: number): void {
  const cell = rows.cell(row, column);
  if (!cell) return;
  const edits = new TextEdits(cell.xml);
  const [element, formula] = [outlineXml(cell.xml, entry.part), formulaOf(cell)];
  edits.setAttribute(element, 'r', cellName({ row: to, column }));
  if (formula?.shared !== undefined) {
    // A shared formula counts from its place; by itself it says the same anywhere.
    const line = contents.rows.find((one) => one.row === row);
    const known = line?.cells.find((one) => one.column === column)?.formula;
    const own = known === undefined ? formula.formula : formulaIn(known, row);
    const { prefix, start, end } = formula.element;
    edits.replace(start, end, `<${prefix}f>${escapeText(own)}</${prefix}f>`);
  }
  rows.write(to, column, edits.apply());
  // Another cell is drawn here, or the user's column goes on as it looks in the row above.
  const style = rows.styleOf(row - 1, column);
  const blank = style === undefined ? '' : `<c r="${cellName({ row, column })}" s="${style}"/>`;
  rows.write(row, column, withPrefix(blank, sheet.root.prefix));
}
