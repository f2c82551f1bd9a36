import type { GoldYear } from '../../support/gold-meetings';

/*
 * Read from the cells of partnership.xlsx, with meetings every nine weeks. 'Quarterly' is at the ends of the quarters, of
 * 'Thursday 4 June 2026' and 'Monday 3 September 2026' the day of the month holds, 'May 29' is May 2029, after the plan.
 * 5.1 and 5.6 stand in the plan twice, and so they do here. JCM leads 1.2, 3.2, 3.5 and 5.8, and helps with 1.3; 4.4 names
 * JMC, whom nobody knows.
 */
export const PARTNERSHIP: GoldYear = {
  file: 'partnership.xlsx',
  built: '2026-05-01',
  meetings: [
    {
      date: '2026-09-10',
      since: '2026-07-09',
      marks: [
        ['1.3 Hold quarterly contract reviews with each provider', '30 Apr 2026', 'Status', 'Complete'],
        ['1.3 Hold quarterly contract reviews with each provider', '31 May 2026', 'Status', 'Complete'],
        ['1.3 Hold quarterly contract reviews with each provider', '30 Jun 2026', 'Status', 'Complete'],
        ['1.3 Hold quarterly contract reviews with each provider', '31 Jul 2026', 'Status', 'Complete'],
        ['2.1 Review terms of reference of the board', '30 Jun 2026', 'Status', 'Complete'],
        ['2.3 Induct new board members', '31 Jul 2026', 'Status', 'Complete'],
        ['5.3 Set up the drug alert system', '4 Jun 2026', 'Status', 'Complete'],
        ['5.7 Offer hepatitis C tests to everyone in treatment', '30 Apr 2026', 'Status', 'Complete'],
        ['5.7 Offer hepatitis C tests to everyone in treatment', '31 May 2026', 'Status', 'Complete'],
        ['5.7 Offer hepatitis C tests to everyone in treatment', '30 Jun 2026', 'Status', 'Complete'],
        ['5.7 Offer hepatitis C tests to everyone in treatment', '31 Jul 2026', 'Status', 'Complete'],
        ['5.7 Offer hepatitis C tests to everyone in treatment', '31 Aug 2026', 'Status', 'Complete'],
      ],
      sheets: [
        {
          above: [
            'Meeting 10 Sep 2026: Northdale Drug and Alcohol Partnership, 2026-28, all owners.',
            'Since 9 Jul 2026: 4 done, 6 overdue, 3 due by 12 Nov 2026.',
          ],
          rows: [
            ['Done', '2.3 Induct new board members', '31 Jul 2026', '', 'Complete', ''],
            ['Overdue', '1.4 Publish the performance report', '30 Jun 2026', '', '', 'Next 30 Sep 2026.'],
            ['Overdue', '5.1 Supply naloxone through hostels', '31 Jul 2026', '', '', ''],
            ['Overdue', '5.6 Supply naloxone through hostels', '31 Jul 2026', '', '', ''],
            ['Overdue', '1.3 Hold quarterly contract reviews with each provider', '31 Aug 2026', '', '', 'Next 30 Sep 2026. Done since: 31 Jul 2026.'],
            ['Overdue', '3.2 Sign off the outreach specification', '31 Aug 2026', '', '', ''],
            ['Overdue', '5.4 Test the drug alert system', '3 Sep 2026', '', '', ''],
            ['Due', '3.1 Open the drop-in on Saturdays', '30 Sep 2026', '', '', ''],
            ['Due', '5.7 Offer hepatitis C tests to everyone in treatment', '30 Sep 2026', '', '', '‘Apr 26 and monthly’ Done since: 31 Jul and 31 Aug 2026.'],
            ['Due', '1.1 Refresh the needs assessment', '31 Oct 2026', '', '', ''],
          ],
        },
      ],
    },
    {
      date: '2026-11-12',
      marks: [
        ['5.1 Supply naloxone through hostels', '31 Jul 2026', 'Status', 'Complete'],
        ['1.3 Hold quarterly contract reviews with each provider', '31 Aug 2026', 'Status', 'Complete'],
        ['1.3 Hold quarterly contract reviews with each provider', '30 Sep 2026', 'Status', 'Complete'],
        ['3.2 Sign off the outreach specification', '31 Aug 2026', 'Status', 'In progress'],
        ['3.2 Sign off the outreach specification', '31 Aug 2026', 'Agreed date', '2026-12-11'],
        ['5.4 Test the drug alert system', '3 Sep 2026', 'Status', 'Complete'],
        ['1.4 Publish the performance report', '30 Jun 2026', 'Status', 'Complete'],
        ['1.4 Publish the performance report', '30 Sep 2026', 'Status', 'Complete'],
        ['5.7 Offer hepatitis C tests to everyone in treatment', '30 Sep 2026', 'Status', 'Complete'],
        ['3.1 Open the drop-in on Saturdays', '30 Sep 2026', 'Status', 'Deferred'],
        ['1.1 Refresh the needs assessment', '31 Oct 2026', 'Status', 'In progress'],
        ['1.1 Refresh the needs assessment', '31 Oct 2026', 'Agreed date', '2026-11-30'],
        ['5.8 Fund a wound care clinic', '31 Mar 2027', 'Agreed date', '2027-06-30'],
        ['1.2 Agree commissioning intentions for 2027/28', '31 Dec 2026', 'Status', 'In progress'],
      ],
      sheets: [
        {
          above: [
            'Meeting 12 Nov 2026: Northdale Drug and Alcohol Partnership, 2026-28, all owners.',
            'Since 10 Sep 2026: 7 done, 3 overdue, 6 due by 14 Jan 2027, 2 moved or stopped.',
          ],
          rows: [
            ['Done', '5.1 Supply naloxone through hostels', '31 Jul 2026', '', 'Complete', ''],
            ['Done', '5.4 Test the drug alert system', '3 Sep 2026', '', 'Complete', ''],
            ['Overdue', '5.6 Supply naloxone through hostels', '31 Jul 2026', '', '', ''],
            ['Overdue', '1.3 Hold quarterly contract reviews with each provider', '31 Oct 2026', '', '', 'Next 30 Nov 2026. Done since: 31 Aug and 30 Sep 2026.'],
            ['Overdue', '5.7 Offer hepatitis C tests to everyone in treatment', '31 Oct 2026', '', '', 'Next 30 Nov 2026. Done since: 30 Sep 2026.'],
            ['Due', '1.1 Refresh the needs assessment', '31 Oct 2026', '30 Nov 2026', 'In progress', 'Moved from 31 Oct 2026 to 30 Nov 2026.'],
            ['Due', '3.3 Draft the outreach specification', '30 Nov 2026', '', '', ''],
            ['Due', '3.2 Sign off the outreach specification', '31 Aug 2026', '11 Dec 2026', 'In progress', 'Moved from 31 Aug 2026 to 11 Dec 2026.'],
            ['Due', '1.2 Agree commissioning intentions for 2027/28', '31 Dec 2026', '', 'In progress', ''],
            ['Due', '1.4 Publish the performance report', '31 Dec 2026', '', '', '‘Quarterly’ Done since: 30 Jun and 30 Sep 2026.'],
            ['Due', '4.3 Translate leaflets into five languages', '31 Dec 2026', '', '', ''],
            ['Moved or stopped', '3.1 Open the drop-in on Saturdays', '30 Sep 2026', '', 'Deferred', ''],
            ['Moved or stopped', '5.8 Fund a wound care clinic', '31 Mar 2027', '30 Jun 2027', '', 'Moved from 31 Mar 2027 to 30 Jun 2027.'],
          ],
        },
        {
          owner: 'JCM',
          above: [
            'Meeting 12 Nov 2026: Northdale Drug and Alcohol Partnership, 2026-28, JCM.',
            'Since 10 Sep 2026: 2 done, 1 overdue, 2 due by 14 Jan 2027, 1 moved or stopped.',
          ],
          rows: [
            ['Overdue', '1.3 Hold quarterly contract reviews with each provider', '31 Oct 2026', '', '', 'Next 30 Nov 2026. Done since: 31 Aug and 30 Sep 2026.'],
            ['Due', '3.2 Sign off the outreach specification', '31 Aug 2026', '11 Dec 2026', 'In progress', 'Moved from 31 Aug 2026 to 11 Dec 2026.'],
            ['Due', '1.2 Agree commissioning intentions for 2027/28', '31 Dec 2026', '', 'In progress', ''],
            ['Moved or stopped', '5.8 Fund a wound care clinic', '31 Mar 2027', '30 Jun 2027', '', 'Moved from 31 Mar 2027 to 30 Jun 2027.'],
          ],
        },
      ],
    },
  ],
};
