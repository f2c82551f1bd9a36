import type { ChartDrawing } from '../../../src/core/workbook/chart';
import type { PlacedCell, PlacedLook, SheetDrawing } from '../../../src/core/workbook/drawing';
import { ROW } from '../../../src/core/workbook/formula';

const placed = (row: number, column: number, cell: PlacedCell['cell'], look: PlacedLook = {}): PlacedCell => ({
  row,
  column,
  cell,
  look,
});

const COUNTS = [4, 0, 7, 2, 5];

/** A page with so many rows of numbers and a chart of each kind over them. */
export function samplePage(rows: number, changes: Partial<SheetDrawing> = {}): SheetDrawing {
  const numbers = Array.from({ length: rows }, (_, i) => COUNTS[i] ?? 1);
  const range = (column: number): ChartDrawing['over'] => ({ top: 4, bottom: 3 + rows, left: column, right: column });
  const chart = (name: string, kind: ChartDrawing['kind'], top: number): ChartDrawing => ({
    name,
    kind,
    title: `Things & <${name}>`,
    description: 'How many "things" there are',
    over: { top, bottom: top + 9, left: 5, right: 9 },
    categories: { range: range(1), shows: numbers.map((_, i) => `Thing ${i + 1}`) },
    series: [
      { name: 'Done', colour: '548235', values: { range: range(2), shows: numbers } },
      { name: 'Twice', colour: 'FFC000', values: { range: range(3), shows: numbers.map((n) => 2 * n) } },
    ],
    isMoved: false,
    isRestored: false,
  });
  return {
    mark: 'summary',
    target: { kind: 'new', name: 'A page' },
    origin: { row: 1, column: 1 },
    cells: [
      placed(1, 1, { kind: 'text', text: '=Title & <more>' }, { size: 20, isBold: true, ink: '1F3864' }),
      placed(2, 1, { kind: 'formula', formula: 'TODAY()', shows: 46348 }, { format: '"As at" d mmmm yyyy', align: 'left' }),
      placed(2, 2, { kind: 'empty' }, { fill: 'DDEBF7' }),
      placed(2, 3, { kind: 'day', day: { year: 2026, month: 4, day: 1 } }, { format: 'mmm yy', wraps: true }),
      ...numbers.flatMap((n, i) => [
        placed(4 + i, 1, { kind: 'text', text: `Thing ${i + 1}` }, { lineBelow: 'BFBFBF' }),
        placed(4 + i, 2, { kind: 'formula', formula: `${n}*1`, shows: n }, { align: 'right', lineBelow: 'BFBFBF' }),
        placed(4 + i, 3, { kind: 'formula', formula: `B${ROW}*2`, shows: 2 * n }, { align: 'right', lineBelow: 'BFBFBF' }),
      ]),
    ],
    charts: [chart('Ours by month', 'stacked columns', 1), chart('Ours by owner', 'stacked bars', 12)],
    layout: { widths: [20, 8.5, 12], heights: [{ row: 1, points: 30 }, { row: 9, points: 40 }] },
    columns: [],
    rows: [],
    theme: { headerFill: '1F3864', headerInk: 'FFFFFF', lines: 'BFBFBF' },
    frozen: { rows: 0, columns: 0 },
    print: {
      orientation: 'portrait',
      paper: 'A4',
      pagesWide: 1,
      pagesTall: 1,
      area: { top: 1, left: 1, bottom: 22, right: 9 },
    },
    ...changes,
  };
} // prettier-ignore
