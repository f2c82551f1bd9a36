/**
 * The specification of by-whens: what they mean, then every phrasing of it. Days are written YYYY-MM-DD; a recurrence
 * is written as its first day, its last, and the months between two of them.
 */
export interface Entry {
  readonly period: string;
  /** The days on which something falls due; reviews are marked with 'R'. */
  readonly due: readonly string[];
  /** What is said besides: 'ongoing', 'condition', 'reference', 'no date'. */
  readonly besides?: readonly string[];
  /** The words that a person should look at; none where this is missing. */
  readonly doubted?: readonly string[];
  readonly texts: readonly string[];
}

/** Month ends from one month to another, so many months apart. */
function every(months: number, from: string, to: string, mark = ''): string[] {
  const days: string[] = [];
  const index = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;
  for (let at = index(from); at <= index(to); at += months) {
    const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
    const last = month === 2 ? (year % 4 === 0 ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
    days.push(`${year}-${String(month).padStart(2, '0')}-${last}${mark}`);
  }
  return days;
}

export const CORPUS: readonly Entry[] = [
  // One month: the last day of it.
  {
    period: '2011-14',
    due: ['2011-08-31'],
    texts: [
      'Aug 11',
      'Aug11',
      'August 2011',
      'aug-11',
      "Aug '11",
      'Aug. 2011',
      'August, 2011',
      'By Aug 11',
      'by end of August 2011',
      'End Aug 11',
      'End of August 11',
      'Aug 2011.',
      '08/2011',
      'Starting Aug 11',
      'Completed by Aug 11',
      'no later than August 2011',
      'Agust 2011',
    ],
  },
  {
    period: '2011-14',
    due: ['2011-09-30'],
    texts: ['Sept 11', 'Sep 11', 'September 2011', 'Sept. 11', 'Septmber 2011', 'Sept11'],
  },
  { period: '2009/10', due: ['2008-06-30'], texts: ['June 08', 'June 2008'] },
  // A day that was written is kept.
  {
    period: '2010/11',
    due: ['2010-09-13'],
    texts: [
      '13/09/2010',
      '13.9.10',
      '13-09-2010',
      '13th September 2010',
      '13 Sept 10',
      '2010-09-13',
      'September 13th 2010',
      'Monday 13 September 2010',
      'w/c 13/09/10',
      'September 13, 2010',
      'by 13th Sept',
      '13 September',
    ],
  },
  { period: '2011-14', due: ['2012-06-30'], texts: ['30.6.12', 'by 30/06/2012', 'On or before 30 June 2012'] },
  {
    period: '2010/11',
    due: ['2010-04-01'],
    texts: ['1st April 2010', '1 April', '1/4/10', 'from 1st April 2010', '31/03/2010 to 01/04/2010'],
  },
  {
    period: '2011-14',
    due: ['2011-06-15'],
    texts: ['mid June 11', 'Mid-June 2011', 'middle of June 2011', 'by mid June 11'],
  },
  { period: '2011-14', due: ['2011-03-31'], texts: ['before April 2011', 'prior to April 2011'] },
  // Financial years, quarters, halves, years of the plan.
  {
    period: '2009/10',
    due: ['2010-03-31'],
    texts: [
      '2009/10',
      '2009-10',
      '2009/2010',
      '09/10',
      'FY 09/10',
      'End of 2009/10',
      'by end of financial year',
      'year end',
      'Year 1',
      'Q4',
      'Q4 2009/10',
      'March',
      'end of the plan',
      'by March 2009/10',
    ],
  },
  {
    period: '2010/11',
    due: ['2010-09-30'],
    texts: [
      'Q2 2010/11',
      'Q2',
      'Quarter 2',
      '2nd quarter',
      'end of Qtr 2',
      'second quarter of 2010/11',
      '2010/11 Q2',
      'H1 2010/11',
    ],
  },
  // Of a financial year or a calendar year.
  // Names of days that nobody can tell from the words, and a writer's own question mark.
  { period: '2011-14', due: ['2011-12-31'], doubted: ['Spring Statement'], texts: ['Spring Statement 2011'] },
  { period: '2011-14', due: ['2011-12-31'], doubted: ['Diwali'], texts: ['By Diwali 2011'] },
  { period: '2011-14', due: ['2011-12-31'], doubted: ['Party Conference'], texts: ['By Party Conference 2011'] },
  { period: '2011-14', due: ['2011-09-30'], doubted: ['?'], texts: ['Sept 2011?'] },
  { period: '2011-14', due: ['2011-12-31'], texts: ['Sept 2011 > Dec 2011', 'Sept 2011 -> Dec 2011'] },
  { period: '2010/11', due: ['2010-09-30'], doubted: ['*'], texts: ['Q2 2010', '2010 Q2', "Q2 '10", 'H1 2010'] },
  { period: '2010/11', due: ['2011-03-31'], doubted: ['*'], texts: ['Q4 2010', 'Q1 2011', 'FY11', 'FY2010'] },
  { period: '2010/11', due: ['2010-06-30'], texts: ['Q1 2010', 'Q1 (Apr-Jun) 2010', 'Q1 FY2010/11'] },
  {
    period: '2011-14',
    due: ['2013-03-31'],
    texts: ['year 2', 'Yr 2', 'end of year two', '2012/13', 'Q4 2012/13', 'Year 2 Q4', 'Q4 year 2'],
  },
  { period: '2016/17', due: ['2017-03-31'], texts: ['16/17', '2016/17', '2016-17'] },
  { period: '2011-14', due: ['2014-03-31'], texts: ['2011-14', '2011/14', '2011-2014', 'Years 1-3', 'end of plan'] },
  // Seasons and school terms.
  { period: '2010/11', due: ['2010-11-30'], texts: ['Autumn 2010', 'Autumn', 'by autumn 2010'] },
  { period: '2010/11', due: ['2010-07-31'], texts: ['Summer term 2010', 'Summer term', 'academic year 2009/10'] },
  { period: '2010/11', due: ['2011-02-28'], texts: ['Winter 2010', 'Winter 2010/11', 'end Feb', 'February 2011'] },
  // A month without a year: the first in the plan.
  {
    period: '2010/11',
    due: ['2010-12-31'],
    texts: ['by end of Dec', 'December', 'Dec', 'end of December', 'end of calendar year', 'Autumn term'],
  },
  {
    period: '2010/11',
    due: ['2010-10-31', '2011-02-28'],
    texts: [
      'Feb & Oct',
      'Oct and Feb',
      'October, February',
      'Oct 10 / Feb 11',
      'Oct 10; Feb 11',
      'Oct 2010 Feb 2011',
      'October 2010\nFebruary 2011',
      'October 2010, February 2011.',
    ],
  },
  // Lists: a month without a year takes the next year written after it.
  {
    period: '2011-14',
    due: ['2011-06-30', '2011-09-30', '2011-12-31', '2012-03-31'],
    texts: [
      'Jun, Sept, Dec 11 & Mar 12',
      'Jun, Sept, Dec & Mar 12',
      'Jun 11; Sept 11; Dec 11; Mar 12',
      'June/Sept/Dec 2011/March 2012',
    ],
  },
  {
    period: '2011-14',
    due: ['2012-03-31', '2013-03-31', '2014-03-31'],
    texts: [
      'Mar 12; Mar 13; Mar 14',
      'March 2012, 2013 and 2014',
      'Annually',
      'yearly',
      'each year',
      'Every March',
      'Annually in March',
      'Annually (March)',
      'Years 1, 2 and 3',
      'once a year',
      'per annum',
    ],
  },
  {
    period: '2010/11',
    due: ['2010-04-30', '2010-05-31'],
    texts: ['May 2010 April 2010', 'April 2010 May 2010', 'May, April 2010'],
  },
  // Ranges fall due at their end; neighbours with a slash are one.
  {
    period: '2009/10',
    due: ['2010-03-31'],
    texts: [
      'July 09 – Mar 10',
      'July 09 - Mar 10',
      'from July 2009 to March 2010',
      'April 2009 – March 2010',
      'between July 2009 and March 2010',
      'July 09 until Mar 10',
      'Feb/March 2010',
    ],
  },
  { period: '2011-14', due: ['2011-04-30'], texts: ['March/ April 11', 'March/April 2011', 'March – April 11'] },
  {
    period: '2009/10',
    due: ['2009-03-31', '2009-06-30', '2010-03-31'],
    texts: ['March 09 June 09 July 09 – Mar 10 July 09 – Mar 10'],
  },
  // Recurrences with a start.
  {
    period: '2011-14',
    due: every(3, '2011-06', '2014-03'),
    texts: [
      'Quarterly starting Jun 11',
      'Quarterly from June 2011',
      'Quarterly, commencing Jun 11',
      'Every three months from Jun 11',
      '3 monthly from Jun 11',
      'Jun 11 and quarterly thereafter',
      'June 2011 then quarterly',
      'Quarterly',
      'quarterly',
      'Monitor quarterly',
      'On a quarterly basis',
      'Each quarter',
      'four times a year',
      'Quarterly each year (Jun, Sept, Dec and Mar)',
      'Jun, Sept, Dec and Mar each year',
      'Qtrly',
    ],
  },
  {
    period: '2011-14',
    due: every(3, '2011-10', '2014-01'),
    texts: [
      'Oct 11 and quarterly thereafter',
      'Quarterly starting Oct 11',
      'October 2011 and every 3 months after that',
    ],
  },
  {
    period: '2011-14',
    due: every(1, '2011-04', '2014-03'),
    texts: [
      'Apr 11 and monthly',
      'Monthly from April 11',
      'Monthly',
      'Monthly throughout',
      'Monthly throughout 2011-14',
      'every month',
      'each month',
      'once a month',
    ],
  },
  {
    period: '2011-14',
    due: every(1, '2011-04', '2014-03'),
    besides: ['condition'],
    texts: [
      'Apr 11 and monthly until implementation is complete',
      'April 11 and monthly until implementation is fully complete',
    ],
  },
  {
    period: '2011-14',
    due: every(3, '2011-06', '2012-03'),
    texts: [
      'Quarterly to March 12',
      'Quarterly until Mar 2012',
      'Quarterly Jun 11 – Mar 12',
      'Quarterly in 2011/12',
      'Quarterly during 2011/12',
      'Quarterly from Jun 11 to Mar 12',
      'Quarterly (Jun, Sep, Dec 11 & Mar 12)',
      'Quarterly in year 1',
    ],
  },
  {
    period: '2011-14',
    due: every(6, '2011-09', '2014-03'),
    texts: [
      '6 monthly',
      'Six-monthly',
      'bi-annual',
      'Biannually',
      'Twice yearly',
      'twice a year',
      'half yearly',
      'every six months',
      'six monthly basis',
    ],
  },
  {
    period: '2011-14',
    due: every(2, '2011-05', '2014-03'),
    texts: ['bi-monthly', 'every two months', 'Every other month', 'at least every two months', 'bimonthly'],
  },
  { period: '2011-14', due: every(24, '2013-03', '2014-03'), texts: ['biennial', 'every two years', 'Biennially'] },
  {
    period: '2011-14',
    due: every(12, '2011-05', '2014-03'),
    texts: ['Each May', 'May annually', 'Every May', 'annually in May', 'annually from May 2011'],
  },
  {
    period: '2011-14',
    due: every(12, '2011-05', '2014-03', 'R'),
    texts: ['Annual review in May', 'Review annually in May', 'Review each May'],
  },
  { period: '2010/11', due: ['2010-07-31', '2010-12-31', '2011-03-31'], texts: ['termly', 'Each term', 'every term'] },
  {
    period: '2011-14',
    due: every(12, '2011-12', '2014-03'),
    texts: [
      'Refreshed needs assessment by Dec 11 and annually',
      'Dec 11 and annually',
      'Annually from December 2011',
      'First completed by Dec 11. All services to have at least one audit annually',
    ],
  },
  {
    period: '2011-14',
    due: every(12, '2012-03', '2014-03'),
    besides: ['condition'],
    texts: ['Annually in line with commissioning timetable'],
  },
  // Deadlines and their reviews.
  {
    period: '2011-14',
    due: ['2011-07-31', ...every(6, '2012-01', '2014-03', 'R')],
    texts: [
      'Jul 11. Review 6 monthly',
      'Jul 11. Review 6 monthly:',
      'Jul 11 and review 6 monthly',
      'July 2011; reviewed every six months',
      'Jul 11, 6 monthly review',
    ],
  },
  {
    period: '2011-14',
    due: ['2012-01-31', ...every(12, '2013-01', '2014-03', 'R')],
    texts: ['Jan 12. Review annually', 'Jan 12. Review annually.', 'Jan 12 – review annually'],
  },
  {
    period: '2011-14',
    due: every(6, '2011-08', '2014-03', 'R'),
    texts: ['Review 6 monthly from Aug 11', 'Reviewed six monthly from August 2011'],
  },
  {
    period: '2011-14',
    due: ['2011-07-31R', '2012-01-31R', '2012-07-31R', '2013-01-31R'],
    texts: ['Review at: Jul 11; Jan 12; Jul 12; Jan 13', 'Review: Jul 11, Jan 12, Jul 12 and Jan 13'],
  },
  {
    period: '2011-14',
    due: ['2011-09-30', '2012-09-30R', '2013-09-30R'],
    texts: ['Sept 11. Review Sept 12 and Sept 13', 'Sept 11. Review Sept 12 and\nSept 13'],
  },
  {
    period: '2011-14',
    due: [...every(1, '2011-04', '2014-03'), ...every(6, '2011-10', '2014-03', 'R')],
    texts: ['Apr 11 and monthly. Review 6 monthly from Oct 11'],
  },
  {
    period: '2011-14',
    due: ['2011-07-31', ...every(2, '2011-09', '2014-03')],
    texts: ['Jul 11; with SCMG meetings at least every two months'],
  },
  {
    period: '2011-14',
    due: ['2011-05-31', ...every(3, '2011-09', '2014-03', 'R')],
    texts: ['May 11; review impact at quarterly contract meetings from Sept 11'],
  },
  {
    period: '2011-14',
    due: ['2011-04-30', ...every(3, '2011-07', '2014-03', 'R')],
    texts: ['Apr11. Review quarterly'],
  },
  // Parts.
  {
    period: '2011-14',
    due: ['2011-06-30', '2011-12-31', ...every(6, '2012-06', '2014-03', 'R')],
    texts: [
      'i) Jun 11; ii) Dec 11 and review 6 monthly',
      'i) Jun 11 ii) Dec 11 and review 6 monthly',
      '(i) Jun 11 (ii) Dec 11 and review 6 monthly',
      'a) Jun 11 b) Dec 11 and review 6 monthly',
    ],
  },
  {
    period: '2011-14',
    due: ['2011-07-31', ...every(6, '2012-01', '2014-03', 'R'), ...every(6, '2011-09', '2014-03', 'R')],
    texts: ['i) Jul 11 and review 6 monthly ii) review 6 monthly'],
  },
  {
    period: '2011-14',
    due: ['2011-09-30', '2011-11-30'],
    texts: ['i) Sept 11 ii) Starting Nov 11', 'i) & ii) Sept 11; iii) Nov 11', 'i and ii) Sept 11 iii) Nov 11'],
  },
  // Ongoing, with a date and without.
  {
    period: '2009/10',
    due: [],
    besides: ['ongoing'],
    texts: [
      'Ongoing',
      'ongoing',
      'On-going',
      'On going',
      'Continuous',
      'Throughout',
      'Throughout the year',
      'Continuing',
      'for the life of the plan',
      'Daily',
    ],
  },
  {
    period: '2009/10',
    due: ['2009-07-31'],
    besides: ['ongoing'],
    texts: ['July 2009 and ongoing', 'July 2009 & ongoing', 'July 09 then ongoing', 'From July 2009, ongoing'],
  },
  {
    period: '2011-14',
    due: ['2012-03-31'],
    besides: ['ongoing'],
    texts: ['Ongoing to March 12', 'Ongoing until March 2012', 'Throughout 2011/12'],
  },
  // Conditions and references.
  {
    period: '2010/11',
    due: [],
    besides: ['condition'],
    texts: [
      'In line with commissioning plan',
      'In line with the 2010/11 commissioning plan',
      'As action plan',
      'As per project plan',
      'To be set by JCG',
      'until implementation is complete',
      'Once funding is agreed',
      'Following restructure',
      'Within 3 months of contract award',
      'As and when required',
      'Subject to funding',
      'Dependent on NTA guidance',
      '6 months after start',
      'Immediate',
    ],
  },
  {
    period: '2010/11',
    due: [],
    besides: ['reference'],
    texts: [
      'Cross ref 1.3',
      'CROSS REFERENCE 1.1',
      'Cross-reference to objective 4',
      'See objective 3',
      'x-ref 2.1',
      'Cross referenced 2.4',
    ],
  },
  {
    period: '2010/11',
    due: [],
    besides: ['no date'],
    texts: ['tbc', 'TBC', 'T.B.C.', 'to be added', 'To be confirmed', 'tba', 'n/a', 'Completed', '?'],
  },
  // A number behind what it counts is a label, and a number before what it counts a target: no days of a month.
  {
    period: '2011-14',
    due: ['2012-01-31', '2013-01-31'],
    texts: [
      'Wave 8 – Jan 2012; Wave 10 – Jan 2013',
      'Phase 1 Jan 2012, Phase 2 Jan 2013',
      '50% by Jan 2012; 100% by Jan 2013',
      '2 sessions by Jan 2012; 4 sessions by Jan 2013',
    ],
  },
  {
    period: '2011-14',
    due: ['2012-06-30'],
    texts: [
      'Phase 2 – June 2012',
      'Area 3, June 2012',
      'Levels 1-3 by June 12',
      'Draft 2 by June 12',
      '6 wte by June 2012',
      '10 practices by June 12',
      'Q1 (Apr-Jun) 2012',
    ],
  },
  {
    period: '2011-14',
    due: ['2011-10-31', '2012-10-31', '2013-10-31'],
    texts: ['Annually – October', 'Annually - October'],
  },
  {
    period: '2010/11',
    due: ['2010-06-30', '2010-09-30', '2010-12-31', '2011-03-31'],
    texts: ['4 courses a year', 'Four meetings a year', 'Four visits per year'],
  },
  { period: '2010/11', due: [], besides: ['ongoing'], texts: ['BAU', 'Business as usual'] },
  { period: '2010/11', due: [], besides: ['condition'], texts: ['On publication'] },
  // A day that comes back each year is kept.
  {
    period: '2011-14',
    due: ['2011-10-10', '2012-10-10', '2013-10-10'],
    texts: [
      '10 October each year',
      'Annually by 10 October',
      'World Day each year (10 October)',
      'every year on 10th October',
    ],
  },
  {
    period: '2011-14',
    due: ['2011-10-31', '2012-10-31', '2013-10-31'],
    texts: ['Annually by 31 October'],
  },
  // What the day or the month belongs to.
  {
    period: '2011-14',
    due: ['2012-05-12', '2012-07-14', '2012-09-09'],
    texts: ['12 May, 14 July & 9 Sept 2012', '12th May, 14th July and 9th September 2012'],
  },
  { period: '2011-14', due: ['2011-10-07', '2011-10-14'], texts: ['7 & 14 October 2011'] },
  { period: '2011-14', due: ['2012-07-15'], texts: ['June - 15 July 2012', '1 - 15 July 2012'] },
  {
    period: '2011-14',
    due: ['2011-09-30', '2012-09-30', '2013-09-30'],
    texts: ['Sept 11, 12 & 13', 'Every September', 'Each September from 2011'],
  },
  {
    period: '2011-14',
    due: ['2011-12-10', '2012-12-10', '2013-12-10'],
    texts: ['25 Nov - 10 Dec annually', '25 Nov to 10 Dec each year'],
  },
  {
    period: '2011-14',
    due: ['2011-10-31', '2012-10-31', '2013-10-31'],
    texts: ['Annually, before 1 November', 'Before each November'],
  },
  {
    period: '2011-14',
    due: ['2012-06-30', '2013-06-30'],
    texts: ['June each year from 2012', 'Annually in June from 2012', 'Every June, starting 2012'],
  },
  {
    period: '2011-14',
    due: ['2011-06-30'],
    texts: ['before the end of June 2011', 'Month 3', 'Months 1-3'],
  },
  { period: '2011-14', due: ['2012-01-31'], texts: ['Dec 11/Jan 12', 'New Year 2012'] },
  {
    period: '2011-14',
    due: ['2012-02-29'],
    texts: ['Spring half term 2012'],
  },
  // A year before its date is a label; so is a number before a list's.
  {
    period: '2011-14',
    due: ['2011-06-30', '2012-09-30'],
    texts: [
      'Year 1: June; Year 2: Sept',
      'Year 1 – June 2011, Year 2 – Sept 2012',
      '2011: June; 2012: Sept',
      '1 - June 2011\n2 - Sept 2012',
      '1.1 June 2011\n1.2 Sept 2012',
      'Step 1 June 2011, Step 2 September 2012',
    ],
  },
  {
    period: '2011-14',
    due: ['2012-07-31'],
    texts: [
      'Summer 2012 (July)',
      '2012 (July)',
      'Year 2 (July 2012)',
      'July 2012 (Q2)',
      'academic year 2011/12',
      '2011/12 academic year',
      'Summer 2 2012',
    ],
  },
  { period: '2011-14', due: ['2012-05-14'], texts: ['draft 14 May 2012', 'by 5pm on 14 May 2012', '14 / 05 / 12'] },
  // A date that no longer holds.
  {
    period: '2011-14',
    due: ['2011-12-31'],
    texts: [
      'Dec 11 (was June 11)',
      'originally June 11, now Dec 11',
      'June 11 – slipped to Dec 11',
      'Revised date: Dec 2011 (previously June 2011)',
      'moved from June 11 to Dec 11',
      'Original: June 2011. Revised: Dec 2011',
    ],
  },
  // Years and lengths of time counted from the plan's first day.
  {
    period: '2011-14',
    due: ['2013-03-31'],
    texts: [
      'Y2',
      'Second year',
      'in the second year of the strategy',
      'within 24 months',
      'over the next two years',
      '1-2 years',
    ],
  },
  {
    period: '2011-14',
    due: ['2011-09-30'],
    texts: [
      '6 months',
      'within six months',
      '3-6 months',
      'first 6 months',
      'Short term (0-6 months)',
      'first half of 2011/12',
    ],
  },
  {
    period: '2011-14',
    due: ['2012-03-31'],
    texts: [
      'This financial year',
      'EOY',
      'in year',
      'within 2011/12',
      'for 12 months from April 2011',
      'From 1st April for 12 months',
    ],
  },
  { period: '2011-14', due: ['2011-12-31'], texts: ['second half of 2011', 'by end of calendar year 2011'] },
  {
    period: '2011-14',
    due: [...every(1, '2011-04', '2011-09'), ...every(3, '2011-12', '2014-03')],
    texts: ['Monthly for first six months, then quarterly'],
  },
  { period: '2010/11', due: ['2010-09-30', '2010-12-31', '2011-03-31'], texts: ['Sept 2010 then termly'] },
  {
    period: '2010/11',
    due: ['2010-12-31', '2011-03-31'],
    texts: ['Autumn and Spring terms 2010/11', 'Autumn and spring terms'],
  },
  { period: '2010/11', due: every(1, '2010-04', '2011-03'), texts: ['Mothly'] },
  // Days by their weekday or their place in a month.
  {
    period: '2010/11',
    due: ['2010-04-30', '2010-05-28', '2010-06-25'],
    texts: ['last Friday of the month until June 2010', 'Last Friday of every month to end of June 2010'],
  },
  {
    period: '2010/11',
    due: ['2010-04-06', '2010-05-04', '2010-06-01'],
    texts: [
      'First Tuesday of each month until June 2010',
      'Monthly until June 2010 (first Tuesday)',
      'Monthly (first Tuesday) until June 2010',
    ],
  },
  {
    period: '2010/11',
    due: ['2010-04-01', '2010-07-01', '2010-10-01', '2011-01-04'],
    texts: ['First working day of each quarter', 'Quarterly, on the first working day'],
  },
  {
    period: '2010/11',
    due: ['2010-05-07', '2010-05-14', '2010-05-21', '2010-05-28'],
    texts: ['Every Friday in May 2010', 'Fridays in May 10'],
  },
  {
    period: '2010/11',
    due: ['2010-04-15', '2010-05-15', '2010-06-15'],
    texts: ['15th of each month until June 10', 'on the 15th of every month until June 10'],
  },
  { period: '2010/11', due: ['2010-10-12'], texts: ['Second Tuesday in Oct 10', '2nd Tuesday of October 2010'] },
  { period: '2010/11', due: ['2011-02-28'], texts: ['By the last working day of Feb 11', 'last day of February 2011'] },
  { period: '2010/11', due: ['2010-09-21'], texts: ['Week 3 of Sept 10', 'third week of September 2010'] },
  // Exceptions, and steps one after another.
  {
    period: '2010/11',
    due: every(1, '2010-04', '2011-03').filter((day) => !day.includes('-08-')),
    texts: [
      'Monthly except August',
      'Monthly (not August)',
      'Every month bar Aug',
      'Monthly excluding Aug',
      'Monthly but not in August',
      'Monthly apart from August',
    ],
  },
  {
    period: '2010/11',
    due: ['2010-09-30', '2010-12-31', '2011-03-31'],
    texts: ['Quarterly (not Q1)', 'Quarterly except in Q1'],
  },
  { period: '2011-14', due: ['2011-06-30', '2013-06-30'], texts: ['Annually in June, except 2012'] },
  {
    period: '2010/11',
    due: [...every(1, '2010-04', '2010-08'), '2010-11-30', '2011-02-28'],
    texts: ['Monthly to Aug 10, then quarterly', 'Monthly until Aug 10 and quarterly thereafter'],
  },
  {
    period: '2010/11',
    due: [...every(1, '2010-04', '2010-09'), '2010-11-30', '2011-01-31', '2011-03-31'],
    texts: ['Monthly (bi-monthly from Sept 10)', 'Monthly, moving to bi-monthly from Sept 10'],
  },
  // Holidays, to the day.
  { period: '2010/11', due: ['2010-06-10'], texts: ['early June', 'Early June 2010', 'by early June'] },
  { period: '2010/11', due: ['2010-04-05'], texts: ['Easter Monday', 'Easter Monday 2010'] },
  { period: '2010/11', due: ['2010-04-02'], texts: ['Good Friday', 'Good Friday 2010'] },
  { period: '2011-14', due: ['2012-04-08'], texts: ['Easter 2012', 'by Easter 2012', 'Easter Sunday 2012'] },
  { period: '2010/11', due: ['2010-05-24'], texts: ['Whit Monday'] },
  { period: '2010/11', due: ['2010-08-30'], texts: ['August bank holiday', 'Summer bank holiday 2010'] },
  { period: '2011-14', due: ['2012-06-04'], texts: ['Spring bank holiday 2012'] },
  {
    period: '2010/11',
    due: ['2010-12-24'],
    texts: ['before Christmas', 'Pre-Xmas', 'Before Christmas 2010', 'Christmas Eve'],
  },
  { period: '2011-14', due: ['2012-05-20'], texts: ['6 weeks after Easter 2012'] },
  {
    period: '2010/11',
    due: ['2010-12-31'],
    texts: ['3 months before year end', 'Three months before the end of the financial year'],
  },
  { period: '2010/11', due: ['2010-09-01'], texts: ['Within 3 months of 1 June 2010'] },
  { period: '2010/11', due: ['2010-06-15'], texts: ['10 working days after 1 June 2010'] },
  {
    period: '2010/11',
    due: ['2010-07-31', '2010-10-31', '2011-01-31'],
    texts: ['One month after each quarter end from June 10'],
  },
  // Days of every year.
  {
    period: '2011-14',
    due: ['2011-05-01', '2012-05-01', '2013-05-01'],
    texts: ['May 1 every year', '1 May each year', 'Each 1st May'],
  },
  {
    period: '2011-14',
    due: ['2011-06-30', '2012-06-30', '2013-06-30'],
    texts: ['June 30 each year', 'By 30th June every year'],
  },
  {
    period: '2011-14',
    due: ['2011-05-15', '2011-11-15', '2012-05-15', '2012-11-15', '2013-05-15', '2013-11-15'],
    texts: ['15 May and 15 November each year'],
  },
  // Years by slashes, years first, days as Americans write them.
  {
    period: '2011-14',
    due: ['2011-03-31', '2012-03-31', '2013-03-31'],
    texts: ['March 2011/12/13', 'March 2011, 12 and 13'],
  },
  {
    period: '2011-14',
    due: ['2012-07-14'],
    texts: [
      'Jul-14-12',
      '7/14/2012',
      '2012/07/14',
      '2012-07-14',
      '2012.07.14',
      'July 14, 2012',
      '2012/Jul/14',
      '20120714',
    ],
  },
  {
    period: '2011-14',
    due: ['2012-07-31'],
    texts: ['2012-07', '2012 July', '07/2012', 'End of school year 2012', 'Academic year 2011/12'],
  },
  { period: '2011-14', due: ['2013-07-31'], texts: ['Academic years 2011-13'] },
  { period: '2011-14', due: ['2012-07-31', '2013-07-31'], texts: ['School years 2011/12 and 2012/13'] },
  {
    period: '2011-14',
    due: ['2011-10-09'],
    texts: ['4-9 October 2011', '4 Oct - 9 Oct 2011', 'Tue 4 to Sun 9 Oct 11'],
  },
  {
    period: '2011-14',
    due: ['2011-06-30'],
    texts: [
      'First 6 months of 2011',
      'Latest: 30/6/11; earliest: 1/5/11',
      'Brought forward from Sept 11 to June 11',
      'Once only - June 11',
      'June 11 only',
    ],
  },
  { period: '2011-14', due: ['2011-09-30', '2013-09-30'], texts: ['Sept (yrs 1 and 3)'] },
  {
    period: '2011-14',
    due: every(1, '2011-06', '2011-08'),
    texts: ['Monthly x 3 from June 11', 'Monthly for 3 months from June 11'],
  },
  // What nobody can be sure of is read and doubted, or not read.
  { period: '2011-14', due: ['2011-06-30'], texts: ['Not before June 2011'], doubted: ['Not before June 2011'] },
  { period: '2011-14', due: ['2011-06-30'], texts: ['After June 2011'], doubted: ['After June 2011'] },
  {
    period: '2010/11',
    due: every(1, '2010-04', '2011-03'),
    texts: ['Term time only, monthly'],
    doubted: ['Term time', 'only'],
  },
  {
    period: '2010/11',
    due: every(1, '2010-04', '2011-03'),
    texts: ['Monthly (except school holidays)'],
    doubted: ['except', 'school holidays'],
  },
  { period: '2010/11', due: every(3, '2010-06', '2011-03'), texts: ['Quarterly in arrears'], doubted: ['in arrears'] },
  {
    period: '2010/11',
    due: ['2010-06-30', '2010-08-31', '2010-11-30', '2011-01-31', '2011-03-31'],
    texts: ['5 times a year'],
    doubted: ['5 times a year'],
  },
  { period: '2011-14', due: ['2011-06-30'], texts: ['31 June 2011', '31/6/2011', '31st of June 11'], doubted: ['*'] },
  { period: '2011-14', due: [], texts: ['2011-14-03', '45/13/2011', '2012/80/10'], doubted: ['*'] },
  { period: '2010/11', due: every(2, '2010-05', '2011-03'), texts: ['Six drop-ins a year', 'Every 2nd month'] },
  {
    period: '2010/11',
    due: every(6, '2010-09', '2011-03'),
    texts: ['six montly', '2x year', 'two local newsletters a year'],
  },
  { period: '2011-14', due: [], besides: ['no date'], texts: ['Short term', 'In progress', 'Not started', 'Green'] },
  { period: '2011-14', due: [], besides: ['ongoing'], texts: ['Regularly', 'Ad hoc', 'Standing item', 'Onging'] },
  {
    period: '2011-14',
    due: ['2011-07-31'],
    besides: ['ongoing'],
    texts: ['July 2011 onwards', 'From July 11 onwards'],
  },
  // Nothing that is a date.
  {
    period: '2010/11',
    due: [],
    texts: [
      '',
      '-',
      'Staff may be redeployed',
      'may need more staff',
      'the march of progress',
      'NI 40',
      '24/7',
      'Section 3.2',
      '90% of clients',
      '10 sessions',
      '1:1 work',
      'Page 12',
      'v2.11',
      '£12,500',
      '16/17 year olds',
      'Year 9 pupils',
      'Spring House',
      'winter fuel payments',
      'Tier 2/3',
      'PHOF 2.15',
      'Marketing',
      'Decision awaited',
      'Augustine',
      'Junction 9',
      'Second opinion',
      'Ref DAT/11/03',
    ],
  },
  // Lists, places and brackets that were once misread in silence.
  {
    period: '2011-14',
    due: ['2012-03-31', '2013-03-31', '2014-03-31'],
    texts: ['31st March 2012, 2013 and 2014', '31 March 2012/13/14', '31/3/12, 31/3/13 and 31/3/14'],
  },
  {
    period: '2011-14',
    due: ['2011-09-30', '2012-09-30'],
    texts: ['Year 1 Q2 and Year 2 Q2', 'Y1 Q2, Y2 Q2', 'Q2 Yr 1; Q2 Yr 2', 'Sept-11 / Sept-12', 'Sept 11/Sept 12'],
  },
  {
    period: '2011-14',
    due: ['2011-07-15'],
    texts: ['by the first half of July 2011', 'mid July 11'],
  },
  {
    period: '2011-14',
    due: ['2011-09-30'],
    doubted: ['*'],
    texts: ['Sept 2011 at the earliest', 'Sept 11 (earliest)'],
  },
  {
    period: '2011-14',
    due: ['2012-02-29'],
    doubted: ['*'],
    texts: ['1 month before contract end (31 March 2012)', 'One month before the end of the pilot (31/3/12)'],
  },
  { period: '2011-14', due: ['2011-12-31'], doubted: ['*'], texts: ['Last week of term, December 2011'] },
  {
    period: '2011-14',
    due: ['2011-10-31'],
    texts: ['Refresh of 2008-11 strategy by Oct 2011', 'Replace the 2009/10 policy: Oct 11'],
  },
  {
    period: '2011-14',
    due: [...every(1, '2011-04', '2012-03'), ...every(3, '2012-06', '2014-03')],
    texts: ['Monthly (year 1), then quarterly', 'Monthly in year 1, then quarterly'],
  },
  {
    period: '2010/11',
    due: ['2010-04-20', '2010-05-20', '2010-06-20'],
    texts: ['Monthly, by the 20th, until June 10', 'Monthly (20th) to June 2010'],
  },
  {
    period: '2011-14',
    due: ['2011-12-31', '2013-12-31'],
    texts: ['Every two years, last done 2009', 'Every 2 years (last reviewed Dec 2009)'],
  },
  {
    period: '2011-14',
    due: ['2012-03-31'],
    texts: [
      'Commence Apr 11 - complete Mar 12',
      'Start date: 1/4/11 End date: 31/3/12',
      'Begin April 2011, finish by March 2012',
    ],
  },
  {
    period: '2011-14',
    due: ['2011-10-24'],
    texts: ['October half term 2011 (24 Oct)', 'Autumn half term 2011 (w/c 24 Oct)'],
  },
  {
    period: '2011-14',
    due: ['2011-09-30'],
    texts: [
      'New academic year (Sept 11)',
      'Strategy 2011-14 agreed Sept 2011',
      'Age 18-25 offer, Sept 11',
      'Septemper 2011',
    ],
  },
  { period: '2011-14', due: ['2011-07-31'], texts: ['Juley 2011', 'Jully 11', 'Jly 2011'] },
  { period: '2011-14', due: ['2011-12-31'], texts: ['Sept 11 + 3 months', 'Sept 11 plus 3 months'] },
  {
    period: '2010/11',
    due: ['2010-09-30', '2011-03-31'],
    texts: ['Bi-annualy', '2 per annum', 'Previously quarterly, now six monthly', '2 meetings p.a.'],
  },
  {
    period: '2010/11',
    due: ['2010-06-30R', '2010-09-30R', '2010-12-31R', '2011-03-31', '2011-03-31R'],
    texts: ['Review quarterly, refresh March 2011'],
  },
  { period: '2010/11', due: [], doubted: ['*'], texts: ['Next quarter', 'Next week', 'next year'] },
  { period: '2010/11', due: ['2010-10-31R'], texts: ['Mid year review Oct 10', 'Mid-year review: Oct 2010'] },
  {
    period: '2011-14',
    due: ['2011-12-31'],
    texts: [
      'Oct 11 -> Dec 11',
      'Oct 11 slipped - Dec 11',
      'Oct 11, pushed back to Dec 11',
      'in or before Dec 11',
      "Dec' 11",
      'Moved to Dec 11 from Feb 12',
    ],
  },
  {
    period: '2011/12',
    due: ['2011-06-30', '2011-12-31', '2012-03-31'],
    texts: ['Q1 scoping, Q2-3 delivery, Q4 evaluation'],
  },
  { period: '2011-14', due: ['2012-06-30'], texts: ['2011/12 Q4 - 2012/13 Q1', 'Q4 2011/12 to Q1 2012/13'] },
  {
    period: '2011-14',
    due: ['2012-03-31', '2013-03-31'],
    texts: ['By 31 March each year to 2013', '31 March each year until 2013'],
  },
  { period: '2010/11', due: ['2010-09-30'], texts: ['By half year', 'by half-year (Sept 10)', 'H1'] },
  // What a range, a list or brackets say once.
  { period: '2011-14', due: ['2013-03-31', '2014-03-31'], texts: ['Annual, years 2-3', 'Annually in years 2 to 3'] },
  { period: '2011-14', due: ['2014-03-31'], doubted: ['10 a year'], texts: ['Years 1–3 (10 a year)'] },
  { period: '2011-14', due: ['2012-02-29'], texts: ['A/W 2011', 'Autumn/Winter 2011'] },
  { period: '2011-14', due: ['2011-07-31', '2012-07-31'], texts: ['Summer term 2011 and 2012'] },
  {
    period: '2011-14',
    due: ['2011-12-31', '2011-09-30'],
    texts: ['By end Dec 2011 (30 by end of Sept)', 'Dec 2011 (draft by Sept)', 'Dec 2011 (50% by September)'],
  },
  { period: '2010/11', due: ['2010-12-31', '2010-09-30'], texts: ['Dec 2010 (to the board by Sept)'] },
  { period: '2011-14', due: ['2011-12-31', '2012-01-31'], texts: ['Dec 2011 (report in January)'] },
  {
    period: '2011-14',
    due: ['2011-09-30', '2012-03-31', '2012-09-30', '2013-03-31', '2013-09-30', '2014-03-31'],
    doubted: ['March and September'],
    texts: ['March and September'],
  },
  { period: '2010/11', due: ['2010-09-30', '2011-03-31'], texts: ['March and September'] },
  { period: '2011-14', due: ['2013-03-31'], besides: ['condition'], texts: ['A year from now, then March 2013'] },
  {
    period: '2011-14',
    due: ['2011-06-30'],
    texts: ['Planned June 2011, actual July 2011', 'Planned: 30/6/11 Actual: 3/7/11'],
  },
  {
    period: '2011-14',
    due: ['2011-05-31', '2011-11-30', '2012-05-31', '2012-11-30'],
    texts: ['Every May and November until 2012', 'Each May and November until 2012', 'May and November until 2012'],
  },
  { period: '2011-14', due: [], besides: ['condition'], texts: ['At least 3 weeks before the 2012 election'] },
  { period: '2011-14', due: ['2012-05-31'], texts: ['Year 6 SATs May 2012', 'Yr 11 – May 2012'] },
  { period: '2011-14', due: ['2011-12-31'], texts: ['Term 1 (Sept–Dec 2011)'] },
  { period: '2011-14', due: ['2011-05-31', '2011-11-30'], texts: ['Rd 1 – May 2011\nRd 2 – Nov 2011'] },
  { period: '2011/12', due: ['2011-10-31'], texts: ['Aut 1', 'Autumn 1'] },
  { period: '2011/12', due: ['2011-07-31'], texts: ['Sum 2', 'Sum term'] },
  { period: '2011-14', due: [], besides: ['ongoing'], texts: ['Immediately and ongoing'] },
  {
    period: '2011-14',
    due: ['2011-05-31', '2011-11-30', '2012-05-31', '2012-11-30', '2013-05-31', '2013-11-30'],
    texts: ['Each Board meeting (May, Nov)'],
  },
  {
    period: '2011-14',
    due: ['2011-09-30', '2012-03-31', '2012-09-30', '2013-03-31', '2013-09-30'],
    texts: ['Every March and September to 2013', 'March and September to 2013'],
  },
  { period: '2011-14', due: ['2012-09-30'], texts: ['Half way through year 2', 'midway through year 2'] },
  {
    period: '2011-14',
    due: ['2011-07-31'],
    texts: ['Started Jan 2011; due to complete July 2011', 'Begun Jan 2011, to finish July 2011'],
  },
  { period: '2016/17', due: ['2016-04-09'], texts: ['Apr 9'] },
  // What moves from year to year, and what comes back after several years.
  {
    period: '2011-14',
    due: ['2011-05-11', '2012-05-09', '2013-05-08'],
    texts: ['Second Wednesday in May, annually', '2nd Wednesday in May each year'],
  },
  { period: '2011-14', due: ['2011-04-24', '2012-04-08', '2013-03-31'], texts: ['Easter, annually'] },
  { period: '2011-14', due: ['2012-03-31', '2014-03-31'], texts: ['Every two years in March'] },
  { period: '2011-14', due: ['2012-11-30'], texts: ['Last done Nov 2010; repeat every 2 years'] },
  {
    period: '2011-14',
    due: [...every(3, '2011-06', '2013-03'), '2013-09-30', '2014-03-31'],
    texts: ['Years 1 and 2: quarterly; year 3: six monthly'],
  },
  // Years and days that stand beside others.
  { period: '2011-14', due: ['2011-12-31', '2012-03-31'], texts: ['Dec-11 Mar-12'] },
  { period: '2011-14', due: ['2011-06-30'], texts: ['Carried over from 2010/11 – complete by June 2011'] },
  { period: '2011-14', due: ['2012-07-31'], doubted: ['session 2011/12'], texts: ['By end of session 2011/12'] },
  { period: '2011-14', due: ['2011-04-05', '2011-04-19'], texts: ['Fortnightly on Tuesdays in April 2011'] },
  {
    period: '2011-14',
    due: ['2011-06-14', '2011-06-28'],
    doubted: ['Bi-weekly'],
    texts: ['Bi-weekly in June 2011'],
  },
  { period: '2011-14', due: ['2011-06-14', '2011-06-28'], texts: ['Bi-weekly (every two weeks) in June 2011'] },
  // In a plan of one year it needs no year of its own; in one of several nobody can tell which is meant.
  { period: '2011/12', due: ['2011-06-30'], texts: ['Apr/May/June', 'prior to end of Q1'] },
  { period: '2011/12', due: ['2011-07-15'], texts: ['First half of July'] },
  { period: '2011/12', due: ['2011-10-07', '2011-10-14'], texts: ['7th and 14th October'] },
  { period: '2011/12', due: ['2012-01-31'], texts: ['in the New Year'] },
  {
    period: '2011/12',
    due: ['2012-02-29'],
    texts: ['Feb half-term', 'Spring 1', 'Nov - Feb', 'between November and February'],
  },
  { period: '2011/12', due: ['2011-09-30'], texts: ['Quarters 1-2'] },
  { period: '2011-14', due: ['2011-06-30'], doubted: ['June'], texts: ['June'] },
  { period: '2011-14', due: ['2011-06-30'], doubted: ['by the end of June'], texts: ['by the end of June'] },
  { period: '2011-14', due: ['2011-09-30'], doubted: ['Q2'], texts: ['Q2'] },
  { period: '2011-14', due: ['2011-05-07'], doubted: ['7 May'], texts: ['7 May'] },
  { period: '2011-14', due: ['2011-10-31'], doubted: ['Aut 1'], texts: ['Aut 1'] },
  { period: '2011-14', due: ['2012-02-29'], doubted: ['Nov - Feb'], texts: ['Nov - Feb'] },
  { period: '2011-14', due: ['2011-06-30', '2011-09-30'], texts: ['June, Sept 2011', 'June 2011; September'] },
  {
    period: '2011-14',
    due: ['2012-05-31'],
    besides: ['condition'],
    doubted: ['Before the music festival in May 2012'],
    texts: ['Before the music festival in May 2012'],
  },
  { period: '2011-14', due: ['2011-11-30'], texts: ['Mid-point of Q3 2011/12', 'midpoint Q3 2011/12'] },
  // The start of a year or a term is its first day; what is done before is done the day before.
  {
    period: '2011/12',
    due: ['2011-09-01'],
    texts: [
      'start of academic year 2011/12',
      'By the start of the autumn term',
      'at the beginning of the school year',
      'By start of autumn term 2011',
    ],
  },
  {
    period: '2011/12',
    due: ['2011-08-31'],
    texts: [
      'Before the start of the new school year',
      'prior to the start of autumn term 2011',
      'Before the new academic year',
    ],
  },
  {
    period: '2011-14',
    due: ['2012-04-01'],
    texts: [
      'By the start of 2012/13',
      'start of financial year 2012/13',
      'By start of year 2',
      'Start of summer term 2012',
    ],
  },
  {
    period: '2011-14',
    due: ['2012-03-31'],
    texts: [
      'Before the start of 2012/13',
      'before the start of the summer term 2012',
      'Before the start of April 2012',
    ],
  },
  { period: '2011-14', due: ['2012-01-01'], texts: ['By the start of the spring term 2012', 'Start of 2012'] },
  { period: '2011-14', due: every(1, '2013-01', '2014-03'), texts: ['Monthly from the start of the spring term 2013'] },
  { period: '2011/12', due: ['2011-04-01', '2011-09-01', '2012-01-01'], texts: ['Start of each term'] },
  {
    period: '2011/12',
    due: ['2011-10-16'],
    texts: ['end of week commencing 10 Oct 2011', 'by the end of w/c 10/10/11'],
  },
  { period: '2011/12', due: ['2012-03-18'], texts: ['Mothering Sunday 2012', "by Mother's Day 2012"] },
  { period: '2011/12', due: ['2011-06-19'], texts: ["Father's Day"] },
  { period: '2011/12', due: ['2011-10-31'], texts: ["Hallowe'en"] },
  { period: '2011/12', due: ['2011-11-27'], texts: ['Advent Sunday'] },
  { period: '2011/12', due: ['2012-04-30'], texts: ['Easter vacation 2012'] },
  { period: '2011/12', due: ['2011-12-31'], doubted: ['Diwali'], texts: ['by Diwali 2011'] },
  {
    period: '2011/12',
    due: ['2011-09-30', '2011-11-30'],
    doubted: ['*'],
    texts: ['Q2 (November)', 'Q2 (by November)'],
  },
  { period: '2011/12', due: ['2011-09-30'], texts: ['Q2 (September)'] },
  // How long, and until or from when.
  { period: '2011/12', due: every(1, '2011-10', '2012-03'), texts: ['Monthly for 6 months to March 2012'] },
  { period: '2011/12', due: ['2011-10-31'], doubted: ['Within 3 months'], texts: ['Within 3 months, Oct 2011'] },
  { period: '2011/12', due: ['2011-06-30'], texts: ['Within 3 months (June 2011)'] },
  { period: '2011/12', due: ['2011-10-31', '2012-04-30R'], texts: ['Oct 2011 (6 month review Apr 2012)'] },
  {
    period: '2011/12',
    due: ['2011-12-31'],
    doubted: ['*'],
    texts: ['Within 3 months of appointment (expected Sept 11)', 'Within 3 months of report (due Sept 11)'],
  },
  // An end of its own behind the plan's.
  {
    period: '2011/12',
    due: every(1, '2011-10', '2012-05'),
    texts: ['Monthly, October 2011 to May 2012', 'Monthly from Oct 11 until May 2012'],
  },
  {
    period: '2011/12',
    due: every(1, '2011-06', '2011-09'),
    texts: ['From June 2011 to Sept 2011, monthly', 'From June to Sept 2011: monthly'],
  },
  { period: '2011/12', due: ['2011-10-31'], texts: ['Annual meeting in Sept/Oct 2011'] },
  { period: '2011/12', due: ['2012-03-31'], texts: ['Q3/4\nOct 2011 - Mar 2012'] },
  {
    period: '2011/12',
    due: ['2011-06-30', '2011-09-30', '2011-12-31', '2012-03-31'],
    texts: ['1 Apr 11 - 31 Mar 12 (quarterly reporting)'],
  },
  { period: '2011/12', due: ['2011-09-30', '2012-03-31'], texts: ['At half year and year end'] },
  {
    period: '2011/12',
    due: ['2011-10-31'],
    doubted: ['*'],
    texts: ['Awaiting guidance (Oct 11), then 3 months'],
    besides: ['condition'],
  },
  // What leaves a month out, and what comes first or last.
  {
    period: '2011/12',
    due: [...every(1, '2011-04', '2011-07'), ...every(1, '2011-09', '2012-03')],
    texts: [
      'Every month but August',
      'Monthly (no meeting in August)',
      'Monthly, none in August',
      'Monthly, skipping August',
      'Monthly with a break in August',
    ],
  },
  {
    period: '2011/12',
    due: every(3, '2011-07', '2012-01'),
    texts: ['Quarterly, first one July 2011', 'Quarterly, first due July 2011'],
  },
  {
    period: '2011-14',
    due: [...every(1, '2011-04', '2012-03'), ...every(3, '2012-06', '2013-03'), '2014-03-31'],
    texts: ['Yr 1 monthly, yr 2 quarterly, yr 3 annually'],
  },
  { period: '2011/12', due: every(1, '2011-09', '2012-03'), doubted: ['Sept-July'], texts: ['Monthly, Sept-July'] },
  { period: '2011/12', due: ['2011-09-30', '2012-01-31', '2012-05-31'], texts: ['Sept, then Jan and May'] },
  // Dates that no longer hold, or may not.
  {
    period: '2011/12',
    due: ['2011-09-30'],
    doubted: ['*'],
    texts: ['Sept 2011 (cancelled)', 'Sept 2011 – slipped', 'Sept 2011 – overdue', 'Sept 2011, whichever is later'],
  },
  {
    period: '2011/12',
    due: ['2011-09-30', '2011-12-31'],
    doubted: ['*'],
    texts: ['Sept 2011, otherwise Dec 2011', 'Sept 2011, failing that Dec 2011'],
  },
  {
    period: '2011/12',
    due: ['2011-09-30'],
    texts: ['Overdue – now Sept 2011', 'Sept 2011 (revised)', 'Was June 2011; rescheduled Sept 2011'],
  },
  // Two dates one of which is not this row's.
  {
    period: '2011/12',
    due: ['2011-08-31'],
    texts: [
      'Aug 2011 in readiness for Sept',
      'Aug 2011 ahead of Sept 2011 intake',
      'Aug 2011 (for 2012/13 budget setting)',
    ],
  },
  // Years of another kind than the plan's.
  { period: '2011/12', due: ['2012-03-31'], doubted: ['*'], texts: ['Each academic year', 'every municipal year'] },
  {
    period: '2011/12',
    due: ['2011-09-30'],
    besides: ['condition'],
    texts: ['Sept 2011 unless the LA advise otherwise'],
  },
  {
    period: '2011/12',
    due: every(1, '2011-04', '2012-03'),
    besides: ['condition'],
    doubted: ['*'],
    texts: ['Monthly until embedded, then quarterly'],
  },
  {
    period: '2011/12',
    due: ['2011-06-30'],
    doubted: ['*'],
    texts: ['More than 3 months', 'June 2011, 3 months to scope, 6 months to deliver'],
  },
  { period: '2011/12', due: every(3, '2011-06', '2012-03'), texts: ['Quarterley', 'Every quaterly meeting'] },
  { period: '2011/12', due: ['2011-09-30'], texts: ['By Septmber', 'Septemebr', 'September'] },
  // '½' is half, other parts of a year are told.
  {
    period: '2011/12',
    due: ['2011-09-30', '2012-03-31'],
    texts: ['½ yearly', '½-yearly', '½yearly', 'Every ½ year'],
  },
  { period: '2011/12', due: ['2012-03-31'], doubted: ['⅓'], texts: ['⅓ yearly'] },
  // What comes 'then' begins behind the date before it.
  {
    period: '2011-14',
    due: ['2012-01-31', '2012-04-30', '2013-04-30'],
    texts: ['Jan 2012, then every April', 'Jan 2012, then annually in April', 'Jan 2012. Then every April'],
  },
  {
    period: '2011-14',
    due: ['2012-01-31', '2012-04-30R', '2013-04-30R'],
    texts: ['Nov 2011 – Jan 2012, then reviewed each April'],
  },
  {
    period: '2011-14',
    due: ['2012-01-31', '2012-04-01', '2013-04-01'],
    texts: ['Jan 2012, then every 1 April'],
  },
  // A place for what nobody has filled in yet.
  { period: '2011-14', due: ['2013-03-31'], doubted: ['?'], texts: ['Q? 2012/13', '??? 2012/13', '?? March 2013'] },
  { period: '2011-14', due: ['2013-03-31'], doubted: ['_'], texts: ['Q_ 2012/13'] },
  { period: '2011-14', due: ['2013-03-31'], doubted: ['XX'], texts: ['XX March 2013'] },
  // Months and days between others come back each year.
  {
    period: '2011-14',
    due: ['2011-06-30', '2012-06-30', '2013-06-30'],
    texts: ['Between March and June each year', 'March to June each year'],
  },
  {
    period: '2011-14',
    due: ['2011-06-01', '2012-06-01', '2013-06-01'],
    texts: ['Between 1 March and 1 June each year', 'From 1 March to 1 June every year'],
  },
  // Months in which a step comes back are of the first year, which is told.
  {
    period: '2011-14',
    due: every(1, '2011-06', '2011-09'),
    doubted: ['From June to September'],
    texts: ['From June to September, monthly'],
  },
];
