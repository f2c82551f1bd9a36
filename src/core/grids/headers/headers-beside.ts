import { memoize } from '../../text/memo';
import { START, whole } from './header-pattern';
import { headerWords } from './header-words';

/**
 * What a column beside a grid's own holds: 'status' and 'blue status' how it stands ('blue': with blue for what is
 * complete), 'progress' what is told of it, 'share' how much of it is done, 'done' when it was finished, 'start' when
 * it begins, 'raised' when it was asked for, 'original' when it was due before its date was moved,
 * 'outcome' what will be different by it, 'resources' what it costs and who pays, 'links' which other actions it waits for or belongs with, 'depth' how deep it is
 * in a project's outline.
 */
export type BesideSays =
  | 'status'
  | 'blue status'
  | 'progress'
  | 'share'
  | 'done'
  | 'start'
  | 'raised'
  | 'original'
  | 'outcome'
  | 'resources'
  | 'links'
  | 'depth';

interface BesideHeader {
  readonly says: BesideSays;
  /** Matched against the whole header as `headerWords` writes it. */
  readonly words: RegExp;
  readonly examples: readonly string[];
}

const DATE = '(?:date|on)';
const OF =
  '(?:action|actions|current|overall|delivery|progress|task|milestone|project|implementation|latest|end|monthly|quarterly|q[1-4])';
const MEANT = '(?:key|expected|desired|intended|planned|anticipated|target|main|overall)';
const YES_NO = '(?: (?:y n|yes no|yes / no|y / n))?';

/** The first line that matches says what a header is. */
export const BESIDE_HEADERS: readonly BesideHeader[] = [
  {
    says: 'blue status',
    words: /^(?:(?!key\b)[a-z]+ )?(?:brag|ragb|b rag|rag b)(?: (?:status|rating|score|update))?$/,
    examples: ['BRAG', 'BRAG rating', 'RAGB', 'Current BRAG'],
  },
  {
    says: 'status',
    words: whole(`(?:${OF} )*(?:status|rag|state|rag status|status rag|status / rag|rag / status)(?: (?:status|rating|update|score|colour))?`, 'status (?:of|at) [a-z0-9 ]{1,20}', 'open / closed', 'complete / (?:incomplete|ongoing)'),
    examples: ['Status', 'RAG', 'RAG status', 'Action status', 'Current status', 'Open/closed', 'Status at Q2'],
  },
  {
    says: 'share',
    words: whole('(?:percent|percentage|pct) (?:of )?(?:action |task )?(?:complete|completed|completion|done|progress|delivered)', '(?:complete|completed|completion|done|progress|percentage complete) percent'),
    examples: ['% complete', '% done', 'Completion (%)', 'Percentage complete', 'Progress %'],
  },
  {
    says: 'done',
    words: whole(
      `(?:dates?|when) (?:(?:was|it) )?(?:completed|achieved|closed|done|delivered|finished|implemented|actioned|signed off)`,
      `(?:(?:action|task) )?(?:completed|closed|achieved|finished|done|actioned|delivered|signed off)(?: ${DATE})?${YES_NO}`,
      `actual (?:completion|end|finish|delivery|closure|closed|completed)(?: ${DATE})?`,
      'actual dates?',
      `complete${YES_NO}`,
    ),
    examples: ['Date closed', 'Completed on', 'Date completed', 'Actual end date', 'Actual date', 'Done', 'Completed (Y/N)', 'Complete?', 'Closed'],
  },
  {
    says: 'start',
    words: whole(...START),
    examples: ['Start date', 'Start', 'Planned start', 'Commencement date', 'From'],
  },
  {
    says: 'raised',
    words: whole(
      '(?:dates?|when) (?:(?:it )?was )?(?:raised|opened|added|created|identified|logged|agreed|of (?:meeting|action|issue|entry))',
      '(?:meeting|raised|opened|action) date',
      '(?:date )?raised(?: on)?',
    ),
    examples: ['Date raised', 'Date of meeting', 'Meeting date', 'Date added', 'Date agreed'],
  },
  {
    says: 'original',
    words: whole('(?:original|initial|first|previous) (?:(?:target|due|completion|end|planned|delivery|agreed|implementation) )*(?:date|deadline|timescale|by when)'),
    examples: ['Original due date', 'Original deadline', 'Initial target date', 'Original by when'],
  },
  {
    says: 'outcome',
    words: whole(
      `(?:${MEANT} )*outcomes?(?: (?:measures?|and impact|sought|required))?`,
      `(?:(?:${MEANT}|critical) )*success (?:criteria|criterion|measures?|indicators?|factors?)`,
      '(?:measures?|criteria|indicators?|evidence) (?:of|for) (?:success|impact)',
      '(?:outcomes?|benefits?|difference|impact) (?:for|to|on) (?:our |the )?(?:[a-z]+ ){0,2}[a-z]+',
      `(?:${MEANT} )*(?:impact|benefits?|difference)`,
      '(?:(?:performance|outcome|output|key) )*(?:measures?|indicators?)(?: (?:and|/) targets?)?',
      'kpis?(?: (?:and|/|or) (?:trajector(?:y|ies)|targets?|measures?|indicators?|outcomes?))?',
      '(?:outcomes?|evidence|outputs?|impact) (?:/|and|or) (?:(?:success|outcome|performance) )?(?:measures?|indicators?|criteria|impact|outcomes?)(?: of (?:success|impact))?',
      'what (?:will )?success (?:will )?looks? like',
      'how (?:(?:we |you )?(?:will|do)(?: (?:we|you|they|others|people|residents))?|we) (?:know|measure|tell|evidence)(?: .*)?',
      'what will be (?:different|in place|better)(?: .*)?',
      'what difference (?:will )?(?:it|this|we)(?: will)? (?:make|made)(?: .*)?',
    ),
    examples: ['Outcome', 'Expected outcome', 'Success criteria', 'Critical success factor', 'Measure of success', 'Success measures', 'How will we know?', 'How we will know', 'How will you know it has been successful?', 'What will success look like', 'What will be in place', 'Outcome measure', 'Measure', 'KPI', 'KPI / trajectory', 'Performance measures', 'Evidence / measure of success', 'Impact', 'Intended impact', 'Expected benefits', 'Difference for patients', 'Outcomes for children'],
  },
  {
    says: 'links',
    words: whole('depend(?:s|ent|ency|encies)(?: (?:on|up ?on))?', '(?:inter ?)dependenc(?:y|ies)', '(?:linked|related|links?)(?: (?:to|with))?(?: (?:other )?actions?)?', 'cross ref(?:erence)?s?(?: to)?', 'see also'),
    examples: ['Depends on', 'Dependencies', 'Interdependencies', 'Linked actions', 'Links to', 'Related actions', 'Cross ref', 'See also'],
  },
  {
    says: 'resources',
    words: whole(
      `(?:(?:estimated|indicative|approximate|approx|likely|total|annual|financial|staff|other) )*(?:costs?|costings?|budgets?|funding|funds|funders?|finance|resources?)(?: (?:/|and|or) (?:costs?|budgets?|funding|resources?|time))?(?: (?:implications?|required|needed|sources?|streams?|allocated|allocation|requirements?|k|000|£|£k|\\(s\\)|(?:20)?\\d\\d(?: ?/ ?\\d\\d)?))*`,
      '(?:source|sources) of (?:funding|funds|finance)',
    ),
    examples: ['Cost', 'Cost (£)', 'Budget 2027/28 £', 'Estimated cost', 'Budget', 'Funding', 'Funding source', 'Resources', 'Resources required', 'Resource implications', 'Cost / resources', 'Resources and costs', 'Source of funding'],
  },
  {
    says: 'depth',
    words: whole('(?:(?:outline|task|wbs|indent|hierarchy) )?level', 'indent'),
    examples: ['Outline Level', 'Outline_Level', 'Level', 'Task level'],
  },
  {
    says: 'progress',
    words: whole('(?:latest )?(?:progress|updates?|comments?|notes?|position)(?: (?:updates?|notes?|comments?|to date|so far))?', '(?:progress|updates?|comments?|notes?|remarks|status) ?(?:/|and) ?(?:progress|updates?|comments?|notes?|remarks|status|minutes?|minute refs?|actions taken)', '(?:further |additional |other )?(?:remarks|notes)', '(?:progress|update|position) (?:as )?(?:at|to|by|since|up to|of|in|for) [a-z0-9 ]{1,20}', 'where are we (?:up to|now)', 'outturn'),
    examples: ['Progress', 'Update', 'Update / comments', 'Notes / minute', 'Remarks', 'Progress to date', 'Progress at October 2026', 'Where are we up to?'],
  },
]; // prettier-ignore

/** What a header says of its column beside a grid's own; undefined for headers in no line of the table. */
export const besideSays = memoize((header): BesideSays | undefined => {
  const words = headerWords(header);
  return BESIDE_HEADERS.find((line) => line.words.test(words))?.says;
});
