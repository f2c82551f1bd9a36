import type { Package } from './package';
import { readWorkbookPart, sameName } from './read-workbook';
import { TextEdits } from './text-edits';
import { childOf, childrenOf, isTrue, outlineXml } from './xml';

/**
 * Lets the workbook open on a sheet, in its first window. The sheet that it opened on before is no longer selected: two
 * selected sheets are a group, and what is typed into one goes into both. A hidden sheet can't be opened on.
 */
export function openOn(pkg: Package, sheet: string): void {
  const { part, sheets } = readWorkbookPart(pkg);
  const index = sheets.findIndex(({ name }) => sameName(name, sheet));
  if (sheets[index]?.visibility !== 'visible') return;
  setActiveTab(pkg, part, index);
  for (const [at, { part: sheetPart }] of sheets.entries()) select(pkg, sheetPart, at === index);
}

function setActiveTab(pkg: Package, part: string, index: number): void {
  const text = pkg.text(part);
  const root = outlineXml(text, part);
  const edits = new TextEdits(text);
  const views = childOf(root, 'bookViews');
  const [window] = childrenOf(views, 'workbookView');
  const xml = `<${root.prefix}workbookView activeTab="${index}"/>`;
  if (window) edits.setAttribute(window, 'activeTab', String(index));
  else if (views) edits.append(views, xml);
  else {
    const list = childOf(root, 'sheets');
    if (list) edits.insert(list.start, `<${root.prefix}bookViews>${xml}</${root.prefix}bookViews>`);
  }
  if (!edits.isEmpty) pkg.write(part, edits.apply());
}

/** A sheet's list of views. It stands before the cells, which needn't be looked at for it. */
const VIEWS = /<(?:[\w.-]+:)?sheetViews\b[\s\S]*?<\/(?:[\w.-]+:)?sheetViews>/;
const CELLS = /<(?:[\w.-]+:)?sheetData\b/;

/** Selects a sheet in the workbook's first window, or no longer. */
function select(pkg: Package, part: string, isSelected: boolean): void {
  if (!pkg.has(part)) return;
  const pieces = pkg.pieces(part);
  let head = '';
  for (let next = pieces.next(); next.done !== true; next = pieces.next()) {
    head += next.value;
    if (VIEWS.test(head) || CELLS.test(head)) break;
  }
  const list = VIEWS.exec(head);
  if (!list) return;
  const edits = new TextEdits(list[0]);
  const view = childrenOf(outlineXml(list[0], part), 'sheetView').find(
    ({ attributes }) => Number(attributes['workbookViewId'] ?? 0) === 0,
  );
  if (view && isTrue(view.attributes['tabSelected']) !== isSelected)
    edits.setAttribute(view, 'tabSelected', isSelected ? '1' : undefined);
  if (edits.isEmpty) return;
  const changed = head.slice(0, list.index) + edits.apply() + head.slice(list.index + list[0].length);
  pkg.write(
    part,
    (function* () {
      yield changed;
      yield* pieces;
    })(),
  );
}
