import type { Highlight, HighlightLook } from '../../../core/workbook/highlights';
import { type CellRange, rangeName, within } from '../../../core/workbook/ranges';
import { rangesOf } from '../areas';
import { blocksOf } from '../blocks';
import { markerOf } from './marker';
import type { LookedAt } from './there';

/**
 * How long a list of addresses may be. Excel refuses some that are longer than about 8,192 characters, by a rule that
 * it doesn't tell (OfficeDev/office-js #5198).
 */
const LONGEST_ADDRESS = 2_000;
const LINES = { solid: 'Continuous', dashed: 'Dash', dotted: 'Dot' } as const;
const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

export interface Layer {
  readonly sheet: LookedAt;
  readonly look: HighlightLook;
  readonly ranges: readonly CellRange[];
}

/** The ranges of each look on a sheet; none of them overlap. */
export function layersOf(sheet: LookedAt, highlights: readonly Highlight[]): Layer[] {
  const taken = new Set<string>();
  const looks = new Map<
    string,
    { look: HighlightLook; cells: { row: number; column: number }[]; merges: CellRange[] }
  >();
  for (const { place, look } of highlights) {
    const merge = sheet.merges.find((range) => within(range, place));
    const key = merge ? rangeName(merge) : `${place.row} ${place.column}`;
    if (taken.has(key)) continue;
    taken.add(key);
    const lookKey = JSON.stringify(look);
    const layer = looks.get(lookKey) ?? { look, cells: [], merges: [] };
    looks.set(lookKey, layer);
    if (merge) layer.merges.push(merge);
    else layer.cells.push(place);
  }
  return Array.from(looks.values(), ({ look, cells, merges }) => ({
    sheet,
    look,
    ranges: [...rangesOf(cells), ...merges],
  }));
}

/** Ranges as lists of addresses that Excel takes. @param isOneByOne where it takes no list (OfficeDev/office-js #1985). */
export const addressesOf = (ranges: readonly CellRange[], isOneByOne: boolean): string[] =>
  blocksOf(ranges.map(rangeName), (name) => name.length + 1, isOneByOne ? 1 : LONGEST_ADDRESS).map(({ items }) =>
    items.join(','),
  );

/** A new format lies above all others of its cells, the user's too, which go on to work where ours says nothing. */
export function lay(sheet: Excel.Worksheet, address: string, look: HighlightLook): void {
  const cells = address.includes(',') ? sheet.getRanges(address) : sheet.getRange(address);
  const format = cells.conditionalFormats.add('Custom');
  format.custom.rule.formula = markerOf(look);
  format.stopIfTrue = false;
  format.custom.format.fill.color = `#${look.fill}`;
  format.custom.format.font.color = `#${look.ink}`;
  if (look.isBold) format.custom.format.font.bold = true;
  for (const side of SIDES) {
    const border = format.custom.format.borders.getItem(side);
    border.style = LINES[look.line];
    border.color = `#${look.ink}`;
  }
}
