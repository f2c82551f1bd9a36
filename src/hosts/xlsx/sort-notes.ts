import type { Package } from './package';
import { parseCell } from './references';
import { outlineXml, TextEdits, type XmlElement } from './xml';

/** Lets the comments of a sheet go with their rows: notes, threaded comments, and the boxes in which notes are shown. */
export function moveNotes(pkg: Package, sheetPart: string, movedTo: ReadonlyMap<number, number>): void {
  for (const { type, part } of pkg.relationships(sheetPart)) {
    if (part === undefined || !pkg.has(part)) continue;
    if (type === 'comments' || type === 'threadedComment') pkg.write(part, movedComments(pkg.text(part), part, movedTo));
    if (type === 'vmlDrawing') pkg.write(part, movedBoxes(pkg.text(part), movedTo));
  }
} // prettier-ignore

function movedComments(text: string, part: string, movedTo: ReadonlyMap<number, number>): string {
  const edits = new TextEdits(text);
  const visit = (element: XmlElement): void => {
    const cell = parseCell(element.attributes['ref'] ?? '');
    const place = cell && movedTo.get(cell.row);
    const column = element.attributes['ref']?.replace(/\d+$/, '');
    if (place !== undefined && column !== undefined) edits.setAttribute(element, 'ref', `${column}${place}`);
    for (const child of element.children) visit(child);
  };
  for (const child of outlineXml(text, part).children) visit(child);
  return edits.apply();
}

/** A note's box says its cell's row, from 0, and where it floats: in its anchor the third and the seventh number are rows. */
const movedBoxes = (text: string, movedTo: ReadonlyMap<number, number>): string =>
  text.replace(/<(\w+:)?ClientData\b[\s\S]*?<\/(?:\w+:)?ClientData>/g, (box) => {
    const row = Number(/<(?:\w+:)?Row>\s*(\d+)\s*</.exec(box)?.[1] ?? NaN) + 1;
    const place = movedTo.get(row);
    if (place === undefined) return box;
    const moved = (n: string): string => String(Math.max(0, Number(n) + place - row));
    return box
      .replace(/(<(?:\w+:)?Row>)\s*\d+\s*/, `$1${place - 1}`)
      .replace(/(<(?:\w+:)?Anchor>)([^<]*)/, (_, tag: string, numbers: string) =>
        tag + numbers.split(',').map((n, at) => (at === 2 || at === 6 ? moved(n) : n.trim())).join(', '),
      );
  }); // prettier-ignore
