import { partnershipIn } from './partnership';

test.each<[string[], string | undefined]>([
  [['Partnership name: Anytown'], 'Anytown'],
  [['Partnership: Anytown and', 'Newtown'], 'Anytown and Newtown'],
  [['Anytown Drug and Alcohol Partnership'], 'Anytown Drug and Alcohol Partnership'],
  [['Anytown Drug and Alcohol Partnership – Adult treatment plan 2010/11'], 'Anytown Drug and Alcohol Partnership'],
  [['Anytown Borough Council Homelessness Strategy 2019-24', 'Action plan'], 'Anytown Borough Council'],
  [['ANYTOWN COUNCIL RISK ACTION PLAN'], 'ANYTOWN COUNCIL'],
  [['Anytown Council for the Homeless Business Plan'], 'Anytown Council for the Homeless'],
  [['Borough of Anytown: Equality Objectives 2026–2029'], 'Borough of Anytown'],
  [
    ['Office of the Police and Crime Commissioner for Anyshire'],
    'Office of the Police and Crime Commissioner for Anyshire',
  ],
  [['Draft', 'Anytown NHS Foundation Trust', 'Improvement plan 2018/19'], 'Anytown NHS Foundation Trust'],
  [['Anytown Community Primary School – Accessibility Plan 2026-2029'], 'Anytown Community Primary School'],
  [['Anytown Fire and Rescue Service – Inspection Improvement Plan'], 'Anytown Fire and Rescue Service'],
  [['Anytown Homes – Damp & Repairs Improvement Plan'], 'Anytown Homes'],
  [['Anytown Mental Health NHS FT', 'Actions the trust MUST take'], 'Anytown Mental Health NHS FT'],
  [['Anytown Homes Business Plan 2026/27'], 'Anytown Homes'],
  [['Corporate Delivery Plan 2026/27, Anytown Borough Council'], 'Anytown Borough Council'],
  [['Action plan of the Anytown Drug and Alcohol Partnership'], 'Anytown Drug and Alcohol Partnership'],
  [['Anytown BC Service Plan 2026/27'], 'Anytown BC'],
  [['Elm Surgery CQC action plan'], 'Elm Surgery'],
  [['Anytown College Group QIP 2026/27'], 'Anytown College Group'],
  [['Partnership working plan'], undefined],
  [['Board action log'], undefined],
  [['Position for the Board of 26 November'], undefined],
  [['Action plan for the new primary school'], undefined],
  [['Warm Homes Delivery Plan 2026/27'], undefined],
  [['Priority 2 – Delivery plan'], undefined],
  [['Corporate Plan – Action plan 2026/27'], undefined],
  [['Our Big Plan – what we will do'], undefined],
  [['Music School timetable'], undefined],
  [['Action plan 2011-14', 'Approved by the Board on 3 May'], undefined],
  [['Anytown Fire and Rescue Service – Improvement Plan'], 'Anytown Fire and Rescue Service'],
  [['Anytown Primary School - Accessibility Plan 2026-2029'], 'Anytown Primary School'],
  [['Anytown Mental Health NHS FT', 'Actions the trust must take'], 'Anytown Mental Health NHS FT'],
  [['Whole school development plan'], undefined],
  [['A partnership of many'], undefined],
  [['Partnership name:'], undefined],
  [[], undefined],
])('%j: %s', (lines, expected) => {
  const placed = lines.map((text, index) => ({ text, place: { sheet: 'S', row: index + 1, column: 1 } }));
  expect(partnershipIn(placed)).toBe(expected);
});

test.each<[lines: string[], feet: string[], string | undefined]>([
  [['Plan', 'Draft', 'For the board', 'May 2025', 'v2', 'Contents', 'Anytown Town Council'], [], 'Anytown Town Council'],
  [['Plan'], ['Anytown Safeguarding Board – page 3'], 'Anytown Safeguarding Board'],
  [['Plan'], ['Anytown Community Trust, Page 3 of 9'], 'Anytown Community Trust'],
  [['Plan'], ['DRAFT', 'The plan is agreed by the Anytown Council', 'Partnership meetings each May'], undefined],
  [['Plan', 'a', 'b', 'c', 'd', 'Work with the Anytown Council'], [], undefined],
])('%j and at the foot %j: %s', (lines, feet, expected) => {
  const placed = (texts: string[]) => texts.map((text, index) => ({ text, place: { sheet: 'S', row: index + 1, column: 1 } }));
  expect(partnershipIn(placed(lines), placed(feet))).toBe(expected);
}); // prettier-ignore
