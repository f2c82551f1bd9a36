import { actionsIn, laidOut } from '../../../tests/support/layouts';

test.each<[string, string, string[]]>([
  ['labels and what they say beside each other', `
    Safeguarding plan
    Action 1
    Action: | Publish a policy
    Lead: | Policy Officer
    Timescale: | September 2026
    Status: | In progress

    Action 2
    Action: | Train all staff
    Lead: | Training Manager
    Timescale: | December 2026
    Status: | Not started`,
    ['- > Publish a policy | September 2026 | Policy Officer', '- > Train all staff | December 2026 | Training Manager']],
  ['labels in the same cells, below what is recommended', `
    Improvement plan
    Recommendation 1: The council should publish its plan
    Agreed action: Publish it on the website
    Responsible officer: Head of Property
    Target date: 30 September 2026
    Recommendation 2: The council should test its backups
    Agreed action: Run a full test
    and report it
    Responsible officer: IT Manager
    Target date: 31 December 2026`,
    ['The council should publish its plan > Publish it on the website | 30 September 2026 | Head of Property', 'The council should test its backups > Run a full test and report it | 31 December 2026 | IT Manager']],
  ['one that lacks its date and its owner', `
    Action: Publish it
    Lead: Clerk
    By when: May 2026

    Action: Test it

    Action: Review it
    Lead: Clerk
    By when: June 2026`,
    ['- > Publish it | May 2026 | Clerk', '- > Test it |  | ', '- > Review it | June 2026 | Clerk']],
  ['labels and what they say, twice in a row', `
    Action | Mend the gate by the pond | Lead | Licensing Lead
    By when | May 2026 | Status | Done

    Action | Order the bulbs for the border | Lead | Clerk
    By when | June 2026 | Status | Open`,
    ['- > Mend the gate by the pond | May 2026 | Licensing Lead', '- > Order the bulbs for the border | June 2026 | Clerk']],
  ['one alone, and a form', `
    Name of policy: Leisure charges
    Completed by: A Khan
    Date: 12 May 2026
    Action: Publish it
    Lead: Clerk`,
    []],
])('%s', (_, text, expected) => {
  const { rows, merges } = laidOut(text);
  expect(actionsIn(rows, merges)).toEqual(expected);
}); // prettier-ignore
