import type { Day } from '../../src/core/calendar/day';
import { changesOf } from '../../src/core/findings/fixes';
import type { Finding } from '../../src/core/findings/types';
import { DEFAULT_SETTINGS, type Analysis, analyse } from '../../src/core/plan-grid';
import type { CellChange } from '../../src/core/workbook/changes';
import type { WorkbookContents } from '../../src/core/workbook/contents';
import { showPlace } from '../../src/core/workbook/place';
import { changedBy } from './changed';
import { type CellInput, TODAY, oneGrid } from './workbooks';

/** A workbook as its user gets it to see, on the day of the tests unless told otherwise. */
export const understood = (workbook: WorkbookContents, today: Day = TODAY): Analysis =>
  analyse(workbook, DEFAULT_SETTINGS, today);

export interface Fixed {
  readonly changes: readonly CellChange[];
  /** 'B4: after' for each cell that was written. */
  readonly written: readonly string[];
  /** What the rule still says afterwards. */
  readonly left: readonly string[];
  /** What rules say afterwards that they didn't say before. */
  readonly anew: readonly string[];
  readonly after: WorkbookContents;
}

const said = ({ rule, place }: Finding): string => `${showPlace(place)} ${rule}`;

/** What becomes of a workbook, or of the rows of one grid, when all fixes of one rule are written. */
export function fixedBy(rule: string, contents: WorkbookContents | readonly (readonly CellInput[])[]): Fixed {
  const workbook = 'sheets' in contents ? contents : oneGrid(contents);
  const before = understood(workbook).findings;
  const changes = changesOf(
    before.filter((finding) => finding.rule === rule),
    workbook,
  );
  const after = changedBy(workbook, changes);
  const findings = understood(after).findings;
  const saidBefore = new Set(before.map(said));
  return {
    changes,
    written: changes.map(({ place, after: text }) => `${showPlace(place).replace(/^Grid 1!/, '')}: ${text}`),
    left: findings.filter((finding) => finding.rule === rule).map(said),
    anew: findings.map(said).filter((one) => !saidBefore.has(one)),
    after,
  };
}
