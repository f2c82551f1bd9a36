import { actionsIn, laidOut } from '../../../../tests/support/layouts';

/* Headers that mean something else than their words alone, as the cells below or the headers beside them show. */

test.each<[string, string, string[]]>([
  ['words of one header in two rows', `
    ACTION | LEAD | TARGET | NEW | PROGRESS
    | OFFICER | DATE | DATE |
    Book the fire training | Chief Nurse | Sept 26 | Nov 26 | Booked
    Price a scanner | Director | Nov 26 | |`,
    ['- > Book the fire training | Nov 26 | Chief Nurse', '- > Price a scanner | Nov 26 | Director']],
  ['measures with an indicator, and years of their phases', `
    Measure No. | Measure | Category | Lead Authority | Planning Phase | Implementation Phase | Estimated Completion Date | Key Performance Indicator | Target Annual Emission Reduction
    1 | Bus priority on the ring road | Traffic | County Council | 2026 | 2027 | 2027 | Journeys | 2%
    2 | Freight consolidation study | Freight | County Council | 2026 | 2027-28 | Dec 2028 | Study | N/A
    3 | Leaflet on wood burners | Smoke | District Council | 2026 | 2026 | 2026 | Leaflet | 1%`,
    ['- > Bus priority on the ring road | 2027 | County Council', '- > Freight consolidation study | Dec 2028 | County Council', '- > Leaflet on wood burners | 2026 | District Council']],
  ['measures that are counted', `
    Measure | Baseline | Lead | Target date
    Households helped in time | 80% | Manager | March 2027
    Calls answered in a minute | 70% | Manager | March 2027`,
    []],
  ['the persons under Action', `
    Item | Relevant FY | Action | Progress | %
    WEBSITE | < | < | < | <
    Finish the new site and learn how to run it | 2026-27 | Clerk + Cllr Hill | Begun | 50
    Office manual in case the Clerk is ill | 2027-28 | Clerk | | 0
    LAND | < | < | < | <
    Tree survey of the green | 2026-27 | Cllr Dale | | 0
    Lease of the pavilion | 2026-27 | Chair | | 10`,
    ['WEBSITE > Finish the new site and learn how to run it | 2026-27 | Clerk + Cllr Hill', 'WEBSITE > Office manual in case the Clerk is ill | 2027-28 | Clerk', 'LAND > Tree survey of the green | 2026-27 | Cllr Dale', 'LAND > Lease of the pavilion | 2026-27 | Chair']],
  ['the persons under Action beside tasks', `
    Task | Action | When
    Prune the oak beside the gate | Warden | Sept 2026
    Renew the insurance | Clerk | Dec 2026`,
    ['- > Prune the oak beside the gate | Sept 2026 | Warden', '- > Renew the insurance | Dec 2026 | Clerk']],
  ['a director who leads, and a committee that watches', `
    Objective | Milestone | Milestone date | Next review | Lead director | Lead committee
    Great care | Records live in all wards | Oct 2026 | Dec 2026 | Chief Nurse | Finance Committee
    Great care | Robot in use | Jan 2027 | March 2027 | Chief Pharmacist | Quality Committee`,
    ['Great care > Records live in all wards | Oct 2026 | Chief Nurse', 'Great care > Robot in use | Jan 2027 | Chief Pharmacist']],
  ['the day of a meeting left of the action, and another column of dates', `
    Item | Date | Action | Officer responsible | Brought back
    1 | 12 March 2026 | Report on the price of pitches | Manager | July 2026
    2 | 14 May 2026 | Renew the lease of the café | Surveyor | Autumn 2026`,
    ['- > Report on the price of pitches | July 2026 | Manager', '- > Renew the lease of the café | Autumn 2026 | Surveyor']],
  ['the same, headed by what is to be done', `
    Date | Action | Officer responsible | To be completed/progressed to next stage
    12 March 2026 | Report on the price of pitches | Manager | July 2026
    14 May 2026 | Renew the lease of the café | Surveyor | Ongoing`,
    ['- > Report on the price of pitches | July 2026 | Manager', '- > Renew the lease of the café | Ongoing | Surveyor']],
  ['a date left of the action, and no other', `
    Date | Action | Officer responsible | Progress
    12 March 2026 | Report on the price of pitches | Manager | Draft shown in July 2026
    14 May 2026 | Renew the lease of the café | Surveyor | Draft shown in July 2026`,
    ['- > Report on the price of pitches | 12 March 2026 | Manager', '- > Renew the lease of the café | 14 May 2026 | Surveyor']],
  ['headers that are numbered and asked', `
    1.Objective | 2.How will you achieve this objective? | 3.Responsibility (Specific role) | 4.What are the timelines for delivery?
    More girls play | Make two teams | Coach | Sept 2026
    More adults play | Open the lights on Tuesdays | Manager | Dec 2026`,
    ['More girls play > Make two teams | Sept 2026 | Coach', 'More adults play > Open the lights on Tuesdays | Dec 2026 | Manager']],
  ['a row below the header that asks for each column', `
    Goal | Action steps | Time period | Person in charge
    What must be improved? | How do we get there? | When is it to be done? | Who are the persons in charge
    More reading | Draw up a timetable | June 2026 | Librarian
    More reading | Buy two shelves | July 2026 | Bursar`,
    ['More reading > Draw up a timetable | June 2026 | Librarian', 'More reading > Buy two shelves | July 2026 | Bursar']],
  ['steps whose header asks for the date, too', `
    What do we want to achieve? (Objective) | What steps will we take to achieve this and when?
    We learn together | Vicar to write a course – by January 2026
    We give more | Treasurer to make a leaflet – by Easter 2026`,
    ['We learn together > Vicar to write a course – by January 2026 |  | ', 'We give more > Treasurer to make a leaflet – by Easter 2026 |  | ']],
  ['a date that was revised', `
    Task | Planned completion | Revised completion | Responsible officer
    Replace the boiler | 30/06/2026 | 31/08/2026 | Manager
    Repaint the hall | 31/07/2026 | | Manager`,
    ['- > Replace the boiler | 31/08/2026 | Manager', '- > Repaint the hall | 31/07/2026 | Manager']],
  ['actions in a word each', `
    Area | Action | Lead | When
    Parks | Clean up | Warden | Sept 2026
    Roads | Repair | Contractor | Oct 2026
    Schools | Visits | Officer | Dec 2026`,
    ['Parks > Clean up | Sept 2026 | Warden', 'Roads > Repair | Oct 2026 | Contractor', 'Schools > Visits | Dec 2026 | Officer']],
  ['short texts with times under Action, and an outcome', `
    Action | Who by | When | Outcome
    Guide to the ballot | Forum team | March 2026 | Fair and open ballot
    Satisfaction survey each term | Panel team | June 2026 | Figures on taking part
    Mystery shopping each year | Panel team | June 2026 | Better and faster services
    Visits by inspectors each year | Panel team | Sept 2026 | Better and faster services`,
    ['- > Guide to the ballot | March 2026 | Forum team', '- > Satisfaction survey each term | June 2026 | Panel team', '- > Mystery shopping each year | June 2026 | Panel team', '- > Visits by inspectors each year | Sept 2026 | Panel team']],
  ['due dates with dots, and where each came from', `
    Ref | Source | Action | Lead | Due Date
    2 | Board, 12.07.2026, item 30 | Show that training is complete | DoSCE | 08.11.2026
    5 | Board, 12.07.2026, item 34 | Report on what was raised | DoI | 08.11.2026
    6 | Board, 13.09.2026, item 38 | Say who could be paid | DoI | 10.01.2027`,
    ['- > Show that training is complete | 08.11.2026 | DoSCE', '- > Report on what was raised | 08.11.2026 | DoI', '- > Say who could be paid | 10.01.2027 | DoI']],
  ['due dates few of which are dates, and where each came from', `
    Source | Action | Lead | Due Date
    Board, 12 July 2026 | Show that training is complete | DoSCE | once the new rota is in place
    Board, 12 July 2026 | Report on what was raised | DoI | if the board wants it
    Board, 13 Sept 2026 | Say who could be paid | DoI | with the budget
    Board, 13 Sept 2026 | Write to the volunteers | DoI | with the budget
    Board, 13 Sept 2026 | Plan the next round | DoI | Nov 2026
    Board, 13 Sept 2026 | Name the groups | DoI | with the budget`,
    ['Board, 12 July 2026 > Show that training is complete | once the new rota is in place | DoSCE', 'Board, 12 July 2026 > Report on what was raised | if the board wants it | DoI', 'Board, 13 Sept 2026 > Say who could be paid | with the budget | DoI', 'Board, 13 Sept 2026 > Write to the volunteers | with the budget | DoI', 'Board, 13 Sept 2026 > Plan the next round | Nov 2026 | DoI', 'Board, 13 Sept 2026 > Name the groups | with the budget | DoI']],
  ['what is required once for several rows, and what is done in each', `
    CQC Action Requirements and Recommendations | Improvement and Action Plan (and Evidence) | By whom | By when
    Gloves were not always worn on the wards | Refresher training for all staff | RM | 31/10/2026
    | Infection audit carried out | HSO | Nov 2026
    Care plans were not looked at | Spot checks of five plans | QCC | Nov 2026
    | Supervision of shift leaders | OM | Dec 2026`,
    ['Gloves were not always worn on the wards > Refresher training for all staff | 31/10/2026 | RM', 'Gloves were not always worn on the wards > Infection audit carried out | Nov 2026 | HSO', 'Care plans were not looked at > Spot checks of five plans | Nov 2026 | QCC', 'Care plans were not looked at > Supervision of shift leaders | Dec 2026 | OM']],
  ['the same, where both headers say as much', `
    Action measure | Action embedding | By whom | By when
    Gloves are worn on the wards | Refresher training for all staff | RM | 31/10/2026
    | Infection audit carried out | HSO | Nov 2026
    Care plans are looked at | Spot checks of five plans | QCC | Nov 2026`,
    ['Gloves are worn on the wards > Refresher training for all staff | 31/10/2026 | RM', 'Gloves are worn on the wards > Infection audit carried out | Nov 2026 | HSO', 'Care plans are looked at > Spot checks of five plans | Nov 2026 | QCC']],
])('%s', (_, text, expected) => {
  const { rows, merges } = laidOut(text);
  expect(actionsIn(rows, merges)).toEqual(expected);
}); // prettier-ignore
