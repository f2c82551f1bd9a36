import { headsBoth, whoAndWhen } from './who-and-when';

test.each([
  ['Who / When', true],
  ['By whom and when', true],
  ['Lead\nTimescale', true],
  ['Timescale and lead', true],
  ['Officer responsible and agreed date', true],
  ['Who will do it and by when?', true],
  ['Lead (by when)', true],
  ['Timescales and lead officer(s)', true],
  ['Review date and lead', false],
  ['Lead and date completed', false],
  ['Date raised / owner', false],
  ['Lead and partners', false],
  ['Start date / end date', false],
  ['Lead officer(s)', false],
])('%j heads who and when: %j', (header, expected) => {
  expect(headsBoth(header)).toBe(expected);
});

test.each([
  ['English Lead\nSept 2025', 'English Lead', 'Sept 2025'],
  ['Maths Lead (Spring term 2026)', 'Maths Lead', 'Spring term 2026'],
  ['JB, KS2 team / March 2026', 'JB, KS2 team', 'March 2026'],
  ['Lead Nurse – ongoing from July 2026', 'Lead Nurse', 'ongoing from July 2026'],
  ['Registered Manager by September 2026', 'Registered Manager', 'by September 2026'],
  ['Payments Manager\n31/05/2026', 'Payments Manager', '31/05/2026'],
  ['June – July 2026: Jo Reed and Al Shah', 'Jo Reed and Al Shah', 'June – July 2026'],
  ['HT Sept 2025, DHT Oct 2025', 'HT\nDHT', 'Sept 2025\nOct 2025'],
  ['Who: HT\nWhen: Sept 2025', 'HT', 'Sept 2025'],
  ['Performance Lead: Q2 2026/27', 'Performance Lead', 'Q2 2026/27'],
  ['Autumn 2025 HT', 'HT', 'Autumn 2025'],
  ['HT/SENCo termly', 'HT/SENCo', 'termly'],
  ['SPM (lead) – June 2026', 'SPM (lead)', 'June 2026'],
  ['All staff from September 2026, reviewed termly', 'All staff', 'from September 2026, reviewed termly'],
  ['Safety Manager, 2 weeks after the audit', 'Safety Manager', '2 weeks after the audit'],
  ['HT', 'HT', ''],
  ['TBC', '', 'TBC'],
  ['Year 6 lead, Sept 2026', 'Year 6 lead', 'Sept 2026'],
  ['Head of Year 7 – Sept 2025', 'Head of Year 7', 'Sept 2025'],
  ['Early Years Lead Oct 2025', 'Early Years Lead', 'Oct 2025'],
  ['Safer Summer Group', 'Safer Summer Group', ''],
  ['Quarterly performance group', 'Quarterly performance group', ''],
  ['Jo May', 'Jo May', ''],
])('%j is %j, due %j', (text, who, when) => {
  expect(whoAndWhen(text)).toEqual({ who, when });
});

test('a date among words that are no name is not torn out of them', () => {
  expect(whoAndWhen('to start when the Sept 2026 rollout has begun')).toBeUndefined();
});
