import { TODAY, planOf, sheet, workbook } from '../../../tests/support/workbooks';
import type { Finding } from '../findings/types';
import { readPlan } from '../plan/read-plan';
import { DEFAULT_READING } from '../plan/settings';
import { scheduleOf } from '../schedule/occurrences';
import { entriesOf } from './entries';

const schedule = scheduleOf(planOf([['1.1 Agree it', 'Sept 11', 'JCM / PIO & SMO'], ['1.2 Open it', 'tbc', 'tbc']])); // prettier-ignore
const finding = (row: number, title: string, isRisk: boolean): Finding => ({
  rule: 'no-date',
  title,
  severity: 'warning',
  scope: 'row',
  isRisk,
  place: { sheet: 'Grid 1', row, column: 2 },
  action: { sheet: 'Grid 1', row, column: 1 },
  words: '',
  message: '',
  rows: [
    {
      rule: 'no-date',
      place: { sheet: 'Grid 1', row, column: 2 },
      evidence: '',
      action: { sheet: 'Grid 1', row, column: 1 },
    },
  ],
});

test('what an entry holds', () => {
  const [first, second] = entriesOf(schedule, []);
  expect(first).toMatchObject({
    about: {
      grid: 'Planning grid 1: Getting things done',
      action: '1.1 Agree it',
      byWhen: 'Sept 11',
      lead: 'JCM',
      with: 'PIO; SMO',
      source: 'Grid 1!A4',
    },
    type: 'Milestone',
    due: { ...TODAY, month: 9, day: 30 },
  });
  expect(second).toMatchObject({ type: 'No date', about: { byWhen: 'tbc', lead: '', with: '', source: 'Grid 1!A5' } });
  expect(second?.due).toBeUndefined();
});

test('a row bears the titles of its own risks, each once', () => {
  const findings = [
    finding(4, 'Too much', true),
    finding(4, 'Too late', true),
    finding(4, 'Too much', true),
    finding(4, 'A slip', false),
    finding(5, 'Too late', true),
  ];
  expect(entriesOf(schedule, findings).map(({ about }) => about.risks)).toEqual(['Too much; Too late', 'Too late']);
});

test('partners stand in With where the column of the lead names nobody', () => {
  const rows = [['Action', 'Lead', 'Partners', 'By when'], ['Agree it', 'tbc', 'Police, JCM', 'Sept 11'], ['Open it', 'PIO', 'JCM', 'Sept 11']]; // prettier-ignore
  const plan = readPlan(workbook(sheet('S', rows)), DEFAULT_READING, TODAY);
  expect(entriesOf(scheduleOf(plan), []).map(({ about }) => [about.lead, about.with])).toEqual([
    ['', 'Police; JCM'],
    ['PIO', 'JCM'],
  ]);
});
