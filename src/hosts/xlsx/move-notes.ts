import type { Package } from './package';
import { parseCell } from './references';
import { TextEdits } from './text-edits';
import { outlineXml, type XmlElement } from './xml';

/** The row to which a cell goes; undefined where it stays. */
export type RowOfCell = (cell: { readonly row: number; readonly column: number }) => number | undefined;

/** Lets the comments of a sheet go with their cells: notes, threaded comments, and the boxes in which notes are shown. */
export function moveNotes(pkg: Package, sheetPart: string, movedTo: RowOfCell): void {
  for (const { type, part } of pkg.relationships(sheetPart)) {
    if (part === undefined || !pkg.has(part)) continue;
    if (type === 'comments' || type === 'threadedComment') pkg.write(part, movedComments(pkg.text(part), part, movedTo));
    if (type === 'vmlDrawing') pkg.write(part, movedBoxes(pkg.text(part), movedTo));
  }
} // prettier-ignore

function movedComments(text: string, part: string, movedTo: RowOfCell): string {
  const edits = new TextEdits(text);
  const visit = (element: XmlElement): void => {
    const cell = parseCell(element.attributes['ref']);
    const place = cell && movedTo(cell);
    const column = element.attributes['ref']?.replace(/\d+$/, '');
    if (place !== undefined && column !== undefined) edits.setAttribute(element, 'ref', `${column}${place}`);
    for (const child of element.children) visit(child);
  };
  for (const child of outlineXml(text, part).children) visit(child);
  return edits.apply();
}

/** A note's box says its cell, from 0, and where it floats: in its anchor the third and the seventh number are rows. */
const movedBoxes = (text: string, movedTo: RowOfCell): string =>
  text.replace(/<(\w+:)?ClientData\b[\s\S]*?<\/(?:\w+:)?ClientData>/g, (box) => {
    const row = Number(/<(?:\w+:)?Row>\s*(\d+)\s*</.exec(box)?.[1] ?? NaN) + 1;
    const column = Number(/<(?:\w+:)?Column>\s*(\d+)\s*</.exec(box)?.[1] ?? NaN) + 1;
    const place = movedTo({ row, column });
    if (place === undefined) return box;
    const moved = (n: string): string => String(Math.max(0, Number(n) + place - row));
    return box
      .replace(/(<(?:\w+:)?Row>)\s*\d+\s*/, `$1${place - 1}`)
      .replace(/(<(?:\w+:)?Anchor>)([^<]*)/, (_, tag: string, numbers: string) =>
        tag + numbers.split(',').map((n, at) => (at === 2 || at === 6 ? moved(n) : n.trim())).join(', '),
      );
  }); // prettier-ignore
