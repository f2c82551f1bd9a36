import type { PlacedText } from '../../grids/table/types';
import type { Standing } from '../../plan/beside/said-beside';
import type { Action, Plan, PlanGrid } from '../../plan/types';
import { type Progress, percentIn, progressIn } from '../progress-words';
import { once } from '../../lists/once';
import { type StatusKey, settledBy, statusKeyIn } from '../../reading';
import { cellName, sameCell } from '../../workbook/place';
import { saysNotStarted } from '../statuses';
import { quoted } from '../words';
import type { Remark } from '../types';
import { rule } from '../rule';

export const statusDiffers = rule({
  id: 'status-differs',
  title: 'Status and progress say different things',
  fires:
    "Fires on an action whose status says one thing and whose progress plainly says another: 'Complete' beside 'the rest go to the Board in January' or 40% done, 'Not started' beside 'Held on 17 September' or 20%, 'In progress' beside 'Completed in May' or 100%. 'On track' beside 'Delayed until October'. Letters and colours are what the plan's own key calls complete or not started; other words are left alone; so is a column of percentages that contradicts the status as often as it agrees.",
  why: 'Whoever chases what is late goes by the status.',
  about: 'dates',
  scope: 'row',
  severity: 'warning',
  check: ({ plan }) => plan.grids.flatMap((grid) => (grid.hasStatus ? differingIn(grid, keyOf(plan)) : [])),
});

/** What the plan says of the letters in its columns of status; undefined where none is used. */
const keyOf = once(({ grids, sheets }: Plan): StatusKey | undefined => {
  const none = statusKeyIn([]);
  const isUsed = grids.some(({ actions }) =>
    actions.some(({ standing }) => standing && none.isLetter(standing.status.text)),
  );
  if (!isUsed) return undefined;
  const ofActions = new Set(
    grids.flatMap(({ actions }) => actions.map(({ place: { sheet, row } }) => `${sheet}!${row}`)),
  );
  return statusKeyIn(
    sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ row, cells }) => (ofActions.has(`${name}!${row}`) ? [] : [cells.map(({ text }) => text)])),
    ),
  );
});

/** What a status says: 'open' is none of the others. */
type Status = 'complete' | 'not started' | 'on track' | 'open';

const ON_TRACK = /^(?:on (?:track|target|schedule|time|course)|green|good)$/i;
const OPEN = /^(?:in progress|under ?way|on ?going|started|open|delayed|behind(?: schedule)?|part(?:ly|ially) (?:done|complete))$/i; // prettier-ignore

function statusOf({ settled }: Action, { status }: Standing, key: StatusKey | undefined): Status | undefined {
  if (settled && sameCell(settled.place, status.place)) return settled.as === 'Complete' ? 'complete' : undefined;
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

function differingIn({ actions }: PlanGrid, key: StatusKey | undefined): Remark[] {
  const remarks: Remark[] = [];
  const byShare: Remark[] = [];
  let agreeing = 0;
  for (const action of actions) {
    const { standing } = action;
    const status = standing && statusOf(action, standing, key);
    if (!status) continue;
    const { share, progress } = standing;
    const percent = share && percentIn(share.text);
    const differs = percent !== undefined && isAgainst(status, percent);
    if (share && differs) byShare.push(remarkOn(action, standing.status, share));
    else if (percent !== undefined) agreeing++;
    if (!differs && progress && contradicts(status, progress.text))
      remarks.push(remarkOn(action, standing.status, progress));
  }
  return byShare.length > agreeing ? remarks : [...byShare, ...remarks];
}

const isAgainst = (status: Status, percent: number): boolean =>
  status === 'complete' ? percent < 100 : status === 'not started' ? percent > 0 : percent === 100;

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
