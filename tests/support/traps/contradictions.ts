import { HEADER, type TrapBook, fires, grid, owned, row, spares } from './trap';

const cover = { name: 'Cover', rows: [row(['Northmere recovery plan 2026-29'])] };

const often = grid(
  '1 How often',
  owned([
    row(
      ['Hold monthly meetings with carers', 'Quarterly'],
      fires('frequency-differs', 'A', 'monthly'),
      fires('frequency-differs', 'B', 'quarterly'),
    ),
    row(
      ['Count the towels every week', 'Monthly'],
      fires('frequency-differs', 'A', 'weekly'),
      fires('frequency-differs', 'B', 'monthly'),
    ),
    row(
      ['Test the alarms once a term', 'Annually'],
      fires('frequency-differs', 'A', 'termly'),
      fires('frequency-differs', 'B', 'annually'),
    ),
    row(['Send a monthly letter', 'Monthly'], spares('frequency-differs', 'B', 'the same')),
    row(['Talk about the annual report', 'Quarterly'], spares('frequency-differs', 'B', 'the name of a report')),
    row(['Set up quarterly walks', 'Sept 26'], spares('frequency-differs', 'B', 'a date')),
    row(
      ['Clean the attic by September 2026', 'Apr 27'],
      fires('date-differs', 'A', 'by September'),
      fires('date-differs', 'B', 'in April'),
    ),
    row(
      ['Clean the cellar by 31 March 2027', 'June 2027'],
      fires('date-differs', 'A', 'by March'),
      fires('date-differs', 'B', 'in June'),
    ),
    row(
      ['Clean the stables no later than May 27', '30/06/2027'],
      fires('date-differs', 'A', 'by May'),
      fires('date-differs', 'B', 'in June'),
    ),
    row(['Clean the yard by 1 March 2027', 'Mar 27'], spares('date-differs', 'B', 'the same month')),
    row(
      ['Clean the porch by March 2027', 'Dec 26'],
      fires('date-differs', 'A', 'by March'),
      fires('date-differs', 'B', 'in December'),
    ),
    row(['Agree how to clean the porch by March 2027', 'Dec 26'], spares('date-differs', 'B', 'what is done later')),
    row(['Pay the cleaners engaged by March 2027', 'Jun 27'], spares('date-differs', 'B', 'what was done by then')),
    row(['Agree the choir plan 2025/26', 'Sept 26'], fires('copied-from-last-year', 'A', 'a plan for last year')),
    row(['Write the 2025/26 choir timetable', 'May 26'], fires('copied-from-last-year', 'A', 'a timetable')),
    row(['Send out the annual report 2025/26', 'Jun 27'], fires('copied-from-last-year', 'A', 'the next one is there')),
    row(['Adopt the music strategy 2020–2025', 'Sept 27'], fires('copied-from-last-year', 'A', 'over before the plan')),
    row(
      ['Agree a successor to the music strategy 2020–2025', 'Sept 27'],
      spares('copied-from-last-year', 'A', 'the next'),
    ),
    row(['Agree the organ plan 2026/27', 'Sept 26'], spares('copied-from-last-year', 'A', "this year's")),
    row(['Look back on the organ plan 2025/26', 'Sept 26'], spares('copied-from-last-year', 'A', 'looks back')),
    row(['Print the annual report 2025/26', 'Oct 26'], spares('copied-from-last-year', 'A', 'the last that is there')),
    row(['Mend the clock', 'Sept 26. Review Jun 26'], fires('review-before', 'B', 'before what it reviews')),
    row(['Mend the bell', 'Mar 27. Review Sept 26 and Dec 26'], fires('review-before', 'B', 'both before')),
    row(['Mend the gong', 'Dec 27. Review Nov 27'], fires('review-before', 'B', 'a month before')),
    row(['Mend the horn', 'Sept 26. Review Mar 27'], spares('review-before', 'B', 'after it')),
    row(['Mend the drum', 'Sept 26. Review 6 monthly'], spares('review-before', 'B', 'comes back')),
    row(['Mend the lute', 'Sept 26. Review Jun 26 and Mar 27'], spares('review-before', 'B', 'one of them after')),
  ]),
);

const near = grid(
  '2 Nearly',
  owned([
    row(['Ask people why they left early', 'Jun 26']),
    row(['Ask the people why they left early', 'Sept 26'], fires('nearly-repeated', 'A', 'a small word more')),
    row(['Write to every service about new rooms', 'Jun 26']),
    row(['Write to every servise about new rooms', 'Dec 26'], fires('nearly-repeated', 'A', 'a slip of a letter')),
    row(['Print leaflets for all of the clinics', 'Jun 26']),
    row(['Print leaflets for all in the clinics', 'Mar 27'], fires('nearly-repeated', 'A', 'another small word')),
    row(['Paint the doors on the north side', 'Jun 26']),
    row(['Paint the doors on the south side', 'Jun 26'], spares('nearly-repeated', 'A', 'another side')),
    row(['Report on the costs of 2026 to all', 'Jun 26']),
    row(['Report on the costs of 2027 to all', 'Jun 27'], spares('nearly-repeated', 'A', 'another year')),
    row(['Meet carers', 'Jun 26']),
    row(['Meet the carers', 'Sept 26'], spares('nearly-repeated', 'A', 'few words')),
  ]),
);

const headings = {
  name: '3 Headings',
  rows: [
    row(['Planning grid 3: Homes']),
    row(['Key priorities']),
    row(['1. More places to live']),
    row(['2. Safer streets']),
    row(['3. Better health']),
    row(['4. Work for everyone']),
    row(['5. Cleaner rivers']),
    row(['6. Quieter nights']),
    row(['']),
    HEADER,
    row(['1. Places to live'], spares('heading-differs', 'A', 'two words in common')),
    row(['Lease a house', 'Jun 26', 'Estates Manager']),
    row(['2. Training for cooks'], fires('heading-differs', 'A', 'other words')),
    row(['Book a kitchen', 'Jul 26', 'Clinic Lead']),
    row(['3. Health'], spares('heading-differs', 'A', 'one word in common')),
    row(['Buy a scale', 'Aug 26', 'Rota Manager']),
    row(['4. Computers'], fires('heading-differs', 'A', 'other words')),
    row(['Buy a screen', 'Sept 26', 'Insight Officer']),
    row(['5. Buildings'], fires('heading-differs', 'A', 'other words')),
    row(['Sweep the steps', 'Oct 26', 'Estates Manager']),
    row(['6. Nights without noise'], spares('heading-differs', 'A', 'one word in common')),
    row(['Oil the gates', 'Nov 26', 'Clinic Lead']),
  ],
};

const codes = grid('4 Codes', [
  row(['Wash the vans', 'Jun 26', 'SCO']),
  row(['Wash the bikes', 'Jul 26', 'DIO']),
  row(['Wash the carts', 'Aug 26', 'PHL']),
  row(['Wash the sledges', 'Sept 26', 'CQO']),
  row(['Wash the boats', 'Oct 26', 'HVL / JCM']),
  row(['Wash the tents with the TTG', 'Nov 26', 'RPM']),
  row(['Wash the ropes', 'Dec 26', 'TNL / Welfare Visitor']),
]);

const glossary = {
  name: 'Glossary',
  rows: [
    row(['Glossary of owner codes']),
    row(['SCO', 'Senior Commissioning Officer'], spares('code-never-used', 'A', 'leads')),
    row(['DIO', 'Data and Insight Officer'], spares('code-defined-twice', 'A', 'once')),
    row(['PHL', 'Public Health Lead']),
    row(['CQO', 'Contracts and Quality Officer']),
    row(['HVL', 'Health Visiting Lead']),
    row(['JCM', 'Joint Commissioning Manager'], spares('code-defined-twice', 'A', 'the first')),
    row(['RPM', 'Recovery Programme Manager']),
    row(['TTG', 'Tents and Tarpaulins Group'], spares('code-never-used', 'A', 'in the words of an action')),
    row(['TNL', 'Training Lead']),
    row(['WVR', 'Welfare Visitor'], spares('code-never-used', 'A', 'written out')),
    row(['JCM', 'Job Centre Manager'], fires('code-defined-twice', 'A', 'another meaning')),
    row(['PHL', 'Property and Housing Lead'], fires('code-defined-twice', 'A', 'another meaning')),
    row(['CQO', 'Care Quality Officer'], fires('code-defined-twice', 'A', 'another meaning')),
    row(['TNL', 'Training lead'], spares('code-defined-twice', 'A', 'the same meaning')),
    row(['QAZ', 'Quality Assurance Zone Lead'], fires('code-never-used', 'A', 'nobody uses it')),
    row(['BWR', 'Benefits and Work Reviewer'], fires('code-never-used', 'A', 'nobody uses it')),
    row(['LGB', 'Local Governing Body'], fires('code-never-used', 'A', 'nobody uses it')),
  ],
};

export const CONTRADICTIONS: TrapBook = {
  name: 'Contradictions',
  today: { year: 2026, month: 2, day: 15 },
  sheets: [cover, often, near, headings, codes, glossary],
};
