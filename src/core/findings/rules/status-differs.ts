import { type Day, addMonths, isAfter, isBefore } from '../../calendar/day';
import type { PlacedText } from '../../grids/table/types';
import type { Standing } from '../../plan/beside/said-beside';
import type { Action, Plan, PlanGrid } from '../../plan/types';
import { type Progress, isFewer, percentIn, progressIn } from '../progress-words';
import { type StatusKey, settledBy, statusKeyIn } from '../../reading';
import { cellName, sameCell } from '../../workbook/place';
import { soleDate } from '../actions';
import { keyOf, toldBeside } from '../columns/told';
import { withoutNumber } from '../said';
import { saysNotStarted } from '../../plan/beside/status-words';
import { quoted } from '../words';
import type { Remark } from '../types';
import { rule } from '../rule';

export const statusDiffers = rule({
  id: 'status-differs',
  title: 'Status and progress say different things',
  fires:
    "Fires on an action whose status says one thing and whose progress plainly says another: 'Complete' beside 'the rest go to the Board in January' or 40% done, or beside 'To follow the assessments' before its date, 'Not started' beside 'Held on 17 September' or 20%, 'In progress' beside 'Completed in May' or 100%. 'On track' beside 'Delayed until October', or 0% of what should have begun. Where no header says 'Status', a column ('Rating', 'Position') counts whose cells are words of status, or letters of the plan's key. Letters and colours are what the plan's own key calls complete or not started; other words are left alone; so is a column of percentages that contradicts the status as often as it agrees.",
  why: 'Whoever chases what is late goes by the status.',
  about: 'dates',
  scope: 'row',
  severity: 'warning',
  check: ({ plan, today }) => {
    const has = plan.grids.filter(({ hasStatus }) => hasStatus);
    if (has.length === 0) return [];
    const key = keyIn(plan);
    const told = toldBeside(plan);
    const standingOf = (action: Action): Standing | undefined =>
      action.standing && {
        ...action.standing,
        progress: action.standing.progress ?? besides(action.standing, told.get(action)),
      };
    return has.flatMap((grid) => differingIn(grid, standingOf, key, today));
  },
});

/** What is told in a cell of its own. */
const besides = ({ status }: Standing, told: PlacedText | undefined): PlacedText | undefined =>
  told && !sameCell(told.place, status.place) ? told : undefined;

/** The plan's key to letters, where its columns of status hold some. */
const keyIn = (plan: Plan): StatusKey | undefined =>
  plan.grids.some(({ actions }) => actions.some(({ standing }) => standing && NO_KEY.isLetter(standing.status.text)))
    ? keyOf(plan)
    : undefined;
const NO_KEY = statusKeyIn([]);

/** What a status says: 'open' is none of the others. */
type Status = 'complete' | 'not started' | 'on track' | 'open';

const ON_TRACK = /^(?:on (?:track|target|schedule|time|course)|green|good)$/i;
const OPEN = /^(?:in progress|under ?way|on ?going|started|open|delayed|behind(?: schedule)?|part(?:ly|ially) (?:done|complete))$/i; // prettier-ignore

function statusOf({ settled }: Action, { status }: Standing, key: StatusKey | undefined): Status | undefined {
  if (settled && sameCell(settled.place, status.place)) return settled.as === 'Complete' ? 'complete' : undefined;
  if (key?.isComplete(status.text) || (!settled && settledBy(status.text) === 'Complete')) return 'complete';
  if (saysNotStarted(status.text)) return 'not started';
  if (key?.isLetter(status.text)) return key.isNotStarted(status.text) ? 'not started' : undefined;
  return ON_TRACK.test(status.text) ? 'on track' : OPEN.test(status.text) ? 'open' : undefined;
}

const AGAINST: Readonly<Record<Status, readonly Progress[]>> = {
  complete: ['unfinished', 'late'],
  'not started': ['done', 'begun'],
  'on track': ['late'],
  open: [],
};

function differingIn(
  { actions }: PlanGrid,
  standingOf: (action: Action) => Standing | undefined,
  key: StatusKey | undefined,
  today: Day,
): Remark[] {
  const remarks: Remark[] = [];
  const byShare: Remark[] = [];
  let agreeing = 0;
  for (const action of actions) {
    const standing = standingOf(action);
    const status = standing && statusOf(action, standing, key);
    if (!status) continue;
    const { share, progress } = standing;
    const percent = share && percentIn(share.text);
    const differs =
      percent !== undefined &&
      (isAgainst(status, percent) || (status === 'on track' && percent === 0 && isBegun(action, today)));
    if (share && differs) byShare.push(remarkOn(action, standing.status, share));
    else if (percent !== undefined) agreeing++;
    if (
      !differs &&
      progress &&
      (contradicts(status, progress.text) ||
        (status === 'complete' &&
          (isFewer(progress.text, withoutNumber(action)) || isToFollow(action, progress.text, today))))
    )
      remarks.push(remarkOn(action, standing.status, progress));
  }
  return byShare.length > agreeing ? remarks : [...byShare, ...remarks];
}

const isAgainst = (status: Status, percent: number): boolean =>
  status === 'complete' ? percent < 100 : status === 'not started' ? percent > 0 : percent === 100;

/** True once it should have begun: its first day has gone, or its date is near. */
function isBegun(action: Action, today: Day): boolean {
  const start = action.days.find(({ says }) => says === 'start')?.day;
  const due = soleDate(action);
  return start ? isBefore(start, today) : due !== undefined && isBefore(due, addMonths(today, 1));
}

/** What comes after something else; evidence, minutes and letters follow what is done. */
const TO_FOLLOW =
  /^(?:(?:this|it) )?(?:is )?(?:to|will) follow(?! up\b| (?:[\p{L}’'-]+ ){0,3}(?:guidance|polic(?:y|ies)|procedures?|advice|rules?|process(?:es)?|standards?)\b)/iu;

/** 'To follow the January assessments', of what is due on a day to come. */
function isToFollow(action: Action, progress: string, today: Day): boolean {
  if (!TO_FOLLOW.test(progress)) return false;
  const due = soleDate(action);
  return due !== undefined && isAfter(due, today);
}

function contradicts(status: Status, progress: string): boolean {
  if (status !== 'complete' && settledBy(progress) === 'Complete') return true;
  return progressIn(progress).some((says) => AGAINST[status].includes(says));
}

const remarkOn = ({ place: action }: Action, status: PlacedText, other: PlacedText): Remark => ({
  place: status.place,
  places: [status.place, other.place],
  action,
  words: status.text,
  message: `The status is ${quoted(status.text)}, but ${cellName(other.place)} says ${quoted(other.text, 80)}. Make them agree.`,
});
