import type { Surroundings } from './row-kinds';
import type { GridColumns } from '../table/grid-columns';
import { type RowTexts, beginsInside, breaksOff, continues } from '../table/page-breaks';
import { beginsWithVerb } from '../words/verbs';
import { isAfterword, isFootnote, isHeadingRow, isHeadingText } from '../words/headings';
import { readLine } from '../words/lines';
import { furnitureKey } from '../words/furniture-key';
import { firstCell, isDatedOrOwned, isMergedAction, isOwn, lineCell, spansTable, textIn } from '../table/row-shape';
import { standsOverHeader } from './lone-cells';
import { looseNumber, rowNumber } from '../table/row-numbers';
import type { SheetRow } from '../table/rows';

/** How far below a line the row is looked for that it may head. */
const FAR = 12;

/**
 * What a line of plain words in a table is, with nothing beside it: the rest of the row or of the heading above, a note
 * to the table, a heading, or an action that still lacks its date and its owner.
 */
export function loneKind(
  row: SheetRow,
  text: string,
  column: number,
  columns: GridColumns,
  around: Surroundings,
): 'continuation' | 'heading rest' | 'remark' | 'note' | 'heading' | 'action' {
  const { index, previous } = around;
  const { above, traits } = around.said;
  const { rows } = around.sheet;
  const isMerged = spansTable(row, columns);
  const isInColumn = column === columns.action;
  const lone = { action: text, byWhen: '', byWhom: '', isLowerCaseTable: traits.isLowerCase };
  if (!isMerged && isInColumn && above && (continues(above, lone) || isSubBullet(text, above))) return 'continuation';
  if (previous?.is === 'heading' && headingGoesOn(rows[index - 1], text, columns)) return 'heading rest';
  if (row.cells.size === 1 && (traits.headsCountedAbove(row, text) || around.sheet.aboveHeaders.has(row))) return 'heading';
  const next = rows[index + 1];
  if (next && isHeadingText(text) && next.row === row.row + 1 && next.cells.size === 1 && OBJECTIVES.has(readLine(firstCell(next)[1].text, false).kind)) return 'heading';
  const below = belowLine(around, columns);
  const number = column === columns.number ? '' : textIn(row, columns.number);
  const hasGap = (rows[index - 1]?.row ?? row.row) < row.row - 1;
  if (below.row === undefined && number === '' && !below.isHeader && (isFootnote(text) || (hasGap && isAfterword(text)))) return 'note';
  if (!isMerged && !isInColumn && lacksAction(row, column, columns, below.row)) return 'remark';
  if (isMerged || !isInColumn) return 'heading';
  if (!traits.isDated) return traits.headsAsNamed(row) ? 'heading' : 'action';
  if (holdsTheRest(rows[index + 1], columns)) return 'action';
  return isHeading(row, text, number, columns, around, below) ? 'heading' : 'action';
} // prettier-ignore

/** '- new signs' below an action with a date or an owner that has no bullet itself. */
const isSubBullet = (text: string, { action, byWhen, byWhom }: RowTexts): boolean =>
  BULLET.test(text) && !BULLET.test(action) && (byWhen !== '' || byWhom !== '');
const BULLET = /^[-–•*·▪●◦]\s+\S/;

/** What stands directly above such a line heads it. */
const OBJECTIVES: ReadonlySet<string> = new Set(['objective', 'priority']);

/** 'Apologies' under 'Discussion', '1.1 A named lead | Yes' under 'Standard', which the rows below have as well: a row without an action. */
const lacksAction = (row: SheetRow, column: number, { number, objective }: GridColumns, below: SheetRow | undefined): boolean =>
  row.cells.size > 1 && column !== number && (column === objective || isOwn(row, number)) && below !== undefined && isOwn(below, column); // prettier-ignore

interface Below {
  /** The next row with a date or an owner, before the table ends. */
  readonly row: SheetRow | undefined;
  /** True where a header comes next, so that the line is above another table. */
  readonly isHeader: boolean;
}

function isHeading(
  row: SheetRow,
  text: string,
  number: string,
  columns: GridColumns,
  { sheet: { rows }, index, said: { traits, aboveNumber, last } }: Surroundings,
  below: Below,
): boolean {
  if (traits.headsAsNamed(row)) return true;
  if (below.isHeader) return isHeadingText(text) && (!beginsWithVerb(text) || standsOverHeader(rows, index));
  if (traits.linesHead) return true;
  if (traits.isListed(row)) return false;
  if (number !== '' && columns.number !== undefined) {
    const others = [aboveNumber, below.row && textIn(below.row, columns.number)];
    return !others.some((other) => other !== undefined && sameShape(number, other));
  }
  const isFirst = rows[index - 1]?.header !== undefined;
  if (below.row && beginsCount(isFirst ? '0.0' : aboveNumber, rowNumber(below.row, columns))) return true;
  const around = { previous: last, next: below.row && textIn(below.row, columns.action) };
  const isBelowHeader = rows[index - 1]?.header !== undefined;
  return isHeadingRow(text, around) || (isBelowHeader && below.row !== undefined && isHeadingText(text) && !beginsWithVerb(text));
} // prettier-ignore

/** The second line of a heading: it begins in lower case, or the first one broke off. */
function headingGoesOn(before: SheetRow | undefined, text: string, columns: GridColumns): boolean {
  if (!before) return false;
  const [, { text: first }] = lineCell(before, columns);
  return looseNumber(text) === undefined && (beginsInside(text) || breaksOff(first));
}

function belowLine({ sheet: { rows, hints, others }, index }: Surroundings, columns: GridColumns): Below {
  for (const row of rows.slice(index + 1, index + FAR)) {
    if (row.header) return { row: undefined, isHeader: true };
    if (others.headers.has(row) || others.titles.has(row)) return { row: undefined, isHeader: false };
    const line = readLine(firstCell(row)[1].text, false).kind;
    // '1' before an action counts it.
    const isRow = row.cells.size > 1 && isDatedOrOwned(row, columns);
    if ((line === 'page furniture' && !isRow) || hints.furniture.has(furnitureKey(lineCell(row, columns)[1].text)))
      continue;
    if (line !== 'plain' && !isRow) return { row: undefined, isHeader: false };
    if (isDatedOrOwned(row, columns)) return { row, isHeader: false };
  }
  return { row: undefined, isHeader: false };
}

/** A row with a date or an owner and no action: the rest of what is above it. */
function holdsTheRest(row: SheetRow | undefined, columns: GridColumns): boolean {
  if (!row || !isDatedOrOwned(row, columns)) return false;
  return textIn(row, columns.action) === '' || isMergedAction(row, columns);
}

/** '2.3' above and '3.1' below: what stands between heads what is counted anew. */
function beginsCount(above: string | undefined, below: string | undefined): boolean {
  const [before, after] = [above, below].map((number) => /^(\w+)\.(\w+)\W*$/.exec(number ?? ''));
  return before !== null && after !== null && before?.[1] !== after?.[1] && /^(?:1|a)$/i.test(after?.[2] ?? '');
}

/** Numbers of one kind: '2.9' and '2.10', 'A2.8' and 'A2.9', not '2' and '2.1'. */
const sameShape = (a: string, b: string): boolean => a.replace(/\d+/g, '9') === b.replace(/\d+/g, '9');
