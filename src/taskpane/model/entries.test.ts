import { TODAY, sheet, workbook } from '../../../tests/support/workbooks';
import { DEFAULT_SETTINGS, analyse } from '../../core/plan-grid';
import { showPlace } from '../../core/workbook/place';
import { entriesOf } from './entries';

const HEADER = ['Actions and milestones', 'By when', 'By whom'];

test('a finding is under its grid: the sheet, with the title where several are on one sheet', () => {
  const book = workbook(
    sheet('Access', [['Action plan 2011-14'], ['Planning grid 1: Access'], HEADER, ['Agree the rooms', '', 'JCM']]),
    sheet('Rest', [
      ['Planning grid 2: Housing'],
      HEADER,
      ['Sign the leases', '', 'JCM'],
      [],
      ['Planning grid 3: Health'],
      HEADER,
      ['Open the clinic', '', 'JCM'],
    ]),
  );
  const { findings, plan } = analyse(book, DEFAULT_SETTINGS, TODAY);
  const dates = entriesOf(findings, plan).filter(({ finding }) => finding.rule === 'no-date');
  expect(dates.map(({ places: [place], grid }) => [showPlace(place), grid])).toEqual([
    ['Access!B4', 'Access'],
    ['Rest!B3', 'Rest: Planning grid 2: Housing'],
    ['Rest!B7', 'Rest: Planning grid 3: Health'],
  ]);
});
