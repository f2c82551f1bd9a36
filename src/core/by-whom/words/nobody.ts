import { memoize } from '../../text/memo';

/** Words for nobody in particular yet, and references to where the owners are named. */
export const NOBODY: readonly { readonly says: RegExp; readonly examples: readonly string[] }[] = [
  { says: /^t\.?b\.?[cad]\.?$/i, examples: ['tbc', 'TBC', 'T.B.A.'] },
  { says: /^(?:name|lead|names) to follow$/i, examples: ['Name to follow'] },
  {
    says: /^(?:not yet |un|to be |being |tb )(?:confirmed|agreed|decided|determined|identified|appointed|advised|added|recruited(?: to)?|allocated|assigned|nominated|filled)(?: (?:with|by|at|in) [^,;/]{1,40})?$/i,
    examples: ['To be agreed', 'Not yet assigned', 'Unallocated', 'Being recruited to', 'To be agreed with partners'],
  },
  {
    says: /^(?:lead|owner|officer|post ?holder|name|new post|post|person)(?: (?:officer|agency|person))?(?:,| -| –)? (?:(?:to be|tb|not yet) (?:confirmed|agreed|identified|appointed|decided|recruited|allocated|assigned|nominated)|t\.?b\.?[cad]\.?|\(?(?:vacant|tb[cad])\)?)$/i,
    examples: ['Lead to be identified', 'Post holder tbc', 'Post (vacant)'],
  },
  {
    says: /^(?:(?:(?:staff|officer|person)?[’']?s? ?(?:names?|details?) )?(?:redacted|withheld|removed|anonymised)|post ?holders?)$/i,
    examples: ['Redacted', '[redacted]', 'Name withheld', 'Names removed', 'Post holder'],
  },
  { says: /^(?:new post|vacant post|post vacant|vacant|vacancy)$/i, examples: ['New post', 'Post vacant', 'Vacant'] },
  {
    says: /^(?:t\.?b\.?[cad]\.?|vacant|vacancy)\s*[(–-]\s*(?:(?:currently|post|now|role) )?(?:vacant|vacancy|await\w*|recruit\w*|being|to be|advert\w*|new post|tbc)\b[^,;/]{0,40}$|^(?:vacant|vacancy)\s*[(–-]\s*(?:\p{L}+ ){1,3}(?:to|is|are) (?:recruit|fill|appoint|advertis)\w*\)?$/iu,
    examples: [
      'Vacant – HR to recruit',
      'TBC (currently vacant)',
      'Vacant – post being advertised',
      'TBC - recruiting',
    ],
  },
  {
    says: /^[[<{](?:name|names|lead|owner|insert name|post|job title)[\]>}]$/i,
    examples: ['[name]', '[insert name]', '<name>', '[to be confirmed]'],
  },
  {
    says: /^(?:n\/?a|none|nil|no (?:partners?|lead|owner|other|others)|-+|–|\?+|(?:name|lead|owner|who)\s?\?+|not (?:yet )?known|not applicable|unknown|pending|nobody|no-?one)$/i,
    examples: ['n/a', '-', '??', 'none', 'Nil', 'No partners'],
  },
  {
    // The day on which something was given to its owner, in a column beside them.
    says: /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./-](?:\d{1,2}|[a-z]{3,4})[./-]\d{2,4})(?: \d{1,2}:\d{2}(?::\d{2})?)?$/i,
    examples: ['2024-01-05', '05/01/2024', '5-Jan-24'],
  },
  { says: /^x{2,}$|^a\.? ?n\.? ?other$/i, examples: ['xxx', 'XX', 'A. N. Other'] },
  {
    says: /^(?:(?:same )?as|see) (?:above|below)$|^(?:same|ditto)$/i,
    examples: ['As above', 'See below', 'Same as above', 'Ditto'],
  },
  {
    says: /^(?:see|cross[- ]?ref(?:erence)?s?|refer to|ref|as (?:for|in|per))\b.{0,40}?(?:\d|\b(?:action|objective|section|priority|grid|plan|row|item)\b)/i,
    examples: ['Cross ref 1.3', 'See action 2.3', 'As per action plan', 'CROSS REFERENCE 1.1 & 1.2'],
  },
];

const LONGEST = 120;

/** True for 'tbc', 'Vacant', 'Cross ref 1.3': words of a by-whom that name no owner. */
export const isNobody = (text: string): boolean => text.length <= LONGEST && namesNobody(text);

const namesNobody = memoize((text): boolean => {
  const words = text.replace(/[.,;:\s]+$/, '');
  const inside = /^[[(<{](.*)[\])>}]$/.exec(words)?.[1];
  return NOBODY.some(({ says }) => says.test(words) || (inside !== undefined && says.test(inside)));
});
