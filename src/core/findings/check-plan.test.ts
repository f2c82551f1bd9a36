import { TODAY, planOf, sheet, workbook } from '../../../tests/support/workbooks';
import { showPlace } from '../workbook/place';
import { checkPlan } from './check-plan';
import { RULES } from './rules';
import type { Rule } from './types';

const HEADER = ['Action', 'By when', 'By whom'];
const plan = planOf(
  workbook(
    sheet('Two', [['Plan 2011-14'], HEADER, ['Agree it', '', ''], ['Open it', 'red', 'JCM']]),
    sheet('One', [HEADER, ['Close it', 'Sept 19', 'tbc']]),
  ),
);

test('findings stand in the order of the plan’s sheets, rows and columns', () => {
  expect(checkPlan({ plan, today: TODAY }).map(({ rule, place }) => `${showPlace(place)} ${rule}`)).toEqual([
    'Two!B3 no-date',
    'Two!C3 no-owner',
    'Two!B4 date-not-understood',
    'One!B2 outside-plan-period',
    'One!C2 no-owner',
  ]);
});

test('a finding is a risk where its rule is about risks', () => {
  const rule: Rule = {
    id: 'any',
    title: 'Any',
    why: 'For a test.',
    about: 'risks',
    severity: 'info',
    check: () => [{ place: { sheet: 'One', row: 2, column: 1 }, words: '', message: '' }],
  };
  const [risk] = checkPlan({ plan, today: TODAY }, [rule]);
  expect([risk?.isRisk, risk?.rule, risk?.title, risk?.severity]).toEqual([true, 'any', 'Any', 'info']);
  expect(checkPlan({ plan, today: TODAY }, [{ ...rule, about: 'grids' }])[0]?.isRisk).toBe(false);
});

test('every rule has its own id and says why', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  expect(RULES.filter(({ id, title, why }) => !/^[a-z-]+$/.test(id) || title === '' || !why.endsWith('.'))).toEqual([]);
});
