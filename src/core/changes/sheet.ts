import { showIsoDay } from '../calendar/day';
import { wordsOfCell } from '../sheets/cell-words';
import type { ExistingTable } from '../sheets/existing-table';
import type { TableRow } from '../sheets/table-rows';
import { type Existing, layOutSheet } from '../sheets/lay-out';
import { tidy } from '../text/tidy';
import type { SheetDrawing } from '../workbook/drawing';
import { CHANGES, CHANGES_TITLE, type Change } from './record';

/**
 * The list of changes as a drawing, with these lines below those that it has. Nothing where there is no line, unless
 * the list has to be carried over from another workbook. A build that goes on after one that was broken off finds the same again: that
 * is said once.
 */
export function changesSheet(existing: Existing | undefined, all: readonly Change[]): readonly SheetDrawing[] {
  const said = new Set(existing && Array.from(existing.table.rows, (row) => saidIn(row, existing.table)));
  const lines = all.filter((line) => !said.has(saidBy(line)));
  if (lines.length === 0 && existing?.isElsewhere !== true) return [];
  const fates = Array.from(existing?.table.rows ?? [], () => ({ kind: 'left' }) as const);
  const title = [{ text: CHANGES_TITLE, look: 'title', isOurs: (text: string) => text === CHANGES_TITLE }] as const;
  return [layOutSheet(CHANGES, { existing, fates, added: lines, title, isTitleNew: false })];
}

const saidIn = (row: TableRow, { dateSystem }: ExistingTable): string =>
  [wordsOfCell(row.cellUnder('On'), dateSystem, true), ...COMPARED.map((header) => row.textUnder(header))].join('\n');

const saidBy = ({ on, ref, kind, column, before, after }: Change): string =>
  [showIsoDay(on), ...[ref, kind, column, before, after].map(tidy)].join('\n');

const COMPARED = ['Ref', 'What', 'Column', 'Before', 'After'] as const;
