import { showDay } from '../../calendar/day';
import type { Cell } from '../../cells/cell';
import type { RowedSheet, SheetRow } from '../../grids/table/rows';
import type { PlacedText } from '../../grids/table/types';

/** 'Period covered', 'Plan period', 'Financial year' in a cell whose period stands in the cells beside it. */
const LABEL =
  /^(?:(?:the|plan|planning|strategy|programme|time|delivery|reporting) )?(?:period|years?|dates?|duration)(?: (?:covered|of|for)(?: (?:by )?(?:the |this )?(?:plan|strategy|programme))?)?\s*:?$|^(?:financial|academic|school|plan|municipal) years?\s*:?$|^fy\s*:?$|^(?:this )?plan (?:covers|runs)(?: from)?\s*:?$/i;
/** Further down a sheet no plan says which years it covers. */
const LONGEST_COVER = 30;
const MARK = /^(?:[-–—]|to|until)$/i;

/** The periods that labels give, as lines: 'Period covered: September 2026 – August 2029'. */
export function labelledPeriods(sheets: readonly RowedSheet[]): readonly PlacedText[] {
  return sheets.flatMap(({ name, rows }) =>
    rows.filter(mayLabel).flatMap((row): PlacedText[] => {
      const cells = row.cells.entries();
      const at = cells.findIndex(([, { text }]) => LABEL.test(text));
      const label = cells[at];
      const [from, to] = cells.slice(at + 1).filter(([, { text }]) => !MARK.test(text));
      if (!label || !from) return [];
      const [column, { text }] = label;
      const said = [from, ...(to ? [to] : [])].map(([, cell]) => inWords(cell)).join(' – ');
      return [{ text: `${text.replace(/\s*:$/, '')}: ${said}`, place: { sheet: name, row: row.row, column } }];
    }),
  );
}

const mayLabel = ({ row, header, cells }: SheetRow): boolean => row <= LONGEST_COVER && !header && cells.size > 1;
const inWords = (cell: Cell): string =>
  cell.kind === 'day' && cell.shape !== 'month and year' ? showDay(cell.day) : cell.text;
