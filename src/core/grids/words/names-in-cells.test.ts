import { looksNamed } from './names-in-cells';

test.each([
  ['Head of Housing', 'plainly'],
  ['HT/DHT', 'plainly'],
  ['Cllr Bell', 'plainly'],
  ['Marketing Manager', 'plainly'],
  ['Junior Doctor Lead', 'plainly'],
  ['Planning Policy Manager (North)', 'plainly'],
  ['Parish Council', 'plainly'],
  ['Local Development Company', 'plainly'],
  ['Police', 'plainly'],
  ['Chair of Governors', 'plainly'],
  ['Men of Letters', 'perhaps'],
  ['Myke', 'perhaps'],
  ['Arun, Bex', 'perhaps'],
  ['Jo Simmonds and Ann Lee', 'perhaps'],
  ['on track', 'not'],
  ['May 2026', 'not'],
  ['£2,000', 'not'],
  ['The board has agreed the budget.', 'not'],
  ['A panel of residents who look at all complaints each time', 'not'],
])('%s is %s a name', (text, looks) => {
  expect(looksNamed(text)).toBe(looks);
});
