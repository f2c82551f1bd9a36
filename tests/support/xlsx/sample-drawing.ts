import type { ColumnDrawing, RowDrawing, SheetDrawing } from '../../../src/core/workbook/drawing';

const COLUMNS: readonly ColumnDrawing[] = [
  { header: 'Ref', kind: 'drawn', width: 9, look: { format: 'general', wraps: false } },
  { header: 'Action', kind: 'drawn', width: 40, look: { format: 'general', wraps: true } },
  { header: 'Due', kind: 'drawn', width: 13, look: { format: 'day', wraps: false } },
  {
    header: 'Status',
    kind: 'user-owned',
    width: 14,
    look: { format: 'general', wraps: false },
    list: { words: ['Not started', 'Complete'], refusal: 'Choose a status from the list.' },
  },
  {
    header: 'State',
    kind: 'drawn',
    width: 12,
    look: { format: 'general', wraps: false },
    colours: [
      { word: 'Overdue', fill: 'FFC7CE', ink: '9C0006', isBold: true },
      { word: 'Planned', fill: 'DDEBF7', ink: '1F4E78', isBold: false },
    ],
  },
  { header: 'Source', kind: 'drawn', width: 22, look: { format: 'link', wraps: true } },
];

/** A row of the sample tracker: its first is in row 2. */
export const sampleRow = (i: number, action = `Action ${i}`): RowDrawing => ({
  height: 30,
  cells: [
    { kind: 'text', text: `A${i}` },
    { kind: 'text', text: action },
    i % 3 === 2 ? { kind: 'empty' } : { kind: 'day', day: { year: 2026, month: 3, day: i } },
    { kind: 'kept' },
    { kind: 'formula', formula: `IF(C${i + 1}<TODAY(),"Overdue","Planned")`, shows: 'Planned' },
    { kind: 'link', text: `Plan!A${i}`, place: { sheet: 'Plan', row: i, column: 1 } },
  ],
});

/** A small tracker with as many rows. */
export const sampleDrawing = (rows: number, changes: Partial<SheetDrawing> = {}): SheetDrawing => ({
  mark: 'tracker',
  target: { kind: 'new', name: 'Tracker' },
  origin: { row: 1, column: 1 },
  columns: COLUMNS,
  rows: Array.from({ length: rows }, (_, i) => sampleRow(i + 1)),
  table: { name: 'PlanTracker', style: 'TableStyleMedium2' },
  theme: { headerFill: '1F3864', headerInk: 'FFFFFF', lines: 'BFBFBF' },
  frozen: { rows: 1, columns: 2 },
  print: { orientation: 'landscape', paper: 'A4', pagesWide: 1 },
  ...changes,
});

/** A report with texts above its table, which begins in row 6; the texts look like formulas, dates and numbers. */
export const sampleReport = (rows: number, changes: Partial<SheetDrawing> = {}): SheetDrawing => ({
  ...sampleDrawing(rows),
  mark: 'report',
  target: { kind: 'new', name: 'Plan check' },
  origin: { row: 6, column: 1 },
  columns: COLUMNS.map((column) => ({ ...column, kind: 'drawn' })),
  above: [
    { row: 1, column: 1, text: 'Plan check <&>', look: 'title' },
    { row: 3, column: 1, text: 'Errors', look: 'label' },
    { row: 3, column: 2, text: '=1+1', look: 'plain' },
    { row: 4, column: 1, text: 'Checked', look: 'label' },
    { row: 4, column: 2, text: '11/08/2026', look: 'plain' },
    { row: 4, column: 3, text: '', look: 'plain' },
  ],
  rows: Array.from({ length: rows }, (_, i) => ({
    cells: [
      { kind: 'text', text: `A${i + 1}` },
      { kind: 'text', text: `Finding ${i + 1}` },
      { kind: 'day', day: { year: 2026, month: 3, day: i + 1 } },
      { kind: 'text', text: 'Not started' },
      { kind: 'text', text: 'Overdue' },
      { kind: 'link', text: `Plan!A${i + 1}`, place: { sheet: 'Plan', row: i + 1, column: 1 } },
    ],
  })),
  table: { name: 'PlanCheck', style: 'TableStyleMedium2' },
  frozen: { rows: 6, columns: 0 },
  ...changes,
});
