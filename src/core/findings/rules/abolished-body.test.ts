import { type CellInput, saidBy, sheet, workbook } from '../../../../tests/support/workbooks';
import { FORMER_BODIES, TELLING_WORDS } from '../owners/former-bodies';
import { abolishedBody } from './abolished-body';

const said = (title: string, rows: readonly (readonly CellInput[])[], ...more: readonly CellInput[][]): string[] =>
  saidBy(abolishedBody, workbook(sheet('S', [[title], ['Action', 'By when', 'By whom'], ...rows, ...more])));
const inPlan = (action: string, byWhom = 'JCM') => said('Delivery plan 2026/27', [[action, 'Sept 26', byWhom]]);

test.each(FORMER_BODIES.flatMap(({ names }) => names))('%s is told where the plan came later', (name) => {
  expect(inPlan(`Share it with the ${name}`)).toEqual([`A3: Share it with the ${name}`]);
  expect(name.toLowerCase().split(/\W+/).some((word) => TELLING_WORDS.split(' ').includes(word))).toBe(true); // prettier-ignore
  expect(said('Delivery plan 2004/05', [[`Share it with the ${name}`, 'Sept 04', 'JCM']])).toEqual([]);
});

test.each([
  'Adopt PHE guidance on sleep',
  'Use Public Health England’s 2019 toolkit',
  'Close the accounts of the former CCG',
  'Move CCG staff to the ICB',
  'Ask the Scottish Police Authority for figures',
  'Report to the Police and Crime Panel',
  'Audit commission on sales',
])('%j is about something else', (action) => {
  expect(inPlan(action)).toEqual([]);
});

test('owners are told, once for each body', () => {
  const rows = [['Agree it', 'Sept 26', 'CCG'], ['Open it', 'Oct 26', 'CCG / JCM'], ['Run it', 'Oct 26', 'PCT']]; // prettier-ignore
  expect(said('Delivery plan 2026/27', rows)).toEqual(['C3: CCG', 'C5: PCT']);
});

test('a code that stands for something else, and a plan that names no years', () => {
  const row = ['Agree it', 'Sept 26', 'CCG'];
  const glossary = (meaning: string) => [['Glossary'], [`CCG = ${meaning}`], ['JCM = Joint Commissioning Manager']];
  expect(said('Delivery plan 2026/27', [row], ...glossary('Carers and Communities Group'))).toEqual([]);
  expect(said('Delivery plan 2026/27', [row], ...glossary('Northmere Clinical Commissioning Group'))).toEqual([
    'C3: CCG',
  ]);
  expect(said('Delivery plan', [['Agree it', 'Ongoing', 'CCG']])).toEqual([]);
});
