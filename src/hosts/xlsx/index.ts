/**
 * The workbook as an .xlsx or .xlsm file, bytes in and bytes out.
 *
 * A sheet is added by adding parts to the user's package and touching a few lists of it; the workbook is never read
 * into a library's model and written out again. Measured on a workbook with 417 facts worth keeping, every library that
 * writes workbooks out again loses some of them: exceljs 42 to 45 (charts, pivot tables, macros), hucre 32, excelts 25,
 * xlsx-populate 16; excelize needs 4 MB of WebAssembly. Patching loses none, keeps each untouched part byte for byte,
 * and is faster than all of them; it takes fflate (zip), saxes (XML) and numfmt (what a cell shows).
 */
import type { ChangingCells, Keeping, OpeningOn, SavingBytes, SortingRows } from '../../core/workbook/abilities';
import type { WorkbookContents } from '../../core/workbook/contents';
import type { WorkbookHost } from '../../core/workbook/host';
import { onDemand } from '../../core/workbook/on-demand';
import { keepIn, keptIn } from './kept';
import { appearanceOf } from './looks/appearance';
import { type SheetLooks, readLooks } from './looks/read-looks';
import { notesIn, objectsIn } from './notes';
import { newWorkbook } from './new-workbook';
import { openOn } from './open-on';
import { Package } from './package';
import { readWorkbook, readWorkbookPart } from './read-workbook';
import type { Packing } from './zip';

export type { Packing } from './zip';
export type { CellLooks } from './looks/read-styles';
export type { RowLooks, SheetLink, SheetLooks } from './looks/read-looks';

export type XlsxWorkbook = WorkbookHost &
  ChangingCells &
  Keeping &
  SavingBytes &
  OpeningOn &
  ShowingLooks &
  SortingRows;

export interface ShowingLooks {
  /** How the worksheets look, in the order of their tabs. @throws HostProblem 'damaged' */
  looks(): readonly SheetLooks[];
}

/* What writes is fetched by whoever writes. */
const drawing = () => onDemand(() => import(/* webpackChunkName: "file-drawing" */ './draw/draw'));
const changing = () => onDemand(() => import(/* webpackChunkName: "file-changing" */ './change'));
const sorting = () => onDemand(() => import(/* webpackChunkName: "file-sorting" */ './sort-rows'));

/** @throws HostProblem 'not a workbook', 'old format', 'encrypted', 'too large', 'damaged' */
export function openXlsx(bytes: Uint8Array, packing?: Packing): XlsxWorkbook {
  const pkg = Package.open(bytes, packing, packing);
  readWorkbookPart(pkg);
  // The port is asynchronous for hosts that have to wait; what goes wrong here has to reach its caller the same way.
  const later = <T>(work: () => T): Promise<T> =>
    new Promise((resolve) => {
      resolve(work());
    });
  return {
    read: () => later((): WorkbookContents => readWorkbook(pkg, readWorkbookPart(pkg))),
    draw: async (drawings) => (await drawing()).drawSheets(pkg, drawings),
    change: async (changes) => (await changing()).changeCells(pkg, changes),
    readKept: () => later(() => keptIn(pkg, readWorkbookPart(pkg).part)),
    keep: (text) =>
      later(() => {
        keepIn(pkg, readWorkbookPart(pkg).part, text);
      }),
    looks: () => readLooks(pkg),
    sortRows: async (order) => {
      (await sorting()).sortRows(pkg, order);
    },
    openOn: (sheet) => {
      openOn(pkg, sheet);
    },
    toBytes: () => pkg.toBytes(),
    toPieces: () => pkg.toPieces(),
    notes: () => notesIn(pkg),
    objects: () => objectsIn(pkg),
    appearance: () => appearanceOf(pkg),
  };
}

/** A new workbook, without a sheet until one is drawn. */
export const newXlsx = (packing?: Packing): XlsxWorkbook => openXlsx(newWorkbook(), packing);
