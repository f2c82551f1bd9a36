import type { Area } from './area';

/** Something that was changed, in the order in which it was. */
export interface Change {
  /** The sheet's name at the time; undefined for what belongs to the whole workbook. */
  readonly sheet: string | undefined;
  /** 'values', 'format', 'worksheet added' … */
  readonly what: string;
  readonly area: Area | undefined;
}
