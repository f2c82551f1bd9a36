import { type Day, firstOfMonth, isAfter } from '../../calendar/day';
import { MONTH_WORD } from '../../calendar/months';
import type { BesideCell } from '../../grids/table/types';
import { memoize } from '../../text/memo';
import type { CellPlace } from '../../workbook/place';
import type { StatusKey } from './status-key';

/** What the plan itself says of an action of which nothing is left to do. */
export interface Settled {
  readonly as: 'Complete' | 'Deferred' | 'Withdrawn';
  /** The words that say so, and their cell. */
  readonly words: string;
  readonly place: CellPlace;
  /** When it was finished, where the plan gives it: the last day that its words allow. */
  readonly on?: Day;
}

const DATE = `(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|(?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH_WORD}[ '’-]*(?:\\d{2,4})?)`;
const DONE = '(?:completed?|closed|done|achieved|finished|delivered|implemented|discharged|signed off)';
const DEFERS = '(?:deferred|postponed)';
const WITHDRAWS =
  '(?:withdrawn|cancell?ed|superseded|abandoned|removed|no longer (?:required|needed|applicable|relevant)|not (?:required|needed))';
/** '(see minutes)', but not '(except Ward 4)'. */
const ASIDE =
  '(?: ?\\((?!(?:[^)]*\\b(?:part|partly|partially|except|apart|awaiting|pending|subject|but|not|still)\\b))[^)]*\\))?';
const MARK = '(?:(?:blue|green|grey|gray|purple|[bgc]|\\d)\\s*[-–:=]?\\s+)?';
const ENDS = `(?: ?[-–,:]? ?(?:(?:on|in) )?${DATE})?${ASIDE}[.!]?$`;

const COMPLETE = new RegExp(
  `^${MARK}(?:(?:action|actions|now|fully|all|task|milestone|is|100%|yes[,:–-]?) )*${DONE}(?:(?:,| and| &| /|/) ?${DONE})?${ENDS}`,
  'i',
);
const DEFERRED = new RegExp(`^${MARK}(?:action )?${DEFERS}(?: to .{1,20})?${ENDS}`, 'i');
const WITHDRAWN = new RegExp(`^${MARK}(?:action )?${WITHDRAWS}${ENDS}`, 'i');
// The long patterns above cost more to be made ready than many a plan has words for.
const MAY_SAY = new RegExp([DONE, DEFERS, WITHDRAWS].join('|'), 'i');

/** What a cell that tells how an action stands says, where that is that nothing is left to do. */
export const settledBy = memoize((text): Settled['as'] | undefined => {
  if (!MAY_SAY.test(text)) return undefined;
  return COMPLETE.test(text) ? 'Complete' : WITHDRAWN.test(text) ? 'Withdrawn' : DEFERRED.test(text) ? 'Deferred' : undefined;
}); // prettier-ignore

/** Of longer texts nobody can tell by their first word whether all is done. */
const LONGEST = 60;
const YES = /^(?:y|yes|true|✓|✔|☑|x|closed|complete|completed|done)$/i;
const WHOLE = /^(?:100 ?%?|1\.0+)$/;
const BLUE = /^(?:b|blue)\b(?!\w)/i;

/**
 * What the columns beside an action say of it: a date on which it was closed settles it; then what its status says; and
 * what is told of its progress only where no status says that it is open.
 */
export const settledIn = (beside: readonly BesideCell[], key: StatusKey, dayIn: DayIn): Settled | undefined =>
  // Most plans have no such column.
  beside.length === 0 ? undefined : settledBeside(beside, key, dayIn);

type DayIn = (cell: BesideCell['cell']) => Day | undefined;

function settledBeside(beside: readonly BesideCell[], key: StatusKey, dayIn: DayIn): Settled | undefined {
  const found = (cell: BesideCell, as: Settled['as'] | undefined, on?: Day): Settled | undefined =>
    as && { as, words: cell.cell.text, place: cell.place, ...(on && { on }) };
  const of = (...says: readonly BesideCell['says'][]): readonly BesideCell[] =>
    beside.filter((cell) => says.includes(cell.says) && cell.cell.text.length <= LONGEST);
  const first = (
    cells: readonly BesideCell[],
    read: (cell: BesideCell) => Settled | undefined,
  ): Settled | undefined => {
    for (const cell of cells) {
      const settled = read(cell);
      if (settled) return settled;
    }
    return undefined;
  };
  const byDate = first(of('done'), (cell) => {
    const on = dayIn(cell.cell);
    return on ? found(cell, 'Complete', on) : YES.test(cell.cell.text) ? found(cell, 'Complete') : undefined;
  });
  if (byDate) return byDate;
  const status = of('status', 'blue status');
  const byStatus = first(status, (cell) => {
    const { text } = cell.cell;
    const isBlue = cell.says === 'blue status' && !key.explainsBlue && BLUE.test(text);
    return found(cell, settledBy(text) ?? (key.isComplete(text) || isBlue ? 'Complete' : undefined));
  });
  if (byStatus || status.some(({ cell }) => !key.isLetter(cell.text))) return byStatus;
  const byShare = first(of('share'), (cell) => found(cell, WHOLE.test(cell.cell.text) ? 'Complete' : undefined));
  return byShare ?? first(of('progress'), (cell) => found(cell, settledBy(cell.cell.text)));
}

/** 'Completed May 2026' where the date belongs. */
export function settledInDate(words: string, place: CellPlace): Settled | undefined {
  const as = settledBy(words);
  return as && { as, words, place };
}

/** True where the plan says by this day that nothing is left to do; what is to be closed in a month to come isn't yet. */
export const isSettledBy = (settled: Settled | undefined, today: Day): boolean =>
  settled !== undefined && (settled.on === undefined || !isAfter(firstOfMonth(settled.on), today));
