import type { Highlight, HighlightLook } from '../../core/workbook/highlights';
import { type CellRange, rangeName, within } from '../../core/workbook/place';
import { rangesOf, sizeOf } from './areas';
import { askWithMerges, mergesByBlocks } from './merges';
import { blocksOf, sendAllButLast } from './blocks';
import { groupBy } from '../../core/lists/group-by';
import { sheetIsGone, sheetIsProtected } from './problems';

/*
 * Highlights are conditional formats that are always true, so that what the cells look like themselves stays as it is.
 * Plan Grid knows them by the words in their formula, on every sheet, however the user moved them.
 */

/** N() of a text is 0 in every language of Excel. */
const markerOf = ({ name }: HighlightLook): string => `=N("Plan Grid: ${name.replaceAll('"', '""')}")=0`;
const isOurs = (formula: string): boolean => /^=\s*N\("Plan Grid: .*"\)\s*=\s*0$/i.test(formula);

/**
 * How long a list of addresses may be. Excel refuses some that are longer than about 8,192 characters, by a rule that
 * it doesn't tell (OfficeDev/office-js #5198).
 */
const LONGEST_ADDRESS = 2_000;
/** About the bytes sent at once, well under the 5 MB that Excel on the web takes, and what a format takes of them. */
const BYTES_AT_ONCE = 2_000_000;
const BYTES_OF_FORMAT = 4_000;
/** Formats asked for at once. */
const FORMATS_AT_ONCE = 1_000;

const LINES = { solid: 'Continuous', dashed: 'Dash', dotted: 'Dot' } as const;
const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/**
 * Lays highlights over cells in place of those that are there, with four syncs, and one more for each further 2 MB. Of
 * several highlights of a cell the first is taken; merged cells are highlighted whole.
 * @returns how many cells are highlighted, each cell of a merge counted. @throws HostProblem; then nothing was changed.
 */
export async function highlight(context: Excel.RequestContext, highlights: readonly Highlight[]): Promise<number> {
  const bySheet = groupBy(highlights, ({ place }) => place.sheet.toLowerCase());
  const sheets = await look(context, bySheet);
  for (const [name, [first]] of bySheet)
    if (first && !sheets.some(({ key }) => key === name)) throw sheetIsGone(first.place.sheet);
  const existing = await findOurs(context, sheets);
  for (const sheet of sheets)
    if (sheet.isProtected && (bySheet.has(sheet.key) || existing.some((own) => own.sheet === sheet)))
      throw sheetIsProtected(sheet.name);

  const layers = sheets.flatMap((sheet) => layersOf(sheet, bySheet.get(sheet.key) ?? []));
  const pieces = layers.flatMap(({ sheet, look, ranges }) =>
    addressesOf(ranges).map((address) => ({ sheet, look, address })),
  );
  remove(existing);
  const blocks = blocksOf(pieces, ({ address }) => BYTES_OF_FORMAT + address.length, BYTES_AT_ONCE);
  context.application.suspendScreenUpdatingUntilNextSync();
  await sendAllButLast(context, blocks, ({ items }) => {
    for (const { sheet, look, address } of items) lay(sheet.sheet, address, look);
  });
  await context.sync();
  return layers.reduce((sum, { ranges }) => sum + ranges.reduce((cells, range) => cells + sizeOf(range), 0), 0);
}

/**
 * Takes all highlights away, with four syncs.
 * @returns how many cells bore one, each cell of a merge counted. @throws HostProblem; then nothing was changed.
 */
export async function clearHighlights(context: Excel.RequestContext): Promise<number> {
  const sheets = await look(context, new Map());
  const existing = await findOurs(context, sheets);
  const locked = existing.find(({ sheet }) => sheet.isProtected);
  if (locked) throw sheetIsProtected(locked.sheet.name);
  if (existing.length === 0) return 0;
  remove(existing);
  await context.sync();
  return existing.reduce((sum, { cells }) => sum + cells, 0);
}

interface LookedAt {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  /** The name as names are compared. */
  readonly key: string;
  readonly isProtected: boolean;
  readonly formats: Excel.ConditionalFormatCollection;
  /** Merged cells around highlights. */
  readonly merges: readonly CellRange[];
}

/** Looks at the sheets, hidden ones too: two syncs. */
async function look(
  context: Excel.RequestContext,
  bySheet: ReadonlyMap<string, readonly Highlight[]>,
): Promise<LookedAt[]> {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const lit = sheets.items.flatMap((sheet) => {
    const places = (bySheet.get(sheet.name.toLowerCase()) ?? []).map(({ place }) => place);
    if (places.length === 0) return [];
    const bottom = Math.max(...places.map(({ row }) => row));
    return [{ sheet, extent: { top: 1, left: 1, bottom, right: Math.max(...places.map(({ column }) => column)) } }];
  });
  const { answer, merges } = await askWithMerges(
    context,
    lit.map(({ sheet }) => sheet),
    () =>
      sheets.items.map((sheet) => ({
        sheet,
        protection: sheet.protection.load('protected'),
        formats: sheet.getRange().conditionalFormats.load('items/id,items/type'),
      })),
  );
  const merged = new Map<string, readonly CellRange[]>();
  for (const [index, { sheet, extent }] of lit.entries())
    merged.set(sheet.name, merges(index) ?? (await mergesByBlocks(context, { sheet, extent })));
  return answer.map(({ sheet, protection, formats }) => ({
    sheet,
    name: sheet.name,
    key: sheet.name.toLowerCase(),
    isProtected: protection.protected,
    formats,
    merges: merged.get(sheet.name) ?? [],
  }));
}

interface ExistingHighlight {
  readonly sheet: LookedAt;
  readonly format: Excel.ConditionalFormat;
  readonly cells: number;
}

/**
 * Our highlights as they are: one sync where a sheet has conditional formats with formulas. Formats that somebody
 * made by hand can share their ids, and Excel doesn't find those again (OfficeDev/office-js #5222): they aren't ours.
 */
async function findOurs(context: Excel.RequestContext, sheets: readonly LookedAt[]): Promise<ExistingHighlight[]> {
  const asked = sheets.flatMap((sheet) => {
    const ids = new Set(sheet.formats.items.filter(({ type }) => type === 'Custom').map(({ id }) => id));
    return [...ids].map((id) => ({ sheet, id }));
  });
  const found: {
    sheet: LookedAt;
    format: Excel.ConditionalFormat;
    rule: Excel.ConditionalFormatRule;
    areas: Excel.RangeAreas;
  }[] = [];
  await sendAllButLast(
    context,
    blocksOf(asked, () => 1, FORMATS_AT_ONCE),
    ({ items }) => {
      for (const { sheet, id } of items) {
        const format = sheet.formats.getItemOrNullObject(id);
        const rule = format.customOrNullObject.rule.load('formula');
        found.push({ sheet, format, rule, areas: format.getRanges().load('cellCount') });
      }
    },
  );
  if (asked.length > 0) await context.sync();
  return found.flatMap(({ sheet, format, rule, areas }) =>
    !rule.isNullObject && isOurs(rule.formula) ? { sheet, format, cells: areas.cellCount } : [],
  );
}

/** From the last to the first, so that none moves up before it goes. */
function remove(existing: readonly ExistingHighlight[]): void {
  for (const { format } of [...existing].reverse()) format.delete();
}

interface Layer {
  readonly sheet: LookedAt;
  readonly look: HighlightLook;
  readonly ranges: readonly CellRange[];
}

/** The ranges of each look on a sheet; none of them overlap. */
function layersOf(sheet: LookedAt, highlights: readonly Highlight[]): Layer[] {
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

/** Ranges as lists of addresses that Excel takes. */
const addressesOf = (ranges: readonly CellRange[]): string[] =>
  blocksOf(ranges.map(rangeName), (name) => name.length + 1, LONGEST_ADDRESS).map(({ items }) => items.join(','));

/** A new format lies above all others of its cells, the user's too, which go on to work where ours says nothing. */
function lay(sheet: Excel.Worksheet, address: string, look: HighlightLook): void {
  const format = sheet.getRanges(address).conditionalFormats.add('Custom');
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
