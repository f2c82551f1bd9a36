import { planOf } from '../../../../tests/support/workbooks';
import { headingRepeats } from './heading-repeats';

const HEADER = ['Action', 'By when', 'By whom'];
let count = 0;
const under = (...headings: string[]): string[][] => [
  HEADER,
  ...headings.flatMap((heading) => [[heading], [`Open room ${count++}`, 'Sept 11', 'JCM']]),
];

test.each<[string, string[], string]>([
  ['a priority', ['Priority 1: Homes', 'Priority 2: Health', 'Priority 2: Work', 'Priority 3: Play'], 'Priority 2: Work'],
  ['one before a gap', ['Goal 1: Homes', 'Goal 2: Health', 'Goal 2: Work', 'Goal 4: Play'], 'Goal 2: Work'],
  ['an objective of another', ['Objective 2.1: Homes', 'Objective 2.2: Health', 'Objective 2.2: Work'], 'Objective 2.2 Work'],
  ['objectives of several', ['Objective 1.1: Homes', 'Objective 1.2: Health', 'Objective 2.1: Work', 'Objective 2.2: Play'], ''],
  ['one that goes on', ['Priority 1: Homes', 'Priority 2: Health', 'Priority 2: Health (continued)', 'Priority 3: Play'], ''],
  ['two', ['Priority 1: Homes', 'Priority 1: Health', 'Priority 2: Work', 'Priority 2: Play'], ''],
  ['numbers that begin again', ['Priority 1: Homes', 'Priority 2: Health', 'Priority 1: Work', 'Priority 2: Play'], ''],
  ['none', ['Priority 1: Homes', 'Priority 2: Health', 'Priority 3: Work'], ''],
])('headings of which one has the number of another: %s', (_, headings, expected) => {
  expect(headingRepeats(planOf(under(...headings))).map(({ heading }) => heading.heading.text.replace(/^(\w+ \d) /, '$1: ')).join(', ')).toBe(expected);
}); // prettier-ignore
