import { parseIsoDay } from '../../calendar/day';
import { showPeriod } from '../../calendar/plan-period';
import { asYearsRun } from './years-run';

const day = (iso: string) => parseIsoDay(iso) ?? { year: 0, month: 1, day: 1 };
const ACADEMIC = { first: day('2026-09-01'), last: day('2030-08-31') };
const FINANCIAL = { first: day('2026-04-01'), last: day('2029-03-31') };
const IN_MONTHS = { first: day('2026-10-01'), last: day('2028-07-31') };

test.each([
  ['Academic years run from 1 August to 31 July.', ACADEMIC, '1 Aug 2026 to 31 Jul 2030'],
  ['AY = academic year (August to July)', ACADEMIC, '1 Aug 2026 to 31 Jul 2030'],
  ['Our financial year is July to June', FINANCIAL, '1 Jul 2026 to 30 Jun 2029'],
  ['Project years: 1 October – 30 September', FINANCIAL, '1 Oct 2026 to 30 Sep 2029'],
  ['Year 1 is January to December 2026, Year 2 is 2027', FINANCIAL, '1 Jan 2026 to 31 Dec 2029'],
  ['Year 1: Oct 2026 – Sept 2027', FINANCIAL, '1 Oct 2026 to 30 Sep 2029'],
  ['Year 1: Oct 2027 – Sept 2028', FINANCIAL, '2026-29'],
  ['Year 1 is April to June 2026', FINANCIAL, '2026-29'],
  ['Grant year 1 runs from October to September', FINANCIAL, '2026-29'],
  ['Academic years run from 1 August to 31 July', FINANCIAL, '2026-29'],
  ['Financial year: April to March', FINANCIAL, '2026-29'],
  ['Financial years run from January to December', FINANCIAL, '2026-29'],
  ['In the financial year April to September 2026', FINANCIAL, '2026-29'],
  ['The academic year is long: from May to June we test', ACADEMIC, '1 Sep 2026 to 31 Aug 2030'],
  ['Academic years run from 1 August to 31 July', IN_MONTHS, '1 Oct 2026 to 31 Jul 2028'],
])('%s: %j is %s', (text, period, expected) => {
  expect(showPeriod(asYearsRun(period, [{ text, place: { sheet: 'S', row: 1, column: 1 } }]))).toBe(expected);
});
