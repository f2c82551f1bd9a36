import { readByWhen } from '../../by-when/read-by-when';
import { financialYears } from '../../calendar/plan-period';
import { actionParts, partLabels } from './action-parts';

test.each<[string, string, string, Record<string, string>]>([
  ['a text for each part', 'i) find rooms; ii) open them', 'i) Jun 11; ii) Dec 11', { i: 'find rooms', ii: 'open them' }],
  ['in brackets', '(a) find rooms (b) open them', 'a) Jun 11; b) Dec 11', { a: 'find rooms', b: 'open them' }],
  ['words before them introduce each', 'Staff will i) find rooms and ii) open them', 'i) Jun 11; ii) Dec 11', { i: 'Staff will find rooms', ii: 'Staff will open them' }],
  ['the first part without its marker', 'Find rooms, then ii) open them', 'i) Jun 11; ii) Dec 11', { i: 'Find rooms, then', ii: 'open them' }],
  ['on lines', 'i) find rooms\nii) open them', 'i) Jun 11\nii) Dec 11', { i: 'find rooms', ii: 'open them' }],
  ['numbers with full stops', '1. Find rooms 2. Open them', '1. Jun 11 2. Dec 11', { 1: 'Find rooms', 2: 'Open them' }],
  ['the number of the action', '1. Find rooms', '1. Jun 11 2. Dec 11', {}],
  ['a part that the action lacks', 'i) find rooms; ii) open them', 'i) Jun 11; ii) Dec 11; iii) Mar 12', { i: 'find rooms', ii: 'open them' }],
  ['an action without parts', 'Find rooms', 'i) Jun 11; ii) Dec 11', {}],
  ['a by-when without parts', 'i) find rooms; ii) open them', 'Jun 11', {}],
  ['brackets that are no parts', 'Find rooms (in town)', 'i) Jun 11; ii) Dec 11', {}],
])('%s', (_, action, byWhen, parts) => {
  const read = readByWhen(byWhen, { period: financialYears(2011, 2014) });
  expect(Object.fromEntries(actionParts(action, read))).toEqual(parts);
}); // prettier-ignore

test.each([
  ['i) Draft it; ii) publish it', ['i', 'ii']],
  ['(a) Draft it (b) publish it (c) print it', ['a', 'b', 'c']],
  ['1) Draft it 2) publish it', ['1', '2']],
  ['I) Draft it II) publish it', ['i', 'ii']],
  ['Draft it: i) rooms, ii) chairs', ['i', 'ii']],
  ['i) Draft it', []],
  ['Draft it ii) publish it', []],
  ['Agree 12) rooms', []],
  ['Draft it (see i) and print it', []],
  ['Draft it', []],
])('the part labels of %j', (action, labels) => {
  expect(partLabels(action)).toEqual(labels);
});
