import type { PlacedText } from '../../grids/types';
import type { Standing } from '../../plan/said-beside';
import type { Action, PlanGrid } from '../../plan/types';
import { type Progress, percentIn, progressIn } from '../progress-words';
import { settledBy } from '../../reading';
import { cellName, sameCell } from '../../workbook/place';
import { quoted } from '../words';
import type { Remark } from '../types';
import { rule } from '../rule';

export const statusDiffers = rule({
  id: 'status-differs',
  title: 'Status and progress say different things',
  fires:
    "Fires on an action whose status says one thing and whose progress plainly says another: 'Complete' beside 'the rest go to the Board in January' or 40% done, 'Not started' beside 'Held on 17 September' or 20%, 'In progress' beside 'Completed in May' or 100%. Other words, and letters or colours without a key that calls them complete, are left alone; so is a column of percentages that contradicts the status as often as it agrees.",
  why: 'Whoever chases what is late goes by the status.',
  about: 'dates',
  scope: 'row',
  severity: 'warning',
  check: ({ plan }) => plan.grids.flatMap((grid) => (grid.hasStatus ? differingIn(grid) : [])),
});

/** What a status says: 'open' is neither of the two. */
type Status = 'complete' | 'not started' | 'open';

const NOT_STARTED = /^(?:not (?:yet )?(?:started|begun|commenced)|yet to (?:start|begin)|to start)$/i;
const OPEN = /^(?:in progress|under ?way|on ?going|started|on (?:track|target|schedule)|open|delayed|behind(?: schedule)?|part(?:ly|ially) (?:done|complete))$/i; // prettier-ignore

function statusOf({ settled }: Action, { status }: Standing): Status | undefined {
  if (settled && sameCell(settled.place, status.place)) return settled.as === 'Complete' ? 'complete' : undefined;
  return NOT_STARTED.test(status.text) ? 'not started' : OPEN.test(status.text) ? 'open' : undefined;
}

const AGAINST: Readonly<Record<Status, readonly Progress[]>> = {
  complete: ['unfinished'],
  'not started': ['done', 'begun'],
  open: [],
};

function differingIn({ actions }: PlanGrid): Remark[] {
  const remarks: Remark[] = [];
  const byShare: Remark[] = [];
  let agreeing = 0;
  for (const action of actions) {
    const { standing } = action;
    const status = standing && statusOf(action, standing);
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
  const says = progressIn(progress);
  return says !== undefined && AGAINST[status].includes(says);
}

const remarkOn = ({ place: action }: Action, status: PlacedText, other: PlacedText): Remark => ({
  place: status.place,
  places: [status.place, other.place],
  action,
  words: status.text,
  message: `The status is ${quoted(status.text)}, but ${cellName(other.place)} says ${quoted(other.text, 80)}. Make them agree.`,
});
