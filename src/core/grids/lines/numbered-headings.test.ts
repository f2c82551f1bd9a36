import { headingNumber } from './numbered-headings';

test.each<[string, string, string, string]>([
  ['Objective 4: Warm homes', 'Objective', '4', 'Warm homes'],
  ['Strategic priority 4 – Warm homes', 'Strategic priority', '4', 'Warm homes'],
  ['Priority area 4', 'Priority area', '4', ''],
  ['Planning grid 2: Access', 'Planning grid', '2', 'Access'],
  ['Area for improvement 3 Reading', 'Area for improvement', '3', 'Reading'],
  ['4. Warm homes', '', '4', 'Warm homes'],
  ['4) Warm homes', '', '4', 'Warm homes'],
])('the number of %j', (text, name, number, words) => {
  expect(headingNumber(text)).toEqual({ name, number, words });
});

test.each(['Warm homes', '2.1 Prescribing', 'Objective 2.1 Prescribing', '2026/27 priorities', '4.'])(
  'no whole number in %j',
  (text) => {
    expect(headingNumber(text)).toBeUndefined();
  },
);
