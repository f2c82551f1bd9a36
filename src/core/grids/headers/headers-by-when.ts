import type { HeaderWords } from './header-says';
import { whole } from './header-pattern';

const DATE = '(?:dates?|deadlines?|time ?scales?|time ?frames?|time ?lines?)';
const DONE = '(?:completed?|delivered?|achieved?|implemented?|finish(?:ed)?|done|actioned|met)';
const END = '(?:completion|delivery|implementation|achievement|closure|close|end|finish|due|resolution)';
const PLANNED =
  '(?:planned|target|expected|proposed|estimated|anticipated|intended|required|agreed|projected|scheduled|forecast|baseline|earliest|latest|final|likely|provisional)';
/** What may stand in one column with a date. */
const BESIDE =
  '(?:frequency|duration|priority|status|review|key milestones?|milestones?|success measures?|outputs?|targets?)';
/** Beside a timescale also how far it has come. */
const TOLD = BESIDE.replace(/\)$/, '|progress)');
/** Words of which no header of a date consists: 'When the plan is agreed by the board' is a sentence. */
const SAYS =
  '(?:will|it|is|are|do|does|should|must|this|by|we|to|be|due|done|they|need|needs|needed|complete|completed|happen|finish|finished|achieve|achieved|deliver|delivered|implemented|for|start|end|date|month|action)';

/** A date of something: the training, the board. */
export const ANY_DATE = new RegExp(
  `^(?!(?:agree|set|confirm|fix|plan|publish|appoint|arrange|announce|choose)\\b)(?:(?!the\\b|a\\b|of\\b|to\\b|and\\b|with\\b|for\\b|by\\b|that\\b|all\\b|no\\b|baseline\\b|start\\b)[a-z]+ ){1,4}${DATE}$`,
);

/** When an action is to be done, the plainest first. */
export const BY_WHEN_HEADERS: readonly HeaderWords[] = [
  {
    says: { kind: 'by-when', is: 'planned' },
    words: whole(
      `(?:by )?when(?: ${SAYS})*`, `(?:(?!revised|new|original|initial|extended|amended|review)[a-z]+ )?by when(?: ${SAYS})?`,
      `(?:(?:to be|date|when|be) )*${DONE} by(?: (?:when|date))?`, '(?:target|end|completion|to complete|required|needed|need|finish|deliver|delivery|implement|implementation|resolve|achieve|expected|close) by(?: (?:date|when))?', 'by(?: date)?', '(?:by|when) \\/ (?:when|by)', 'by (?:what|which) date', 'date (?:by|needed)', 'when \\/ frequency',
      `to be (?:${DONE}|progressed)(?: \\/ [a-z ]{1,40})?`, `(?:action|${DONE}) by date`, '(?:delivered|achieved|implemented) when', 'planned for',
      `dates? (?:by which|to|when|for|that|on which) (?:[a-z]+ ){0,5}(?:${DONE}|completion|delivery|action|actions)(?: by)?`,
      `dates? (?:(?:the|this|each) )?(?:actions?|it|works?|this) (?:(?:will|should|is to|must|to|be|are) )+${DONE}(?: by)?`,
      `(?:what|which) (?:is|are) the (?:target |planned |proposed )?${DATE}(?: .*)?`,
    ),
    examples: ['By when', 'BY WHEN:', 'By\nwhen', 'When', 'By when (month)', 'When will we do it by?', 'To be completed by', 'Complete by', 'Action by when', 'Action by date', 'Date to complete actions by', 'Date by which it will be completed', 'Date action will be completed', 'What are the timescales?', 'Date for completion', 'Date to be completed', 'By/When', 'Deliver by', 'By which date', 'Delivered when', 'Planned for', 'To be completed', 'To be completed/progressed to next stage'],
  },
  {
    says: { kind: 'by-when', is: 'planned' },
    words: whole(`(?:(?!revised|new|next|review|previous|original|set|agree|a|the|meet)[a-z]+ ){0,3}deadlines?(?: (?:dates?|for [a-z]+|set|agreed))?`, `deadlines? (?:\\/|and|or) ${BESIDE}`, `${DATE} (?:\\/|and|or) ${DATE}`),
    examples: ['Deadline', 'Deadline date', 'Deadline / frequency', 'Deadline for completion'],
  },
  {
    says: { kind: 'by-when', is: 'planned' },
    words: whole('(?:(?!revised|new|next|review|quarter|qtr)[a-z]+ ){0,2}due(?: (?:dates?|by|on|in|when|month|for (?:completion|delivery)))?', 'dates? due(?: for [a-z]+)?'),
    examples: ['Due', 'Due date', 'Date due', 'Action due date', 'Due by', 'Due for completion'],
  },
  {
    says: { kind: 'by-when', is: 'planned' },
    words: whole(`(?:(?!start|revised|new|next|review|and|actions|milestones)[a-z]+ ){0,3}(?:time ?scales?|time ?frames?|time ?lines?|time ?tables?|timings?)(?: (?:(?:for|of) [a-z]+(?: \\/ [a-z]+)?|due|set|agreed|for [a-z]+ [a-z]+))?`, `${TOLD} (?:and|or|\\/) (?:time ?scales?|time ?frames?|time ?lines?)`, `(?:time ?scales?|time ?frames?|time ?lines?) (?:and|or|\\/) ${TOLD}`),
    examples: ['Timescale', 'Time scale', 'Timeframe', 'Delivery timescale', 'Timing', 'Timescale for completion', '8.Timescales of Tasks/Actions', 'Suggested timeline', 'Timetable', 'Timescale / progress', 'Timescale and progress', 'Timescale/ Target', 'Timescales and Targets'],
  },
  {
    says: { kind: 'by-when', is: 'planned' },
    words: whole(`(?:(?:overall|final|agreed|initial|current|smart) )?target (?:${END} )?(?:dates?|month|quarter|year|completion|end|finish)`, '(?:completion|delivery) (?:target|deadline|quarter|year|month|period|phase)', '(?:year|quarter|month) (?:of|for|to|by which to) (?:be )?(?:deliver(?:y|ed)?|complet(?:ion|e|ed)|implement(?:ation|ed)?|finish|end)', 'target for (?:completion|delivery)', '(?:staged|phased) implementation', '(?:implementation )?phasing', 'implementation (?:schedule|stages?)', 'e ?t ?a', 'ecd', 'est completion(?: date)?', `(?:key )?milestones? (?:target )?dates?`, `${BESIDE} (?:and|or|\\/) (?:target |due )?dates?`, `(?:(?:target|due|expected|planned|proposed) )?${DATE} (?:to be ${DONE}|(?:for|of) (?:[a-z]+ )?(?:completion|delivery|implementation|achievement|action)|due|expected|required)`),
    examples: ['Target date', 'Target completion date', 'Milestone date', 'Milestones & target date', 'Milestone and date', 'Target quarter', 'ETA', 'Completion target', 'Delivery year', 'Year of delivery', 'Year to complete', 'Staged implementation'],
  },
  {
    says: { kind: 'by-when', is: 'planned' },
    words: whole(`(?:task |project |action )?${PLANNED}(?: (?:\\/|or) actual)? ${END}(?: (?:dates?|month|year|as at|by))?`, `(?:planned|expected|proposed|estimated|anticipated|intended|agreed|projected|scheduled|forecast|required|likely|provisional) dates?`, `(?:(?:full|final|project|action|service) )?(?:delivery|implementation|achievement|resolution|go live|launch) dates?`),
    examples: ['Planned end', 'Planned completion date', 'Expected completion date', 'Baseline_Finish', 'Earliest Completion Date', 'Implementation date', 'Delivery date', 'Planned completion as at', 'Expected delivery date', 'Agreed date', 'Estimated / actual completion date', 'Estimated / Actual Completion Year'],
  },
  {
    says: { kind: 'by-when', is: 'planned' },
    words: whole('(?:(?:task|project|action|phase) )?(?:end|finish)(?: (?:dates?|month|week|time|year))?', '(?:complete|final) date', '(?:time ?lines?|dates?) (?:end|finish|to)', 'start (?:\\/|and|to) (?:end|finish)(?: dates?)?', 'dates? (?:\\/|from) (?:start )?to(?: end)?', '(?:planned )?start (?:and )?(?:end|finish)(?: dates?)?', '(?:begin|from) (?:\\/ )?(?:end|to)'),
    examples: ['End date', 'Finish (date)', 'End', 'Start/End', 'Finish', 'End year', 'Complete date', 'Timeline - End'],
  },
  {
    says: { kind: 'by-when', is: 'planned' },
    words: whole('(?:(?:task|project|action|full) )?completion(?: (?:dates?|month|year|due))?'),
    examples: ['Completion date', 'Completion'],
  },
  {
    says: { kind: 'by-when', is: 'date' },
    words: whole('dates?', '(?:frequency|how often|(?:quarter|qtr)(?: due)?)', '(?:known|key|relevant|month|year|week|action|task|activity|set|fixed) dates?', 'month', 'date \\/ time', 'month(?: \\/ | and )?year'),
    examples: ['Date', 'Known Dates', 'Month', 'Frequency', 'Quarter', 'Quarter due'],
  },
  {
    says: { kind: 'by-when', is: 'date' },
    words: whole('(?:(?:relevant|financial|fiscal|planned|budget|plan) )*(?:years?|fy)'),
    examples: ['Year', 'Financial year', 'Relevant FY'],
  },
  {
    says: { kind: 'by-when', is: 'moved' },
    words: whole(`(?:revised|new|next|review|updated?|reporting|check|progress|monitoring|extended|amended|current)(?: (?:target|review|due|planned|completion|delivery|end|finish))* (?:${DATE}|by when|when|by|due)`, `${DATE} (?:for|of) (?:next )?review`, '(?:revised|amended|extended) (?:completion|end|finish|delivery|target completion|target)', 'review'),
    examples: ['Revised target date', 'Target date (revised)', 'Revised by when', 'Review date', 'Revised deadline', 'Next review date', 'Date of review', 'Review by', 'Revised completion', 'Revised target'],
  },
  {
    says: { kind: 'by-when', is: 'date' },
    words: ANY_DATE,
    examples: ['Board date', 'Training date'],
  },
]; // prettier-ignore
