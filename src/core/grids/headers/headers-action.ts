import type { HeaderWords } from './header-says';
import { whole } from './header-pattern';

const WHICH =
  '(?:(?!corrective|remedial|further|next|immediate|interim|outstanding|follow)(?:key|specific|planned|main|management|proposed|detailed|required|agreed|smart|improvement|recommended|strategic|priority|individual|necessary|current|new|suggested|development|delivery|project|plan|quality|core|annual|local|council|national|school|board|supporting|summary|list of|safeguarding|the|our))';
const TAIL =
  '(?: (?:required|needed|to be (?:taken|undertaken|carried out|done|completed)(?: by (?!whom?\\b|when\\b)[a-z]+(?: [a-z]+){0,2})?|(?:agreed|proposed|planned|taken forward|required) by the [a-z]+(?: [a-z]+)?|points?|planned|agreed|proposed|to take|to achieve.*|to (?:improve|address|deliver|meet|resolve).*|will we do|we will take|plan|names?|titles?|descriptions?|details?|items?|steps|summary|list|necessary|identified|recommended|and (?:description|details)))*';
const OUTPUT =
  '(?: (?:and|or|\\/|with) (?:key )?(?:milestones?|actions?|tasks?|activit(?:y|ies)|outputs?|targets?|deliverables?|steps|sub ?tasks?))?';
const named = (noun: string): RegExp => whole(`(?:${WHICH} )*${noun}${OUTPUT}${TAIL}`);

/** What is told about actions, and no action: 'Progress on key actions', 'Rationale for activity'. */
const ABOUT_ACTIONS =
  'time ?scales?|time ?frames?|deadlines?|progress|status|updates?|evidence|comments?|notes?|dates?|when|who|whom|owners?|leads?|officers?|responsib[a-z]*|costs?|resources?|budget|funding|priority|type|codes?|refs?|number|no|id|taken|completed|achieved|done|to date|reasons?|rationale|impact|outcomes?|reviews?|rag|category|source|linked|related|previous|next meeting';

/** Words before 'action' with which it heads no column: 'Need for action', 'Take action'. */
const NO_PREFIX =
  'parent|epic|need|call|lack|no|not|for|to|of|on|from|in|with|by|that|all|any|last|past|take|taking|agree|review|deliver|complete|implement|monitor|develop|identify|plan|carry|undertake|support|organise|run|hold|provide|promote|increase|improve|legal';

/** Before these 'action' tells of what kind they are: 'Action requirements'. */
const OF_ACTIONS = 'requirements?|recommendations?|findings?|themes?|standards?|criteria|regulations?|issues?';

/** What a cell says of an action beside what is still to be done: 'Current status and ongoing actions'. */
const AND_ACTIONS =
  /^(?!.*\b(?:completed|previous|past|taken|risks?|decisions?|meetings?)\b)(?:[a-z0-9]+ ){1,4}(?:and|\/) (?:(?:key|ongoing|planned|agreed|further|future|next|proposed|new|outstanding|remaining|required|recommended) )*actions?$/;

/** What a project's programme calls the task that others are parts of. */
export const PARENT = '(?:parent|epic) (?:tasks?|summary|issues?|items?|names?|titles?)';

/** What is to be done: the particular before the general, and what heads actions last. */
export const ACTION_HEADERS: readonly HeaderWords[] = [
  {
    says: { kind: 'action', is: 'named' },
    words: whole('sub (?:tasks?|actions?|activit(?:y|ies))(?: (?:names?|descriptions?))?', 'subtasks?(?: (?:names?|descriptions?))?', '(?:work packages?) \\/ sub ?tasks?', 'sub tasks? \\/ [a-z ]+'),
    examples: ['Sub-task', 'Subtasks', 'Work Packages/Sub-Tasks', 'Sub action'],
  },
  {
    says: { kind: 'action', is: 'named' },
    words: named('(?:descriptions? of (?:the )?(?:actions?|tasks?|activit(?:y|ies)|works?)|tasks?)'),
    examples: ['Task', 'Tasks', 'Task_Name', 'TASK TITLE', 'Task description', 'Tasks/Actions', 'Key tasks', 'Description of action', 'Description of task'],
  },
  {
    says: { kind: 'action', is: 'named' },
    words: named('(?:(?:objectives?|aims?|priorit(?:y|ies)|goals?) (?:\\/|and|or) )?actions?'),
    examples: ['Objective / Action', 'Agreed management action', 'Actions and milestones', 'Action', 'ACTIONS & MILESTONES', 'Key actions', 'Action required', 'Actions/Milestones', 'Improvement action', 'SMART actions', 'Action item', 'Action point', 'Actions needed', 'Recommended actions', 'Action to be taken', 'Action to be taken by landlord', 'Priority actions'],
  },
  {
    says: { kind: 'action', is: 'named' },
    words: whole('(?:what|which actions?)(?: (?:exactly|actions))? (?:will we|we will|we ll|we are going to|are we going to|we plan to|do we need to|we need to|will you|you will|is to be|needs to be|must be|will be|should be|needs? to|has to|must|should|do we plan to|are we doing|is going to be|do you need to)(?: (?:do|done|achieve|achieved|deliver|delivered|get|take|it|this|there|that|about|happen))*(?: (?:in|during) 20[0-9]{2}(?: \\/ [0-9]{2,4}| [0-9]{2,4})?)?', '(?:what )?we (?:will|are going to)(?: do)?(?: (?:now|next))?', 'what (?:are|will|do) (?:you|we|they) (?:(?:going|planning|plan|want|aim) to )?do(?: (?:about|to) [a-z ]+)?', 'what', '(?:to ?do|what s to be done|what (?:will|is going to) happen|things we will do|what we (?:propose|re doing))', 'things to do', 'actions? (?:taken|completed|undertaken) (?:and|or|\\/) (?:planned|proposed|to be taken)', 'what (?:is|are) (?:the|your) (?:[a-z]+ ){0,2}(?:actions?|tasks?|activit(?:y|ies)|milestones?)(?: [a-z ]+)?', 'what (?:this|that|it) (?:will )?(?:means?|looks? like)(?: for (?:us|you|residents|staff|patients|pupils))?(?: (?:in practice|on the ground|day to day))?', 'what (?:actions?|steps?)(?: (?:is|are|will|do|needs?|should|must|shall|can) [a-z ]+)?'),
    examples: ['What will we do?', 'What we will do', 'What needs to be done', 'What', 'What are you going to do to encourage walking?', 'What action will you take?', 'What is the action you will take?', 'What steps will we take to achieve this?', 'We will', 'What needs to happen', 'What this means in practice', 'Action taken or planned'],
  },
  {
    says: { kind: 'action', is: 'named' },
    words: named('(?:(?:(?:projects?|initiatives?|programmes?|services?) (?:\\/|and|or) )?activit(?:y|ies)|steps?(?: to success)?|works? (?:to be (?:undertaken|done|carried out)|required|planned))'),
    examples: ['Project / activity', 'Step', 'Steps to success', 'Work to be undertaken', 'Activity', 'Activities', 'Key activities', 'Steps'],
  },
  {
    says: { kind: 'action', is: 'named' },
    words: named('(?:(?:projects?|programmes?|initiatives?) (?:\\/|and|or) )?milestones?'),
    examples: ['Key milestones', 'Project / milestones', 'Milestone', 'MILESTONES & TASKS'],
  },
  {
    says: { kind: 'action', is: 'named' },
    words: named('(?:deliverables?|work ?areas?|work ?packages?|work ?items?)'),
    examples: ['Deliverables', 'Work package'],
  },
  {
    says: { kind: 'action', is: 'named' },
    words: /^(?:(?!(?:corrective|remedial|further|next|immediate|interim|outstanding|follow|mitigating|completed|previous|past|last|no|legal|of|for|to|on|from|by|in|with|and|or|per|requiring|requires|why|how|other|linked|related)\b)[a-z]+ ){1,2}actions?$/,
    examples: ['Community action', 'Partnership actions'],
  },
  {
    says: { kind: 'action', is: 'second' },
    words: whole('how(?: (?:will we|we will|we ll|we are going to|are we going to|we plan to|do we need to|we need to|will you|you will|is to be|needs to be|must be|will be|should be|will it|will this|it will))(?: (?:do|be|done|achieve|achieved|meet|deliver|delivered|improve|address|tackle|get|take|it|this|these|the|your|our|there|that|happen|implemented|objectives?|targets?|goals?|aims?|outcomes?|priority|priorities))*', 'how', 'implementation(?: (?:actions?|steps))?', '(?:(?:ombudsman|rsh|ico|hse|regulator|regulatory|cqc|ofsted|hmicfrs|hmip|lga|coroner|inspect(?:ion|or)s?|audit(?:or)?s?|reviews?|peer|board|panel|committee|scrutiny|report|external|internal|national|statutory|formal|thematic|serious|case|sar|dhr|cspr|learning|original|fire|safety|full|specific|\\/|and|or) )+recommendations?', '(?:(?!(?:publish|agree|implement|review|consider|accept|follow|make|deliver|of|for|to|with|from|on|in|no|not|all|update|progress|status|monitor|share|send|write)\\b)[a-z]+ ){1,2}recommendations?', '(?:(?:agreed|key|proposed|our|the|audit) )*(?:recommendations?|commitments?|interventions?|outputs?|strateg(?:y|ies)|management (?:responses?|comments?))(?: (?:and|or|\\/) (?:recommendations?|commitments?|actions?))?', '(?:corrective|remedial|further|next|immediate|interim|outstanding|follow up) (?:actions?|steps?|tasks?)(?: (?:required|needed|agreed|to be taken))?'),
    examples: ['How we will do it', 'How will we do it?', 'How will you achieve this objective', 'Implementation', 'Recommendation', 'Commitment', 'Recommendations', 'Strategies', 'Next steps', 'Corrective action', 'Further action required', 'Ombudsman / RSH recommendation', 'Statutory recommendation', 'PAC recommendation', 'Healthwatch recommendations'],
  },
  {
    says: { kind: 'objective', is: 'aim' },
    words: whole('what (?:needs to|will|should|must|has to|do we need to|needs?) (?:to )?(?:change|improve|get better|be (?:improved|addressed|changed)|improving)', '(?:what|where) (?:do|are) we (?:want|wanting|trying|aiming) (?:for|(?:to )?(?:achieve|be|get|do|improve|change))', '(?:(?:what|where) )?we (?:want|aim|need|hope) to (?:achieve|be|get to|improve|change|see)', '(?:what|where) we want', 'which (?:[a-z]+ ){0,4}(?:priorit(?:y|ies)|objectives?|aims?|themes?|goals?|outcomes?|pillars?)(?: [a-z ]+)?', 'pledges?', 'intent', '(?:bucket|list)(?: names?)?', 'section \\/ column', 'epic(?: (?:names?|links?))?', 'swim ?lanes?', PARENT, '(?:(?!no |link )[a-z]+ ){0,2}(?:objectives?|aims?|goals?|priorit(?:y|ies))(?: (?:and|or|\\/) (?:objectives?|aims?|goals?|priorit(?:y|ies)|targets?))?'),
    examples: ['Objective', 'Aim', 'What needs to change', 'Priority', 'Strategic objective', 'Key priorities', 'Aims and objectives', 'Equality objective', 'What do we want to achieve?', 'Where do we want to be?', 'What needs to improve', 'We want to achieve', 'What we want to see', 'Which priority does this support?', 'Pledge', 'Intent', 'Bucket Name', 'Section/Column', 'Parent task', 'Parent summary', 'Epic Name'],
  },
  {
    says: { kind: 'objective', is: 'outcome' },
    words: whole('(?:(?:key|expected|desired|intended|strategic|cqc|our|planned|required) )*outcomes?(?: (?:sought|wanted))?', '(?:(?:key|main|enabling|strategic) )*targets?'),
    examples: ['Outcome', 'Outcome sought', 'Main target', 'Desired outcome', 'Expected outcomes'],
  },
  {
    says: { kind: 'action', is: 'vague' },
    words: whole('(?:(?:action|task|issue|item|brief|short|full|work) )?(?:title|descriptions?|details?|summary)(?: of (?:the )?(?:action|task|work|issue|item)s?)?', '(?!job (?:titles?|names?))(?:key |agenda |minute )?(?:initiatives?|projects?|interventions?|items?|issues?|subjects?|topics?|jobs?|works?|proposals?|measures? to be taken|improvements?|things?|findings?|concerns?|gaps?|responses?|provisions?|approach(?:es)?|(?:proposed |suggested )?solutions?)(?: (?:names?|titles?|descriptions?|identified|raised))?'),
    examples: ['Title', 'Description', 'Initiative', 'Project', 'Item', 'Issue', 'Finding', 'Project name', 'Agenda item', 'Response', 'Approach', 'Issue raised', 'Proposed solution'],
  },
  {
    says: { kind: 'objective', is: 'theme' },
    words: whole('(?:(?:key|strategic|cqc|regulatory|our|priority|action|work|service|improvement|national|statutory|main) )*(?:requirements?|regulations?|standards?|themes?|ambitions?|pillars?|work ?streams?|strands?|domains?|areas?(?: (?:for improvement|of focus|for development|requiring improvement|of work|of need))?|categor(?:y|ies)|phases?|stages?|sections?|groups?|functions?|programmes?|criteri(?:a|on)|focus(?: areas?)?|needs?|dut(?:y|ies)|drivers?|learning(?: points?)?|(?:must|should) dos?)', '(?:(?:must|should|could) dos? ?(?:\\/|and|or)? ?){1,3}', '(?:(?:areas?|causes?) (?:of|for) (?:concern|improvement|development)(?: (?:\\/|and|or) )?){1,2}', '(?:audit|inspection|review|ofsted|cqc|survey|key|significant|main|summary of) findings?', '(?:(?:statutory|national|key|duty|official) )*guidance(?: (?:requirements?|statements?|says|summary of (?:activity|requirements?|duties)(?: required)?))?', '(?:cqc|ofsted|inspectors?|you|they|people|residents|families|children|patients|staff|what (?:you|we|they|people|residents|families|children|patients|staff|inspectors?)) (?:said|told us|heard|say|asked for|found|learned|learnt)', '(?:(?:comments?|feedback|suggestions?) (?:received|raised)|feedback|barriers?|challenges?|problems?|suggestions?|breach(?:es)?|(?:requirement|warning|improvement) notices?|proposals? for improvement)', 'key lines? of enquiry', 'kloe', '(?:afi|hmi finding|cause of concern)s?', 'week \\/ .*', '(?:sprint|phase|stage|week)(?: \\/ [a-z ]+)*'),
    examples: ['Theme', 'Workstream', 'Area for improvement', 'Category', 'Phase', 'Standard', 'Area', 'AREA REQUIRING IMPROVEMENT (Recommendations)', 'Must do / Should do', 'Cause of concern / Area for improvement', 'Audit finding', 'You said', 'What people told us', 'Focus area', 'What we heard', 'Feedback', 'Barrier', 'Proposal for improvement', 'Need', 'Duty', 'Learning point', 'Driver', 'Statutory guidance', 'Guidance – summary of activity required'],
  },
  {
    says: { kind: 'action', is: 'loose' },
    words: new RegExp(`^(?!.*\\b(?:${ABOUT_ACTIONS})\\b)(?!.*\\bactions? (?:${OF_ACTIONS})\\b)(?:(?!(?:${NO_PREFIX})\\b)[a-z0-9/]+ ){0,4}(?:actions?|activit(?:y|ies)|tasks?|steps?|deliverables?|interventions?|improvements?|responses?)\\b(?: [a-z0-9/ ]+)?$`),
    examples: ['Activity or the task to be performed', 'Action measure', 'Actions embedding', 'Actions in year 1', 'Council response', 'Management response and agreed action'],
  },
  {
    says: { kind: 'action', is: 'loose' },
    words: new RegExp(`^(?!.*\\b(?:${ABOUT_ACTIONS})\\b)(?:(?!(?:${NO_PREFIX})\\b)[a-z0-9/]+ ){0,4}actions? (?:${OF_ACTIONS})(?: [a-z0-9/ ]+)?$`),
    examples: ['CQC action requirements and recommendations', 'Action findings'],
  },
  {
    says: { kind: 'action', is: 'loose' },
    words: AND_ACTIONS,
    examples: ['Current status and ongoing actions', 'Progress and next actions', 'Evidence / actions'],
  },
]; // prettier-ignore
