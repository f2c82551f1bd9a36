import { CHANGES } from '../changes/record';
import { HANDOUTS } from '../meeting/handouts';
import { PACK } from '../meeting/pack-record';
import { MEETING } from '../meeting/record';
import { REPORT_AS_BUILT } from '../report/as-built';
import { REPORT } from '../report/record';
import { AS_BUILT } from '../sheets/as-built';
import type { AnySheetRecord } from '../sheets/record';
import { SUMMARY } from '../summary/record';
import { TRACKER } from '../tracker/record';

/** Every sheet that Plan Grid makes and keeps. A new one is a record in a folder of its own and a line here; one with a table also in `tables.ts`. */
export const MANAGED_SHEETS: readonly AnySheetRecord[] = [
  TRACKER,
  REPORT,
  CHANGES,
  MEETING,
  PACK,
  HANDOUTS,
  SUMMARY,
  AS_BUILT,
  REPORT_AS_BUILT,
];
