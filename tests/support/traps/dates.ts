import { dayCell, typed } from '../workbooks';
import { HEADER, type TrapBook, fires, grid, owned, row, spares } from './trap';

const cover = { name: 'Cover', rows: [row(['Northmere recovery plan 2026-29'])] };

const undated = grid(
  '1 Undated',
  owned([
    row(['Rewrite the welcome letter', ''], fires('no-date', 'B', 'an empty cell')),
    row(['Lease a van for outreach', 'tbc'], fires('no-date', 'B', 'to be confirmed')),
    row(['Paint the waiting room', 'To be agreed'], fires('no-date', 'B', 'to be agreed')),
    row(['Name a lead for carers', 'Completed'], spares('no-date', 'B', 'what is done needs no date')),
    row(
      ['Answer letters within a week', 'Quarterly'],
      spares('no-date', 'B', 'a recurrence'),
      spares('recurrence-without-end', 'B', 'goes on as long as the plan'),
    ),
    row(
      ['Take the form off the website', 'Sept 26 (date of the launch tbc)'],
      spares('no-date', 'B', 'a date, and words about another'),
      spares('date-partly-understood', 'B', 'words that say nothing of time'),
    ),
    row(['Fit a ramp', 'high priority'], fires('date-not-understood', 'B', 'a priority is no date')),
    row(['Fit a bell', 'amber'], fires('no-date', 'B', 'a colour says how it goes and not when')),
    row(['Fit a grille', 'whichever is sooner'], fires('date-not-understood', 'B', 'sooner than what')),
    row(['Find a cook', '6 months'], fires('counted-from-start', 'B', 'how long and not when')),
    row(['Find a baker', 'within a year'], fires('counted-from-start', 'B', 'how long and not when')),
    row(['Find a butcher', 'Short term (0-12 months)'], fires('counted-from-start', 'B', 'how long and not when')),
    row(['Find a florist', '6 months from Sept 26'], spares('counted-from-start', 'B', 'counted from a date')),
    row(
      ['Find a joiner', '6 months after the lease'],
      spares('counted-from-start', 'B', 'counted from what happens'),
      fires('depends-on-undated', 'B', 'waits for the lease'),
    ),
    row(['Find a grocer', '6 monthly'], spares('counted-from-start', 'B', 'how often')),
    row(['Fit a lamp', 4471], fires('date-not-understood', 'B', 'a cost code')),
    row(
      ['Replace the lock', 'Immediate'],
      spares('date-not-understood', 'B', 'at once'),
      spares('depends-on-undated', 'B', 'at once'),
    ),
    row(['Ask the neighbours', 'Spring 2027'], spares('date-not-understood', 'B', 'a season')),
    row(['Repair the gate', 'W/c 7 September 2026'], spares('date-not-understood', 'B', 'a week')),
    row(
      ['Move the desks', 'Sept 26, cost code 4471'],
      fires('date-partly-understood', 'B', 'a cost code beside the date'),
    ),
    row(['Stack the chairs', 'Monthly, term time only'], fires('date-partly-understood', 'B', 'a word of logic')),
    row(['Fold the maps', 'Sept 26 / 45'], fires('date-partly-understood', 'B', 'a year, or a page?')),
    row(['Fold the flags', 'June 27: 25%; June 28: 50%'], spares('date-partly-understood', 'B', 'how much')),
    row(
      ['Sort the files', 'Dec 26. Draft goes to the board'],
      spares('date-partly-understood', 'B', 'a sentence that says nothing of time'),
    ),
    row(
      ['Order the leaflets', 'By end of March 2027'],
      spares('date-partly-understood', 'B', 'words that belong to the date'),
    ),
    row(
      ['Count the chairs', 'No later than 30 June 2027'],
      spares('date-partly-understood', 'B', 'words that belong to the date'),
    ),
    row(['Air the rugs', 'Novmber 2026'], fires('misspelt-date', 'B', 'a letter is missing')),
    row(['Beat the rugs', 'By 12 Janurary 2027'], fires('misspelt-date', 'B', 'a letter more')),
    row(['Roll the rugs', 'Quaterly'], fires('misspelt-date', 'B', 'a word for how often')),
    row(['Dye the rugs', 'Sept. 2026'], spares('misspelt-date', 'B', 'an abbreviation')),
    row(['Sell the rugs', 'Tachwedd 2026'], spares('misspelt-date', 'B', 'Welsh')),
    row(['Buy the rugs', 'Qtrly'], spares('misspelt-date', 'B', 'a short form')),
    row(
      ['Clean the carpets', 'Jul 26. Review 6 monthly'],
      spares('date-partly-understood', 'B', 'a review'),
      spares('recurrence-without-end', 'B', 'a review goes on with the plan'),
    ),
  ]),
);

const period = grid(
  '2 Outside',
  owned([
    row(['Hold an open day', 'April 2029'], fires('outside-plan-period', 'B', 'a month late')),
    row(['Plant a garden', 'Sept 2030'], fires('outside-plan-period', 'B', 'a year late')),
    row(['Print a map', 'Sept 27; Sept 29'], fires('outside-plan-period', 'B', 'one date of two')),
    row(['Draw a plan of the house', '31/03/2029'], spares('outside-plan-period', 'B', 'the last day')),
    row(
      ['Keep the garden', 'Monthly from March 2029'],
      spares('outside-plan-period', 'B', 'begins in the last month'),
      fires('recurrence-without-end', 'B', 'a start and no end'),
    ),
    row(['Water the garden', '2028/29'], spares('outside-plan-period', 'B', 'the last year')),
    row(['Sign the lease', 'March 2026'], fires('already-past', 'B', 'the month before')),
    row(['Choose the colours', 'Sept 25'], fires('already-past', 'B', 'probably a slip of the year')),
    row(['Buy the paint', '01/02/2026'], fires('already-past', 'B', 'a day before')),
    row(['Pay the rent', '1 April 2026'], spares('already-past', 'B', 'the first day')),
    row(
      ['Talk with the landlord', 'January 2026 and ongoing'],
      spares('already-past', 'B', 'goes on in the plan'),
      spares('open-ended', 'B', 'has a date'),
    ),
    row(['Mend the roof', 'Nov 25 – Jun 26'], spares('already-past', 'B', 'ends in the plan')),
  ]),
);

const excel = grid(
  '3 Excel',
  owned([
    row(
      ['Open a clinic for women', typed(2026, 8, 27)],
      fires('date-made-by-excel', 'B', "'Aug 27' became 27 August 2026"),
    ),
    row(
      ['Open a clinic for men', typed(2026, 1, 28)],
      fires('date-made-by-excel', 'B', "'Jan 28' became 28 January 2026"),
    ),
    row(
      ['Open a clinic for carers', typed(2026, 3, 29)],
      fires('date-made-by-excel', 'B', "'Mar 29' became 29 March 2026"),
    ),
    row(
      ['Visit the hostel', dayCell({ year: 2026, month: 9, day: 13 }, 'dd/mm/yyyy')],
      spares('date-made-by-excel', 'B', 'a whole day'),
    ),
    row(
      ['Visit the library', dayCell({ year: 2027, month: 4, day: 1 }, 'mmm-yy')],
      spares('date-made-by-excel', 'B', 'a month with its year'),
    ),
    row(['Visit the food bank', '11-Sept-27'], spares('date-made-by-excel', 'B', 'text')),
    row(['Visit the job centre', 'Aug 27'], spares('ambiguous-year', 'B', 'this grid writes no days without a year')),
  ]),
);

const ambiguous = grid(
  '4 Two digits',
  owned([
    row(['Write to the schools', 'Aug 27'], fires('ambiguous-year', 'B', '2027, or the 27th')),
    row(['Write to the clubs', 'Jul & Jan 28'], fires('ambiguous-year', 'B', 'two of them')),
    row(['Write to the pubs', 'Jul 26 & Jan 28'], spares('ambiguous-year', 'B', 'different numbers are years')),
    row(['Write to the shops', 'by end Oct 28'], fires('ambiguous-year', 'B', '2028, or the 28th')),
    row(
      ['Write to the council', 'Sept 5th'],
      spares('ambiguous-year', 'B', 'a day behind its month'),
      fires('date-partly-understood', 'B', 'of one of three years'),
    ),
    row(['Write to the paper', '13 Sept 27'], spares('ambiguous-year', 'B', 'a day and a year')),
    row(['Write to the bishop', 'Sept 2027'], spares('ambiguous-year', 'B', 'a whole year')),
  ]),
);

const steps = grid(
  '5 Steps',
  owned([
    row(['Objective 1 A new telephone line']),
    row(['Choose a provider for the line', 'Jun 26']),
    row(['Train those who answer', 'Sept 27']),
    row(['Announce the number', 'Dec 26'], fires('before-earlier-step', 'B', 'before the training')),
    row(['Switch off the old number', 'Mar 28']),
    row(['Listen to fifty calls', 'Jun 28']),
    row(['Pay the last bill', 'Sept 28']),
    row(['Thank the operators', 'Oct 28']),
    row(['Objective 2 A new website']),
    row(['Ask what people look for', 'Jun 26']),
    row(['Sketch ten pages', 'Sept 26']),
    row(['Write the pages', 'Jan 27']),
    row(['Test the pages with readers', 'Apr 26'], fires('before-earlier-step', 'B', 'before they are written')),
    row(['Publish the pages', 'Sept 27']),
    row(['Count the visitors', 'Nov 27']),
    row(['Rank the pages', 'Feb 28']),
    row(
      ['i) Draft a style guide; ii) print it', 'i) Mar 28; ii) Dec 27'],
      fires('before-earlier-step', 'B', 'printed before it is drafted'),
    ),
    row(
      ['i) Photograph the sites; ii) hang the pictures', 'i) Mar 27; ii) Jun 27'],
      spares('before-earlier-step', 'B', 'parts in order'),
    ),
    row(['Objective 3 Things to do in no order']),
    row(['Read the complaints', 'Mar 28']),
    row(['Thank the volunteers', 'Jun 26'], spares('before-earlier-step', 'B', 'the others run in no order')),
    row(['Map the bus routes', 'Dec 27']),
    row(['Buy a projector', 'Sept 26']),
    row(['Frame the certificates', 'Mar 27']),
    row(['Objective 4 Nearly at once']),
    row(['Clear the attic', 'Jun 26']),
    row(['Lay the floor', 'Dec 26']),
    row(['Hang the doors', 'Oct 26'], spares('before-earlier-step', 'B', 'two months back, side by side')),
    row(['Move in', 'Dec 27']),
    row(['Hold a party', 'Mar 28']),
  ]),
);

const parts = grid(
  '6 Parts',
  owned([
    row(['i) Write a rota; ii) share the rota', 'i) Jun 26'], fires('part-without-date', 'B', 'ii) is missing')),
    row(
      ['a) Buy cups b) buy plates c) buy spoons', 'a) Jun 26 b) Sept 26'],
      fires('part-without-date', 'B', 'c) is missing'),
    ),
    row(['i) Choose a song; ii) sing it', 'i) Jun 26; ii) tbc'], fires('part-without-date', 'B', 'tbc is no date')),
    row(['i) Choose a film; ii) show it', 'i) Jun 26; ii) Dec 26'], spares('part-without-date', 'B', 'both dated')),
    row(['i) Choose a play; ii) stage it', 'Dec 26'], spares('part-without-date', 'B', 'one date for both')),
    row(
      ['1) Choose a book 2) read it 3) lend it', 'i) Jun 26; ii) Dec 26'],
      spares('part-without-date', 'B', 'counted otherwise'),
    ),
    row(
      ['Groups for beginners', 'Quarterly starting Jun 26'],
      fires('recurrence-without-end', 'B', 'a start and no end'),
    ),
    row(['Groups for grandparents', 'Monthly to March 27'], spares('recurrence-without-end', 'B', 'an end')),
    row(['Groups for parents', 'Quarterly from Jun 26 to March 28'], spares('recurrence-without-end', 'B', 'an end')),
  ]),
);

const waiting = grid(
  '7 Waiting',
  owned([
    row(['Keep the peace', 'Ongoing'], fires('open-ended', 'B', 'no end, no review')),
    row(['Keep the books', 'Continuous'], fires('open-ended', 'B', 'no end, no review')),
    row(['Lend a hand', 'Regularly'], fires('open-ended', 'B', 'no end, no review')),
    row(['Lend a ladder', 'As and when required'], spares('open-ended', 'B', 'on demand')),
    row(['Keep the keys', 'Ongoing. Review 6 monthly'], spares('open-ended', 'B', 'a review')),
    row(['Keep the minutes', 'Ongoing to March 28'], spares('open-ended', 'B', 'an end')),
    row(['Choose a bank', 'In line with commissioning plan'], fires('depends-on-undated', 'B', 'a condition')),
    row(['Choose a baker', 'Once the lead is in post'], fires('depends-on-undated', 'B', 'waits for somebody')),
    row(
      ['Choose a printer', 'Sept 26, subject to funding'],
      spares('depends-on-undated', 'B', 'a date beside the condition'),
    ),
    row(
      ['Choose a plumber', 'Apr 26 and monthly until the work is complete'],
      spares('depends-on-undated', 'B', 'a recurrence'),
    ),
    row(['Choose a cleaner', 'Cross ref grid 2'], spares('depends-on-undated', 'B', 'what it refers to has dates')),
    row(['Choose a gardener', 'Monthly from June 26'], fires('recurrence-without-end', 'B', 'a start and no end')),
  ]),
);

const finished = (action: string, status: string, on: string, ...marks: ReturnType<typeof fires>[]) =>
  row([action, 'Dec 26', 'Clinic Lead', status, on], ...marks);

const done = grid(
  '14 Done',
  [
    finished('Empty the shed', 'Complete', '3 June 2026'),
    finished('Empty the barn', 'Complete', '10 June 2026'),
    finished('Empty the loft', 'Complete', '17 June 2026'),
    finished('Empty the cellar', 'Complete', '24 June 2026'),
    finished('Empty the garage', 'Done', '1 July 2026'),
    finished('Empty the stable', 'Done', '8 July 2026'),
    finished('Sweep the shed', 'Complete', '', fires('done-without-date', 'D', 'six others say when')),
    finished('Sweep the barn', 'Done', '', fires('done-without-date', 'D', 'in another word')),
    finished('Sweep the loft', 'Completed', '', fires('done-without-date', 'D', 'and in another')),
    finished('Sweep the cellar', 'In progress', '', spares('done-without-date', 'D', 'not done yet')),
    finished('Sweep the garage', 'Withdrawn', '', spares('done-without-date', 'D', 'never done')),
    finished('Sweep the stable', 'Completed July 2026', '', spares('done-without-date', 'D', 'the status says when')),
  ],
  { header: row([...HEADER.cells, 'Status', 'Date completed']) },
);

const started = (action: string, status: string, on: string, ...marks: ReturnType<typeof fires>[]) =>
  row([action, 'Dec 26', 'Estates Manager', status, on], ...marks);

const begun = grid(
  '15 Begun',
  [
    started('Tile the porch', 'Complete', '1 June 2026', fires('done-too-soon', 'D', 'before it starts')),
    started('Tile the lobby', 'Done', 'Jul 26', fires('done-too-soon', 'D', 'in another word')),
    started('Tile the attic', 'Completed', '2026-09-01', fires('done-too-soon', 'D', 'a date in figures')),
    started('Tile the store', 'Complete', '5 January 2026', spares('done-too-soon', 'D', 'it has started')),
    started('Tile the dairy', 'In progress', '1 June 2026', spares('done-too-soon', 'D', 'not done yet')),
    started('Tile the vault', 'Withdrawn', '1 June 2026', spares('done-too-soon', 'D', 'never done')),
  ],
  { header: row([...HEADER.cells, 'Status', 'Start date']) },
);

const ROOMS = ['Count the beds', 'Count the halls', 'Count the lamps'];
/** Grids as a whole are told at their headers. */
const together = (name: string, days: readonly string[], mark: ReturnType<typeof fires>) =>
  grid(name, owned(days.map((day, index) => row([`${ROOMS[index] ?? 'Count the rest'} of house ${name}`, day]))), {
    header: row(HEADER.cells, mark),
  });

const yearEnds = [
  together('8 A', ['Mar 27', 'Mar 27', 'Mar 27'], fires('all-at-year-end', 'A', 'all in one March')),
  together('9 B', ['2027/28', '31/03/2028', 'March 2028'], fires('all-at-year-end', 'A', 'one day in three ways')),
  together(
    '10 C',
    ['Mar 29', 'Mar 29', 'Mar 29', 'Ongoing. Review quarterly'],
    spares('all-at-year-end', 'A', 'a review during the year'),
  ),
  together('11 D', ['Mar 27', 'Mar 28', 'Mar 29'], spares('all-at-year-end', 'A', 'a step each year')),
  together('12 E', ['Mar 27', 'Sept 26', 'Mar 27'], spares('all-at-year-end', 'A', 'a step on the way')),
  together('13 F', ['Mar 29', 'Mar 29', 'Mar 29', 'Mar 29'], fires('all-at-year-end', 'A', 'all on the last day')),
];

export const DATES: TrapBook = {
  name: 'Dates',
  today: { year: 2026, month: 2, day: 15 },
  sheets: [cover, undated, period, excel, ambiguous, steps, parts, waiting, done, begun, ...yearEnds],
};
