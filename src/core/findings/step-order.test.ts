import { planOf } from '../../../tests/support/workbooks';
import { reversedSteps } from './step-order';
import { CHAINS } from './step-verbs';

/** How many pairs are told of two actions, the first due in September 2011 and the second in June. */
const told = (first: string, second: string): number => {
  const plan = planOf([[first, 'Sept 11', 'JCM'], [second, 'Jun 11', 'JCM']]); // prettier-ignore
  return reversedSteps(plan.grids.flatMap(({ actions }) => actions), plan).length; // prettier-ignore
};

test.each(CHAINS.map(({ example, isByRows }) => [...example, isByRows] as const))(
  '%j comes before %j',
  (earlier, later, isByRows) => {
    expect(told(earlier, later)).toBe(1);
    expect(told(later, earlier)).toBe(0);
    expect(isByRows).toBe(/^(?:Review|Test|Open the skate)/.test(later));
  },
);

test.each([
  ['Licensing policy: consult with trade', 'Licensing policy: adopt'],
  ['Housing plan: ask people what they want', 'Housing plan: agree and publish it'],
  ['Assessment in all subjects: agree system', 'Review the system'],
  ['Engage patients and GPs on the draft footcare pathway', 'Approve the new footcare pathway'],
  ['Publish the housing strategy', 'Evaluate the housing strategy'],
  ['Agree a system', 'Review the system'],
  ['Publish self-neglect and hoarding toolkit', 'Review the use of the toolkit through case audit'],
  ['Introduce contract performance scorecards for the top 20 contracts', 'Review whether scorecards are being used'],
  ['Obtain three quotations for the lift and apply for a grant', 'Install lift in the library'],
  ['Mobilisation and go live', 'Post-implementation review'],
  ['New rota in all wards', 'Review and evaluate.'],
  ['Draft the SEND policy', 'Governors approve the SEND policy'],
  ['Write a damp and mould procedure', 'Board to approve the damp and mould procedure'],
  ['Repairs Manager to draft the lettings policy', 'Cabinet adopts the lettings policy'],
  ['Write the escalation protocol', 'Sign off the escalation protocol'],
  ['Consult licensees on the town centre plan', 'Obtain sign-off of the town centre plan'],
  ['Pilot the handover sheet on two wards', 'Roll out the handover sheet to all wards'],
  ['Agree the leaflet wording with the panel', 'Publish a self-help leaflet'],
  ['Housing strategy drafted', 'Housing strategy approved by Cabinet'],
  ['Support workers to be recruited', 'Train the support workers'],
  ['Prepare the lottery bid', 'Submit the lottery bid'],
  ['Draft phase 2 designs', 'Approve phase 2 designs'],
  ['Consult parents, pupils and staff on the draft behaviour policy', 'Publish the behaviour policy'],
  ['Public consultation on the draft housing strategy', 'Adopt the housing strategy'],
  ['Tender the repairs contract', 'Appoint the new repairs contractor'],
  ['Carry out the patient survey', 'Report the results of the patient survey'],
  ['Business case for the depot approved by Cabinet', 'Start building the depot'],
  ['Write the business case for the depot', 'Submit the business case for the depot'],
  ['Recruit a damp and mould coordinator', 'Damp and mould coordinator starts home visits'],
  ['Procure a case management system', 'Go live with the case management system'],
  ['Apply for planning permission for the skate park', 'Open the skate park'],
  ['Agree terms of reference for the scrutiny panel', 'First meeting of the scrutiny panel'],
  ['Needs assessment completed', 'Commission services on the basis of the needs assessment'],
  ['Peer review of safeguarding', 'Action plan from the peer review'],
  ['Launch the kinship care offer', 'Review the kinship care offer after six months'],
  ['Tender for a cleaning contract', 'New cleaning contract starts'],
  ['Invite tenders for the roof', 'Roof repaired'],
  ['Order two electric vans', 'Electric vans delivered and in use'],
  ['Introduce the marking policy', 'Monitor the marking policy through book looks'],
  ['Phase 1: new doors in 40 homes', 'Phase 2: new doors in 60 homes'],
  ['Interim report to the Board', 'Final report to the Board'],
  ['Sell the house, stage one', 'Sell the house, stage two'],
  ['Publish the revised medicines storage procedure', 'Review how well the revised storage procedure is followed'],
  ['Recruit the second support worker', 'Induction of the second support worker'],
  ['Publish the specification and invite tenders for the 12 units', 'Commission 12 units of supported accommodation'],
  [
    'Invite tenders for 12 units of supported accommodation',
    'Award the contract for 12 units of supported accommodation',
  ],
  ['Design the visit form', 'Brief crews and officers on the visit form'],
  ['Pilot Sunday opening', 'Evaluate the Sunday opening pilot'],
  ['Try out the evening clinic in two towns', 'Review the evening clinic trial and decide'],
  ['Write a one-day course on supervising investigations', 'Run the supervision course for all 85 sergeants'],
  ['Appoint an internal auditor for 2011/12', 'Interim visit by the internal auditor and report to members'],
  ['Submit the planning application for the skate park', 'Complete the skate park'],
  ['Obtain planning permission for the skate park', 'Start work on the skate park'],
  ['Start on site at Foundry House', 'Open Foundry House'],
])('%j comes before %j', (earlier, later) => {
  expect(told(earlier, later)).toBe(1);
});

test.each([
  ['Pilot Sunday opening', 'Review Sunday bus services'],
  ['Appoint an internal auditor', 'Inspection by the external auditor'],
  ['Open the skate park', 'Complete the skate park'],
  ['Write a course on restraint', 'Run the restraint group'],
  ['Submit the planning application for the depot', 'Complete the depot asbestos survey'],
  ['Licensing policy: consult with trade', 'Housing policy: adopt'],
  ['Review the toolkit', 'Publish the toolkit'],
  ['Publish the annual report', 'Review the annual report template'],
  ['Obtain quotations for the lift', 'Install the ramp'],
  ['Agree the rota', 'Review of bed numbers'],
  ['Recruit staff', 'Train staff'],
  ['Publish the specification for the depot', 'Commission a review of the clinic'],
  ['Consult on the local plan', 'Cabinet approves the draft local plan for consultation'],
  ['Consult on the housing strategy', 'Publish the draft housing strategy'],
  ['Draft the annual report', 'Publish the annual report'],
  ['Draft the 2012 report', 'Publish the 2011 report'],
  ['Draft guidance on hoarding', 'Publish guidance on restraint'],
  ['Design phase 2 works', 'Approve phase 1 works'],
  ['Draft the plan', 'Ensure the plan is agreed with partners'],
  ['Draft the service leaflet', 'Service launch'],
  ['Sensor pilot in ten homes', 'Evaluate the schools pilot'],
  ['Staff survey', 'Publish the staff handbook'],
  ['Recruit two support workers', 'Train all teachers'],
  ['Train 20 champions', 'Recruit a manager'],
  ['Deliver the training programme', 'Write the annual report'],
  ['Launch the website', 'Update the website'],
  ['Evaluate the referral scheme', 'Extend the referral scheme'],
  ['Update the risk register', 'Publish the risk register'],
  ['Secure funding for the youth club beyond 2012', 'Open the youth club'],
  ['Recruit a youth worker for Ashby', 'Youth worker runs holiday club in Marsh'],
  ['Buy new mattresses', 'Issue guidance on mattresses'],
  ['Tender the advice service', 'Advice service reviews its opening hours'],
  ['Peer review of youth services', 'Improvement plan from the adult services peer review'],
  ['Gather feedback from families', 'Share feedback from volunteers'],
  ['Board approves the strategy', 'Board reviews its effectiveness'],
  ['Patient survey', 'Share the staff survey results'],
  ['Staff survey', 'Report on sickness absence'],
  ['Phase 2: new doors', 'Phase 1: new doors'],
  ['Phase 1: new doors', 'Phase 2: new roofs'],
  ['Report on phase 1', 'Report on the pilot'],
  ['Develop guidance on restraint', 'Train staff in first aid'],
  ['Tender the repairs contract', 'Appoint a contracts manager'],
])('%j may come after %j', (first, second) => {
  expect(told(first, second)).toBe(0);
});
