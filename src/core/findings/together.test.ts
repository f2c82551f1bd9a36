import { type CellInput, contextOf, oneGrid, planOf } from '../../../tests/support/workbooks';
import { checkPlan } from './check-plan';
import { RULES } from './rules';
import { cellName } from '../workbook/place';

const said = (rows: CellInput[][], only: readonly string[]): string[] =>
  checkPlan(contextOf(planOf(oneGrid(rows))), [], RULES)
    .filter(({ rule }) => only.includes(rule))
    .map(({ place, places = [place], rule, message }) => `${places.map(cellName).join()} ${rule}: ${message}`);

test.each<[string, CellInput[][], string[]]>([
  ['a condition on several rows', [['Agree it', 'In line with the plan', 'JCM'], ['Open it', 'Sept 11', 'JCM'], ['Run it', 'In line with the plan', 'PIO']],
    ['B4,B6 depends-on-undated: No date given: "In line with the plan" (2 actions: B4 and B6). Add the month to each.']],
  ['a condition on one row', [['Agree it', 'In line with the plan', 'JCM']],
    ['B4 depends-on-undated: No date given: "In line with the plan". Add the month.']],
  ['an empty cell', [['Agree it', '', 'JCM']],
    ['B4 no-date: The "By when" cell is empty. Enter a month ("Sept 2011") or how often ("Quarterly").']],
  ['empty cells', [['Agree it', '', 'JCM'], ['Open it', '', 'JCM']],
    ['B4,B5 no-date: 2 actions here have no date: B4 and B5. Enter a month ("Sept 2011") or how often ("Quarterly") for each.']],
  ['a date and an owner that one row lacks', [['Agree it', '', '']],
    ['B4,C4 no-date: No date and no owner. Enter a month and who leads.']],
  ['several rows without either', [['Agree it', 'tbc', ''], ['Open it', 'tbc', '']],
    ['B4,C4,B5,C5 no-date: 2 actions have no date and no owner ("tbc"): B4, C4, B5 and C5. Enter a month and who leads for each.']],
])('%s', (_, rows, findings) => {
  expect(said(rows, ['no-date', 'no-owner', 'depends-on-undated'])).toEqual(findings);
}); // prettier-ignore
