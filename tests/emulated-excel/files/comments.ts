import { cellName } from '../../../src/core/workbook/place';
import { parseArea } from '../model/area';
import type { Comment, Sheet } from '../model/sheet';
import { MAIN } from './namespaces';
import type { Parts } from './parts';
import { child, children, escapeXml } from './xml';

/** The comments of a sheet, each on one cell, without their looks. */
export function loadComments(sheet: Sheet, parts: Parts, part: string): void {
  const list = child(parts.relatedXml(part, 'comments'), 'commentList');
  sheet.comments = children(list, 'comment').flatMap((element): Comment[] => {
    const area = parseArea(element.attributes['ref'] ?? '');
    const text = child(child(element, 'text'), 't')?.text;
    return area && text !== undefined ? [{ area, text }] : [];
  });
}

export function commentsXml({ comments }: Sheet): string {
  const items = comments.map(
    ({ area, text }) =>
      `<comment ref="${cellName({ row: area.top, column: area.left })}" authorId="0"><text><t>${escapeXml(text)}</t></text></comment>`,
  );
  return `<comments xmlns="${MAIN}"><authors><author/></authors><commentList>${items.join('')}</commentList></comments>`;
}
