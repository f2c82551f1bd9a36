import { type TrapBook, fires, grid, owned, row, spares } from './trap';

const cover = { name: 'Cover', rows: [row(['Northmere recovery plan 2026-29'])] };

const weekdays = grid(
  '1 Weekdays',
  owned([
    row(['Open the hall', 'Friday 12 October 2026'], fires('weekday-differs', 'B', 'a Monday')),
    row(['Close the shed', 'By Monday 15 September 2026'], fires('weekday-differs', 'B', 'a Tuesday')),
    row(['Hold the fair on Thu 18 Nov 2026', 'Nov 26'], fires('weekday-differs', 'A', 'a Wednesday')),
    row(['Wax the floor', 'Monday 12 October 2026'], spares('weekday-differs', 'B', 'a Monday')),
    row(['Count the chairs', 'Tuesday 14 July'], spares('weekday-differs', 'B', 'a Tuesday in one year of the plan')),
    row(['Sweep the yard', 'First Friday of each month'], spares('weekday-differs', 'B', 'no date')),
  ]),
);

const starts = grid(
  '2 Starts',
  [
    row(
      ['Mend the roof', 'Dec 26', 'Sept 26', 'Rota Manager'],
      fires('due-before-start', 'C', 'three months before'),
      fires('due-before-start', 'B', 'the start'),
    ),
    row(
      ['Paint the gate', '01/06/2026', '01/05/2026', 'Clinic Lead'],
      fires('due-before-start', 'C', 'a month before'),
      fires('due-before-start', 'B', 'the start'),
    ),
    row(
      ['Plant the hedge', 'Apr 27', 'Feb 27', 'Insight Officer'],
      fires('due-before-start', 'C', 'two months before'),
      fires('due-before-start', 'B', 'the start'),
    ),
    row(['Lay the path', 'Sept 26', 'Sept 26', 'Estates Manager'], spares('due-before-start', 'C', 'the same month')),
    row(['Dig the pond', 'Jun 26', 'Dec 26', 'Rota Manager'], spares('due-before-start', 'C', 'after it')),
    row(['Feed the fish', 'Sept 26', 'Quarterly', 'Clinic Lead'], spares('due-before-start', 'C', 'comes back')),
  ],
  { header: row(['Actions and milestones', 'Start', 'By when', 'By whom']) },
);

const behind = grid(
  '3 Behind others',
  [
    row(['1a', 'Find a room for the choir', '', 'Apr 27', 'Rota Manager']),
    row(
      ['1b', 'Open the choir', 'Feb 27', 'Mar 28', 'Clinic Lead', 'After the room is found (1a)'],
      fires('before-earlier-step', 'C', 'opens before there is a room'),
      fires('before-earlier-step', 'D', 'opens before there is a room'),
    ),
    row(
      ['1c', 'Write to the singers', 'Feb 27', 'May 27', 'Insight Officer', 'After the room is found (1a)'],
      spares('before-earlier-step', 'C', 'the letter is sent at the end'),
    ),
    row(
      ['1d', 'Tune the piano', '', 'Feb 27', 'Estates Manager', 'Once 1a is done'],
      fires('before-earlier-step', 'D', 'its notes say what it follows'),
    ),
    row(
      ['1e', 'Hire a conductor', '', 'Feb 27', 'Rota Manager', 'Before 1a, after Easter'],
      spares('before-earlier-step', 'D', 'before it'),
    ),
    row(
      ['1f', 'Print the songs', '', 'Jun 27', 'Clinic Lead', 'After 1k'],
      fires('dangling-reference', 'F', 'there is no 1k'),
    ),
  ],
  { header: row(['No.', 'Actions and milestones', 'Start', 'By when', 'By whom', 'Notes / minute']) },
);

export const DAYS: TrapBook = {
  name: 'Days',
  today: { year: 2026, month: 2, day: 15 },
  sheets: [cover, weekdays, starts, behind],
};
