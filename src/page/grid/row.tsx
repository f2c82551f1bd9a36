import type { JSX } from 'preact';
import { cellName } from '../../core/workbook/place';
import { type CellRange, within } from '../../core/workbook/ranges';
import type { SheetMarks } from '../marks';
import { type SheetView, type ViewCell, widthBetween } from '../sheet-view';
import { type Cell, ROW_NUMBERS, cellId } from './geometry';
import { type CellStyle, styleOf } from './looks';

export interface RowProps {
  readonly row: number;
  readonly sheet: SheetView;
  readonly marks: SheetMarks;
  readonly active: Cell;
  readonly columns: readonly number[];
  /** The last row that is drawn: a merge ends there. */
  readonly lastRow: number;
}

export function SheetRow({ row, sheet, active, columns, lastRow, marks }: RowProps): JSX.Element | null {
  const height = sheet.heights[row - 1] ?? 0;
  if (height === 0) return null;
  const { widths, frozen } = sheet;
  const cells = new Map(sheet.rows.get(row)?.map((cell) => [cell.column, cell]));
  const merges = sheet.merges.filter(({ top, bottom }) => top <= row && row <= bottom);
  return (
    <tr data-row={row} aria-rowindex={row + 1} style={{ height }}>
      <th scope="row" className={row === active.row ? 'here' : ''}>
        {row}
      </th>
      {columns.map((column) => {
        const merge = merges.find((range) => within(range, { row, column }));
        if (merge && (merge.top !== row || merge.left !== column)) return null;
        return (
          <SheetCell
            key={column}
            cell={{ row, column }}
            // The words of a folded column would make the row as tall as a word is long.
            contents={widthBetween(widths, column, merge?.right ?? column) > 0 ? cells.get(column) : undefined}
            merge={merge}
            lastRow={lastRow}
            isActive={row === active.row && column === active.column}
            left={column <= frozen.columns ? ROW_NUMBERS + widthBetween(widths, 1, column - 1) : undefined}
            marks={marks}
          />
        );
      })}
    </tr>
  );
}

interface CellProps extends Pick<RowProps, 'marks' | 'lastRow'> {
  readonly cell: Cell;
  readonly contents: ViewCell | undefined;
  readonly merge: CellRange | undefined;
  readonly isActive: boolean;
  /** Where a frozen column stays. */
  readonly left: number | undefined;
}

function SheetCell({ cell, contents, merge, isActive, left, marks, lastRow }: CellProps): JSX.Element {
  const mark = marks.get(cellName(cell));
  const style: CellStyle = {
    ...(contents && styleOf(contents)),
    ...(left !== undefined && { left }),
  };
  const classes = [
    mark && `marked ${mark.severity}`,
    isActive && 'active',
    left !== undefined && 'frozen',
    contents?.runsOn && 'runs-on',
  ];
  return (
    <td
      id={cellId(cell)}
      data-column={cell.column}
      aria-selected={isActive}
      aria-colindex={cell.column + 1}
      {...(merge && {
        colSpan: merge.right - merge.left + 1,
        rowSpan: Math.min(merge.bottom, lastRow) - merge.top + 1,
      })}
      {...(mark && { title: mark.words })}
      className={classes.filter(Boolean).join(' ')}
      style={style}
    >
      {contents && <Words contents={contents} />}
      {mark && <span className="visually-hidden"> ({mark.words})</span>}
    </td>
  );
}

function Words({ contents: { text, link, mostHeight } }: { readonly contents: ViewCell }): JSX.Element {
  const words = link ? <span className="link">{text}</span> : <>{text}</>;
  if (mostHeight === undefined) return words;
  return (
    <div className="clipped" style={{ maxHeight: mostHeight - AROUND }}>
      {words}
    </div>
  );
}

/** What a cell's padding and line take of its height, in pixels. */
const AROUND = 3;
