import type { Highlight } from '../../../core/workbook/highlights';
import type { CellRange } from '../../../core/workbook/ranges';
import { blocksOf, sendAllButLast } from '../blocks';
import { askWithMerges, mergesByBlocks } from '../merges';
import { isOurs } from './marker';

/** Formats asked for at once. */
const FORMATS_AT_ONCE = 1_000;

/** A sheet, and what is to be known before it is highlighted. */
export interface LookedAt {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  /** The name as names are compared. */
  readonly key: string;
  readonly isProtected: boolean;
  readonly formats: Excel.ConditionalFormatCollection;
  /** Merged cells around highlights. */
  readonly merges: readonly CellRange[];
}

/** Looks at sheets: one sync, and more where Excel doesn't tell of all merged cells at once. */
export async function lookAt(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  bySheet: ReadonlyMap<string, readonly Highlight[]>,
): Promise<LookedAt[]> {
  const lit = sheets.flatMap((sheet) => {
    const places = (bySheet.get(sheet.name.toLowerCase()) ?? []).map(({ place }) => place);
    if (places.length === 0) return [];
    const bottom = Math.max(...places.map(({ row }) => row));
    return [{ sheet, extent: { top: 1, left: 1, bottom, right: Math.max(...places.map(({ column }) => column)) } }];
  });
  const { answer, merges } = await askWithMerges(
    context,
    lit.map(({ sheet }) => sheet),
    () =>
      sheets.map((sheet) => ({
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

export interface ExistingHighlight {
  readonly sheet: LookedAt;
  readonly format: Excel.ConditionalFormat;
  readonly cells: number;
}

/**
 * Our highlights as they are: one sync where a sheet has conditional formats with formulas. Formats that somebody
 * made by hand can share their ids, and Excel doesn't find those again (OfficeDev/office-js #5222): they aren't ours.
 */
export async function findOurs(
  context: Excel.RequestContext,
  sheets: readonly LookedAt[],
): Promise<ExistingHighlight[]> {
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
