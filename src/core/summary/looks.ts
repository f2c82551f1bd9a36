import type { PlacedLook } from '../workbook/drawing';
import { OUR_THEME } from '../sheets/theme';

const { headerFill, headerInk, lines } = OUR_THEME;

/** Nothing is a dash: a table of noughts is hard to read. */
const COUNT = '#,##0;-#,##0;"–"';

/** Every ink has a contrast of 4.5 to 1 at least on its fill; words say what colours help to find. */
export const LOOKS = {
  title: { size: 20, isBold: true, ink: headerFill },
  asAt: { size: 12, ink: '404040' },
  note: { size: 9, ink: '595959' },
  heading: { isBold: true, ink: headerInk, fill: headerFill },
  columnHeading: { size: 9, isBold: true, ink: headerInk, fill: headerFill, align: 'right', wraps: true },
  headingNote: { size: 9, ink: headerInk, fill: headerFill, align: 'right' },
  label: { lineBelow: lines },
  boldLabel: { isBold: true, lineBelow: lines },
  count: { align: 'right', format: COUNT, lineBelow: lines },
  boldCount: { isBold: true, align: 'right', format: COUNT, lineBelow: lines },
  late: { isBold: true, ink: '9C0006', align: 'right', format: COUNT, lineBelow: lines },
  day: { align: 'left', format: 'd mmm yyyy', lineBelow: lines },
  dayRight: { align: 'right', format: 'd mmm yyyy', lineBelow: lines },
  daysLater: { isBold: true, align: 'right', format: '+#,##0', lineBelow: lines },
  working: { size: 8, ink: '6B6B6B' },
  workingMonth: { size: 8, ink: '6B6B6B', format: 'mmm yy', align: 'left' },
} as const satisfies Record<string, PlacedLook>;

/** The four large numbers, each a tile. */
export const TILES = [
  { fill: 'FFC7CE', ink: '9C0006' },
  { fill: 'FFEB9C', ink: '7A4B00' },
  { fill: 'C6EFCE', ink: '006100' },
  { fill: 'DDEBF7', ink: '1F4E79' },
] as const;

/** Of the charts: each is told from its neighbours by how dark it is, too. */
export const STATE_COLOURS = {
  Complete: '548235',
  Overdue: '9C0006',
  'Due soon': 'FFC000',
  Planned: '9DC3E6',
  'No date': 'D9D9D9',
  Other: 'A6A6A6',
} as const;
