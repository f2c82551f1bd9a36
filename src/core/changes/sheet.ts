import { type Existing, layOutSheet } from '../sheets/lay-out';
import type { SheetDrawing } from '../workbook/drawing';
import { CHANGES, CHANGES_TITLE, type Change } from './record';

/**
 * The list of changes as a drawing, with these lines below those that it has. Nothing where there is no line, unless
 * the list has to be carried over from another workbook.
 */
export function changesSheet(existing: Existing | undefined, lines: readonly Change[]): readonly SheetDrawing[] {
  if (lines.length === 0 && existing?.isElsewhere !== true) return [];
  const fates = (existing?.table.rows ?? []).map(() => ({ kind: 'left' }) as const);
  const title = [{ text: CHANGES_TITLE, look: 'title', isOurs: (text: string) => text === CHANGES_TITLE }] as const;
  return [layOutSheet(CHANGES, { existing, fates, added: lines, title, isTitleNew: false })];
}
