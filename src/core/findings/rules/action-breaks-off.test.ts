import { saidBy } from '../../../../tests/support/workbooks';
import { actionBreaksOff } from './action-breaks-off';

test.each([
  'Publish the',
  'Work with partners to',
  'Agree a plan for',
  'Agree a lead worker model with the provider by',
  'Review the offer and',
  'Housing, health &',
  'Train staff in the use of',
  'Agree the rooms (with the board',
  'Increase the number of people who',
  'Ensure that all staff are',
  'Train staff so that they',
  'Publish a guide to the services in',
  'Lunch club, evenings and weekends, with',
  'Review the policy on',
  'Provide training for staff at',
  'Agree terms with the council, the trust,',
])('breaks off: %s', (action) => {
  expect(saidBy(actionBreaksOff, [[action, 'Sept 11', 'JCM']])).toEqual([`A4: ${action}`]);
});

test.each([
  'Publish the list',
  'Say who we are',
  'Keep the lights on',
  'Agree the plan with the savings built in',
  'Review the charter one year on',
  'Balloons, cake,',
  'Look at the health of all',
  'Agree who it is for',
  'Decide which rooms to move in',
  'Make the square a place to be proud of',
  'Find sites to apply for',
  'Ask what people are entitled to',
  'Open the drop-in',
  'Follow up',
  'Switch the lamps on',
  'Vaccinate against hepatitis A',
  'Report to the R&A',
  'Agree the rooms (with the board)',
  'Choose a) or b)',
  'Sign up to',
  'Print it in the languages most asked for',
])('is whole: %s', (action) => {
  expect(saidBy(actionBreaksOff, [[action, 'Sept 11', 'JCM']])).toEqual([]);
});
