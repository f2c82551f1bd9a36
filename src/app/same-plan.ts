import { readPlan } from '../core/reading';
import type { CellContents, SheetContents, WorkbookContents } from '../core/workbook/contents';
import type { Reading } from './session';

/**
 * True where another workbook holds the plan of a reading as it was read: each sheet that Plan Grid didn't make is in
 * it under its name and with the same cells, and sheets that it has beside them hold no grid.
 */
export function hasSamePlan(other: WorkbookContents, { workbook, settings, today }: Reading): boolean {
  const sheets = workbook.sheets.filter(isUserOwned);
  const names = new Set(sheets.map(({ name }) => name));
  const others = new Map(other.sheets.filter(isUserOwned).map((sheet) => [sheet.name, sheet]));
  const beside = [...others.values()].filter(({ name }) => !names.has(name));
  return (
    sheets.every((sheet) => isSameSheet(sheet, others.get(sheet.name))) &&
    readPlan({ ...other, sheets: beside }, settings, today).grids.length === 0
  );
}

const isUserOwned = ({ mark }: SheetContents): boolean => mark === undefined;

function isSameSheet(one: SheetContents, other: SheetContents | undefined): boolean {
  if (!other || other.rows.length !== one.rows.length || other.visibility !== one.visibility) return false;
  return (
    JSON.stringify(one.merges) === JSON.stringify(other.merges) &&
    one.rows.every((row, index) => {
      const there = other.rows[index];
      return (
        there?.row === row.row &&
        there.cells.length === row.cells.length &&
        row.cells.every((cell, at) => isSameCell(cell, there.cells[at]))
      );
    })
  );
}

/** A formula that is the same counts as the same, whatever it shows today. */
const isSameCell = (one: CellContents, other: CellContents | undefined): boolean =>
  one.column === other?.column &&
  ((one.value === other.value && one.text === other.text) ||
    (one.formula !== undefined && one.formula !== '' && one.formula === other.formula));
