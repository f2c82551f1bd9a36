import type { Day } from './calendar/day';
import { readPlan } from './plan/read-plan';
import type { ReadingSettings } from './plan/settings';
import type { Plan } from './plan/types';
import { type Occurrence, scheduleOf } from './schedule/occurrences';
import type { WorkbookContents } from './workbook/contents';

/** A workbook, understood: what a page shows before anybody asks what is wrong with it. */
export interface Understood {
  readonly plan: Plan;
  readonly schedule: readonly Occurrence[];
}

/** Reads a workbook's plan, and expands its deadlines. */
export function understand(workbook: WorkbookContents, settings: ReadingSettings, today: Day): Understood {
  const plan = readPlan(workbook, settings, today);
  return { plan, schedule: scheduleOf(plan) };
}

/*
 * What else is asked of words as the reading takes them. Whatever comes later takes it from here, and not from where it
 * stands, so that the build makes one piece of all that reads (`webpack.config.js`).
 */
export { weekdayOf } from './calendar/weekday';
export { MONTH_WORD } from './calendar/months';
export { WEEKDAY_WORD, WEEKDAY_WORDS, weekdayName, weekdayNamed } from './calendar/weekday-names';
export { expand } from './by-when/recurrence';
export { showStep } from './by-when/show-step';
export { isForename } from './by-whom/words/forenames';
export { LONG_FIELDS, isBody, isCode, isField, isPost, isRole } from './by-whom/words/lexicon';
export { ownerKey } from './by-whom/words/owner-key';
export { isPerson } from './by-whom/rules/person-rules';
export { readCell } from './cells/cell';
export { actionNumber } from './grids/words/action-number';
export { furnitureKey } from './grids/words/furniture-key';
export { headerMeaning, headerWords } from './grids/headers/header-words';
export { namedGrid } from './grids/columns/named-columns';
export {
  areSiblings,
  headingNumber,
  headingsWithin,
  numberedHeadings,
  showHeading,
} from './grids/lines/numbered-headings';
export { breaksOff, leavesBracketOpen } from './grids/table/page-breaks';
export { totalOf } from './grids/words/total-words';
export { beginsWithVerb } from './grids/words/verbs';
export { partLabels } from './plan/dates/action-parts';
export { readPlan } from './plan/read-plan';
export { isSettledBy, settledBy } from './plan/beside/settled';
export { type StatusKey, statusKeyIn } from './plan/beside/status-key';
export { namesWholeYears } from './plan/years/whole-years';
