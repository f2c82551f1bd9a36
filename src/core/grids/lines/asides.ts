import { totalOf } from '../words/total-words';
import { isDateAlone } from '../words/dated-words';
import type { GridColumns } from '../table/grid-columns';
import { beginsWithVerb } from '../words/verbs';
import { isFurniture } from '../words/lines';
import { firstTwo, isOwn, isPlainEntry, textIn } from '../table/row-shape';
import type { SheetRow } from '../table/rows';

/** Rows in tables that are none of their rows: sums below them, and feet of pages in several cells. */
export function asidesIn(rows: readonly SheetRow[]): ReadonlySet<SheetRow> {
  const asides = new Set<SheetRow>();
  const subitems = new Set<SheetRow>();
  const totals = new Set<SheetRow>();
  let columns: GridColumns | undefined;
  rows.forEach((row, index) => {
    columns = row.header ?? columns;
    if (!columns || row.header || isPlainEntry(row, columns)) return;
    const above = rows[index - 1];
    const isBelowSum = above?.row === row.row - 1 && asides.has(above) && (isSum(above) || totals.has(above));
    const next = rows[index + 1];
    const isApart = above !== undefined && above.row < row.row - 1;
    const beginsList = isApart && next?.row === row.row + 1 && isSum(next) && countsNothing(row, columns);
    const isOfTask =
      isSubitem(row, columns) ||
      (above !== undefined && subitems.has(above) && !isOwn(row, columns.action) && !isApart);
    if (isOfTask) subitems.add(row);
    const isTotals = isTotalRow(row, columns, rows, index);
    if (isTotals) totals.add(row);
    if (isSigned(row, isApart, above !== undefined && asides.has(above) && above.row === row.row - 1)) asides.add(row);
    else if (isOfTask || sumsDates(row, next, columns) || isTotals) asides.add(row);
    else if (isPageFoot(row, columns) || isAllOfPage(row) || (isSum(row) && (isBelowSum || beginsList || isTotal(row))))
      asides.add(row);
  });
  return asides;
}

/** 'Signed: | J Smith | 2 June 2026', and below it 'Position: | Manager': who signs below a table. */
function isSigned({ cells }: SheetRow, isApart: boolean, isBelowAside: boolean): boolean {
  const first = cells.values()[0]?.text ?? '';
  const mark = first.indexOf(':');
  if (mark < 0 || mark > LONGEST_SIGN) return false;
  const label = first.slice(0, mark);
  return SIGNED.test(label) ? isApart || cells.values().some(({ text }) => SIGNER.test(text)) : isBelowAside && SIGNER.test(label);
} // prettier-ignore
const LONGEST_SIGN = 60;
const SIGNED =
  /^(?:(?:counter)?signed(?: (?:by|off|off by|for|on behalf of)\b.{0,40})?|signature(?: of .{1,40})?|(?:approved|agreed|authorised|completed|prepared|reviewed|verified) by|on behalf of .{1,40}|(?:\p{L}+ ){1,3}representative)$/iu;
const SIGNER = /^(?:(?:print )?name|position|job title|designation|role|date|signed|signature|status)\b/i;

/** 'Subitems | Name | Owner': what a task's own parts are listed under. */
const isSubitem = (row: SheetRow, { action }: GridColumns): boolean =>
  row.cells.size > 1 && /^subitems?$/i.test(textIn(row, action));

/** The first and the last date of a group of tasks, below the last of them. */
function sumsDates({ row, cells }: SheetRow, next: SheetRow | undefined, { byWhen, beside }: GridColumns): boolean {
  if (cells.size > 2 || byWhen === undefined || !cells.has(byWhen) || (next?.row === row + 1 && !next.header)) return false;
  const starts = beside.filter(({ says }) => says === 'start').map(({ column }) => column);
  const isDate = (column: number): boolean => cells.get(column)?.kind === 'day' || ISO.test(cells.get(column)?.text ?? '');
  if (cells.size === 1) return ISO_TO_ISO.test(cells.get(byWhen)?.text ?? '');
  return cells.size === 2 && cells.keys().every((column) => (column === byWhen || starts.includes(column)) && isDate(column));
} // prettier-ignore

const ISO = /^20\d\d-\d\d-\d\d$/;
const ISO_TO_ISO = /^20\d\d-\d\d-\d\d to 20\d\d-\d\d-\d\d$/;

const NUMBER = /^[£$€]?\d[\d,.]*\s?(?:%|k|m)?$/i;
const YEAR = /^(?:19|20)\d\d$/;
const MOST_WORDS = 5;

/** 'Green | 5': a few words, and a number behind them. */
function isSum(row: SheetRow): boolean {
  if (row.cells.size !== 2 || row.mergedFromAbove.size > 0) return false;
  const [[, label], [, sum]] = firstTwo(row);
  const isLabel = label.kind === 'words' && /\p{L}{2}/u.test(label.text) && label.text.split(/\s+/).length <= MOST_WORDS;
  return isLabel && NUMBER.test(sum.text) && !YEAR.test(sum.text) && !beginsWithVerb(label.text);
} // prettier-ignore

/** True where the number stands where a date or an owner should. */
const countsNothing = (row: SheetRow, { byWhen, byWhom }: GridColumns): boolean =>
  [byWhen, ...byWhom].includes(firstTwo(row)[1][0]);

/** 'Total actions | 8'. */
const isTotal = (row: SheetRow): boolean => isFurniture(firstTwo(row)[0][1].text);

/** 'Total, priority 1 | | | £10,650': figures, and what they are the sum of; 'Carbon saved in all | | 860' where they are. */
function isTotalRow({ cells, mergedFromAbove }: SheetRow, { number }: GridColumns, rows: readonly SheetRow[], at: number): boolean {
  let label: string | undefined;
  let figures: number[] | undefined;
  for (const column of cells.keys()) {
    const cell = cells.get(column);
    if (!cell || mergedFromAbove.has(column)) continue;
    const { kind, text } = cell;
    if (column !== number && kind !== 'day' && NUMBER.test(text)) (figures ??= []).push(column);
    else if (label === undefined && kind === 'words') label = text;
    else return false;
  }
  if (label === undefined || !figures) return false;
  // 'Programme total', and not 'Review total spend'.
  if (beginsWithVerb(label) && !/^\p{L}+ totals?$/iu.test(label)) return false;
  return totalOf(label) !== undefined || (label.length <= LONGEST_LABEL && figures.every((column) => isSumOf(rows, at, column, /^total/i.test(label))));
} // prettier-ignore

const LONGEST_LABEL = 40;
/** A total that somebody forgot to bring up to date is still about that of its rows. */
const ABOUT = 0.1;

/** True where a row's figure is what those above it in its column make together: two at least, back to the header. */
function isSumOf(rows: readonly SheetRow[], at: number, column: number, isCalledTotal: boolean): boolean {
  const total = figureIn(rows[at], column);
  if (total === undefined || total === 0) return false;
  let sum = 0;
  let count = 0;
  for (let index = at - 1; index >= 0; index--) {
    const row = rows[index];
    if (!row || row.header) break;
    const figure = figureIn(row, column);
    if (figure === undefined) continue;
    sum += figure;
    count++;
    // Back to the sum before it as well.
    if (count > 1 && Math.abs(sum - total) <= (isCalledTotal ? ABOUT * total : 0)) return true;
  }
  return false;
}

function figureIn(row: SheetRow | undefined, column: number): number | undefined {
  const text = row?.cells.get(column)?.text;
  return text !== undefined && NUMBER.test(text) && !YEAR.test(text) ? Number(text.replace(/[^\d.]/g, '')) : undefined;
}

const PAGE = /^page \d{1,3} ?(?:of|\/) ?\d{1,3}$/i;

/** 'Workforce plan – version 3 | Page 1 of 3', with no date and no owner beside them. */
function isPageFoot(row: SheetRow, { byWhen, byWhom }: GridColumns): boolean {
  if (!row.cells.values().some(({ text }) => PAGE.test(text))) return false;
  const page = row.cells.keys().find((column) => PAGE.test(row.cells.get(column)?.text ?? ''));
  return page !== undefined && ![byWhen, ...byWhom].some((column) => column !== page && isOwn(row, column));
}

/** 'DRAFT | v2', 'Doc ref: HS/12 | 12/05/2026': lines of the page, and a number or a date beside them. */
function isAllOfPage({ cells, mergedFromAbove }: SheetRow): boolean {
  const all = cells.values();
  return (
    mergedFromAbove.size === 0 &&
    all.every(({ kind, text }) => kind === 'day' || isFurniture(text) || isDateAlone(text) || DAY.test(text)) &&
    all.some(({ text }) => isFurniture(text) && /\p{L}{2}/u.test(text))
  );
}

const DAY = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/;
