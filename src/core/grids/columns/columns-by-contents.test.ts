import { type CellInput, sheet } from '../../../../tests/support/workbooks';
import { hintsOf } from '../lines/furniture';
import { readSheet } from '../read-sheet';
import { rowsOf } from '../heads/sheet-rows';

const table = (header: CellInput[], ...dates: CellInput[]): CellInput[][] => [
  header,
  ...['Offer a first visit', 'Write to families', 'Open the new room'].map((action, n): CellInput[] => [action, 'JCM', dates[n] ?? '', 'x']), // prettier-ignore
];

test.each<[string, CellInput[][], string[]]>([
  ['a column of dates, whatever it is called', table(['Action', 'Lead', 'Delivery by'], 'May 2026', '30/06/2026', 'Q3 2026/27'), ['May 2026', '30/06/2026', 'Q3 2026/27']],
  ['a word that heads other things as well', table(['Action', 'Lead', 'Programme'], 'May 2026', 'June 2026', 'July 2026'), ['May 2026', 'June 2026', 'July 2026']],
  ['what was is not when it is due', table(['Action', 'Lead', 'Last inspected'], 'May 2026', 'June 2026', 'July 2026'), ['', '', '']],
  ['nor is when it began', table(['Action', 'Lead', 'Start'], 'May 2026', 'June 2026', 'July 2026'), ['', '', '']],
  ['nor are words beside dates', table(['Action', 'Lead', 'Notes'], 'Agreed in May 2026', 'See June 2026', 'July'), ['', '', '']],
  ['a by-when that is known goes first', [['Action', 'Lead', 'Forecast', 'By when'], ['Offer a first visit', 'JCM', 'May 2026', 'June 2026'], ['Write to families', 'PIO', 'May 2026', 'July 2026']], ['June 2026', 'July 2026']],
])('%s', (_, rows, expected) => {
  const rowed = rowsOf(sheet('S', rows), '1900');
  const { grids } = readSheet(rowed, hintsOf([rowed]));
  expect(grids.flatMap((grid) => grid.rows.map(({ byWhen }) => byWhen.map(({ cell }) => cell.text).join()))).toEqual(expected);
}); // prettier-ignore

test.each<[string, CellInput[][], string[]]>([
  ['what says the same for rows below each other heads them', [['Audit', 'Action', 'Lead', 'By when'], ['Payroll', 'Offer a visit', 'JCM', 'May 26'], ['Payroll', 'Write to all', 'PIO', 'May 26'], ['Ledger', 'Open it', 'JCM', 'May 26'], ['Ledger', 'Close it', 'JCM', 'May 26']], ['Payroll > JCM', 'Payroll > PIO', 'Ledger > JCM', 'Ledger > JCM']],
  ['what comes again elsewhere does not', [['Ward', 'Action', 'Lead', 'By when'], ['North', 'Offer a visit', 'JCM', 'May 26'], ['South', 'Write to all', 'PIO', 'May 26'], ['North', 'Open it', 'JCM', 'May 26']], ['- > JCM', '- > PIO', '- > JCM']],
  ['nor do codes', [['Report ref', 'Action', 'Lead', 'By when'], ['IA1', 'Offer a visit', 'JCM', 'May 26'], ['IA1', 'Write to all', 'PIO', 'May 26'], ['IA2', 'Open it', 'JCM', 'May 26'], ['IA2', 'Close it', 'JCM', 'May 26']], ['- > JCM', '- > PIO', '- > JCM', '- > JCM']],
  ['what each row names is what it is for, under any word', [['Aspect', 'Action', 'Lead', 'By when'], ['Retention schedules', 'Offer a visit', 'JCM', 'May 26'], ['Business classification', 'Write to all', 'PIO', 'May 26']], ['Retention schedules > JCM', 'Business classification > PIO']],
  ['whatever stands below the table', [['Aspect', 'Action', 'Lead', 'By when'], ['Retention schedules', 'Offer a visit', 'JCM', 'May 26'], ['Business classification', 'Write to all', 'PIO', 'May 26'], [], ['Signed by the chair of the board']], ['Retention schedules > JCM', 'Business classification > PIO']],
  ['but not below lines that head the rows', [['Aspect', 'Action', 'Lead', 'By when'], ['1. Records'], ['Retention schedules', 'Offer a visit', 'JCM', 'May 26'], ['Business classification', 'Write to all', 'PIO', 'May 26']], ['1. Records > JCM', '1. Records > PIO']],
  ['nor what is told of an action', [['Rationale', 'Action', 'Lead', 'By when'], ['Few families know of us', 'Offer a visit', 'JCM', 'May 26'], ['Many have moved', 'Write to all', 'PIO', 'May 26']], ['- > JCM', '- > PIO']],
  ['sentences without a header', [['', 'Action', 'Lead', 'By when'], ['Families are heard', 'Offer a visit', 'JCM', 'May 26'], ['Nobody waits long', 'Write to all', 'PIO', 'May 26']], ['Families are heard > JCM', 'Nobody waits long > PIO']],
  ['names below a word for people', [['Action', 'Developer', 'By when'], ['Offer a visit', 'Myke', 'May 26'], ['Write to all', 'Amanda', 'May 26']], ['- > Myke', '- > Amanda']],
  ['posts below any word', [['Action', 'Xyz', 'By when'], ['Offer a visit', 'Ward Manager', 'May 26'], ['Write to all', 'HT/DHT', 'May 26']], ['- > Ward Manager', '- > HT/DHT']],
  ['what differs in every row of a longer table is no owner', [['Action', 'Provider contact', 'By when'], ...['Ash', 'Beech', 'Elm', 'Fir', 'Oak', 'Yew'].map((name) => [`Visit ${name}`, name, 'May 26'])], ['- > ', '- > ', '- > ', '- > ', '- > ', '- > ']],
  ['places are no names', [['Action', 'Venue', 'By when'], ['Offer a visit', 'Hall', 'May 26'], ['Write to all', 'Annexe', 'May 26']], ['- > ', '- > ']],
  ['dates and names without a header that is known', [['Action', 'Programme', 'Developer'], ['Offer a visit', 'May 2026', 'Myke'], ['Write to all', 'June 2026', 'Amanda']], ['- > Myke', '- > Amanda']],
  ['a deadline and sentences', [['Success measure', 'Deadline'], ['A lead has been named for the whole of the service', 'May 2026'], ['All of the plans can be seen by everybody', 'June 2026']], ['- > ', '- > ']],
  ['a deadline and titles', [['Fund', 'Deadline'], ['Winter fund', 'May 2026'], ['Summer fund', 'June 2026']], []],
])('%s', (_, rows, expected) => {
  const rowed = rowsOf(sheet('S', rows), '1900');
  const { grids } = readSheet(rowed, hintsOf([rowed]));
  expect(grids.flatMap((grid) => grid.rows.map(({ objective, byWhom }) => `${objective?.text ?? '-'} > ${byWhom.map(({ cell }) => cell.text).join()}`))).toEqual(expected);
}); // prettier-ignore
