import { type DateSystem, serialFromDay } from '../../../core/calendar/serial';
import { fitForCell } from '../../../core/workbook/cell-text';
import type { CellDrawing } from '../../../core/workbook/drawing';
import { formulaIn } from '../../../core/workbook/formula';
import type { RowUpdate } from '../../../core/workbook/update/types';
import { asText as asEntry } from '../as-text';

/** null leaves a cell as it is. */
export type Value = string | number | boolean | null;

/** A text as Excel is to take and to hold it. */
export const asText = (text: string): string => asEntry(fitForCell(text));

/** What Excel is given for a cell. @param isTextCell true where it is formatted as text, so that an apostrophe would show. */
export function valueOf(
  cell: CellDrawing | undefined,
  { row, isNew }: Pick<RowUpdate, 'row' | 'isNew'>,
  dateSystem: DateSystem,
  isTextCell = false,
): Value {
  const textOf = isTextCell ? fitForCell : asText;
  switch (cell?.kind) {
    case undefined:
    case 'kept':
      return null;
    case 'empty':
      return isNew ? null : '';
    case 'text':
    case 'link':
      return textOf(cell.text);
    case 'day':
      return serialFromDay(cell.day, dateSystem);
    case 'formula':
      return `=${formulaIn(cell.formula, row)}`;
    case 'copied':
      return typeof cell.contents.value === 'string' ? textOf(cell.contents.value) : cell.contents.value;
  }
}
