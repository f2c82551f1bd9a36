import { type Day, showDay } from '../calendar/day';
import { showPeriod } from '../calendar/plan-period';
import { type Verdict, showVerdict } from '../findings/verdict';
import type { Plan } from '../plan/types';
import type { TitleLine } from '../sheets/lay-out';

const OURS = {
  title: /^Plan check: .*$/,
  verdict: /^(?:Ready|Not ready) to submit: [^.]*\.$/,
  read: /^Read on [^.]*\.$/,
  counts: /^Errors \d+; [^.]*\.$/,
  rules: /^(?:All \d+ rules were checked|Not checked: [^.]*)\.$/,
};

/** True for a whole line as we write it above a report's table. */
export const isSummaryLine = (text: string): boolean => Object.values(OURS).some((pattern) => pattern.test(text));

const some = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

/** The verdict, what was read, the counts, what was not checked. The title is the first. */
export function summaryLines(plan: Plan, verdict: Verdict, resolved: number, rules: number, today: Day): TitleLine[] {
  const { counts, accepted, switchedOff } = verdict;
  const actions = plan.grids.reduce((sum, grid) => sum + grid.actions.length, 0);
  const off = switchedOff.map(({ title }) => title.replaceAll('.', '')).join('; ');
  return [
    {
      text: `Plan check: ${plan.partnership ?? showPeriod(plan.period)}`,
      look: 'title',
      isOurs: (text) => OURS.title.test(text),
    },
    { text: showVerdict(verdict), look: 'label', isOurs: (text) => OURS.verdict.test(text) },
    {
      text: `Read on ${showDay(today)}: ${some(plan.grids.length, 'grid')} and ${some(actions, 'action')} of the plan ${showPeriod(plan.period)}.`,
      look: 'plain',
      isOurs: (text) => OURS.read.test(text),
    },
    {
      text: `Errors ${counts.error}; warnings ${counts.warning}; notes ${counts.info}; accepted with a reason ${accepted}; resolved ${resolved}.`,
      look: 'plain',
      isOurs: (text) => OURS.counts.test(text),
    },
    {
      text: off === '' ? `All ${rules} rules were checked.` : `Not checked: ${off}.`,
      look: 'plain',
      isOurs: (text) => OURS.rules.test(text),
    },
  ];
}
