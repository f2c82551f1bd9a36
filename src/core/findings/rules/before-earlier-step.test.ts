import { type CellInput, saidBy } from '../../../../tests/support/workbooks';
import { beforeEarlierStep } from './before-earlier-step';

test.each<[string, CellInput[][], string[]]>([
  ['one step out of seven', [['Objective 1 Do it'], ['Plan it', 'Apr 11', 'JCM'], ['Cost it', 'May 11', 'JCM'], ['Agree it', 'Jun 11', 'JCM'], ['Build it', 'Sept 12', 'JCM'], ['Open it', 'Dec 11', 'JCM'], ['Run it', 'Dec 12', 'JCM'], ['Close it', 'Mar 13', 'JCM']], ['B9: Dec 11']],
  ['a year too early', [['Objective 1 Do it'], ['Plan it', 'Apr 11', 'JCM'], ['Cost it', 'May 11', 'JCM'], ['Agree it', 'Jun 11', 'JCM'], ['Build it', 'Sept 11', 'JCM'], ['Try it', 'Jan 12', 'JCM'], ['Open it', 'Apr 11', 'JCM'], ['Run it', 'Sept 12', 'JCM']], ['B10: Apr 11']],
  ['a part before the one it follows', [['i) Draft it; ii) publish it', 'i) Mar 12; ii) Dec 11', 'JCM']], ['B4: i) Mar 12; ii) Dec 11']],
  ['the second of three parts', [['a) Draft it b) publish it c) print it', 'a) Jun 11 b) Apr 11 c) Mar 12', 'JCM']], ['B4: a) Jun 11 b) Apr 11 c) Mar 12']],
  ['adopting before consulting', [['Consult on the behaviour policy', 'Sept 11', 'JCM'], ['Adopt the behaviour policy', 'Jun 11', 'JCM']], ['B5: Jun 11']],
  ['publishing before drafting, above it', [['Publish the strategy', 'Jun 11', 'JCM'], ['Draft the strategy', 'Sept 11', 'JCM']], ['B4: Jun 11']],
  ['consulting before adopting', [['Consult on the behaviour policy', 'Jun 11', 'JCM'], ['Adopt the behaviour policy', 'Sept 11', 'JCM']], []],
  ['another policy', [['Consult on the travel policy', 'Sept 11', 'JCM'], ['Adopt the behaviour policy', 'Jun 11', 'JCM']], []],
  ['alike in their purposes only', [['Develop a ramp policy, to ensure that lessons are learned', 'Dec 11', 'JCM'], ['Implement information sharing to ensure that lessons are learned', 'Jun 11', 'JCM']], []],
  ['steps in order', [['Objective 1 Do it'], ['Plan it', 'Apr 11', 'JCM'], ['Cost it', 'May 11', 'JCM'], ['Agree it', 'Jun 11', 'JCM'], ['Build it', 'Sept 11', 'JCM'], ['Open it', 'Dec 11', 'JCM'], ['Run it', 'Dec 11', 'JCM'], ['Close it', 'Mar 12', 'JCM']], []],
  ['steps in no order', [['Objective 1 Do it'], ['Plan it', 'Apr 11', 'JCM'], ['Cost it', 'May 11', 'JCM'], ['Agree it', 'Mar 13', 'JCM'], ['Build it', 'Jun 11', 'JCM'], ['Open it', 'Dec 12', 'JCM'], ['Run it', 'Sept 11', 'JCM'], ['Close it', 'Mar 12', 'JCM']], []],
  ['behind what is due by the end of the plan', [['Objective 1 Do it'], ['Plan it', 'Apr 11', 'JCM'], ['Cost it', 'May 11', 'JCM'], ['Agree it', 'Jun 11', 'JCM'], ['Build it', 'Mar 14', 'JCM'], ['Open it', 'Dec 11', 'JCM'], ['Run it', 'Dec 12', 'JCM'], ['Close it', 'Mar 14', 'JCM']], []],
  ['two months back', [['Objective 1 Do it'], ['Plan it', 'Apr 11', 'JCM'], ['Cost it', 'May 11', 'JCM'], ['Agree it', 'Jun 11', 'JCM'], ['Build it', 'Dec 11', 'JCM'], ['Open it', 'Oct 11', 'JCM'], ['Run it', 'Dec 12', 'JCM'], ['Close it', 'Mar 13', 'JCM']], []],
  ['the last, which may be another list', [['Objective 1 Do it'], ['Plan it', 'Apr 11', 'JCM'], ['Cost it', 'May 11', 'JCM'], ['Agree it', 'Jun 11', 'JCM'], ['Build it', 'Sept 11', 'JCM'], ['Open it', 'Dec 12', 'JCM'], ['Run it', 'Mar 13', 'JCM'], ['Tell', 'Jun 11', 'JCM']], []],
  ['all others on one day', [['Objective 1 Do it'], ['Plan it', 'Mar 12', 'JCM'], ['Cost it', 'Mar 12', 'JCM'], ['Agree it', 'Mar 12', 'JCM'], ['Build it', 'Mar 12', 'JCM'], ['Open it', 'Sept 11', 'JCM'], ['Run it', 'Mar 12', 'JCM'], ['Close it', 'Mar 12', 'JCM']], []],
  ['six steps', [['Objective 1 Do it'], ['Plan it', 'Apr 11', 'JCM'], ['Cost it', 'May 11', 'JCM'], ['Agree it', 'Jun 11', 'JCM'], ['Build it', 'Sept 12', 'JCM'], ['Open it', 'Dec 11', 'JCM'], ['Run it', 'Dec 12', 'JCM']], []],
  ['before the action that it says it follows', [['1.1 Audit forty cases', 'Oct 11', 'JCM'], ['1.2 Report the audit of 1.1', 'Sept 11', 'JCM'], ['1.3 Open it once 1.1 is done', 'Jun 11', 'JCM'], ['1.4 Write a plan based on 1.1', 'Jun 11', 'JCM']], ['B5: Sept 11', 'B6: Jun 11', 'B7: Jun 11']],
  ['before a number behind what it follows', [['P1.1', 'Evaluate the visit pilot', 'Oct 11'], ['P1.2', 'Roll out visits, following the evaluation in P1.1', 'Sept 11'], ['P1.3', 'Buy kits after the stock review (P1.1)', 'Jun 11']].map(([number = '', action = '', when = '']) => [`${number} ${action}`, when, 'JCM']), ['B5: Sept 11', 'B6: Jun 11']],
  ['before the second of two that it follows', [['P1.1', 'Audit forty cases', 'Jun 11'], ['P1.2', 'Audit ten homes', 'Dec 11'], ['P1.3', 'Open it once P1.1 and P1.2 are complete', 'Sept 11']].map(([number = '', action = '', when = '']) => [`${number} ${action}`, when, 'JCM']), ['B6: Sept 11']],
  ['in the month of the action that it follows, or behind it', [['1.1 Audit forty cases', 'Oct 11', 'JCM'], ['1.2 Report the audit of 1.1', '10 Oct 2011', 'JCM'], ['1.3 Share the findings of 1.1', 'Dec 11', 'JCM']], []],
  ['before an action that it only names', [['1.1 Audit forty cases', 'Oct 11', 'JCM'], ['1.2 Agree the scope of 1.1', 'Sept 11', 'JCM'], ['1.3 Book rooms before 1.1', 'Jun 11', 'JCM'], ['1.4 Tell staff (see 1.1)', 'Jun 11', 'JCM'], ['1.5 Help as part of 1.1', 'Jun 11', 'JCM'], ['1.6 Recruit in readiness for the audit of 1.1', 'Jun 11', 'JCM']], []],
  ['before what it takes up by its number in brackets', [['1.1 Survey 200 miles of path', 'Oct 11', 'JCM'], ['1.2 Move the schools to one system', 'Dec 11', 'JCM'], ['1.3 Mend what is bad, says the path survey (1.1)', 'Sept 11', 'JCM'], ['1.4 Teach clerks the system (see 1.2)', 'Jun 11', 'JCM']], ['B6: Sept 11', 'B7: Jun 11']],
  ['before what it only has to do with', [['1.1 Audit forty cases', 'Oct 11', 'JCM'], ['1.2 Choose rooms for the audit (1.1)', 'Sept 11', 'JCM'], ['1.3 Visit homes, which links to the audit (1.1)', 'Jun 11', 'JCM'], ['1.4 Print posters as part of the cases campaign (1.1)', 'Jun 11', 'JCM'], ['1.5 Choose a tool (1.1)', 'Jun 11', 'JCM']], []],
  ['parts in order', [['i) Draft it; ii) publish it', 'i) Dec 11; ii) Mar 12', 'JCM']], []],
  ['parts at once', [['i) Draft it; ii) publish it', 'i) Dec 11; ii) Dec 11', 'JCM']], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(beforeEarlierStep, rows)).toEqual(findings);
}); // prettier-ignore
