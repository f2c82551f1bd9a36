/** The words of the sample plan. The partnership, its people and its places are invented. */

/** A date cell as Excel stores it, with the number format under which it is shown. */
export interface DateValue {
  readonly date: readonly [year: number, month: number, day: number];
  readonly format: 'd-mmm' | 'mmm-yy' | 'dd/mm/yyyy';
}

/** What a cell holds. `ABOVE` is merged with the cell above it. */
export type Value = string | number | DateValue | { readonly formula: string; readonly result: number } | typeof ABOVE;
export const ABOVE = Symbol('merged with the cell above');

export type RowStyle = 'cover' | 'title' | 'heading' | 'text' | 'link' | 'header' | 'action' | 'group' | 'footer';

export interface Row {
  readonly style: RowStyle;
  readonly values: readonly Value[];
  readonly isMerged?: boolean;
  readonly isHidden?: boolean;
  /** The sheet to which the row's first cell links. */
  readonly link?: string;
  /** Where the page ends when it is printed. */
  readonly endsPage?: boolean;
}

export interface Sheet {
  readonly name: string;
  readonly isHidden?: boolean;
  /** Counts from 1. */
  readonly firstColumn: number;
  readonly widths: readonly number[];
  /** True where the date column was formatted as text before anybody typed into it. */
  readonly keepsText?: boolean;
  readonly orientation: 'portrait' | 'landscape';
  readonly rows: readonly Row[];
}

const merged =
  (style: RowStyle) =>
  (text: string): Row => ({ style, values: [text], isMerged: true });
const [cover, title, heading, text] = [merged('cover'), merged('title'), merged('heading'), merged('text')];
const row =
  (style: RowStyle) =>
  (...values: readonly Value[]): Row => ({ style, values });
const [header, action, group] = [row('header'), row('action'), row('group')];
const link = (words: string, sheet: string): Row => ({ style: 'link', values: [words], isMerged: true, link: sheet });
const footer = (words: string, endsPage = false): Row => ({ style: 'footer', values: [words], endsPage });
const hidden = (of: Row): Row => ({ ...of, isHidden: true });
const gap: Row = { style: 'text', values: [] };

/** 'Aug 27', typed into an English (UK) Excel in 2026: 27 August 2026, shown as '27-Aug'. */
const typed = (month: number, year: number): DateValue => ({ date: [2026, month, year % 100], format: 'd-mmm' });
/** 'April 2027', typed into the same Excel: 1 April 2027, shown as 'Apr-27'. */
const typedLong = (month: number, year: number): DateValue => ({ date: [year, month, 1], format: 'mmm-yy' });

const coverSheet: Sheet = {
  name: 'Cover',
  firstColumn: 2,
  widths: [3, 62, 30],
  orientation: 'portrait',
  rows: [
    gap,
    cover('Drug and Alcohol Recovery Plan 2026-29'),
    heading('Part 2: Planning grids'),
    gap,
    text('Partnership name: Northmere Recovery Partnership'),
    text('Northmere Council, with the Harbour Way service, the police, probation and people in recovery'),
    text('Version 0.7 for the Board, 9 February 2026'),
    gap,
    heading('Contents'),
    link('Planning grid 1: Access and harm reduction', 'Grid 1'),
    link('Planning grid 2: Treatment that people stay in', 'Grid 2'),
    link('Planning grid 3: Homes, work and families', 'Grid 3'),
    link('Planning grid 4: Commissioning, quality and workforce', 'Grid 4'),
    link('Glossary of owner codes', 'Glossary'),
    gap,
    text(
      'Northmere is not on any map: this plan was made up to try Plan Grid on. Nothing in it is about a real place.',
    ),
  ],
};

const GRID_HEADER = header('Actions and milestones', 'By when', 'By whom');

/** Typed into plain cells: whatever Excel takes for a date has become one. */
const grid1: Sheet = {
  name: 'Grid 1',
  firstColumn: 1,
  widths: [74, 32, 28],
  orientation: 'landscape',
  rows: [
    title('Planning grid 1: Access and harm reduction'),
    heading('Key priorities:'),
    text('1. There are five telephone numbers for one service. People ring the first and give up at the second.'),
    text('2. On the coast the nearest needle exchange is eleven miles away, and the bus takes an hour.'),
    heading('Expected outcomes 2026-27:'),
    text('Nine in ten people are offered a first appointment within ten working days.'),
    heading('Expected outcomes 2027-28 and 2028-29:'),
    text('Every pharmacy that dispenses methadone also hands out naloxone.'),
    gap,
    heading('Objective 1: One front door for everyone who asks for help'),
    GRID_HEADER,
    action('Agree one referral form and one telephone number with all services', typed(5, 2026), 'RCM / HW SM'),
    action('Open weekly drop-ins at Harrowick library and on Tern Quay', 'Sept 26', 'SCO-N, LEC'),
    action('Publish waiting times on the website', 'Oct 26 and quarterly thereafter', 'DIO'),
    action('Open the Brackwater clinic on two evenings a week', typedLong(4, 2027), 'HW SM'),
    action(
      'Ask people who did not come back after a first appointment what put them off, tell the Board what they said, and',
      'Sept 26. Review Sept 27 and',
      'Data & Insight Officer / LEC',
    ),
    footer('DRAFT'),
    footer('Page 2 of 7', true),
    GRID_HEADER,
    action('change the welcome letter to suit', 'Sept 28', ''),
    action('Ring back everybody who leaves a message within one working day', typed(1, 2027), 'SC-N'),
    action('Translate the welcome letter into the four languages most asked for', typed(8, 2027), 'SCO – N / LEC'),
    action('Decide whether the out-of-hours line stays', 'tbc', 'RCM'),
    action('Move the assessment team into the council contact centre', 'Sept 25', 'RCM and HW SM'),
    gap,
    heading('Objective 2: Fewer overdoses and fewer deaths'),
    GRID_HEADER,
    action('Train hostel and food bank staff to carry naloxone', 'Jun, Sept, Dec 26 & Mar 27', 'PPL'),
    action('Map which pharmacies offer needle exchange, and on which days', typed(3, 2027), 'PPL; DIO'),
    action('Panel on drug deaths meets and reports what it learnt', 'Quarterly starting Jun 26', 'PHL'),
    action('Stock-take of naloxone kits in every hostel', 'Mar 27; Mar 28; Mar 29', 'PPL'),
    action('Count the people who were given a kit, by ward', ABOVE, 'DIO'),
    action('Send drug alerts to every service the same day', 'Ongoing', 'PHL / HW SM'),
    action('Put needle bins in the three car parks where the wardens find most litter', '', 'SCO-S'),
    gap,
    heading('Other comments/updates:'),
    text(
      'The panel on drug deaths reports to the Coroner as well. The Board asked in January for a lead from the ferry port.',
    ),
  ],
};

/** The column was set to text first: it holds what was typed. */
const grid2: Sheet = {
  name: 'Grid 2',
  firstColumn: 1,
  widths: [74, 30, 28],
  keepsText: true,
  orientation: 'landscape',
  rows: [
    title('Planning grid 2: Treatment that people stay in'),
    heading('Key priorities:'),
    text('1. One in three people who start treatment leave within twelve weeks, most of them after a missed script.'),
    heading('Expected outcomes by March 2029:'),
    text('Four in five people are still in treatment after twelve weeks.'),
    gap,
    header('Key milestones', 'By when', 'By whom'),
    group('2.1 Prescribing and clinical care', '', ''),
    action(
      'Rewrite the prescribing protocol for weekly and monthly injections',
      'Jul 26. Review 6 monthly',
      'PHL / HW SM',
    ),
    action('Audit ten case files of each team and tell the teams what was found', '6 monthly', 'CQO'),
    action('Case conferences with the hospital liaison nurses', 'Quarterly to March 28', 'Harbour Way Service Manager'),
    action('See everyone who has been on one dose for five years or more', 'By end of Dec', 'HW SM & PHL'),
    action(
      'Clinical lead reports incidents to the Board',
      'Jul 26; with RPB meetings at least every two months',
      'PHL',
    ),
    group('2.2 Groups and talking therapies', '', ''),
    action(
      'i) Write a group programme for people who drink at home; ii) run it in Brackwater and in Harrowick',
      'i) Jun 26; ii) Dec 26 and review 6 monthly',
      'i) SIL; ii) HW SM / LEC',
    ),
    action(
      '• Choose a model for peer-led groups\n• Train twelve facilitators\n• Start the first three groups',
      'Jun 26\nSept 26\nJan 27',
      'SIL\nLEC',
    ),
    action('Evaluate the evening groups', 'Autumn 2027', 'DIO'),
    action('Run a group for parents at the Tern Quay school', 'Summer term 2027', 'FSL'),
    action(
      'Draw up a timetable of all groups that people can take home, and keep it up to date in waiting rooms',
      'Quarterly each year (Jun, Sept, Dec and Mar)',
      'SIL / Volunteers and',
    ),
    footer('DRAFT'),
    footer('4', true),
    action('', '', 'Mentors Team'),
    group('2.3 Physical and mental health', '', ''),
    action('Hold a joint clinic with the mental health team', 'Starting Nov 26', 'HW SM, Community Mental Health Team'),
    action('Health check for everyone over forty', 'Annually', 'HW SM'),
    action('Breathing tests for people who smoke their drugs', 'Cross ref 2.1', 'HW SM'),
    action('Health check for everyone over forty', 'Annually', 'HW SM'),
    action('Dental care for people in treatment – to be added', '', ''),
    gap,
    heading('Other comments/updates:'),
    text('The mental health trust has yet to name its lead for the joint clinic.'),
  ],
};

const grid3: Sheet = {
  name: 'Grid 3',
  firstColumn: 1,
  widths: [8, 24, 62, 24, 14, 32],
  orientation: 'landscape',
  rows: [
    title('Planning grid 3: Homes, work and families'),
    heading('Key priorities:'),
    text('1. Sixty people a year leave residential treatment without an address to go to.'),
    heading('Expected outcomes:'),
    text('2026-27: nobody leaves residential treatment homeless. 2027-29: one in four finds paid work within a year.'),
    gap,
    header('Ref', 'Lead', 'Action', 'Timescale', 'Budget (£)', 'Progress so far'),
    action(
      '3.1',
      'HSG',
      'Sign the housing protocol',
      { date: [2026, 9, 13], format: 'dd/mm/yyyy' },
      0,
      'Draft with legal services',
    ),
    action(
      '3.2',
      'HSG / SCO-S',
      'Lease six flats for people who leave residential treatment',
      '1st April 2027',
      84000,
      '',
    ),
    action('3.3', 'HSG', 'Report on evictions from supported housing', 'Oct 26 & Feb 27', 0, ''),
    action(
      '3.4',
      'EAL',
      'Place an employment adviser with each treatment team',
      'Q2 2026/27',
      46500,
      'Two of three in post',
    ),
    action('3.5', 'EAL; DIO', 'Count who was in work at the start of treatment and a year later', '27/28', 0, ''),
    action('3.6', 'EAL / Harrowick Business Forum', 'Sign up twenty employers', 'mid June 27', 2500, ''),
    action('3.7', 'WDG', 'Run the volunteer-to-work course', 'July 26 – Mar 27', 12000, 'First course is full'),
    action('3.8', 'FSL', 'Family support worker starts in each children’s centre', 'March/ April 27', 61000, ''),
    action('3.9', 'FSL, HW SM', 'Joint visits with health visitors', 'July 2026 and ongoing', 0, ''),
    action(
      '3.10',
      'FSL',
      'Read the safeguarding protocol through and bring it up to date',
      'Annual review in May',
      0,
      '',
    ),
    action('3.11', 'RCM', 'Decide on a recovery café for the coast', 'Year 2', 18000, 'Site visit in March'),
    action(
      '3.12',
      'HSG',
      'Agree who pays storage when somebody goes into residential treatment',
      'CROSS REFERENCE 2.7',
      0,
      '',
    ),
    action('', '', 'Total', '', { formula: 'SUM(E8:E19)', result: 224000 }, ''),
    gap,
    heading('Other comments/updates:'),
    text('Budgets are for 2026/27 only.'),
    text('EAL = Employment and Learning Adviser'),
  ],
};

const grid4: Sheet = {
  name: 'Grid 4',
  firstColumn: 2,
  widths: [3, 70, 34, 28],
  keepsText: true,
  orientation: 'landscape',
  rows: [
    gap,
    title('Planning grid 4: Commissioning, quality and workforce'),
    heading('Key priorities:'),
    text('1. The contract ends in March 2028; the service after it has to be designed with the people who use it.'),
    heading('Expected outcomes:'),
    text('The new service opens on its first day with no one left without a key worker.'),
    gap,
    header('Actions & milestones', 'Target date', 'Responsible'),
    merged('group')('4.1 The next contract'),
    action('Publish the commissioning timetable', 'End April 26', 'RCM'),
    action('Ask people in recovery what the next service must keep', 'April 2027\nSept 2027', 'LEC / RCM'),
    action('Sign off the specification', 'As commissioning timetable', 'RPB'),
    action('Award the contract', '2027/28', 'RCM / RPB'),
    action(
      'Mobilisation meetings with the provider',
      'Oct 27 and monthly until the new service is fully open',
      'RCM / CQO',
    ),
    merged('group')('4.2 Quality and involvement'),
    action('Contract meetings with Harbour Way', 'Monitor quarterly', 'CQO / DOI'),
    action('Mystery shopping by people in recovery', 'Review at: Jul 26; Jan 27; Jul 27', 'LEC'),
    action('Visit each site unannounced', 'Twice yearly', ''),
    hidden(action('Ask the police for a desk in the contract team', 'Dec 26', 'SCO-S')),
    action('Needs assessment', 'Every two years', 'PHL / DIO'),
    footer('DRAFT'),
    footer('Page 7 of 7', true),
    header('Actions & milestones', 'Target date', 'Responsible'),
    merged('group')('4.3 Workforce'),
    action('Induction for new key workers', 'Fortnightly from Jan 27 to March 27', 'SIL'),
    action(
      'Supervision of all key workers by a clinician',
      'Apr 26 and every six weeks. Review annually from Mar 27',
      'HW SM',
    ),
    action('Exit interviews are read once a year', '30.6.27', 'SIL'),
    gap,
    heading('Other comments/updates:'),
    text('SIL = Service Improvement Lead'),
    text('RPB = Recovery Partnership Board'),
  ],
};

const glossary: Sheet = {
  name: 'Glossary',
  firstColumn: 1,
  widths: [14, 60],
  orientation: 'portrait',
  rows: [
    title('Glossary of owner codes'),
    header('Code', 'Meaning'),
    action('RCM', 'Recovery Commissioning Manager'),
    action('SCO-N', 'Senior Commissioning Officer (North)'),
    action('SCO-S', 'Senior Commissioning Officer (South)'),
    action('CQO', 'Contracts and Quality Officer'),
    action('DIO', 'Data & Insight Officer'),
    action('PHL', 'Public Health Lead'),
    action('PPL', 'Pharmacy Programme Lead'),
    action('HW SM', 'Harbour Way Service Manager'),
    action('LEC', 'Lived Experience Coordinator'),
    action('FSL', 'Family Safeguarding Lead'),
    action('HSG', 'Housing Solutions Group'),
  ],
};

const oldGrid2: Sheet = {
  name: 'Grid 2 (old)',
  isHidden: true,
  firstColumn: 1,
  widths: [74, 30, 28],
  keepsText: true,
  orientation: 'landscape',
  rows: [
    title('Planning grid 2: Treatment that people stay in (version 0.3, November 2025)'),
    header('Key milestones', 'By when', 'By whom'),
    action('Rewrite the prescribing protocol for weekly injections', 'May 26', 'PHL'),
    action('Audit five case files of each team', 'Annually', 'CQO'),
    action('Case conferences with the hospital liaison nurses', 'Monthly', 'HW SM'),
  ],
};

export const SAMPLE_SHEETS: readonly Sheet[] = [coverSheet, grid1, grid2, grid3, grid4, glossary, oldGrid2];
