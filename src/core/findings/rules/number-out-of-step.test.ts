import { type CellInput, contextOf, planOf, saidBy } from '../../../../tests/support/workbooks';
import { fixedBy } from '../../../../tests/support/fixed';
import { numberOutOfStep } from './number-out-of-step';

test.each<[string, CellInput[][], string[]]>([
  ['a whole objective', [['Objective 4 Do it'], ['4.1 Agree it', 'Sept 11', 'JCM'], ['4.2 Build it', 'Sept 11', 'JCM'], ['Objective 5 Tell it'], ['4.1 Print it', 'Sept 11', 'JCM'], ['4.2 Post it', 'Sept 11', 'JCM']], ['A8: 4.1 Print it\n4.2 Post it']],
  ['one row of three', [['Objective 2 Do it'], ['2.1 Agree it', 'Sept 11', 'JCM'], ['2.2 Build it', 'Sept 11', 'JCM'], ['3.3 Open it', 'Sept 11', 'JCM']], ['A7: 3.3 Open it']],
  ['a priority', [['Priority 4: Rooms'], ['4.1 Agree it', 'Sept 11', 'JCM'], ['4.2 Build it', 'Sept 11', 'JCM'], ['Priority 5: Chairs'], ['4.1 Print it', 'Sept 11', 'JCM'], ['4.2 Post it', 'Sept 11', 'JCM']], ['A8: 4.1 Print it\n4.2 Post it']],
  ['letters', [['Objective 2 Do it'], ['2a Agree it', 'Sept 11', 'JCM'], ['2b Build it', 'Sept 11', 'JCM'], ['1c Open it', 'Sept 11', 'JCM']], ['A7: 1c Open it']],
  ['in step', [['Objective 2 Do it'], ['2.1 Agree it', 'Sept 11', 'JCM'], ['2.2 Build it', 'Sept 11', 'JCM']], []],
  ['letters before the number', [['Objective 4 Do it'], ['A4.1 Agree it', 'Sept 11', 'JCM'], ['A4.2 Build it', 'Sept 11', 'JCM']], []],
  ['the grid before the objective', [['Objective 1 Do it'], ['2.1.1 Agree it', 'Sept 11', 'JCM'], ['2.1.2 Build it', 'Sept 11', 'JCM'], ['Objective 2 Tell it'], ['2.2.1 Print it', 'Sept 11', 'JCM']], []],
  ['numbers that run through the grid', [['Objective 1 Do it'], ['1.1 Agree it', 'Sept 11', 'JCM'], ['Objective 2 Tell it'], ['1.2 Print it', 'Sept 11', 'JCM'], ['1.3 Post it', 'Sept 11', 'JCM'], ['Objective 3 Keep it'], ['1.4 File it', 'Sept 11', 'JCM']], []],
  ['whole numbers', [['Objective 2 Do it'], ['1. Agree it', 'Sept 11', 'JCM'], ['2. Build it', 'Sept 11', 'JCM']], []],
  ['an objective without a number', [['Rooms for groups'], ['3.1 Agree it', 'Sept 11', 'JCM']], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(numberOutOfStep, rows)).toEqual(findings);
}); // prettier-ignore

test('the fix renumbers what is out of step, and nothing else', () => {
  const fixed = fixedBy('number-out-of-step', [['Objective 4 Do it'], ['4.1 Agree it', 'Sept 11', 'JCM'], ['4.2 Build it', 'Sept 11', 'JCM'], ['Objective 5 Tell it'], ['4.1 Print it', 'Sept 11', 'JCM'], ['4.2 Post it', 'Sept 11', 'JCM']]);
  expect(fixed.written).toEqual(['A8: 5.1 Print it', 'A9: 5.2 Post it']);
  expect([fixed.left, fixed.anew]).toEqual([[], []]);
  expect(fixedBy('number-out-of-step', [['Objective 4 Do it'], ['A4.1 Agree it', 'Sept 11', 'JCM'], ['A4.2 Agree that', 'Sept 11', 'JCM'], ['A3.3 Open it', 'Sept 11', 'JCM']]).written).toEqual(['A7: A4.3 Open it']);
}); // prettier-ignore

test.each<[string, CellInput[][], string[]]>([
  ['one number behind a higher one', ['1.1', '1.2', '1.4', '1.3', '1.5'].map((number) => [`${number} Agree ${number}`, 'Sept 11', 'JCM']), ['A7: 1.3 Agree 1.3']],
  ['a number that is left out', ['1.1', '1.2', '1.4', '1.5', '1.6'].map((number) => [`${number} Agree ${number}`, 'Sept 11', 'JCM']), ['A6: 1.4 Agree 1.4']],
  ['numbers that count up', ['1.1', '1.2', '1.3', '1.4'].map((number) => [`${number} Agree ${number}`, 'Sept 11', 'JCM']), []],
  ['numbers that start over', ['1.1', '1.2', '1.3', '1.1', '1.2'].map((number) => [`${number} Agree ${number}`, 'Sept 11', 'JCM']), []],
  ['numbers in no order', ['1.4', '1.2', '1.3', '1.1', '1.5'].map((number) => [`${number} Agree ${number}`, 'Sept 11', 'JCM']), []],
])('%s', (_, rows, findings) => {
  expect(saidBy(numberOutOfStep, rows)).toEqual(findings);
}); // prettier-ignore

test('no fix where the number is taken, or the words go on in the next row', () => {
  const fixOf = (rows: CellInput[][]) => numberOutOfStep.check(contextOf(planOf(rows)))[0];
  const taken = fixOf([['Objective 2 Do it'], ['2.1 Agree it', 'Sept 11', 'JCM'], ['2.2 Build it', 'Sept 11', 'JCM'], ['3.2 Open it', 'Sept 11', 'JCM']]);
  const broken = fixOf([['Objective 2 Do it'], ['2.1 Agree it', 'Sept 11', 'JCM'], ['2.2 Build it', 'Sept 11', 'JCM'], ['3.3 Open the rooms and', 'Sept 11', 'JCM'], ['the hall', '', '']]);
  expect([taken?.message, taken?.fix]).toEqual(['Number 3.2 is under objective 2. Renumber it.', undefined]);
  expect([broken?.words, broken?.fix]).toEqual(['3.3 Open the rooms and the hall', undefined]);
}); // prettier-ignore
