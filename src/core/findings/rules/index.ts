import type { Rule } from '../rule';
import { abolishedBody } from './abolished-body';
import { actionBreaksOff } from './action-breaks-off';
import { actionCountDiffers } from './action-count-differs';
import { allAtYearEnd } from './all-at-year-end';
import { alreadyPast } from './already-past';
import { ambiguousYear } from './ambiguous-year';
import { beforeEarlierStep } from './before-earlier-step';
import { brokenRow } from './broken-row';
import { busyMonth } from './busy-month';
import { codeDefinedTwice } from './code-defined-twice';
import { codeNeverUsed } from './code-never-used';
import { columnByContents } from './column-by-contents';
import { columns } from './columns';
import { copiedFromLastYear } from './copied-from-last-year';
import { countedFromStart } from './counted-from-start';
import { danglingReference } from './dangling-reference';
import { dateDiffers } from './date-differs';
import { dateMadeByExcel } from './date-made-by-excel';
import { dateNotUnderstood } from './date-not-understood';
import { datePartlyUnderstood } from './date-partly-understood';
import { dependsOnUndated } from './depends-on-undated';
import { doneTooSoon } from './done-too-soon';
import { doneWithoutDate } from './done-without-date';
import { dueBeforeStart } from './due-before-start';
import { dueSoon } from './due-soon';
import { emptyAction } from './empty-action';
import { emptyCell } from './empty-cell';
import { figuresDiffer } from './figures-differ';
import { frequencyDiffers } from './frequency-differs';
import { headingDiffers } from './heading-differs';
import { missingOutcomes } from './missing-outcomes';
import { misspeltDate } from './misspelt-date';
import { nearlyRepeated } from './nearly-repeated';
import { noActions } from './no-actions';
import { noDate } from './no-date';
import { noObjective } from './no-objective';
import { noOwner } from './no-owner';
import { nobodyLeads } from './nobody-leads';
import { notCalculated } from './not-calculated';
import { numberMadeByExcel } from './number-made-by-excel';
import { numberMissing } from './number-missing';
import { numberOutOfStep } from './number-out-of-step';
import { numberRepeated } from './number-repeated';
import { objectiveWithoutAction } from './objective-without-action';
import { openEnded } from './open-ended';
import { outsidePlanPeriod } from './outside-plan-period';
import { overdue } from './overdue';
import { ownerNotListed } from './owner-not-listed';
import { ownerShare } from './owner-share';
import { ownerSlip } from './owner-slip';
import { ownerSpellings } from './owner-spellings';
import { ownersRunTogether } from './owners-run-together';
import { partWithoutDate } from './part-without-date';
import { partWithoutOwner } from './part-without-owner';
import { placeholder } from './placeholder';
import { recurrenceWithoutEnd } from './recurrence-without-end';
import { repeatedAction } from './repeated-action';
import { repeatedOutcome } from './repeated-outcome';
import { reviewBefore } from './review-before';
import { severalActions } from './several-actions';
import { statusDiffers } from './status-differs';
import { textBetweenRows } from './text-between-rows';
import { titleYearDiffers } from './title-year-differs';
import { tooManyOwners } from './too-many-owners';
import { unknownCode } from './unknown-code';
import { weekdayDiffers } from './weekday-differs';
import { wrongTotal } from './wrong-total';

/** Every rule, by what it is about; in this order findings about one cell are told. */
const CATALOGUE = [
  // Dates
  noDate,
  dateNotUnderstood,
  datePartlyUnderstood,
  misspeltDate,
  dateMadeByExcel,
  ambiguousYear,
  outsidePlanPeriod,
  alreadyPast,
  dueBeforeStart,
  weekdayDiffers,
  beforeEarlierStep,
  reviewBefore,
  doneWithoutDate,
  doneTooSoon,
  statusDiffers,
  frequencyDiffers,
  dateDiffers,
  copiedFromLastYear,
  recurrenceWithoutEnd,
  countedFromStart,
  partWithoutDate,
  // Owners
  noOwner,
  unknownCode,
  codeDefinedTwice,
  codeNeverUsed,
  ownerSlip,
  ownerNotListed,
  ownerSpellings,
  ownersRunTogether,
  nobodyLeads,
  tooManyOwners,
  partWithoutOwner,
  abolishedBody,
  // Actions
  emptyAction,
  repeatedAction,
  nearlyRepeated,
  placeholder,
  actionBreaksOff,
  numberMissing,
  numberRepeated,
  numberOutOfStep,
  danglingReference,
  brokenRow,
  severalActions,
  actionCountDiffers,
  // Grids
  noActions,
  noObjective,
  objectiveWithoutAction,
  headingDiffers,
  titleYearDiffers,
  missingOutcomes,
  emptyCell,
  repeatedOutcome,
  figuresDiffer,
  columns,
  columnByContents,
  notCalculated,
  textBetweenRows,
  numberMadeByExcel,
  wrongTotal,
  // Risks
  overdue,
  dueSoon,
  openEnded,
  dependsOnUndated,
  busyMonth,
  ownerShare,
  allAtYearEnd,
] as const;

export type RuleId = (typeof CATALOGUE)[number]['id'];

export const RULES: readonly Rule[] = CATALOGUE;

/** The id as one of a rule; undefined where no rule bears it. */
export const ruleIdOf = (id: string): RuleId | undefined => CATALOGUE.find((rule) => rule.id === id)?.id;

/** What building a tracker has to tell: the risks of its rows, and the by-whens that could not be read whole. */
export const TRACKER_RULES: readonly Rule[] = RULES.filter(
  ({ id, about, isInState }) =>
    (about === 'risks' && isInState !== true) || id === dateNotUnderstood.id || id === datePartlyUnderstood.id,
);
