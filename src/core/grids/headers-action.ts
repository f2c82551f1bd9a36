import type { HeaderWords } from './header-says';
import { whole } from './header-pattern';

const WHICH =
  '(?:(?!corrective|remedial|further|next|immediate|interim|outstanding|follow)(?:key|specific|planned|main|proposed|detailed|required|agreed|smart|improvement|recommended|strategic|priority|individual|necessary|current|new|suggested|development|delivery|project|plan|quality|core|annual|local|council|national|school|board|supporting|summary|list of|safeguarding|the|our))';
const TAIL =
  '(?: (?:required|needed|to be (?:taken|undertaken|carried out|done|completed)|points?|planned|agreed|proposed|to take|to achieve.*|to (?:improve|address|deliver|meet|resolve).*|will we do|we will take|plan|names?|titles?|descriptions?|details?|items?|steps|summary|list|necessary|identified|recommended|and (?:description|details)))*';
const OUTPUT =
  '(?: (?:and|or|\\/|with) (?:key )?(?:milestones?|actions?|tasks?|activit(?:y|ies)|outputs?|targets?|deliverables?|steps|sub ?tasks?))?';
const named = (noun: string): RegExp => whole(`(?:${WHICH} )*${noun}${OUTPUT}${TAIL}`);

/** What is to be done: the particular before the general, and what heads actions last. */
export const ACTION_HEADERS: readonly HeaderWords[] = [
  {
    says: { kind: 'action', is: 'named' },
    words: whole('sub (?:tasks?|actions?|activit(?:y|ies))(?: (?:names?|descriptions?))?', 'subtasks?(?: (?:names?|descriptions?))?', '(?:work packages?) \\/ sub ?tasks?', 'sub tasks? \\/ [a-z ]+'),
    examples: ['Sub-task', 'Subtasks', 'Work Packages/Sub-Tasks', 'Sub action'],
  },
  {
    says: { kind: 'action', is: 'named' },
    words: named('tasks?'),
    examples: ['Task', 'Tasks', 'Task_Name', 'TASK TITLE', 'Task description', 'Tasks/Actions', 'Key tasks'],
  },
  {
    says: { kind: 'action', is: 'named' },
    words: named('actions?'),
    examples: ['Actions and milestones', 'Action', 'ACTIONS & MILESTONES', 'Key actions', 'Action required', 'Actions/Milestones', 'Improvement action', 'SMART actions', 'Action item', 'Action point', 'Actions needed', 'Recommended actions', 'Action to be taken', 'Priority actions'],
  },
  {
    says: { kind: 'action', is: 'named' },
    words: whole('(?:what|which actions?)(?: (?:exactly|actions))? (?:will we|we will|we ll|we are going to|are we going to|we plan to|do we need to|we need to|will you|you will|is to be|needs to be|must be|will be|should be|do we plan to|are we doing|is going to be|do you need to)(?: (?:do|done|achieve|achieved|deliver|delivered|get|take|it|this|there|that|about))*', 'what', 'to do', 'things to do', 'what actions?(?: (?:is|are|will|do|needs?|should|must|shall|can) [a-z ]+)?'),
    examples: ['What will we do?', 'What we will do', 'What needs to be done', 'What', 'What action will you take?'],
  },
  {
    says: { kind: 'action', is: 'named' },
    words: named('(?:activit(?:y|ies)|steps)'),
    examples: ['Activity', 'Activities', 'Key activities', 'Steps'],
  },
  {
    says: { kind: 'action', is: 'named' },
    words: named('(?:milestones?|deliverables?|work ?areas?|work ?packages?)'),
    examples: ['Key milestones', 'Milestone', 'Deliverables', 'MILESTONES & TASKS', 'Work package'],
  },
  {
    says: { kind: 'action', is: 'second' },
    words: whole('how(?: (?:will we|we will|we ll|we are going to|are we going to|we plan to|do we need to|we need to|will you|you will|is to be|needs to be|must be|will be|should be|will it|will this|it will))(?: (?:do|be|done|achieve|achieved|deliver|delivered|get|take|it|this|there|that|happen|implemented))*', 'how', '(?:(?:agreed|key|proposed|our|the|audit) )*(?:recommendations?|commitments?|interventions?|outputs?|strateg(?:y|ies)|management responses?)(?: (?:and|or|\\/) (?:recommendations?|commitments?|actions?))?', '(?:corrective|remedial|further|next|immediate|interim|outstanding|follow up) (?:actions?|steps?|tasks?)(?: (?:required|needed|agreed|to be taken))?'),
    examples: ['How we will do it', 'How will we do it?', 'Recommendation', 'Commitment', 'Recommendations', 'Strategies', 'Next steps', 'Corrective action', 'Further action required'],
  },
  {
    says: { kind: 'objective', is: 'aim' },
    words: whole('(?:(?!no |link )[a-z]+ ){0,2}(?:objectives?|aims?|goals?|priorit(?:y|ies))(?: (?:and|or|\\/) (?:objectives?|aims?|goals?|priorit(?:y|ies)|targets?))?'),
    examples: ['Objective', 'Aim', 'Priority', 'Strategic objective', 'Key priorities', 'Aims and objectives', 'Equality objective'],
  },
  {
    says: { kind: 'objective', is: 'outcome' },
    words: whole('(?:(?:key|expected|desired|intended|strategic|cqc|our|planned|required) )*outcomes?', '(?:(?:key|main|enabling|strategic) )*targets?'),
    examples: ['Outcome', 'Main target', 'Desired outcome', 'Expected outcomes'],
  },
  {
    says: { kind: 'action', is: 'vague' },
    words: whole('(?:(?:action|task|issue|item|brief|short|full|work) )?(?:title|descriptions?|details?|summary)(?: of (?:the )?(?:action|task|work|issue|item)s?)?', '(?:key |agenda |minute )?(?:initiatives?|projects?|interventions?|items?|issues?|subjects?|topics?|jobs?|works?|proposals?|measures? to be taken|improvements?|things?|findings?|concerns?|gaps?)(?: (?:names?|titles?|descriptions?|identified))?'),
    examples: ['Title', 'Description', 'Initiative', 'Project', 'Item', 'Issue', 'Finding', 'Project name', 'Agenda item'],
  },
  {
    says: { kind: 'objective', is: 'theme' },
    words: whole('(?:(?:key|strategic|cqc|regulatory|our|priority|action|work|service|improvement|national|statutory|main) )*(?:requirements?|regulations?|standards?|themes?|ambitions?|pillars?|work ?streams?|strands?|domains?|areas?(?: (?:for improvement|of focus|for development|requiring improvement|of work|of need))?|categor(?:y|ies)|phases?|stages?|sections?|groups?|functions?|programmes?|criteri(?:a|on)|focus)', 'key lines? of enquiry', 'kloe', 'week \\/ .*', '(?:sprint|phase|stage|week)(?: \\/ [a-z ]+)*'),
    examples: ['Theme', 'Workstream', 'Area for improvement', 'Category', 'Phase', 'Standard', 'Area', 'AREA REQUIRING IMPROVEMENT (Recommendations)'],
  },
]; // prettier-ignore
