import type { GoldYear } from '../../support/gold-meetings';

/*
 * Read from the cells of district-council.xlsx. A quarter ends with its last month (Q1 on 30 June), 'Twice a year' at the
 * ends of the half-years, 30 September and 31 March. '31 June 2026' is taken for the end of June, '30 Novmber 2026' for 30
 * November; of 'Wednesday 15 September 2026' the day of the month holds. 'March 2026' is before the plan begins and is
 * overdue as it is written. The street cleansing contract has no date until one is agreed.
 */
export const DISTRICT_COUNCIL: GoldYear = {
  file: 'district-council.xlsx',
  built: '2026-04-20',
  meetings: [
    {
      date: '2026-07-16',
      since: '2026-04-16',
      next: '2026-10-15',
      marks: [],
      sheets: [
        {
          above: [
            'Meeting 16 Jul 2026: Elmhurst District Council, 2026/27, all owners.',
            'Since 16 Apr 2026: 0 done, 7 overdue, 5 due by 15 Oct 2026.',
          ],
          rows: [
            ['Overdue', 'Pay shared prosperity grants', '31 Mar 2026', '', '', ''],
            ['Overdue', 'Report fly-tipping quarterly to the scrutiny committee', '30 Apr 2026', '', '', 'Also overdue: 31 May and 30 Jun 2026. Next 31 Jul 2026.'],
            ['Overdue', 'Appoint a town centre manager', '30 Jun 2026', '', '', ''],
            ['Overdue', 'Hold a jobs fair in each town', '30 Jun 2026', '', '', 'Next 31 Oct 2026.'],
            ['Overdue', 'Start on site with 24 homes at Mill Lane', '30 Jun 2026', '', '', ''],
            ['Overdue', 'Publish the gender pay gap', '30 Jun 2026', '', '', ''],
            ['Overdue', 'Report complaints to members', '30 Jun 2026', '', '', 'Next 30 Sep 2026.'],
            ['Due', 'Publish the carbon report', '31 Jul 2026', '', '', ''],
            ['Due', 'Review the disabled facilities grant policy', '15 Sep 2026', '', '', ''],
            ['Due', 'Set up a business advisory board', '30 Sep 2026', '', '', ''],
            ['Due', 'Begin food waste collections', '30 Sep 2026', '', '', ''],
            ['Due', 'Hold landlord forums', '30 Sep 2026', '', '', '‘Twice a year’'],
          ],
        },
      ],
    },
    {
      date: '2026-10-15',
      next: '2027-01-14',
      marks: [
        ['Pay shared prosperity grants', '31 Mar 2026', 'Status', 'Complete'],
        ['Appoint a town centre manager', '30 Jun 2026', 'Status', 'In progress'],
        ['Appoint a town centre manager', '30 Jun 2026', 'Agreed date', '2026-12-31'],
        ['Hold a jobs fair in each town', '30 Jun 2026', 'Status', 'Complete'],
        ['Start on site with 24 homes at Mill Lane', '30 Jun 2026', 'Status', 'In progress'],
        ['Start on site with 24 homes at Mill Lane', '30 Jun 2026', 'Agreed date', '2026-09-30'],
        ['Report fly-tipping quarterly to the scrutiny committee', '30 Apr 2026', 'Status', 'Complete'],
        ['Report fly-tipping quarterly to the scrutiny committee', '31 May 2026', 'Status', 'Complete'],
        ['Report fly-tipping quarterly to the scrutiny committee', '30 Jun 2026', 'Status', 'Complete'],
        ['Report fly-tipping quarterly to the scrutiny committee', '31 Jul 2026', 'Status', 'Complete'],
        ['Report fly-tipping quarterly to the scrutiny committee', '31 Aug 2026', 'Status', 'Complete'],
        ['Report complaints to members', '30 Jun 2026', 'Status', 'Complete'],
        ['Report complaints to members', '30 Sep 2026', 'Status', 'Complete'],
        ['Publish the gender pay gap', '30 Jun 2026', 'Status', 'Complete'],
        ['Publish the carbon report', '31 Jul 2026', 'Status', 'In progress'],
        ['Review the disabled facilities grant policy', '15 Sep 2026', 'Status', 'Complete'],
        ['Begin food waste collections', '30 Sep 2026', 'Status', 'Complete'],
        ['Hold landlord forums', '30 Sep 2026', 'Status', 'Complete'],
        ['Tender the street cleansing contract', '', 'Agreed date', '2026-11-30'],
        ['Fit solar panels on the depot', '30 Nov 2026', 'Status', 'Withdrawn'],
        ['Buy eight homes for homeless families', '31 Mar 2027', 'Agreed date', '2027-06-30'],
      ],
      sheets: [
        {
          above: [
            'Meeting 15 Oct 2026: Elmhurst District Council, 2026/27, all owners.',
            'Since 16 Jul 2026: 13 done, 4 overdue, 8 due by 14 Jan 2027, 2 moved or stopped.',
          ],
          rows: [
            ['Done', 'Pay shared prosperity grants', '31 Mar 2026', '', 'Complete', ''],
            ['Done', 'Publish the gender pay gap', '30 Jun 2026', '', 'Complete', ''],
            ['Done', 'Review the disabled facilities grant policy', '15 Sep 2026', '', 'Complete', ''],
            ['Done', 'Begin food waste collections', '30 Sep 2026', '', 'Complete', ''],
            ['Done', 'Hold landlord forums', '30 Sep 2026', '', 'Complete', 'Next 31 Mar 2027.'],
            ['Overdue', 'Publish the carbon report', '31 Jul 2026', '', 'In progress', ''],
            ['Overdue', 'Start on site with 24 homes at Mill Lane', '30 Jun 2026', '30 Sep 2026', 'In progress', 'Moved from 30 Jun 2026 to 30 Sep 2026.'],
            ['Overdue', 'Set up a business advisory board', '30 Sep 2026', '', '', ''],
            ['Overdue', 'Report fly-tipping quarterly to the scrutiny committee', '30 Sep 2026', '', '', 'Next 31 Oct 2026. Done since: 30 Apr to 31 Aug 2026.'],
            ['Due', 'Hold a jobs fair in each town', '31 Oct 2026', '', '', 'Done since: 30 Jun 2026.'],
            ['Due', 'Adopt the affordable housing supplementary planning document', '31 Oct 2026', '', '', ''],
            ['Due', 'Run the staff survey', '30 Nov 2026', '', '', ''],
            ['Due', 'Tender the street cleansing contract', '', '30 Nov 2026', '', ''],
            ['Due', 'Appoint a town centre manager', '30 Jun 2026', '31 Dec 2026', 'In progress', 'Moved from 30 Jun 2026 to 31 Dec 2026.'],
            ['Due', 'Adopt the parking strategy', '31 Dec 2026', '', '', ''],
            ['Due', 'Move to the new customer system (after C9)', '31 Dec 2026', '', '', ''],
            ['Due', 'Report complaints to members', '31 Dec 2026', '', '', '‘Quarterly’ Done since: 30 Jun and 30 Sep 2026.'],
            ['Moved or stopped', 'Fit solar panels on the depot', '30 Nov 2026', '', 'Withdrawn', ''],
            ['Moved or stopped', 'Buy eight homes for homeless families', '31 Mar 2027', '30 Jun 2027', '', 'Moved from 31 Mar 2027 to 30 Jun 2027.'],
          ],
        },
        {
          owner: 'waste manager',
          above: [
            'Meeting 15 Oct 2026: Elmhurst District Council, 2026/27, Waste Manager.',
            'Since 16 Jul 2026: 1 done, 0 overdue, 1 due by 14 Jan 2027.',
          ],
          rows: [
            ['Done', 'Begin food waste collections', '30 Sep 2026', '', 'Complete', ''],
            ['Due', 'Tender the street cleansing contract', '', '30 Nov 2026', '', ''],
          ],
        },
      ],
    },
  ],
};
