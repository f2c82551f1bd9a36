import type { JSX } from 'preact';
import { type CellRange, cellName, within } from '../../core/workbook/place';
import type { SheetMarks } from '../marks';
import type { SheetView, ViewCell } from '../sheet-view';
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
  readonly onSelect: (cell: Cell) => void;
  readonly onFollow: (cell: Cell) => void;
}

export function SheetRow({ row, sheet, active, columns, lastRow, ...rest }: RowProps): JSX.Element | null {
  const height = sheet.heights[row - 1] ?? 0;
  if (height === 0) return null;
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
            contents={cells.get(column)}
            merge={merge}
            lastRow={lastRow}
            isActive={row === active.row && column === active.column}
            left={column <= sheet.frozen.columns ? leftOf(sheet.widths, column) : undefined}
            {...rest}
          />
        );
      })}
    </tr>
  );
}

const leftOf = (widths: readonly number[], column: number): number =>
  widths.slice(0, column - 1).reduce((sum, width) => sum + width, ROW_NUMBERS);

interface CellProps extends Pick<RowProps, 'marks' | 'onSelect' | 'onFollow' | 'lastRow'> {
  readonly cell: Cell;
  readonly contents: ViewCell | undefined;
  readonly merge: CellRange | undefined;
  readonly isActive: boolean;
  /** Where a frozen column stays. */
  readonly left: number | undefined;
}

function SheetCell(props: CellProps): JSX.Element {
  const { cell, contents, merge, isActive, left, marks, lastRow, onSelect, onFollow } = props;
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
      aria-selected={isActive}
      aria-colindex={cell.column + 1}
      {...(merge && {
        colSpan: merge.right - merge.left + 1,
        rowSpan: Math.min(merge.bottom, lastRow) - merge.top + 1,
      })}
      {...(mark && { title: mark.words })}
      className={classes.filter(Boolean).join(' ')}
      style={style}
      onClick={() => {
        onSelect(cell);
        if (contents?.link) onFollow(cell);
      }}
    >
      {contents?.link ? <span className="link">{contents.text}</span> : contents?.text}
      {mark && <span className="visually-hidden"> ({mark.words})</span>}
    </td>
  );
}
