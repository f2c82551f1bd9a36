import { cellName } from '../../../src/core/workbook/place';
import { ExcelError } from '../errors';
import { type Area, LAST_COLUMN, LAST_ROW, overlaps, parseArea } from './area';
import type { Cell } from './cell';
import { moveReferences } from './references';
import type { Sheet } from './sheet';

/** Cells are pushed away from an area, or pulled over it. */
export type Shift = 'Down' | 'Right' | 'Up' | 'Left';

/** Moves cells of a sheet, with all that lies on them and all that refers to them. @throws ExcelError */
export function shiftCells(sheet: Sheet, area: Area, shift: Shift): void {
  const move = moverOf(area, shift);
  const lane = laneOf(area, shift);
  checkShift(sheet, move, lane, shift);
  sheet.change(shift === 'Down' || shift === 'Right' ? 'cells inserted' : 'cells deleted', area);
  moveCells(sheet, move, lane);
  if (lane.left === 1 && lane.right === LAST_COLUMN) moveLooks(sheet.rowLooks, (row) => move(rowArea(row))?.top);
  if (lane.top === 1 && lane.bottom === LAST_ROW && (shift === 'Right' || shift === 'Left')) {
    moveLooks(sheet.columnLooks, (column) => move(columnArea(column))?.left);
  }
  const moveIn = (other: Area): Area | undefined => (isInLane(other, lane, shift) ? move(other) : other);
  const moveAll = (areas: readonly Area[]): Area[] => areas.flatMap((other) => moveIn(other) ?? []);
  sheet.merges = moveAll(sheet.merges);
  sheet.tables = sheet.tables.flatMap((table) => {
    const moved = moveIn(table.area);
    if (!moved) return [];
    table.area = moved;
    return [table];
  });
  for (const rule of sheet.rules) rule.areas = moveAll(rule.areas);
  sheet.rules = sheet.rules.filter(({ areas }) => areas.length > 0);
  for (const validation of sheet.validations) validation.areas = moveAll(validation.areas);
  sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
  sheet.comments = sheet.comments.flatMap(({ area: on, text }) => {
    const moved = moveIn(on);
    return moved ? [{ area: moved, text }] : [];
  });
  if (sheet.filter) {
    const moved = moveIn(sheet.filter.area);
    sheet.filter = moved && { ...sheet.filter, area: moved };
  }
  for (const { series } of sheet.charts)
    for (const one of series) {
      one.values = moveIn(one.values) ?? one.values;
      one.categories &&= moveIn(one.categories) ?? one.categories;
    }
  for (const ref of sheet.kept) ref.area &&= moveIn(ref.area);
  const titles = sheet.page.titleRows === undefined ? undefined : parseArea(sheet.page.titleRows);
  const movedTitles = titles && moveIn(titles);
  if (movedTitles) sheet.page.titleRows = `${movedTitles.top}:${movedTitles.bottom}`;
  sheet.book.mapFormulas((formula, owner) =>
    moveReferences(formula, (name, other) => {
      const target = name === undefined ? owner : sheet.book.sheet(name);
      return target === sheet ? moveIn(other) : other;
    }),
  );
}

const rowArea = (row: number): Area => ({ top: row, bottom: row, left: 1, right: LAST_COLUMN });
const columnArea = (column: number): Area => ({ top: 1, bottom: LAST_ROW, left: column, right: column });

/** The cells that move: those beside the area's rows or under its columns. */
function laneOf(area: Area, shift: Shift): Area {
  return shift === 'Down' || shift === 'Up'
    ? { ...area, top: area.top, bottom: LAST_ROW }
    : { ...area, left: area.left, right: LAST_COLUMN };
}

function isInLane(area: Area, lane: Area, shift: Shift): boolean {
  return shift === 'Down' || shift === 'Up'
    ? area.left >= lane.left && area.right <= lane.right
    : area.top >= lane.top && area.bottom <= lane.bottom;
}

/** Where an area is after the shift; undefined where it is gone. */
function moverOf(area: Area, shift: Shift): (area: Area) => Area | undefined {
  const isVertical = shift === 'Down' || shift === 'Up';
  const first = isVertical ? area.top : area.left;
  const last = isVertical ? area.bottom : area.right;
  const size = last - first + 1;
  const move = (start: number, end: number): readonly [number, number] | undefined => {
    if (shift === 'Down' || shift === 'Right')
      return [start >= first ? start + size : start, end >= first ? end + size : end];
    const from = start > last ? start - size : Math.min(start, first);
    const to = end > last ? end - size : Math.min(end, first - 1);
    return from <= to ? [from, to] : undefined;
  };
  return (other) => {
    const moved = isVertical ? move(other.top, other.bottom) : move(other.left, other.right);
    if (!moved) return undefined;
    const [start, end] = moved;
    return isVertical
      ? { ...other, top: start, bottom: Math.min(end, LAST_ROW) }
      : { ...other, left: start, right: Math.min(end, LAST_COLUMN) };
  };
}

function checkShift(sheet: Sheet, move: (area: Area) => Area | undefined, lane: Area, shift: Shift): void {
  for (const other of [...sheet.merges, ...sheet.tables.map((table) => table.area)]) {
    if (overlaps(other, lane) && !isInLane(other, lane, shift)) throw new ExcelError('InsertDeleteConflict');
  }
  for (const table of sheet.tables) {
    const headers = { ...table.area, bottom: table.area.top };
    const isGone = isInLane(headers, lane, shift) && !move(headers) && move(table.area);
    if (table.hasHeaders && isGone) throw new ExcelError('InvalidOperation');
  }
  if (shift === 'Up' || shift === 'Left') return;
  for (const { row, column, cell } of sheet.cellsIn(lane)) {
    const moved = move({ top: row, left: column, bottom: row, right: column });
    if (cell.value !== '' && moved && (moved.top > LAST_ROW || moved.left > LAST_COLUMN)) {
      throw new ExcelError('NonBlankCellOffSheet');
    }
  }
}

function moveCells(sheet: Sheet, move: (area: Area) => Area | undefined, lane: Area): void {
  const moved: { readonly row: number; readonly column: number; readonly cell: Cell }[] = [];
  const links = new Map(sheet.links);
  sheet.links.clear();
  for (const [key, link] of links) {
    const area = parseArea(key);
    const target = area && overlaps(area, lane) ? move(area) : area;
    if (target) sheet.links.set(cellName({ row: target.top, column: target.left }), link);
  }
  for (const { row, column, cell } of sheet.cellsIn(lane)) {
    sheet.put(row, column, undefined);
    const target = move({ top: row, left: column, bottom: row, right: column });
    if (target && target.top <= LAST_ROW && target.left <= LAST_COLUMN) {
      moved.push({ row: target.top, column: target.left, cell });
    }
  }
  for (const { row, column, cell } of moved) sheet.put(row, column, cell);
}

function moveLooks<T>(looks: Map<number, T>, move: (index: number) => number | undefined): void {
  const old = [...looks];
  looks.clear();
  for (const [index, look] of old) {
    const target = move(index);
    if (target !== undefined) looks.set(target, look);
  }
}
