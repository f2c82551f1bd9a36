import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type CellInput, contextOf, planOf, sheet, workbook } from '../../../tests/support/workbooks';
import { showPlace } from '../workbook/place';
import { checkPlan } from './check-plan';
import { RULES } from './rules';
import { DEFAULT_CHECKS } from './settings';
import type { Rule } from './rule';

const HEADER: readonly CellInput[] = ['Action', 'By when', 'By whom'];
const plan = planOf(
  workbook(
    sheet('Two', [['Plan 2011-14'], HEADER, ['Agree it', '', ''], ['Open it', 'High', 'JCM']]),
    sheet('One', [HEADER, ['Close it', 'Sept 2019', 'tbc']]),
  ),
);
const context = contextOf(plan);

const rule: Rule = {
  id: 'no-date',
  title: 'Any',
  fires: 'Fires in a test.',
  why: 'For a test.',
  about: 'risks',
  scope: 'row',
  severity: 'info',
  options: [],
  check: () => [{ place: { sheet: 'One', row: 2, column: 1 }, words: 'it', message: '' }],
};

test('findings stand in the order of the plan’s sheets, rows and columns', () => {
  const said = checkPlan(context, [], RULES).filter(({ scope }) => scope === 'cell');
  expect(said.map(({ rule: id, place }) => `${showPlace(place)} ${id}`)).toEqual([
    'Two!B3 no-date',
    'Two!B4 date-not-understood',
    'One!B2 outside-plan-period',
    'One!C2 no-owner',
  ]);
});

test('findings on one cell stand in the order of the rules', () => {
  const [first, second] = [
    { ...rule, id: 'overdue' as const },
    { ...rule, id: 'columns' as const },
  ];
  expect(checkPlan(context, [], [first, second]).map(({ rule: id }) => id)).toEqual(['overdue', 'columns']);
});

test('a finding bears what its rule says of itself', () => {
  expect(checkPlan(context, [], [rule])).toMatchObject([
    { rule: 'no-date', title: 'Any', severity: 'info', scope: 'row', isRisk: true, rows: [{ evidence: 'it' }] },
  ]);
});

test('a remark may be milder than its rule, and settings go before both', () => {
  const mild: Rule = { ...rule, severity: 'error', check: (of) => [...rule.check(of), ...rule.check(of).map((remark) => ({ ...remark, severity: 'info' as const }))] };
  const severities = (settings = DEFAULT_CHECKS) => checkPlan({ ...context, settings }, [], [mild]).map(({ severity }) => severity);
  expect(severities()).toEqual(['error', 'info']);
  expect(severities({ ...DEFAULT_CHECKS, severities: new Map([['no-date', 'warning']]) })).toEqual(['warning', 'warning']);
}); // prettier-ignore

test('a finding is a risk where its rule is about risks that no State tells', () => {
  const isRisk = (changes: Partial<Rule>): boolean | undefined =>
    checkPlan(context, [], [{ ...rule, ...changes }])[0]?.isRisk;
  expect([isRisk({}), isRisk({ about: 'grids' }), isRisk({ isInState: true })]).toEqual([true, false, false]);
});

test('settings give a rule another severity, or switch it off', () => {
  const under = (severity: 'error' | 'off') =>
    checkPlan(
      { ...context, settings: { ...DEFAULT_CHECKS, severities: new Map([['no-date', severity]]) } },
      [],
      [rule],
    );
  expect(under('error')[0]?.severity).toBe('error');
  expect(under('off')).toEqual([]);
});

test('the evidence of a finding holds the words of its action', () => {
  const action = { sheet: 'Two', row: 3, column: 1 };
  const place = plan.grids[0]?.actions[0]?.place ?? action;
  const evidenceOf = (words: string, of?: typeof place): string | undefined =>
    checkPlan(context, [], [
      { ...rule, check: () => [{ place, words, message: '', ...(of && { action: of }) }] },
    ])[0]?.rows[0].evidence; // prettier-ignore
  expect(evidenceOf('tbc', place)).toBe('Agree it\ntbc');
  expect(evidenceOf('Agree it', place)).toBe('Agree it');
  expect(evidenceOf('tbc')).toBe('tbc');
});

test('every rule has its own id, and says when it fires and why', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  expect(new Set(RULES.map(({ title }) => title)).size).toBe(RULES.length);
  const badly = RULES.filter(
    ({ id, title, fires, why }) =>
      !/^[a-z-]+$/.test(id) || title === '' || !/^Fires .*\.$/.test(fires) || !why.endsWith('.'),
  );
  expect(badly).toEqual([]);
});

test('every file of a rule is listed, and bears its id', () => {
  const files = readdirSync(join(__dirname, 'rules')).filter((name) => /(?<!\.test|index)\.ts$/.test(name));
  expect(files.map((name) => name.replace('.ts', '')).sort()).toEqual(RULES.map(({ id }) => id).sort());
});

test('every option has its own key, a label, and a default within its limits', () => {
  const options = RULES.flatMap(({ id, options: of }) => of.map((option) => ({ id, ...option })));
  expect(new Set(options.map(({ key }) => key)).size).toBe(options.length);
  for (const { id, key, label, least, most, byDefault } of options) {
    expect(key).toMatch(new RegExp(`^${id}\\.[a-z-]+$`));
    expect(label).toMatch(/^[A-Z].*[^.]$/);
    expect(least <= byDefault && byDefault <= most).toBe(true);
  }
});
