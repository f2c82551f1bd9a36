import type { KeptAsRead, RowOrder } from '../../core/workbook/abilities';
import type { CellChange } from '../../core/workbook/changes';
import type { RowContents, SheetContents, WorkbookContents } from '../../core/workbook/contents';
import type { RowDrawing, SheetDrawing } from '../../core/workbook/drawing';
import type { Highlight } from '../../core/workbook/highlights';
import type { DrawnSheet } from '../../core/workbook/host';

/* What a session in a worker asks of Excel, which only the pane itself can reach. */

export type HostAsk =
  | { readonly kind: 'read' }
  /** Some rows of a drawing that is asked for behind them: which of the drawings, and how many of its rows came before. */
  | { readonly kind: 'rows to draw'; readonly of: number; readonly from: number; readonly rows: readonly RowDrawing[] }
  | { readonly kind: 'draw'; readonly drawings: readonly SaidDrawing[] }
  | { readonly kind: 'change'; readonly changes: readonly CellChange[] }
  /** Takes back a change that was made, by its number. */
  | { readonly kind: 'take back'; readonly change: number }
  | { readonly kind: 'read rows'; readonly sheet: string; readonly top: number; readonly bottom: number | undefined }
  | { readonly kind: 'sort rows'; readonly order: RowOrder }
  | { readonly kind: 'highlight'; readonly highlights: readonly Highlight[] }
  | { readonly kind: 'clear highlights' }
  | { readonly kind: 'read kept' }
  | { readonly kind: 'keep'; readonly text: string; readonly asRead: KeptAsRead | undefined };

export type HostAnswer =
  /** Rows of large sheets came before, in parts. */
  | { readonly kind: 'read'; readonly workbook: WorkbookContents }
  | { readonly kind: 'drawn'; readonly drawn: readonly DrawnSheet[] }
  | { readonly kind: 'changed'; readonly change: number }
  | { readonly kind: 'counted'; readonly count: number }
  | { readonly kind: 'rows'; readonly rows: readonly RowContents[] | undefined }
  | { readonly kind: 'kept'; readonly text: string | undefined }
  | { readonly kind: 'done' };

/** A drawing whose rows come with it, or came before. */
export type SaidDrawing = Omit<SheetDrawing, 'rows'> & { readonly rows: readonly RowDrawing[] | 'came before' };

export interface HostDialogue {
  readonly ask: HostAsk;
  readonly answer: HostAnswer;
  readonly part: HostPart;
}

/** The next rows of a sheet. */
export interface HostPart {
  readonly sheet: string;
  readonly rows: readonly RowContents[];
}

/** Rows that are said, and heard, within a few milliseconds. */
export const MOST_ROWS = 1000;

/** A workbook without the rows of its large sheets, and these in parts. */
export function inParts(workbook: WorkbookContents): {
  readonly workbook: WorkbookContents;
  readonly parts: readonly HostPart[];
} {
  const isLarge = ({ rows }: SheetContents): boolean => rows.length > MOST_ROWS;
  return {
    workbook: {
      ...workbook,
      sheets: workbook.sheets.map((sheet) => (isLarge(sheet) ? { ...sheet, rows: [] } : sheet)),
    },
    parts: workbook.sheets.filter(isLarge).flatMap(({ name, rows }) =>
      Array.from({ length: Math.ceil(rows.length / MOST_ROWS) }, (_, part) => ({
        sheet: name,
        rows: rows.slice(part * MOST_ROWS, (part + 1) * MOST_ROWS),
      })),
    ),
  };
}

/** The workbook whole again. */
export function outOfParts(workbook: WorkbookContents, parts: readonly HostPart[]): WorkbookContents {
  const rowsOf = (name: string): readonly RowContents[] =>
    parts.flatMap(({ sheet, rows }) => (sheet === name ? rows : []));
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      sheet.rows.length > 0 || parts.length === 0 ? sheet : { ...sheet, rows: rowsOf(sheet.name) },
    ),
  };
}
