import { type Analysis, analyseBy } from './analysis';
import type { Day } from './calendar/day';
import type { Rule } from './findings/rule';
import { RULES } from './findings/rules';
import type { Settings } from './settings';
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
 * It stands in three files, because a page reads a plan as soon as it is opened, and fetches what checks and what builds
 * when somebody asks: the plan, understood (`reading.ts`), its findings (`analysis.ts`), and the way back into a
 * workbook (`builders.ts`). The application takes each from its own; this page is for whoever wants the core whole, as
 * the tests, the bench and the attacks do.
 */
export type { Analysis } from './analysis';
export { DEFAULT_SETTINGS } from './settings';
export { type TrackerRequest, buildReport, buildTracker, comparePlans } from './builders';

/** Reads a workbook's plan, expands its deadlines and checks it, by all rules where none are given (`analyseBy`). */
export const analyse = (
  workbook: WorkbookContents,
  settings: Settings,
  today: Day,
  rules: readonly Rule[] = RULES,
  earlier?: WorkbookContents,
): Analysis => analyseBy(rules, workbook, settings, today, earlier);
