/** What the label of a sum says that it is the sum of. */
export type TotalOf =
  /** 'Total, priority 1', 'Theme 4 sub-total': the rows of a group. */
  | 'group'
  /** 'Grand total', 'Total for the plan'. */
  | 'all'
  /** 'Total cost': one or the other. */
  | 'either';

const LONGEST = 60;
const SUMMED = '(?:costs?|budgets?|spend(?:ing)?|expenditure|funding|targets?|amounts?|values?|hours|days|actions?|\\(?£(?:k|m|000)?\\)?)'; // prettier-ignore
const GROUP = '(?:priority|theme|objective|section|aim|outcome|goal|strand|work ?stream|pillar|ambition|area|grid|part|phase|year|quarter|programme|project)'; // prettier-ignore
const BEGINS = new RegExp(
  `^((?:grand|overall|plan|annual|sub|group|section)[ -]?)?totals?(?: ${SUMMED})*(?:[:.=]?$|[ ]?[,:–—(-] ?[^.]{1,40}$| ${GROUP} ?[\\p{L}\\d.]{1,4}:?$| (?:for|of|in|across) [^.]{1,40}$)`,
  'iu',
);
/** 'Cost of Objective D', 'Sum for Aim 2'. */
const COST_OF = new RegExp(`^(?:costs?|sum|budget|spend|expenditure) (?:of|for) ${GROUP} [\\p{L}\\d.]{1,4}:?$`, 'iu');
const ENDS = new RegExp(`^[^.;]{2,45}[ ,:–—(-](grand |overall |sub-? ?)?totals?(?: ${SUMMED})*\\)?[:.]?$`, 'iu');
const OF_ALL = /^(?:grand|overall|plan)|\b(?:all|whole|entire|(?:the|this) (?:sheet|plan|programme))\b/i;
const OF_EITHER = new RegExp(`^(?:annual )?totals?(?: ${SUMMED})*[:.=]?$`, 'i');

/** What a label of a sum is about; undefined where words are none: 'Agree the total', 'Total refit of the hall'. */
export function totalOf(text: string): TotalOf | undefined {
  if (text.length > LONGEST) return undefined;
  const label = text.trim();
  if (COST_OF.test(label)) return 'group';
  if (!(text.includes('otal') || text.includes('OTAL'))) return undefined;
  if (!BEGINS.test(label) && !ENDS.test(label)) return undefined;
  if (OF_ALL.test(label)) return 'all';
  return OF_EITHER.test(label) ? 'either' : 'group';
}
