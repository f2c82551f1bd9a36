import { type CellInput, saidBy, sheet, workbook } from '../../../../tests/support/workbooks';
import { frequencyDiffers } from './frequency-differs';

test.each<[string, CellInput[][], string[]]>([
  ['monthly and quarterly', [['Hold monthly meetings with carers', 'Quarterly', 'JCM']], ['B4: Quarterly']],
  ['every term and annually', [['Check the register every term', 'Annually', 'JCM']], ['B4: Annually']],
  ['six-monthly is not monthly', [['Six-monthly checks', 'Monthly', 'JCM']], ['B4: Monthly']],
  ['so many times a year', [['Meet 6 times a year', 'Quarterly', 'JCM'], ['Hold four meetings a year', 'Monthly', 'JCM']], ['B4: Quarterly', 'B5: Monthly']],
  ['an annual event', [['Hold an annual conference', 'Every two years', 'JCM']], ['B4: Every two years']],
  ['daily, an annual survey, two events a year', [['Daily huddle', 'Weekly', 'JCM'], ['Annual survey of tenants', 'Quarterly', 'JCM'], ['Hold two events a year', 'Monthly', 'JCM']], ['B4: Weekly', 'B5: Quarterly', 'B6: Monthly']],
  ['four times a year is quarterly', [['Meet four times a year', 'Quarterly', 'JCM']], []],
  ['the same', [['Hold monthly meetings', 'Monthly from April 11', 'JCM']], []],
  ['the same in other words', [['Meet every two months', 'Bi-monthly', 'JCM']], []],
  ['an annual inspection', [['Annual RoSPA inspection of play areas', 'Quarterly', 'JCM'], ['Re-inspection of halls, annual', 'Every 6 months', 'JCM']], ['B4: Quarterly', 'B5: Every 6 months']],
  ['an annual report', [['Discuss the annual report', 'Quarterly', 'JCM']], []],
  ['a date', [['Set up monthly meetings', 'Sept 11', 'JCM']], []],
  ['a review', [['Hold monthly meetings', 'Sept 11. Review quarterly', 'JCM']], []],
  ['weekly, in months that are named', [['Weekly patrols of the seafront', 'July and August each year', 'JCM']], []],
  ['monthly, in a month that is named', [['Monthly patrols of the seafront', 'August each year', 'JCM']], ['B4: August each year']],
  ['two of something a year, and the months of them', [['Two learning events a year for all agencies, in May and November', 'Quarterly', 'JCM'], ['Landlords’ evening in May and November', 'Quarterly', 'JCM']], ['B4: Quarterly', 'B5: Quarterly']],
  ['the same months', [['Two learning events a year, in May and November', 'May and November each year', 'JCM'], ['Landlords’ evening in May and November', 'Six-monthly', 'JCM'], ['Collect forms in May and June', 'Annually', 'JCM'], ['Train two apprentices a year', 'Quarterly', 'JCM']], []],
  ['every so many weeks', [['Meet every four weeks', 'Quarterly', 'JCM'], ['Hold a surgery every 6 weeks', 'Monthly', 'JCM'], ['Visit each fortnight', 'Weekly', 'JCM'], ['Meet every three months', 'Monthly', 'JCM'], ['Meet monthly', 'Twice a month', 'JCM']], ['B4: Quarterly', 'B5: Monthly', 'B6: Weekly', 'B7: Monthly', 'B8: Twice a month']],
  ['the same in weeks', [['Meet every four weeks', 'Monthly', 'JCM'], ['Meet every 13 weeks', 'Quarterly', 'JCM'], ['Meet each fortnight', 'Twice a month', 'JCM'], ['Meet every six weeks', 'Half-termly', 'JCM'], ['Meet three times a year', 'Termly', 'JCM'], ['See them within four weeks', 'Quarterly', 'JCM']], []],
  ['two frequencies', [['Report monthly figures quarterly', 'Quarterly', 'JCM']], []],
])('%s', (_, rows, findings) => {
  expect(saidBy(frequencyDiffers, rows)).toEqual(findings);
}); // prettier-ignore

/** The outcome beside a by-when, and whether the two differ. */
const isTold = (byWhen: string, outcome: string): boolean =>
  saidBy(frequencyDiffers, workbook(sheet('S', [['Action plan 2011/12'], ['Action', 'By when', 'By whom', 'Outcome'], ['Report near misses to the Board', byWhen, 'JCM', outcome]]))).length > 0; // prettier-ignore

test.each([
  ['Monthly', 'Four reports received'],
  ['Monthly', '4 reports to the Board'],
  ['Quarterly', 'Twelve reports received'],
  ['Quarterly', '12 monthly reports'],
  ['Every six months', 'Four meetings held'],
  ['Monthly', 'Six bulletins sent'],
  ['Quarterly', 'Monthly report to the Board'],
  ['Monthly', 'Quarterly updates'],
  ['Monthly from April 2011', 'Three returns made'],
  ['Termly', 'Twelve meetings held'],
])('the outcome counts otherwise: %s, "%s"', (byWhen, outcome) => {
  expect(isTold(byWhen, outcome)).toBe(true);
});

test.each([
  ['Monthly', 'Twelve reports received'],
  ['Quarterly', 'Four reports received'],
  ['Quarterly', 'Three reports received'],
  ['Monthly from December 2011', 'Four reports received'],
  ['Monthly', 'Four reports of near misses fewer'],
  ['Monthly', 'Availability above 99%'],
  ['Quarterly', 'Ten clubs open'],
  ['Termly', '40 visits'],
  ['Quarterly', '40 checks on lone workers'],
  ['Sept 2011', 'Four reports received'],
  ['Monthly', 'Reports received each quarter by the Board'],
  ['Quarterly', 'One report a quarter'],
  ['Ongoing', 'Four reports received'],
])('the same, or something else: %s, "%s"', (byWhen, outcome) => {
  expect(isTold(byWhen, outcome)).toBe(false);
});
