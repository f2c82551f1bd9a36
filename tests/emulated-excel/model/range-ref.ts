import type { Area } from './area';
import type { Sheet } from './sheet';

/** A range as an add-in holds it. While it is kept it moves with its cells; without an area it is gone. */
export class RangeRef {
  constructor(
    readonly sheet: Sheet,
    public area: Area | undefined,
  ) {}
}
