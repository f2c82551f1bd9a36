/*
 * Plan Grid knows the sheets that it made by hidden defined names, which stay with a sheet that is renamed or moved:
 * 'PlanGrid.AsBuilt' leads to a cell of the sheet with the mark 'as built'. Where a workbook holds several sheets of a
 * kind, the others' names go on: 'PlanGrid.Meeting.2'.
 */

const PREFIX = 'PlanGrid.';

/**
 * The defined name of a mark, which is one or more lower-case words.
 * @param which tells several sheets of a kind apart: a number or a word.
 */
export function markName(mark: string, which?: number | string): string {
  const words = mark.split(' ').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `${PREFIX}${words.join('')}${which === undefined ? '' : `.${which}`}`;
}

/**
 * What a page is marked as while it is being drawn. A table that was left half drawn is known by its headers and rows, a
 * page isn't: a block that is missing is one that somebody took out. So one that bears this mark is drawn again.
 */
export const begunMark = (mark: string): string => `${mark} begun`;

/** The mark for which a defined name stands, known to this version or not; undefined where the name isn't one of ours. */
export function markOfName(name: string): string | undefined {
  if (!name.toLowerCase().startsWith(PREFIX.toLowerCase())) return undefined;
  const [words = ''] = name.slice(PREFIX.length).split('.');
  const mark = words.replace(/([a-z\d])(?=[A-Z])/g, '$1 ').toLowerCase();
  return mark === '' ? undefined : mark;
}

/** A table by whose name, with or without a number and letters behind it, a sheet is known where its defined name was lost. */
export interface ManagedTable {
  readonly mark: string;
  readonly table: string;
}

/**
 * The marks of sheets, by the names of the sheets. A sheet whose table alone says what it is, while another sheet bears
 * the name, is a copy that somebody made: its mark is 'tracker copy', so that it is neither updated nor read.
 * @param names the workbook's defined names, each with the sheet that it leads to.
 */
export function marksOf(
  names: readonly { readonly name: string; readonly sheet: string | undefined }[],
  tables: readonly { readonly name: string; readonly sheet: string }[],
  managed: readonly ManagedTable[],
): ReadonlyMap<string, string> {
  const marks = new Map<string, string>();
  for (const { name, sheet } of names) {
    const mark = markOfName(name);
    if (mark !== undefined && sheet !== undefined && !marks.has(sheet)) marks.set(sheet, mark);
  }
  const named = new Set(marks.values());
  for (const { name, sheet } of tables) {
    const kind = managed.find(({ table }) => new RegExp(`^${table}\\d*(?:_[a-z]+\\d*)?$`, 'i').test(name));
    if (kind && !marks.has(sheet)) marks.set(sheet, named.has(kind.mark) ? `${kind.mark} copy` : kind.mark);
  }
  return marks;
}

/**
 * The name by which a sheet is to be marked: the first of its kind that is free or leads nowhere any more.
 * @returns undefined where a name of the kind leads to the sheet already.
 */
export function missingMarkName(
  mark: string,
  sheet: string,
  names: readonly { readonly name: string; readonly sheet: string | undefined }[],
): string | undefined {
  if (names.some((name) => name.sheet === sheet && markOfName(name.name) === mark)) return undefined;
  const taken = new Set(names.filter((name) => name.sheet !== undefined).map(({ name }) => name.toLowerCase()));
  let name = markName(mark);
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = markName(mark, n);
  return name;
}

/** The namespace of the custom XML part in which a workbook keeps Plan Grid's settings and accepted findings. */
export const KEPT_NAMESPACE = 'urn:plan-grid:kept';
