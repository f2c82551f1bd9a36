import { type Analysis, type Settings, analyseBy } from './analysis';
import type { Day } from './calendar/day';
import type { Rule } from './findings/rule';
import { RULES } from './findings/rules';
import type { WorkbookContents } from './workbook/contents';

/*
 * The whole of Plan Grid on one page:
 *
 *   workbook → cells → grids → plan → findings → schedule → tracker → workbook
 *
 * A host reads a workbook (`workbook/host.ts`); its cells become what a reader sees (`cells/`), its sheets the grids
 * that stand on them (`grids/`), the grids a plan whose by-whens (`by-when/`) and by-whoms (`by-whom/`) are understood
 * (`plan/`). Its deadlines expand into a schedule (`schedule/`), and checks have something to say about both
 * (`findings/`). The schedule becomes a tracker (`tracker/`) and the findings a report (`report/`): drawings that the
 * host draws. Nothing in here knows Excel, a page, a file or a clock.
 *
 * It stands in two files, because a page reads a plan as soon as it is opened, and fetches what builds when somebody
 * builds: the way up to the findings, and the way back into a workbook.
 */
export type { Analysis } from './analysis';
export { DEFAULT_SETTINGS, type Settings } from './reading';
export { type PlanDifference, type TrackerRequest, buildReport, buildTracker, comparePlans } from './builders';

/**
 * Reads a workbook's plan, expands its deadlines and checks it: by all rules, or by those alone that the building of a
 * tracker asks (`TRACKER_RULES`). What is closed, and what date was agreed, is told by the tracker in the
 * workbook, or else by the one in `earlier`, a workbook that was built before.
 */
export const analyse = (
  workbook: WorkbookContents,
  settings: Settings,
  today: Day,
  rules: readonly Rule[] = RULES,
  earlier?: WorkbookContents,
): Analysis => analyseBy(rules, workbook, settings, today, earlier);
