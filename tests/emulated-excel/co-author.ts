import type { EmulatedExcel } from './emulated-excel';
import { LAST_COLUMN } from './model/area';
import type { Cell } from './model/cell';
import { growTables } from './model/grow';
import { moveReferences } from './model/references';
import type { Sheet } from './model/sheet';
import { shiftCells } from './model/shift';
import { bodyOf } from './model/table';

/** Somebody else in the same workbook. What they do is no change of the add-in's, and nothing that fails for it fails for them. */
export class CoAuthor {
  constructor(private readonly excel: EmulatedExcel) {}

  type(sheet: Sheet, row: number, column: number, words: string): void {
    this.#do(() => {
      sheet.enter(row, column, `'${words}`);
      growTables(sheet, { top: row, left: column, bottom: row, right: column });
    });
  }

  insertRow(sheet: Sheet, row: number): void {
    this.#do(() => {
      shiftCells(sheet, { top: row, bottom: row, left: 1, right: LAST_COLUMN }, 'Down');
    });
  }

  deleteRow(sheet: Sheet, row: number): void {
    this.#do(() => {
      shiftCells(sheet, { top: row, bottom: row, left: 1, right: LAST_COLUMN }, 'Up');
    });
  }

  rename(sheet: Sheet, name: string): void {
    this.#do(() => {
      this.excel.book.renameSheet(sheet, name);
    });
  }

  delete(sheet: Sheet): void {
    this.#do(() => {
      this.excel.book.deleteSheet(sheet);
    });
  }

  /** Keeps something beside the cells, in place of what was kept there, or beside it where the two didn't know of each other. */
  keep(namespace: string, xml: string, way: 'instead' | 'beside'): void {
    const { book } = this.excel;
    this.#do(() => {
      const others = book.customXml.filter((part) => part.namespace !== namespace);
      book.customXml = [...(way === 'instead' ? others : book.customXml), { id: book.newId(), namespace, xml }];
    });
  }

  /** Turns the rows of a sheet's table round, as sorting does: values and formulas go, links and heights stay. */
  sort(sheet: Sheet): void {
    const [table] = sheet.tables;
    if (!table) return;
    const { top, bottom, left, right } = bodyOf(table);
    this.#do(() => {
      for (let column = left; column <= right; column++) {
        const cells = Array.from({ length: bottom - top + 1 }, (_, i) => sheet.cell(top + i, column));
        cells.reverse().forEach((cell, i) => {
          sheet.put(top + i, column, cell && movedCell(cell, bottom - i, top + i));
        });
      }
    });
  }

  #do(work: () => void): void {
    const { book } = this.excel;
    const { beforeChange, isUndoGroup } = book;
    const count = book.changes.length;
    book.beforeChange = () => undefined;
    book.isUndoGroup = false;
    try {
      work();
    } finally {
      book.changes.length = count;
      book.beforeChange = beforeChange;
      book.isUndoGroup = isUndoGroup;
    }
  }
}

function movedCell(cell: Cell, from: number, to: number): Cell {
  if (cell.formula === undefined) return cell;
  const formula = moveReferences(cell.formula, (sheet, area) =>
    sheet === undefined && area.top === from && area.bottom === from ? { ...area, top: to, bottom: to } : area,
  );
  return { ...cell, formula };
}
