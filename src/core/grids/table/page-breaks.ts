import { MONTH_WORD } from '../../calendar/months';
import { memoize } from '../../text/memo';
import { actionNumber } from '../words/action-number';

/** Words and marks after which a sentence isn't over. */
const UNFINISHED =
  /(?:[,;:&/–-]|(?<![\w-])(?:and|or|the|of|to|for|with|in|on|a|an|by|from|that|which|into|as|at|is|are|be|their|its|including|via|through|between|within))$/i;
/** 'including' and what comes before it. */
const LONGEST_UNFINISHED = 12;
const STARTS_LOWER = /^[("'‘“]?\p{Ll}/u;
const PART_MARKER = /^\(?(?:[ivx]{1,4}|[a-h]|\d{1,2})\)/;
/** By-whens that can't begin one: 'starting Oct 11', 'and Sept 13'. */
const GOES_ON =
  /^(?:starting|from|and|then|to|until|review|with|by|thereafter|onwards?|or|&|quarterly|monthly|annually)\b/;

/** True where a text breaks off in the middle of a sentence, or inside a bracket. */
export const breaksOff = (text: string): boolean =>
  UNFINISHED.test(text.trimEnd().slice(-LONGEST_UNFINISHED)) || leavesBracketOpen(text);

export const leavesBracketOpen = (text: string): boolean =>
  text.includes('(') && text.lastIndexOf('(') > text.lastIndexOf(')');

/** True where a text begins in the middle of a sentence: in lower case and not with the marker of a part. */
export const beginsInside = (text: string): boolean =>
  STARTS_LOWER.test(text) && !PART_MARKER.test(text) && !/^[a-z][A-Z]/.test(text);

/** 'June 10. Review': the date of the review is missing. */
const DANGLING = /(?:[.;]\s*)(?:to be )?review(?:ed)?$|\b(?:starting|commencing|every)$/i;

/** True where a by-when goes on with this text: the one before broke off, or this one can't begin a by-when. */
export const byWhenGoesOn = (before: string, text: string): boolean =>
  before !== '' && (isLeftOpen(before) || beginsNone(text) || (isYear(text) && lacksYear(before)));

/** By-whens come again and again, so each is looked at once. */
const isLeftOpen = memoize((byWhen) => breaksOff(byWhen) || DANGLING.test(byWhen));
/** 'September' / '2024', 'Autumn term' / '2024/25', 'September' / '2012 and': the rest of a date. */
const isYear = (text: string): boolean => /^['’]?(?:20)?\d\d(?:[/–-]\d\d(?:\d\d)?)?(?:\.|,| and| to)?$/.test(text);
const LACKS_YEAR = new RegExp(
  String.raw`\b(?:${MONTH_WORD}|spring|summer|autumn|winter|term|christmas|easter|q[1-4]|quarter [1-4])\.?$`,
  'i',
);
const lacksYear = memoize((byWhen) => LACKS_YEAR.test(byWhen));
const beginsNone = memoize((byWhen) => GOES_ON.test(byWhen) || /^[,;&]/.test(byWhen));

/** The texts of a row, for telling whether it goes on from the one above. */
export interface RowTexts {
  readonly action: string;
  readonly byWhen: string;
  readonly byWhom: string;
  /** What its other columns say: status, progress, estimates. */
  readonly others?: readonly string[];
  /** True where the table numbers its rows in a column of its own and this row has no number there. */
  readonly lacksNumber?: boolean;
  /** True where it has one there. */
  readonly hasNumber?: boolean;
  /** True where the table's actions begin in lower case as often as not, so that it says nothing. */
  readonly isLowerCaseTable?: boolean;
}

/**
 * True where a row isn't an action of its own but goes on from the row before, which a page break cut: each of its
 * cells goes on from the one above it, and none begins anew. A number, status or estimate of its own makes it a row of
 * its own, in lower case too.
 */
export function continues(before: RowTexts, row: RowTexts): boolean {
  if (row.hasNumber) return false;
  const begins = (row.others ?? []).some((text) => !beginsInside(text));
  if (row.action === '') return !begins && !isRowWithoutWords(before, row);
  if (begins && !breaksOff(before.action)) return false;
  if (
    row.byWhen === '' &&
    (breaksOff(before.byWhom) || row.lacksNumber === true) &&
    !/[.!?]$/.test(before.action.trim())
  )
    return row.byWhom !== '' || !/^\p{Lu}/u.test(row.action);
  const [isOpen, isInside] = [breaksOff(before.action), beginsInside(row.action)];
  // Most rows begin anew below whole words, with an owner of their own.
  if (!isOpen && !isInside && row.byWhom !== '') return false;
  if (isOpen && isInside && isPlainlyCut(before, row)) return true;
  const hasOwnByWhen = row.byWhen !== '' && before.byWhen !== '' && !byWhenGoesOn(before.byWhen, row.byWhen);
  if (hasOwnByWhen) return false;
  if (isInside) return isOpen || (row.isLowerCaseTable !== true && !/[.!?]$/.test(before.action.trim()));
  if (DANGLING.test(before.byWhen) && row.byWhen !== '' && row.byWhom === '') return true;
  const isNumbered = actionNumber(row.action) !== undefined;
  return isOpen && !isNumbered && !/:$/.test(before.action) && row.byWhen === '' && row.byWhom === '';
}

/** Of words that broke off above and go on below, whether the owner beside them does as well: the date may be another one. */
const isPlainlyCut = (before: RowTexts, row: RowTexts): boolean =>
  row.isLowerCaseTable !== true && (row.byWhom === '' || beginsInside(row.byWhom) || breaksOff(before.byWhom));

/** A whole date and a whole owner under a row that has both: a row of its own that has lost its words. */
const isRowWithoutWords = (before: RowTexts, row: RowTexts): boolean =>
  before.byWhen !== '' &&
  before.byWhom !== '' &&
  !breaksOff(before.action) &&
  /^[\p{Lu}\d]/u.test(row.byWhen) &&
  // '2010' under 'October' is the rest of a date.
  !/^['’]?\d{2,4}\.?$/.test(row.byWhen) &&
  !isLeftOpen(before.byWhen) &&
  row.byWhom !== '' &&
  !beginsInside(row.byWhom) &&
  !breaksOff(before.byWhom);
