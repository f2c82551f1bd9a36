import type { Highlight } from '../../../core/workbook/highlights';
import { HostProblem } from '../../../core/workbook/host';
import { groupBy } from '../../../core/lists/group-by';
import { sizeOf } from '../areas';
import { blocksOf, sendAllButLast } from '../blocks';
import { sheetIsGone, sheetIsProtected } from '../sheet-problems';
import { type Failed, allOrEach } from './all-or-each';
import { addressesOf, lay, layersOf } from './pieces';
import { type ExistingHighlight, type LookedAt, findOurs, lookAt } from './there';

/** About the bytes sent at once, well under the 5 MB that Excel on the web takes, and what a format takes of them. */
const BYTES_AT_ONCE = 2_000_000;
const BYTES_OF_FORMAT = 4_000;

type BySheet = ReadonlyMap<string, readonly Highlight[]>;

/**
 * Lays highlights over cells in place of those that are there, with four syncs, and one more for each further 2 MB. Of
 * several highlights of a cell the first is taken; merged cells are highlighted whole. Where Excel fails, each sheet is
 * tried by itself: a rule that it can't read on one of them (OfficeDev/office-js #5222, #6827) doesn't keep it from the others.
 * @returns how many cells are highlighted, each cell of a merge counted. @throws HostProblem, which names the sheets that
 * were left out; none where something was in the way, and then nothing was changed.
 */
export async function highlight(context: Excel.RequestContext, highlights: readonly Highlight[]): Promise<number> {
  const bySheet = groupBy(highlights, ({ place }) => place.sheet.toLowerCase());
  const found = await find(context, bySheet);
  for (const [name, [first]] of bySheet) if (first && !found.names.has(name)) throw sheetIsGone(first.place.sheet);
  const concerned = found.sheets.filter(({ sheet, own }) => bySheet.has(sheet.key) || own.length > 0);
  for (const { sheet } of concerned) if (sheet.isProtected) throw sheetIsProtected(sheet.name);
  const { done, failed } = await writeAll(context, concerned, bySheet);
  const left = [...found.failed.filter(({ name }) => bySheet.has(name.toLowerCase())), ...failed];
  if (left.length > 0) throw notAll('Some sheets could not be highlighted', left);
  return done.reduce((sum, cells) => sum + cells, 0);
}

/**
 * Takes all highlights away, with four syncs; where Excel fails, sheet by sheet.
 * @returns how many cells bore one, each cell of a merge counted. @throws HostProblem, which names the sheets that were
 * left out; none where one is protected, and then nothing was changed.
 */
export async function clearHighlights(context: Excel.RequestContext): Promise<number> {
  const nothing: BySheet = new Map();
  const found = await find(context, nothing);
  const lit = found.sheets.filter(({ own }) => own.length > 0);
  for (const { sheet } of lit) if (sheet.isProtected) throw sheetIsProtected(sheet.name);
  const { failed } = await writeAll(context, lit, nothing);
  const left = [...found.failed, ...failed];
  if (left.length > 0) throw notAll('Of some sheets the highlights could not be taken away', left);
  return lit.flatMap(({ own }) => own).reduce((sum, { cells }) => sum + cells, 0);
}

/** A sheet with our highlights on it. */
interface Lit {
  readonly sheet: LookedAt;
  readonly own: readonly ExistingHighlight[];
}

interface Found {
  readonly sheets: readonly Lit[];
  /** Of all sheets, as names are compared. */
  readonly names: ReadonlySet<string>;
  /** Those of which Excel doesn't tell. */
  readonly failed: readonly Failed[];
}

/** Looks at the sheets, hidden ones too, with our highlights on them: three syncs, two where there are no formats. */
async function find(context: Excel.RequestContext, bySheet: BySheet): Promise<Found> {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const looked = await allOrEach(
    sheets.items,
    ({ name }) => name,
    (all) => lookAt(context, all, bySheet),
  );
  const lit = await allOrEach(
    looked.done,
    ({ name }) => name,
    async (all): Promise<Lit[]> => {
      const existing = await findOurs(context, all);
      return all.map((sheet) => ({ sheet, own: existing.filter((one) => one.sheet === sheet) }));
    },
  );
  return {
    sheets: lit.done,
    names: new Set(sheets.items.map(({ name }) => name.toLowerCase())),
    failed: [...looked.failed, ...lit.failed],
  };
}

/** Writes all sheets at once. Where that fails each is looked at again first: some of it was done. */
const writeAll = (
  context: Excel.RequestContext,
  all: readonly Lit[],
  bySheet: BySheet,
): Promise<{ readonly done: readonly number[]; readonly failed: readonly Failed[] }> =>
  allOrEach(
    all,
    ({ sheet }) => sheet.name,
    async (some) => [await write(context, some, bySheet, false)],
    async ({ sheet }) => {
      const again = await lookAt(context, [sheet.sheet], bySheet);
      const own = await findOurs(context, again);
      return [await write(context, again.map((one) => ({ sheet: one, own })), bySheet, true)]; // prettier-ignore
    },
  );

/** @returns how many cells are highlighted. */
async function write(
  context: Excel.RequestContext,
  all: readonly Lit[],
  bySheet: BySheet,
  isOneByOne: boolean,
): Promise<number> {
  const layers = all.flatMap(({ sheet }) => layersOf(sheet, bySheet.get(sheet.key) ?? []));
  const pieces = layers.flatMap(({ sheet, look, ranges }) =>
    addressesOf(ranges, isOneByOne).map((address) => ({ sheet, look, address })),
  );
  // From the last to the first, so that none moves up before it goes.
  for (const { format } of all.flatMap(({ own }) => own).reverse()) format.delete();
  const blocks = blocksOf(pieces, ({ address }) => BYTES_OF_FORMAT + address.length, BYTES_AT_ONCE);
  context.application.suspendScreenUpdatingUntilNextSync();
  await sendAllButLast(context, blocks, ({ items }) => {
    for (const { sheet, look, address } of items) lay(sheet.sheet, address, look);
  });
  await context.sync();
  return layers.flatMap(({ ranges }) => ranges).reduce((cells, range) => cells + sizeOf(range), 0);
}

const notAll = (what: string, left: readonly Failed[]): HostProblem =>
  new HostProblem(
    'host',
    `${what}: ${left.map(({ name }) => `‘${name}’`).join(', ')}.`,
    'Excel fails where it cannot read one of a sheet’s conditional formats.',
    'Look at Home > Conditional Formatting > Manage Rules there, then try again.',
  );
