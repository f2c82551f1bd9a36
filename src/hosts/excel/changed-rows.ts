import type { MovedFrom, Stretch } from '../../core/workbook/abilities';
import type { MovedRows } from './moved-rows';

/** Rows of one sheet that were left. */
export interface Left extends Stretch {
  readonly sheetId: string;
  readonly moved: readonly MovedFrom[];
}

/** Which rows were changed and not yet left, by what Excel tells, in whatever order it tells it. */
export class ChangedRows {
  readonly #changed = new Map<string, Stretch>();
  #selected: (Stretch & { readonly sheetId: string }) | undefined;

  constructor(private readonly movedRows: MovedRows) {}

  /** Cells were written in. @returns what is left by now. */
  edited(sheetId: string, { top, bottom }: Stretch): Left[] {
    const before = this.#changed.get(sheetId);
    this.#changed.set(sheetId, {
      top: Math.min(top, before?.top ?? top),
      bottom: Math.max(bottom, before?.bottom ?? bottom),
    });
    return this.#left();
  }

  /** Others are selected. @returns what is left by now. */
  selected(sheetId: string, stretch: Stretch): Left[] {
    this.#selected = { sheetId, ...stretch };
    return this.#left();
  }

  /** Whole rows came, or went. */
  moved(sheetId: string, { top, bottom }: Stretch, way: 'came' | 'went'): void {
    this.movedRows.note(sheetId, top);
    const changed = this.#changed.get(sheetId);
    if (!changed || changed.bottom < top) return;
    const rows = bottom - top + 1;
    const place = (row: number): number => {
      if (row < top) return row;
      return way === 'came' ? row + rows : Math.max(top, row - rows);
    };
    if (way === 'went' && changed.top >= top && changed.bottom <= bottom) this.#changed.delete(sheetId);
    else this.#changed.set(sheetId, { top: place(changed.top), bottom: place(changed.bottom) });
  }

  #left(): Left[] {
    const selected = this.#selected;
    if (!selected) return [];
    const left = [...this.#changed].filter(
      ([sheetId, { top, bottom }]) => sheetId !== selected.sheetId || bottom < selected.top || top > selected.bottom,
    );
    return left.map(([sheetId, stretch]) => {
      this.#changed.delete(sheetId);
      return { sheetId, ...stretch, moved: this.movedRows.of(sheetId) };
    });
  }
}
