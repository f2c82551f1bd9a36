import type { HeaderWords } from './header-says';
import { anyOf, whole } from './header-pattern';

const ALONE =
  '(?:leads?|owners?|officers?|persons?(?: s)?|people|individuals?|managers?|directors?|agency|agencies|organisations?)';
/** Who may be meant with a word before or behind: 'Responsible team', but not 'Team'. */
const PERSON = `(?:${ALONE}|colleagues?|staff(?: members?)?|teams?|departments?|services?|part(?:y|ies)|posts?|roles?|bod(?:y|ies)|groups?|partners?)`;
const WHICH =
  '(?:named|specific|objective|priority|outcome|goal|aim|recommendation|commitment|lead|leading|responsible|accountable|key|delivery|delivering|action|task|project|overall|executive|exec|operational|senior|strategic|main|primary|nominated|designated|council|clinical|nhs|school|trust|programme|theme|workstream|activity|milestone|local|service|implementation|corporate|responsibility|assigned|recommended|proposed|suggested)';
const SUPPORT =
  '(?:partners?|support|others|team|supporting|resources?|owners?|responsible|responsibility|accountable|accountability|directors?|managers?|agency|agencies|organisations?|departments?|officers?|leads?|teams?|bod(?:y|ies)|groups?|services?|posts?|roles?|individuals?|committees?|staff)';
/** What goes on behind 'person responsible' and 'who is responsible'. */
const FOR = '(?: for (?:[a-z]+ ){0,4}[a-z]+)?';
const WHO =
  '(?:will|is|are|do|does|lead|leads|leading|it|this|responsible|accountable|be|to|should|for|deliver|delivers|delivering|need|needs|involved|the|action|actions|can|by|own|owns|take|takes|taking|help|helps|achieve|make|makes|sure|happen|done|implement|implementing|on|up)';

/** What stands before 'lead' where it heads no column: 'No lead', 'Appoint a lead'. */
const NO_LEAD =
  '(?:no|not|to|does|do|will|that|this|could|may|which|sales|new|hot|who|what|how|when|where|if|a|the|appoint|recruit|agree|identify|find|name|nominate|confirm|choose|select|hire|employ|assign|train|become|take|establish|meet|support|replace|brief)\\b';

/** Who does an action, and who stands behind those who do, or helps them. */
export const BY_WHOM_HEADERS: readonly HeaderWords[] = [
  {
    says: { kind: 'by-whom', is: 'partners' },
    words: whole(
      '(?:(?:key|delivery|other|main|local|external) )*(?:partners?|partner (?:agency|agencies|organisations?)|agencies involved)(?: involved| input)?',
      '(?:to be )?support(?:ed)? (?:by|from)', 'support(?:ing)? (?:partners?|officers?|leads?|agency|agencies|organisations?|teams?|staff|services?|people|person|roles?)(?: (?:and|or|\\/) (?:partners?|agencies|organisations?))?',
      'in partnership with', '(?:secondary|second|additional) (?:responsibilit(?:y|ies)|leads?|officers?|owners?)', '(?:working )?with', 'contributors?', 'consultees?', 'consulted', 'informed', 'support(?:ing)?', '(?:with )?(?:the )?support of', '(?:who else|others?) (?:is )?involved', 'to be consulted', 'in (?:consultation|collaboration|conjunction) with',
    ),
    examples: ['Partners', 'Delivery partners', 'Supported by', 'Supporting officers', 'In partnership with', 'Key partners', 'Contributors', 'Support', 'Secondary responsibility'],
  },
  {
    says: { kind: 'by-whom', is: 'sponsor' },
    words: whole(
      '(?:(?:exec|executive|lead|board) )?sros?(?: names?)?', 'senior responsible (?:owner|officer|person)s?', '(?:(?:executive|exec|board|project|programme|director|senior|slt) )?sponsors?',
      '(?:lead )?portfolio holders?(?: responsible)?', '(?:cabinet|lead|portfolio|executive|committee) members?(?: responsible)?', '(?:lead |responsible )?councillors?', '(?:(?:link|lead|responsible|named|nominated) )?(?:governors?|trustees?)(?: (?:lead|responsible|links?|names?))?',
    ),
    examples: ['SRO', 'Exec SRO', 'Senior responsible owner', 'Executive sponsor', 'Portfolio holder', 'Cabinet member', 'Link governor'],
  },
  {
    says: { kind: 'by-whom', is: 'lead' },
    // In three, since what makes a long pattern ready takes longer than its parts together.
    words: anyOf(
      whole(
        `(?:by )?whom?(?: ${WHO})*`, `which (?:person|officer|team|service|agency|organisation|department|partner)s?(?: ${WHO})+`, '(?:action|task|to be done|completed|delivered|done|action to be taken) by whom?',
        ALONE,
        `(?:${ALONE} (?:for|${PERSON}|responsible|accountable|names?|involved|delivering|leading)|${PERSON} (?:responsible|accountable|involved|delivering|leading))(?: (?:${PERSON}|responsible|accountable|names?|involved))*${FOR}`,
      ),
      whole(
        `(?:${WHICH} )+${PERSON}(?: (?:${PERSON}|responsible|accountable|for delivery|names?|involved|delivering|leading))*${FOR}`,
        `(?:${WHICH} )*(?:resp|responsibility|responsibilities|responsible|responsibile|ownership|accountability|accountable|accountable)(?: (?:${PERSON}|of|lies with|to|lead|assigned))*${FOR}`,
      ),
      whole(
        `(?:${WHICH} )*${PERSON} (?:and|or|\\/) (?:${WHICH} )*${SUPPORT}(?: (?:officer|partners?|agency|agencies|responsible|accountable|involved|leading|team|organisations?))?${FOR}`,
        `(?:responsible|accountable|responsibility|accountability) (?:and|or|\\/) (?:${WHICH} )*${SUPPORT}`,
      ),
    ),
    examples: ['By whom', 'Lead', 'Owner', 'Responsible', 'Lead officer', 'By who', 'Who', 'Responsible person', 'Lead agency', 'Lead and partners', 'Responsibility', 'Executive lead', 'Who will do it?', 'Who will help achieve this?', 'Objective owner', 'Responsibility/ accountability', 'Responsible (R) and accountable (A)', 'Responsible officer/ accountable director', 'Who will lead on it?', 'Which team will lead this?', 'Task owner', 'Resp.', 'Team responsible', 'Responsible team/officer', 'Person(s) responsible for the action', 'Who is responsible for delivering this?', 'Lead officer/agency', 'Staff responsible', 'Person / body responsible', 'Responsible person or group'],
  },
  {
    says: { kind: 'by-whom', is: 'lead' },
    words: whole(
      'leads?(?: (?!time|times|in|indicators?|measures?|generation|to|on|up|length|days?|weeks?)(?:[a-z]+|\\/)){1,5}',
      `(?:(?!${NO_LEAD})(?:[a-z]+|\\/) ){1,5}leads?`, '(?:co leads?|sros?)(?: (?:partners?|agency|agencies|officers?|organisations?))?(?: (?:\\/|and) leads?(?: officers?)?)?', '(?:sros?|(?:cabinet|lead|executive) members?|who) (?:\\/|and) (?:leads?|(?:lead |responsible )?officers?)', 'leads? (?:and|\\/) partners? involved', 'names? of (?:leads?|owners?|(?:lead|responsible) (?:officer|person))',
    ),
    examples: ['Lead sub-group / officer', 'Lead agency and person', 'OPCC lead', 'Force lead', 'Local authority lead', 'Responsible Executive Lead/Management Lead', 'Co-lead partners', 'SRO / lead officer'],
  },
  {
    says: { kind: 'by-whom', is: 'lead' },
    words: whole(
      '(?:(?:action|task|work|currently|lead|person|who) )?(?:is )?(?:assigned|allocated|delegated|given)(?: to)?(?: (?:whom|who|person|team|officer|owner|staff))?', '(?:person|people|team|staff|owner|officer)s? (?:assigned|allocated)', 'resources? assigned', 'assignees?(?: s)?', '(?:to be |being )?(?:led|actioned|owned|managed|lead) by', '(?:delivery|project|action|work|task|jointly|mainly) (?:led|lead|owned) by', 'responsible for(?: (?:delivery|action|this|it))?', '(?:post|role) ?holders?', 'leaders?', 'promoters?', 'co ?ordinators?', 'heads? of (?:service|department|team)', '(?:for )?action by(?: whom?)?', 'members? of staff', '(?:action|task|actions) by', 'action(?:ed)? (?:by|for)(?: whom?)?', 'to be (?:actioned|done|led) by(?: whom?)?', 'leading', '(?:person )?in ?charge', 'champion', 'action ?(?:holder|ee)s?', 'dri', '(?:undertaken|carried out|executed) by', '(?:assigned|responsible) (?:dep|dept|personnel|unit|section|committee|official)s?(?: (?:\\/|or|and) (?:personnel|persons?|teams?|people))?', '(?:personnel|committee|teacher|dept|unit|official)s? responsible', '(?:lead |responsible )?(?:organisations?|agenc(?:y|ies)|bod(?:y|ies)|departments?)(?: involved| responsible)? (?:and|\\/) funding(?: sources?)?', '(?:(?:all )?those|everyone|all) (?:responsible|involved|accountable|leading)(?: for (?:[a-z]+ ){0,3}[a-z]+)?', 'responsible (?:\\/ )?accountable', 'who s (?:responsible|leading|doing it)', 'who is going to (?:do|lead)(?: it| this)?', 'accountable persons?(?: \\/ s)?', '(?:lead )?(?:person|officer|lead) \\/ s(?: (?:responsible|accountable|involved))?', 'duty holders?', 'resource \\/ s responsible', '(?:team|group) \\/ persons?',
    ),
    examples: ['Assigned to', 'Assignee', 'Allocated to', 'Delegated to', 'Action by', 'Led by', 'Person assigned', 'Task assigned to', 'Assigned', 'Resource assigned', 'Post holder', 'Coordinator', 'Head of service', 'For action by', 'Member of staff', 'Being led by', 'Delivery led by', 'Responsible for', 'Actionee', 'Assigned Dep/Personnel', 'Person in charge', 'Person/s responsible', 'Duty holder', 'Organisations involved and funding source', 'Those responsible', 'Those involved'],
  },
  {
    says: { kind: 'by-whom', is: 'person' },
    words: whole('(?:team |staff |board |group |committee |project )?members?', 'staff', 'resource(?: names?)?', 'resource s', 'rep', 'representatives?', 'personnel', 'doer', 'contact(?: person| officer)?', 'point of contact', 'poc', 'initials'),
    examples: ['Member', 'Team member', 'Resource', 'Resource name', 'Rep', 'Contact person'],
  },
  {
    says: { kind: 'by-whom', is: 'group' },
    words: whole('(?:key |relevant |main )?stakeholders?', '(?:team|department|directorate|division|dept)(?: (?:name|\\/ (?:team|service|department)))?', 'service(?: area)?', 'provider'),
    examples: ['Team', 'Service', 'Department', 'Key stakeholders'],
  },
]; // prettier-ignore
