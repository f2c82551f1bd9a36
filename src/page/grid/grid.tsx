import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { columnLetters } from '../../core/workbook/place';
import type { SheetMarks } from '../marks';
import type { SheetView } from '../sheet-view';
import {
  type Cell,
  COLUMN_LETTERS,
  type Direction,
  ROW_NUMBERS,
  cellId,
  neighbour,
  offsetsOf,
  shownCell,
  windowOf,
} from './geometry';
import { WORDS } from '../../taskpane/words/page';
import { useDrawnRows } from './drawn-rows';

export interface GridProps {
  readonly sheet: SheetView;
  readonly marks: SheetMarks;
  readonly cell: Cell;
  readonly onSelect: (cell: Cell) => void;
  readonly onFollow: (cell: Cell) => void;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** A sheet as a table of which only the rows in sight are drawn. One stop for Tab; arrows move between cells. */
export function Grid({ sheet, marks, cell, onSelect, onFollow }: GridProps): JSX.Element {
  const { widths, merges, frozen } = sheet;
  const box = useRef<HTMLDivElement>(null);
  const [measured, setMeasured] = useState<ReadonlyMap<number, number>>(new Map());
  const [sight, setSight] = useState({ top: 0, height: 800 });
  const heights = useMemo(
    () => sheet.heights.map((height, index) => measured.get(index + 1) ?? height),
    [sheet.heights, measured],
  );
  const offsets = useMemo(() => offsetsOf(heights), [heights]);
  const rows = windowOf(offsets, sight.top, sight.height, merges);
  const active = shownCell(merges, cell);

  const look = (): void => {
    const { current } = box;
    if (!current) return;
    const [top, height] = [Math.floor(current.scrollTop / STRIDE) * STRIDE, current.clientHeight + STRIDE];
    setSight((before) => (before.top === top && before.height === height ? before : { top, height }));
  };
  useEffect(() => {
    look();
    window.addEventListener('resize', look);
    return () => {
      window.removeEventListener('resize', look);
    };
  }, []);

  // Rows grow with their words; where they end is known once they are drawn.
  useLayoutEffect(() => {
    const found = [...(box.current?.querySelectorAll<HTMLElement>('tr[data-row]') ?? [])].flatMap((element) => {
      const row = Number(element.dataset['row']);
      const height = element.offsetHeight;
      return heights[row - 1] === height || height === 0 ? [] : [[row, height] as const];
    });
    if (found.length > 0) setMeasured((before) => new Map([...before, ...found]));
  });

  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return;
    const isDrawn = (active.row >= rows.first && active.row <= rows.last) || active.row <= frozen.rows;
    if (!isDrawn) {
      current.scrollTop = Math.max(0, (offsets[active.row - 1] ?? 0) - current.clientHeight / 3);
      look();
    }
    document.getElementById(cellId(active))?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active.row, active.column, sheet.name]);

  const page = Math.max(1, Math.floor(sight.height / 60));
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = cellAfter(event);
    if (next) {
      event.preventDefault();
      onSelect(next);
    } else if (event.key === 'Enter') onFollow(active);
  };
  const onClick = ({ target }: MouseEvent): void => {
    const element = target instanceof Element ? target.closest<HTMLElement>('td[data-column]') : null;
    const [row, column] = [element?.parentElement?.dataset['row'], element?.dataset['column']];
    if (row === undefined || column === undefined) return;
    const clicked = { row: Number(row), column: Number(column) };
    onSelect(clicked);
    if (sheet.rows.get(clicked.row)?.some((one) => one.column === clicked.column && one.link)) onFollow(clicked);
  };
  const cellAfter = ({ key, ctrlKey, metaKey }: KeyboardEvent): Cell | undefined => {
    const arrow = ARROWS[key];
    if (arrow) return neighbour(active, arrow, sheet);
    const toEdge = ctrlKey || metaKey;
    const lastRow = lastFilled(sheet);
    switch (key) {
      case 'Home':
        return shownCell(merges, { row: toEdge ? 1 : active.row, column: 1 });
      case 'End':
        return shownCell(merges, {
          row: toEdge ? lastRow : active.row,
          column: sheet.rows.get(toEdge ? lastRow : active.row)?.at(-1)?.column ?? 1,
        });
      case 'PageDown':
        return shownCell(merges, { row: Math.min(heights.length, active.row + page), column: active.column });
      case 'PageUp':
        return shownCell(merges, { row: Math.max(1, active.row - page), column: active.column });
      default:
        return undefined;
    }
  };

  const drawn = range(Math.max(rows.first, frozen.rows + 1), rows.last);
  const columns = range(1, widths.length);
  const above = (offsets[rows.first - 1] ?? 0) - (offsets[frozen.rows] ?? 0);
  const below = (offsets.at(-1) ?? 0) - (offsets[rows.last] ?? 0);
  const drawRow = useDrawnRows();
  const rowProps = { sheet, marks, active, columns, lastRow: rows.last };
  const frozenHeight = COLUMN_LETTERS + (offsets[frozen.rows] ?? 0);
  return (
    <div
      className="sheet"
      ref={box}
      onScroll={look}
      style={{ scrollPaddingTop: frozenHeight, scrollPaddingLeft: ROW_NUMBERS }}
    >
      <table
        role="grid"
        className={sheet.hasLines ? 'grid lined' : 'grid'}
        aria-label={WORDS.sheet(sheet.name)}
        aria-rowcount={heights.length + 1}
        aria-colcount={widths.length + 1}
        aria-activedescendant={cellId(active)}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onClick={onClick}
        style={{ width: widths.reduce((sum, width) => sum + width, ROW_NUMBERS) }}
      >
        <colgroup>
          <col style={{ width: ROW_NUMBERS }} />
          {widths.map((width, index) => (
            <col key={index} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <td className="corner" />
            {columns.map((column) => (
              <th key={column} scope="col" className={column === active.column ? 'here' : ''}>
                {columnLetters(column)}
              </th>
            ))}
          </tr>
          {range(1, frozen.rows).map((row) => drawRow({ ...rowProps, row, lastRow: frozen.rows }))}
        </thead>
        {above > 0 && <Spacer height={above} />}
        <tbody>{drawn.map((row) => drawRow({ ...rowProps, row }))}</tbody>
        {below > 0 && <Spacer height={below} />}
      </table>
    </div>
  );
}

const lastFilled = ({ rows }: SheetView): number => [...rows.keys()].reduce((last, row) => Math.max(last, row), 1);

/** In pixels: what is drawn changes only so often while the sheet is scrolled. */
const STRIDE = 160;

const Spacer = ({ height }: { readonly height: number }): JSX.Element => (
  <tbody aria-hidden="true">
    <tr style={{ height }} />
  </tbody>
);

const range = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
