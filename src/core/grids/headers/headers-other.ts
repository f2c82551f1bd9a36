import type { HeaderWords } from './header-says';
import { START, whole } from './header-pattern';

/** What happened to an action, and what is told about it. */
const ABOUT = '(?:status|notes?|comments?|progress|updates?|evidence|type|category|priority|rag|log|history|source)';

/** Headers that look like others and aren't: no column of a grid is ever chosen by them. */
export const OTHER_HEADERS: readonly HeaderWords[] = [
  {
    says: { kind: 'number' },
    words: whole(
      '(?:(?:action|item|task|scheme|project|measure|ref|reference|serial|sr|sl|s|seq|sequence|wbs|outline|row|line|milestone|objective|activity|recommendation|rec|plan|issue|id) )*(?:no|nos|num|number|#|id|ref|refs|reference|wbs)(?: (?:no|number|#))?',
      'n',
      '(?:issue|task|card|item) (?:key|ids?)',
      '(?:(?:action|task|plan|item|ref|reference|milestone) )?codes?',
      '(?:sr|sl|seq|sequence|serial)',
    ),
    examples: ['Ref', 'No.', '#', 'Action no', 'WBS_ID', 'Outline number', 'Task #', 'Sl No', 'Task ID number', 'Item no.', 'Ref No', 'N', 'Action ref', 'Issue key', 'Code', 'Action code'],
  },
  {
    says: { kind: 'other', is: 'sum' },
    words: /^(?:sum|count|average|total|number|min|max) of /,
    examples: ['Sum of Effort_hrs', 'Count of Task'],
  },
  {
    says: { kind: 'other', is: 'measure' },
    words: /^(?!(?:organisations?|agenc(?:y|ies)|bod(?:y|ies)|departments?|partners)\b.*\b(?:and|\/) funding).*\b(?:percent|pct|durations?|effort|float|costs?|budget|funding|spend|hrs|hours|minutes|mins|variance|lead time)\b|^(?:how (?:many|much)|estimates?$)/,
    examples: ['Completion (%)', '% complete', 'Estimated duration', 'Effort (hours)', 'Budget holder', 'Lead time', 'PCT of task complete'],
  },
  {
    says: { kind: 'other', is: 'done' },
    words: /^(?!(?:planned|target|expected|estimated|proposed|forecast) (?:\/|or) ).*\bactual(?:ly)?\b|^(?:dates?|when) (?:(?:was|it) )?(?:completed|achieved|closed|done|delivered|finished|implemented|actioned|signed off)\b|^(?:complete|(?:completed|closed|achieved|finished|done|actioned)(?: (?:on|at|dates?|actions?|tasks?|y n|yes no|yes \/ no|y \/ n))?)$|^(?:action|task) (?:completed|closed|done)(?: (?:on|dates?))?$/,
    examples: ['Date completed', 'Completed on', 'Actual end date', 'Actual_Finish', 'Completed actions', 'Completed date', 'Date closed', 'Done', 'Completed (Y/N)'],
  },
  {
    says: { kind: 'other', is: 'start' },
    words: whole(...START, 'start (?:dates? (?:and|\\/) )?time'),
    examples: ['Start date', 'Planned start', 'Start', 'Baseline_Start', 'Date started', 'Start time'],
  },
  {
    says: { kind: 'other', is: 'record' },
    words: /^(?:[a-z]+ )*(?:last|previous|raised|opened|added|created|identified|entered|received|reported|signed|issue|issued|version|document|meeting|birth|original|approval|approved|publication|logged|reviewed|updated|assigned) (?:[a-z]+ )*(?:dates?|on)$|^(?:dates?|when) (?:(?:it )?was |last )?(?:raised|opened|added|created|identified|entered|received|reported|signed|issued|agreed|reviewed|last reviewed|updated|last updated|approved|logged|of (?:meeting|birth|issue|last review|entry)|assigned)$|^(?:task mode|(?:issue|task|card) type|reporter)$|^(?:assigned|raised|reviewed|approved|requested|identified|reported|created|updated|authorised|signed off|prepared|agreed|checked|monitored) by$|^(?:all|no|baseline) dates?$/,
    examples: ['Date raised', 'Date last reviewed', 'Last review date', 'Version date', 'Date of meeting', 'Issue date', 'Raised by', 'Date agreed', 'Assigned by', 'All dates', 'Task mode'],
  },
  {
    says: { kind: 'other', is: 'record' },
    words: new RegExp(
      `^(?:actions?|tasks?|milestones?|activity|activities|plan|delivery|deadline|owner|lead|date|project) ${ABOUT}$|^(?:document|plan|budget|data|information|asset|strategy|policy|previous|former|risk|issue|author|contact) (?:leads?|owners?|officers?|directors?|manager)$`,
    ),
    examples: ['Action status', 'Task notes', 'Document owner', 'Delivery status', 'Data lead'],
  },
  {
    says: { kind: 'other', is: 'risk' },
    words: /^(?:(?:key |identified |potential |description of |main )?risks?(?: (?:description|to [a-z ]+|event|title|name|category|id))?|(?:risk )?likelihood(?: .*)?|probability|impact(?: (?:score|rating|if .*))?|severity|mitigations?|mitigating (?:actions?|factors?|controls?)|(?:existing|current|key|further) (?:controls?|mitigations?)|risk (?:score|level|rating|owner)|(?:residual|inherent|gross|net) (?:risk|score|rating).*|contingency(?: (?:actions?|plan))?)$/,
    examples: ['Risk', 'Likelihood', 'Impact', 'Mitigation', 'Mitigating action', 'Risk score', 'Probability', 'Severity', 'Existing controls', 'Contingency plan'],
  },
  {
    says: { kind: 'other', is: 'record' },
    words: /^(?:completed|previous|past|last|no|linked|related|other|progress on|update on|status of|evidence of) (?:[a-z]+ )*(?:actions?|tasks?|steps?|milestones?|activity|activities)$|^(?:actions?|tasks?|milestones?|steps?|works?) (?:taken|completed|to date|achieved|undertaken|already taken|so far|done|met)(?! (?:and|or|\/) (?:planned|proposed|to be))(?: .*)?$/,
    examples: ['Previous tasks', 'Action taken', 'Actions to date', 'Progress on actions', 'Milestones achieved'],
  },
]; // prettier-ignore
