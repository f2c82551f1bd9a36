import { showDay } from '../../calendar/day';
import { financialYears } from '../../calendar/plan-period';
import { stackedByWhen } from './stacked';

function stack(action: string, byWhen: string): string[] | undefined {
  const stacked = stackedByWhen(action, { text: byWhen, stored: [] }, financialYears(2011, 2014));
  return stacked?.byWhen.parts.map(({ label = '', deadlines }) => {
    const due = deadlines.map((deadline) => (deadline.kind === 'date' ? showDay(deadline.due) : deadline.kind));
    return `${stacked.parts.get(label) ?? '-'}: ${due.join(', ')}`;
  });
}

test.each<[string, string, string, string[]]>([
  ['a date for each line', 'Find rooms\nOpen them', 'Jun 11\nDec 11', ['Find rooms: 30 Jun 2011', 'Open them: 31 Dec 2011']],
  ['a line that leads in', 'Smoking:\n- Train staff\n- Open clinics', 'Jun 11\nDec 11', ['Smoking: Train staff: 30 Jun 2011', 'Smoking: Open clinics: 31 Dec 2011']],
  ['bullets', '• Find rooms\n- Open them', 'Jun 11\nDec 11', ['Find rooms: 30 Jun 2011', 'Open them: 31 Dec 2011']],
  ['blank lines between', 'Find rooms\n\nOpen them', 'Jun 11\n\n\nDec 11', ['Find rooms: 30 Jun 2011', 'Open them: 31 Dec 2011']],
  ['lines with markers of their own', '(1b) Find rooms.\n(1c) Open them. Clean them.', 'Jun 11\nDec 11', ['(1b) Find rooms.: 30 Jun 2011', '(1c) Open them. Clean them.: 31 Dec 2011']],
  ['a line without a date', 'Find rooms\nOpen them', 'Jun 11\nOngoing', ['Find rooms: 30 Jun 2011', 'Open them: ongoing']],
])('stacked: %s', (_, action, byWhen, lines) => {
  expect(stack(action, byWhen)).toEqual(lines);
}); // prettier-ignore

test.each([
  ['one line each', 'Find rooms', 'Jun 11'],
  ['more dates than lines', 'Find rooms\nOpen them', 'Jun 11\nDec 11\nMar 12'],
  ['more lines than dates', 'Find rooms\nOpen them\nClose them', 'Jun 11\nDec 11'],
  ['a line that is no date', 'Find rooms\nOpen them', 'Jun 11\nhigh priority'],
  ['a line that is the rest of the one above', 'Find rooms\n(three by Sept)', 'Jun 11\nDec 11'],
  ['a blank line alone', 'Find rooms\n\n', 'Jun 11\n'],
])('not stacked: %s', (_, action, byWhen) => {
  expect(stack(action, byWhen)).toBeUndefined();
});

test.each([
  ['a recurrence and its end', 'Quarterly\nuntil the board has met'],
  ['a date and its review', 'Jul 11.\nReview 6 monthly'],
  ['a step and its start', 'Quarterly\nfrom Oct 11'],
])('one by-when on two lines is not stacked: %s', (_, byWhen) => {
  expect(stack('Find rooms\nOpen them', byWhen)).toBeUndefined();
});
