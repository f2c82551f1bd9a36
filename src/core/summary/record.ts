import type { AnySheetRecord } from '../sheets/record';
import { STATE_COLUMNS } from './counts';
import { MONTH_SERIES } from './months';

export const SUMMARY_TITLE = 'Summary: ';

/** What stands on the page whatever the plan is; the rest are formulas, names and days. */
const WORDS = new Set<string>([
  'By state', 'By grid', 'By owner', 'By month', 'All', 'All actions and dates', 'Next eight weeks', 'Moved most, due now',
  'Days later', 'Was due', 'Moved in the plan', 'Overdue now', 'Done', 'In all', ...STATE_COLUMNS, ...MONTH_SERIES,
]); // prettier-ignore

export const SUMMARY_NOTE = 'Counted by formulas from the tracker: write there, not here, and this page follows.';

/** 'Due in four weeks', or in so many days. */
export function dueSoonCaption(days: number): string {
  if (days === 28) return 'Due in four weeks';
  return days % 7 === 0 && days > 7 ? `Due in ${days / 7} weeks` : `Due in ${days} days`;
}

/** True for a whole text that a summary bears by itself. */
const isSummaryText = (text: string): boolean =>
  WORDS.has(text) ||
  text === SUMMARY_NOTE ||
  /^(?:Summary: .*|Due in (?:four weeks|\d+ (?:weeks|days))|\d+ others|[A-Z][a-z]{2} \d\d)$/.test(text);

/** One page about the tracker: blocks of cells rather than a table. */
export const SUMMARY = {
  mark: 'summary',
  name: 'Summary',
  table: undefined,
  isHidden: false,
  columns: [],
  rowKeys: [],
  isOurLine: isSummaryText,
} as const satisfies AnySheetRecord;
