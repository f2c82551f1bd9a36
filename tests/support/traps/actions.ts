import { type TrapBook, fires, grid, owned, row, spares } from './trap';

const cover = { name: 'Cover', rows: [row(['Northmere recovery plan 2026-29'])] };

const words = grid(
  '1 Words',
  owned([
    row(['', 'Jun 26', 'Cook'], fires('empty-action', 'A', 'a date and an owner, nothing to do')),
    row(['Whitewash the cellar', 'Jul 26', 'Cook']),
    row(
      ['', 'Aug 26', 'Porter'],
      fires('empty-action', 'A', 'whole, under a row that is whole'),
      spares('broken-row', 'A', 'not one row'),
    ),
    row(['', 'Sept 26', 'Driver'], fires('empty-action', 'A', 'a second one')),
    row(['Whitewash the attic', 'Sept 26. Review Sept 27 and', 'Driver'], fires('broken-row', 'A', 'the date goes on')),
    row(['', 'Sept 28', ''], spares('empty-action', 'A', 'the rest of the row above')),
    row(['Whitewash the hall and', 'Oct 26', 'Porter'], fires('broken-row', 'A', 'the action goes on')),
    row(['the stairs', '', ''], spares('no-date', 'B', 'the rest of the row above')),
    row(['Whitewash the porch', 'Nov 26', 'Fire and'], fires('broken-row', 'A', 'the owner goes on')),
    row(['', '', 'Safety Officer'], spares('empty-action', 'A', 'the rest of the row above')),
    row(['Whitewash the barn', 'Nov 26 and', 'Cook /'], fires('broken-row', 'A', 'date and owner go on')),
    row(['', 'Dec 26', 'Gardener'], spares('empty-action', 'A', 'the row above breaks off')),
    row(
      ['Whitewash the shed:\n- doors\n- walls', 'Dec 26', 'Driver'],
      spares('broken-row', 'A', 'a list in a cell'),
      spares('several-actions', 'A', 'a list with one date'),
    ),
    row(['Whitewash the lift', 'Dec 26', 'Porter'], spares('broken-row', 'A', 'a row of its own')),
  ]),
);

const repeated = grid(
  '2 Again',
  owned([
    row(['Look at the health of all', 'Annually']),
    row(['Look at the health of all', 'Annually'], fires('repeated-action', 'A', 'the same words and date')),
    row(['Look at the Health of all.', 'Annually'], fires('repeated-action', 'A', 'capitals and full stops aside')),
    row(['Ask everyone who left early what would have kept them', 'Jun 26']),
    row(
      ['Ask everyone who left early what would have kept them', 'Dec 26'],
      fires('repeated-action', 'A', 'many words, another date'),
    ),
    row(['Report to the Board', 'Jun 26']),
    row(['Report to the Board', 'Dec 26'], spares('repeated-action', 'A', 'comes again on purpose')),
    row(['Wash the curtains of the great hall', 'Sept 26']),
    row(
      ['Wash the curtains of the great hall', 'Feb 27', 'Laundress'],
      fires('repeated-action', 'A', 'few words that say what it is, another date and owner'),
    ),
    row(['Audit the laundry of the great hall', 'Sept 26', 'Laundress']),
    row(
      ['Audit the laundry of the great hall', 'Sept 27', 'Laundress'],
      spares('repeated-action', 'A', 'a step for each year'),
    ),
    row(['Summer fair', 'Jul 26']),
    row(['Summer fair', 'Jul 26'], spares('repeated-action', 'A', 'two words')),
    row(['Look at the teeth of all', 'Annually'], spares('repeated-action', 'A', 'other words')),
  ]),
);

const placeholders = grid(
  '3 Gaps',
  owned([
    row(['Talking therapies – to be added', 'Jun 26'], fires('placeholder', 'A', 'to be added')),
    row(['Train ?? volunteers', 'Jun 26'], fires('placeholder', 'A', 'question marks')),
    row(['Sign the deed with [insert name]', 'Jun 26'], fires('placeholder', 'A', 'brackets to fill in')),
    row(
      ['DRAFT v0.3'],
      fires('placeholder', 'A', 'a line that says DRAFT'),
      spares('text-between-rows', 'A', 'told as a placeholder'),
    ),
    row(['Naloxone to be added to the formulary', 'Jun 26'], spares('placeholder', 'A', 'added to something')),
    row(['Terms to be agreed with every service', 'Jun 26'], spares('placeholder', 'A', 'the action itself')),
    row(['Record who came (name, date of birth)', 'Jun 26'], spares('placeholder', 'A', 'what a form asks for')),
    row(['Draft a protocol for home visits', 'Jun 26'], spares('placeholder', 'A', 'a draft to be written')),
  ]),
);

const numbers = grid(
  '4 Numbers',
  owned([
    row(['Objective 4 Kitchens']),
    row(['4.1 Sharpen the knives', 'Jun 26']),
    row(['4.2 Scour the pans', 'Jun 26']),
    row(['4.2 Scour the pots', 'Jun 26'], fires('number-repeated', 'A', '4.2 twice')),
    row(['4.4 Fill the salt cellars', 'Jun 26']),
    row(['4.5 Empty the bins', 'Jun 26']),
    row(['4.6 Wash the towels', 'Jun 26'], spares('number-out-of-step', 'A', 'in step')),
    row(['4.6. Dry the towels', 'Jun 26'], fires('number-repeated', 'A', 'a full stop more')),
    row(['Fold the towels', 'Jun 26'], fires('number-missing', 'A', 'the others have one')),
    row(['4.1 Oil the hinges', 'Jun 26'], fires('number-repeated', 'A', '4.1 further up')),
    row(['Objective 5 Gardens']),
    row(
      ['4.1 Dig the beds', 'Jul 26'],
      fires('number-out-of-step', 'A', 'the number of objective 4'),
      spares('number-repeated', 'A', 'under another objective'),
    ),
    row(['5.2 Rake the lawn', 'Jul 26']),
    row(['5.3 Prune the roses', 'Jul 26']),
    row(['Objective 6 Workshops']),
    row(['6a Sort the nails', 'Jul 26']),
    row(['6b Sort the screws', 'Jul 26']),
    row(['5c Sort the bolts', 'Jul 26'], fires('number-out-of-step', 'A', 'a letter behind the wrong number')),
    row(['Objective 7 Garages']),
    row(['A7.1 Pump the tyres', 'Jul 26'], spares('number-out-of-step', 'A', 'a letter before the number')),
    row(['A7.2 Change the oil', 'Jul 26']),
    row(['A6.3 Wash the van', 'Jul 26'], fires('number-out-of-step', 'A', 'a letter before the wrong number')),
    row(['Objective 8 Attics']),
    row(['4.8.1 Sweep the boards', 'Jul 26'], spares('number-out-of-step', 'A', 'the grid before the objective')),
    row(['4.8.2 Clear the chimneys', 'Jul 26']),
  ]),
);

const restarts = grid(
  '5 Lists',
  owned([
    row(['Rooms for groups']),
    row(['1. Air the blue room', 'Jun 26']),
    row(['2. Air the red room', 'Jun 26']),
    row(['3. Air the green room', 'Jun 26']),
    row(['1. Heat the blue room', 'Jul 26'], spares('number-repeated', 'A', 'the list starts over')),
    row(['2. Heat the red room', 'Jul 26'], spares('number-repeated', 'A', 'the list starts over')),
    row(['Rooms for staff']),
    row(['Air the office', 'Jun 26'], spares('number-missing', 'A', 'no number under this heading')),
    row(['Air the kitchen', 'Jun 26'], spares('number-missing', 'A', 'no number under this heading')),
  ]),
);

const half = grid(
  '6 Half',
  owned([
    row(['Halls for parties']),
    row(['6.1 Light the small hall', 'Jun 26']),
    row(['Light the large hall', 'Jun 26'], spares('number-missing', 'A', 'half have one')),
    row(['6.2 Light the old hall', 'Jun 26']),
    row(['Light the new hall', 'Jun 26']),
  ]),
);

const missing = ['7 Stairs', '8 Doors'].map((name) =>
  grid(
    name,
    owned([
      row([`${name.slice(0, 1)}.1 Polish the front ${name.slice(2)}`, 'Jun 26']),
      row([`${name.slice(0, 1)}.2 Polish the back ${name.slice(2)}`, 'Jun 26']),
      row([`${name.slice(0, 1)}.3 Polish the side ${name.slice(2)}`, 'Jun 26']),
      row([`Polish the cellar ${name.slice(2)}`, 'Jun 26'], fires('number-missing', 'A', 'the others have one')),
    ]),
  ),
);

const references = grid(
  '9 References',
  owned([
    row(['9.1 Tune the piano', 'Cross ref 9.7'], fires('dangling-reference', 'B', 'no 9.7')),
    row(['9.2 Tune the harp (see action 9.8)', 'Jun 26'], fires('dangling-reference', 'A', 'no 9.8')),
    row(['9.3 Tune the organ', 'See objective 77'], fires('dangling-reference', 'B', 'no objective 77')),
    row(
      ['9.4 Tune the fiddle', 'Cross ref 9.2'],
      spares('dangling-reference', 'B', 'there is a 9.2'),
      spares('depends-on-undated', 'B', '9.2 has a date'),
    ),
    row(
      ['9.5 Tune the drum, see 4.9 of the contract', 'Jun 26'],
      spares('dangling-reference', 'A', 'another document'),
    ),
    row(['9.6 Tune the flute', 'See objective 4'], spares('dangling-reference', 'B', 'there is one')),
    row(['9.9 Tune the bell', 'Ongoing'], fires('open-ended', 'B', 'no end, no review')),
    row(['9.10 Tune the horn', 'Cross ref 9.9'], fires('depends-on-undated', 'B', '9.9 has no date')),
  ]),
);

const several = grid(
  '10 Several',
  owned([
    row(['10.1 Buy seeds 10.2 Sow seeds', 'Jun 26'], fires('several-actions', 'A', 'two numbers')),
    row(
      ['Buy bulbs\nPlant bulbs\nWater bulbs', 'Jun 26\nSept 26'],
      fires('several-actions', 'A', 'three lines, two dates'),
    ),
    row(
      ['Consult people on opening hours. Develop services to suit', 'Sept 26 Nov 26'],
      fires('several-actions', 'A', 'two sentences, two dates'),
    ),
    row(['Buy tulips\nPlant tulips', 'Jun 26\nSept 26'], spares('several-actions', 'A', 'a date for each line')),
    row(['i) Buy roses; ii) plant roses', 'i) Jun 26; ii) Sept 26'], spares('several-actions', 'A', 'parts')),
    row(
      ['Open the Brackwater clinic with Northmere council staff', 'Apr 26\nSept 26'],
      spares('several-actions', 'A', 'names in one sentence'),
    ),
  ]),
);

const leftOut = grid(
  '11 Gates',
  owned([
    row(['11.2 Oil the north gate', 'Nov 27'], spares('number-out-of-step', 'A', 'nobody knows of an 11.1')),
    row(['11.3 Oil the south gate', 'Nov 27']),
    row(['11.4 Oil the east gate', 'Nov 27']),
    row(['11.6 Oil the west gate', 'Nov 27'], fires('number-out-of-step', 'A', 'no 11.5')),
    row(['11.7 Paint the north gate', 'Nov 27']),
    row([''], spares('number-out-of-step', 'A', 'an empty row')),
    row(['11.9 Paint the east gate', 'Nov 27'], spares('number-out-of-step', 'A', 'what was above is not known')),
  ]),
);

const cutOff = grid(
  '13 Ponds',
  owned([
    row(['Drain the', 'Jun 27'], fires('action-breaks-off', 'A', 'an article')),
    row(['Agree a plan for', 'Jun 27'], fires('action-breaks-off', 'A', 'a preposition')),
    row(['Clear the reeds and', 'Jun 27'], fires('action-breaks-off', 'A', 'a conjunction')),
    row(['Agree who the pond is for', 'Jun 27'], spares('action-breaks-off', 'A', 'whom it is for')),
    row(['Turn the pump on', 'Jun 27'], spares('action-breaks-off', 'A', 'an adverb')),
    row(['Fence the pond at site A', 'Jun 27'], spares('action-breaks-off', 'A', 'the letter of a site')),
  ]),
);

const leftOutObjective = grid(
  '12 Bells',
  owned([
    row(['Objective 1 Ring the north bell']),
    row(['Cast the north bell', 'Nov 27']),
    row(['Objective 2 Ring the south bell'], spares('number-out-of-step', 'A', 'follows the first')),
    row(['Cast the south bell', 'Nov 27']),
    row(['Objective 3 Ring the east bell']),
    row(['Cast the east bell', 'Nov 27']),
    row(['Objective 5 Ring the west bell'], fires('number-out-of-step', 'A', 'no Objective 4')),
    row(['Cast the west bell', 'Nov 27']),
  ]),
);

export const ACTIONS: TrapBook = {
  name: 'Actions',
  today: { year: 2026, month: 2, day: 15 },
  sheets: [
    cover,
    words,
    repeated,
    placeholders,
    numbers,
    restarts,
    half,
    ...missing,
    references,
    several,
    leftOut,
    leftOutObjective,
    cutOff,
  ],
};
