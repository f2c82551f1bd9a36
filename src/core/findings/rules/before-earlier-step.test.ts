import { type CellInput, saidBy, sheet, workbook } from '../../../../tests/support/workbooks';
import { beforeEarlierStep } from './before-earlier-step';

test.each<[string, CellInput[][], string[]]>([
  ['one step out of seven', [['Objective 1 Do it'], ['Plan it', 'Apr 11', 'JCM'], ['Cost it', 'May 11', 'JCM'], ['Agree it', 'Jun 11', 'JCM'], ['Build it', 'Sept 12', 'JCM'], ['Open it', 'Dec 11', 'JCM'], ['Run it', 'Dec 12', 'JCM'], ['Close it', 'Mar 13', 'JCM']], ['B9: Dec 11']],
  ['a year too early', [['Objective 1 Do it'], ['Plan it', 'Apr 11', 'JCM'], ['Cost it', 'May 11', 'JCM'], ['Agree it', 'Jun 11', 'JCM'], ['Build it', 'Sept 11', 'JCM'], ['Try it', 'Jan 12', 'JCM'], ['Open it', 'Apr 11', 'JCM'], ['Run it', 'Sept 12', 'JCM']], ['B10: Apr 11']],
  ['a part before the one it follows', [['i) Draft it; ii) publish it', 'i) Mar 12; ii) Dec 11', 'JCM']], ['B4: i) Mar 12; ii) Dec 11']],
  ['the second of three parts', [['a) Draft it b) publish it c) print it', 'a) Jun 11 b) Apr 11 c) Mar 12', 'JCM']], ['B4: a) Jun 11 b) Apr 11 c) Mar 12']],
  ['adopting before consulting', [['Consult on the behaviour policy', 'Sept 11', 'JCM'], ['Adopt the behaviour policy', 'Jun 11', 'JCM']], ['B5: Jun 11']],
  ['publishing before drafting, above it', [['Publish the strategy', 'Jun 11', 'JCM'], ['Draft the strategy', 'Sept 11', 'JCM']], ['B4: Jun 11']],
  ['asking or auditing, below what it is about', [['Go live with the text message service', 'Jun 11', 'JCM'], ['Ask 200 victims about the text message service', 'Sept 11', 'JCM'], ['Embed the asthma pathway', 'Jun 11', 'JCM'], ['Audit the asthma pathway in ten practices', 'Sept 11', 'JCM']], []],
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
  ['on an earlier day than the action that it follows', [['1.1 Run a mock exam', 'Friday 28 Oct 2011', 'JCM'], ['1.2 Teach small groups after the mock (1.1)', '21 Oct 2011', 'JCM'], ['1.3 Teach at noon after the mock (1.1)', 'Oct 2011', 'JCM']], ['B5: 21 Oct 2011']],
  ['before an action that it only names', [['1.1 Audit forty cases', 'Oct 11', 'JCM'], ['1.2 Agree the scope of 1.1', 'Sept 11', 'JCM'], ['1.3 Book rooms before 1.1', 'Jun 11', 'JCM'], ['1.4 Tell staff (see 1.1)', 'Jun 11', 'JCM'], ['1.5 Help as part of 1.1', 'Jun 11', 'JCM'], ['1.6 Recruit in readiness for the audit of 1.1', 'Jun 11', 'JCM']], []],
  ['before what it takes up by its number in brackets', [['1.1 Survey 200 miles of path', 'Oct 11', 'JCM'], ['1.2 Move the schools to one system', 'Dec 11', 'JCM'], ['1.3 Mend what is bad, says the path survey (1.1)', 'Sept 11', 'JCM'], ['1.4 Teach clerks the system (see 1.2)', 'Jun 11', 'JCM']], ['B6: Sept 11', 'B7: Jun 11']],
  ['before what it does again or evaluates', [['1.1 Test the phonics groups', 'Feb 12', 'JCM'], ['1.2 Re-test the phonics groups (see 1.1)', 'Nov 11', 'JCM'], ['1.3 Extend phonics, subject to the results (1.1)', 'Dec 11', 'JCM'], ['1.4 Review the test results (1.1)', 'Jan 12', 'JCM']], ['B5: Nov 11', 'B6: Dec 11', 'B7: Jan 12']],
  ['before what it only has to do with', [['1.1 Audit forty cases', 'Oct 11', 'JCM'], ['1.2 Choose rooms for the audit (1.1)', 'Sept 11', 'JCM'], ['1.3 Visit homes, which links to the audit (1.1)', 'Jun 11', 'JCM'], ['1.4 Print posters as part of the cases campaign (1.1)', 'Jun 11', 'JCM'], ['1.5 Choose a tool (1.1)', 'Jun 11', 'JCM']], []],
  ['parts in order', [['i) Draft it; ii) publish it', 'i) Dec 11; ii) Mar 12', 'JCM']], []],
  ['a step about another thing than those above it', [['Objective 1 Falls'], ['Recruit link nurses in four localities', 'Apr 11', 'JCM'], ['Issue bed alarms to hospital wards', 'May 11', 'JCM'], ['Train the porters in moving patients', 'June 11', 'JCM'], ['Hold a medicines review for every patient', 'Jan 12', 'JCM'], ['Start huddles after each fall', 'Aug 11', 'JCM'], ['Paint the ward corridors brightly', 'Jan 12', 'JCM'], ['Report falls figures to the board', 'Feb 12', 'JCM']], []],
  ['a step about what stands above it', [['Objective 1 Falls'], ['Recruit link nurses in four localities', 'Apr 11', 'JCM'], ['Issue bed alarms to hospital wards', 'May 11', 'JCM'], ['Train the porters in moving patients', 'June 11', 'JCM'], ['Hold a medicines review for every patient', 'Jan 12', 'JCM'], ['Publish what the medicines review found', 'Aug 11', 'JCM'], ['Paint the ward corridors brightly', 'Jan 12', 'JCM'], ['Report falls figures to the board', 'Feb 12', 'JCM']], ['B9: Aug 11']],
  ['parts at once', [['i) Draft it; ii) publish it', 'i) Dec 11; ii) Dec 11', 'JCM']], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(beforeEarlierStep, rows)).toEqual(findings);
}); // prettier-ignore

/** Rows of a number, an action, when and a column of links, in a plan of a year. */
const underHeader = (header: string, links: readonly string[], whens: readonly string[]): string[] => {
  const rows = links.map((link, at) => [`1.${at + 1}`, `Open room ${'ABCDEF'.charAt(at)}`, whens[at] ?? 'Jan 12', 'JCM', link]); // prettier-ignore
  return saidBy(beforeEarlierStep, workbook(sheet('Plan 2011/12', [['Ref', 'Action', 'By when', 'By whom', header], ...rows])));
}; // prettier-ignore

test.each([
  'Depends on', 'Dependencies', 'Dependent on', 'After', 'Follows', 'Predecessor', 'Predecessors (ref)', 'Needs first', 'Prerequisite', 'Waits for', 'Must come first',
])('%j is an order', (header) => {
  expect(underHeader(header, ['', '1.1', '1.2', '1.3'], ['Jun 11', 'May 11', 'Sept 11', 'Sept 11'])).toEqual(['C3: May 11']);
}); // prettier-ignore

test.each<[string, string, readonly string[], readonly string[]]>([
  ['what belongs together', 'Linked actions', ['', '1.1', '1.2', '1.3'], ['Jun 11', 'May 11']],
  ['what waits for each other', 'Depends on', ['1.2', '1.1', '1.2', '1.3'], ['Jun 11', 'May 11']],
  ['a column that holds no order', 'Dependencies', ['', '1.1', '1.2', '1.3'], ['Dec 11', 'Nov 11', 'Oct 11', 'Sept 11']],
  ['what is due in one month', 'After', ['', '1.1', '1.2', '1.3'], ['Jun 11', '2 Jun 2011', 'Jun 11']],
  ['words', 'Dependencies', ['', 'Funding from 1.1 onwards', 'None', 'N/A'], ['Jun 11', 'May 11']],
  ['a number that is not there', 'After', ['', '1.9', '1.1', '1.2'], ['Jun 11', 'May 11', 'Jul 11']],
])('a column of links: %s', (_, header, links, whens) => {
  expect(underHeader(header, links, whens)).toEqual([]);
}); // prettier-ignore
