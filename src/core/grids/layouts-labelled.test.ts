import { actionsIn, laidOut } from '../../../tests/support/layouts';

/* What a label in a cell of its own says of the rows below, and tables of other kinds between them. */

test.each<[string, string, string[]]>([
  ['a priority in two cells above each table', `
    Ageing well plan
    Priority: | Warm homes
    Action | By when | Who
    Visit homes | December 2026 | AB
    Priority: | Good company
    Action | By when | Who
    Start coffee mornings | July 2026 | CD`,
    ['Warm homes > Visit homes | December 2026 | AB', 'Good company > Start coffee mornings | July 2026 | CD']],
  ['a numbered objective in two cells, and more about it', `
    Ageing well plan
    Objective 1 | Reduce falls
    Outcome | Fewer admissions
    Action | By when | Who
    Visit homes | December 2026 | AB
    Objective 2 | Tackle loneliness
    Outcome | More people connected
    Action | By when | Who
    Start coffee mornings | July 2026 | CD`,
    ['Objective 1 Reduce falls > Visit homes | December 2026 | AB', 'Objective 2 Tackle loneliness > Start coffee mornings | July 2026 | CD']],
  ['labels beside each other, and one that only its merge shows', `
    Ageing well plan
    Priority 1 | Reduce falls | < | Lead | Jo Reed
    Why it matters | Falls cost the NHS much each year | < | < | <
    Action | By when | Measure | RAG | Notes
    Visit homes | December 2026 | 100 | G
    Priority 2 | Tackle loneliness | < | Lead | Al Shah
    Why it matters | One in six is lonely | < | < | <
    Action | By when | Measure | RAG | Notes
    Start coffee mornings | July 2026 | 20 | A`,
    ['Priority 1 Reduce falls > Visit homes | December 2026 | Jo Reed', 'Priority 2 Tackle loneliness > Start coffee mornings | July 2026 | Al Shah']],
  ['a lead whose name is like a header', `
    Priority | Improve reading
    Lead | English Lead
    Action | By when | Evidence
    Buy books | Sept 2026 | Invoice`,
    ['Improve reading > Buy books | Sept 2026 | English Lead']],
  ['a lead and a measure above tables of two columns', `
    Ageing well plan
    Service objective 1: Reduce falls
    Lead officer: Jo Reed
    Success measure: fewer admissions
    Key actions | Target | Quarter 2 update
    Visit homes on the estate | Ongoing | 31 of 31
    Check every stair rail | Nov 2026 | Starts 3 Nov

    Service objective 2: Tackle loneliness
    Lead officer: Al Shah
    Success measure: 20 groups
    Key actions | Target | Quarter 2 update
    Start coffee mornings | July 2026 | Done`,
    ['Service objective 1: Reduce falls > Visit homes on the estate | Ongoing | Jo Reed', 'Service objective 1: Reduce falls > Check every stair rail | Nov 2026 | Jo Reed', 'Service objective 2: Tackle loneliness > Start coffee mornings | July 2026 | Al Shah']],
  ['a numbered objective in two cells of a table', `
    Action | By when | Who
    Objective 1 | Reduce falls
    Visit homes | December 2026 | AB
    Objective 2 | Tackle loneliness
    Start coffee mornings | July 2026 | CD`,
    ['Objective 1 Reduce falls > Visit homes | December 2026 | AB', 'Objective 2 Tackle loneliness > Start coffee mornings | July 2026 | CD']],
  ['what is told of a priority above its table', `
    Ageing well plan
    Priority 1: Reduce falls
    Success criteria: fewer admissions
    Action | By when | Who
    Visit homes | December 2026 | AB
    Priority 2: Tackle loneliness
    Success criteria: 20 groups
    Action | By when | Who
    Start coffee mornings | July 2026 | CD`,
    ['- > Visit homes | December 2026 | AB', '- > Start coffee mornings | July 2026 | CD']],
  ['a labelled line above each table, the first of the sheet too', `
    Travel plan 2026

    Objective: More children cycle
    Action | By when | Who
    Put up racks | December 2026 | AB

    Objective: Fewer cars at the gate
    Action | By when | Who
    Write to parents | July 2026 | CD`,
    ['Objective: More children cycle > Put up racks | December 2026 | AB', 'Objective: Fewer cars at the gate > Write to parents | July 2026 | CD']],
  ['the title of a paper, which has a colon too', `
    College equality objectives: action plan for 2026
    Action | By when | Who
    Put up racks | December 2026 | AB`,
    ['- > Put up racks | December 2026 | AB']],
  ['a form above each table', `
    Open plan
    Number and name of commitment | Commitment 1: Who owns land
    Start and end | July 2026 - June 2028
    Lead implementing agency | Land Registry
    What is the problem? | Nobody knows
    Milestones | Start date | End date
    Build a register | May 2026 | June 2026

    Number and name of commitment | Commitment 2: Contracts
    Start and end | 2026 - 2027
    Lead implementing agency | Cabinet Office
    What is the problem? | Nobody knows
    Milestones | Start date | End date
    Train buyers | June 2026 | July 2026`,
    ['Commitment 1: Who owns land > Build a register | June 2026 | Land Registry', 'Commitment 2: Contracts > Train buyers | July 2026 | Cabinet Office']],
  ['rows of two cells above the header of the next page', `
    Action | By when | Who
    Put up racks | December 2026 | AB

    Buy bells | May 2026
    Buy pumps | June 2026
    Action | By when | Who
    Write to parents | July 2026 | CD`,
    ['- > Put up racks | December 2026 | AB', '- > Buy bells | May 2026 | ', '- > Buy pumps | June 2026 | ', '- > Write to parents | July 2026 | CD']],
  ['what was done, below what is to be done', `
    Ref | Action | Owner | Due date
    1 | Send the report | AB | 30/06/2026
    2 | Book the room | CD | 31/07/2026
    Closed actions
    Ref | Action | Owner | Date closed
    3 | Write to all members | EF | 01/04/2026`,
    ['- > Send the report | 30/06/2026 | AB', '- > Book the room | 31/07/2026 | CD']],
  ['decisions below actions', `
    Action | Who | Date
    Send the report | AB | 30/06/2026
    Decision | Who | Date
    Agreed the logo | Board | 12/05/2026`,
    ['- > Send the report | 30/06/2026 | AB']],
  ['recommendations in two cells above each table', `
    Peer challenge plan
    Theme: Finance
    Recommendation 1 | Develop a plan that members own
    Action | Officer | Target date
    Hold two workshops | Treasurer | Sept 2026
    Recommendation 2 | Review the capital programme
    Action | Officer | Target date
    Rank all schemes | Surveyor | Dec 2026`,
    ['Recommendation 1 Develop a plan that members own > Hold two workshops | Sept 2026 | Treasurer', 'Recommendation 2 Review the capital programme > Rank all schemes | Dec 2026 | Surveyor']],
  ['an objective with its owner beside it, below another table', `
    Objective 1: Keep well | Objective owner: Director
    Action | Lead | By when
    Offer health checks | Trainer | July 2026
    Objective 2: Keep safe | Objective owner: Chief Officer
    Action | Lead | By when
    Fit key safes | Handyperson | Aug 2026
    Objective 3: Keep warm | Reports to: Energy Board
    Lag lofts | Builder | Aug 2026`,
    ['Objective 1: Keep well > Offer health checks | July 2026 | Trainer', 'Objective 2: Keep safe > Fit key safes | Aug 2026 | Handyperson', 'Objective 3: Keep warm > Lag lofts | Aug 2026 | Builder']],
  ['measures between what a table is for and the table', `
    Licensing plan
    Objective 1 | Keep the public safe
    Responsible Officer | Head of Licensing
    Performance measure | Description | Target
    LI1 | Premises visited | 100%
    LI2 | Drivers tested | 95%
    Action | Milestone | By when
    Review the policy | Draft to committee | Sept 2026
    Objective 2 | Fair trading
    Responsible Officer | Senior Officer
    Performance measure | Description | Target
    LI3 | Complaints answered | 90%

    Action | Milestone | By when
    Write to all traders | Letters sent | Oct 2026`,
    ['Objective 1 Keep the public safe > Review the policy | Sept 2026 | Head of Licensing', 'Objective 2 Fair trading > Write to all traders | Oct 2026 | Senior Officer']],
  ['measures between a heading without a label and its table', `
    Housing plan

    Warm homes
    Indicator | Baseline | Target
    Homes rated C | 60% | 80%
    Action | Who | By when
    Survey the homes | AB | June 2026

    Good repair
    Indicator | Baseline | Target
    Repairs in time | 60% | 80%
    Action | Who | By when
    Mend the roofs | AB | June 2026`,
    ['Warm homes > Survey the homes | June 2026 | AB', 'Good repair > Mend the roofs | June 2026 | AB']],
  ['rows whose owners and dates may be headers', `
    Action | Lead | Completion
    Stop it | Lead Nurse | Complete
    Cut waste | Team lead | Review
    Plant trees | Service lead | June 2026`,
    ['- > Stop it | Complete | Lead Nurse', '- > Cut waste | Review | Team lead', '- > Plant trees | June 2026 | Service lead']],
  ['rows that may be headers of money, of risks or of another table', `
    Task | Who | When
    Key dates | Team lead | Closed
    Contact list | Lead Nurse | Completed
    Budget | Treasurer | Target
    Milestones | Director | In progress
    Lead role | Lead Nurse | 2026/27`,
    ['- > Key dates | Closed | Team lead', '- > Contact list | Completed | Lead Nurse', '- > Budget | Target | Treasurer', '- > Milestones | In progress | Director', '- > Lead role | 2026/27 | Lead Nurse']],
  ['a first row that may be the rest of the header', `
    Action | Lead | By when
    Contact list | Officer | Completed
    Draft policy | Chair | May 2026`,
    ['- > Contact list | Completed | Officer', '- > Draft policy | May 2026 | Chair']],
  ['names of days and of who did it', `
    Date | Issue | Action | By
    4 Sept | Late buses | Ring the bus company | DHT
    11 Sept | Wet play | Buy games for each class | AHT`,
    ['Late buses > Ring the bus company | 4 Sept | DHT', 'Wet play > Buy games for each class | 11 Sept | AHT']],
  ['rows whose words may be headers', `
    Action | Who | By when
    Training | Staff | Spring term
    Communications | Lead | Month 2
    Review meetings | Manager | Quarter 1`,
    ['- > Training | Spring term | Staff', '- > Communications | Month 2 | Lead', '- > Review meetings | Quarter 1 | Manager']],
])('%s', (_, text, expected) => {
  const { rows, merges } = laidOut(text);
  expect(actionsIn(rows, merges)).toEqual(expected);
}); // prettier-ignore
