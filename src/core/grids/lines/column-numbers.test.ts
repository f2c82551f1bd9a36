import { sheet } from '../../../../tests/support/workbooks';
import { asksInColumns, guidesInColumns, numbersColumns } from './column-numbers';
import { rowsOf } from '../heads/sheet-rows';

test.each<[boolean, string[]]>([
  [true, ['(a)', '(b)', '(c)', '(d)']],
  [true, ['1', '2', '3']],
  [true, ['A', 'B', 'C']],
  [false, ['1', '2']],
  [false, ['2', '3', '4']],
  [false, ['1', 'Agree it', '3']],
  [false, ['1', '1', '2']],
])('numbers columns (%s): %j', (expected, cells) => {
  const { rows } = rowsOf(sheet('S', [cells]), '1900');
  expect(rows.map(numbersColumns)).toEqual([expected]);
});

test.each<[boolean, string[]]>([
  [true, ['What must be improved?', 'How do we get there?', 'When?', 'Who is in charge']],
  [false, ['What must be improved?', 'How do we get there?']],
  [false, ['What do tenants want?', 'Ask them', 'Who asks?', 'Is it done?']],
  [false, ['Will it rain?', 'May 11', 'JCM', 'Open']],
])('asks in columns (%s): %j', (expected, cells) => {
  const { rows } = rowsOf(sheet('S', [cells]), '1900');
  expect(rows.map(asksInColumns)).toEqual([expected]);
});

test.each<[boolean, string[]]>([
  [true, ['Reference No', 'Date added to log', 'Details taken from the report', 'Assigned in the report', 'Head of service', 'Date will be included here', 'Please use the colour']],
  [true, ['Describe the action to be taken', 'Name of officer', 'dd/mm/yyyy']],
  [true, ['(what will be done?)', '(who?)', '(when?)']],
  [true, ['e.g. Review the policy', 'e.g. Head of HR', 'e.g. June 2025']],
  [false, ['Describe the service to tenants', 'JCM', 'May 2025']],
  [false, ['Enter the figures', 'PIO', 'Date of the next meeting', 'Open']],
  [false, ['Review the policy, e.g. on leave', 'Head of HR', 'June 2025']],
])('guides in columns (%s): %j', (expected, cells) => {
  const { rows } = rowsOf(sheet('S', [cells]), '1900');
  expect(rows.map(guidesInColumns)).toEqual([expected]);
}); // prettier-ignore
