import { isAfterword, isFootnote, isHeadingRow } from './headings';

test.each<[boolean, string, string | undefined, string | undefined]>([
  [true, '2. Formal links with the board', '1.4 Agree it', '2.1 Open it'],
  [true, '1.3 Clinical Governance', undefined, 'Agree it'],
  [true, 'Objective 4', undefined, undefined],
  [true, 'Clinical governance', 'Agree it', 'Open it'],
  [true, 'Work and health', 'Agree it', 'Open it'],
  [true, 'Review of services', 'Agree it', 'Open it'],
  [false, '1.3 Open it', '1.2 Agree it', '1.4 Close it'],
  [false, '2. Open it', '1. Agree it', undefined],
  [false, 'Review services each spring', 'Agree it', 'Open it'],
  [false, 'Work with partners', 'Agree it', 'Open it'],
  [false, 'Develop the rooms', 'Agree it', 'Open it'],
  [false, 'Clinical governance', 'Agree it', undefined],
  [false, 'Clinical governance to be added', 'Agree it', 'Open it'],
  [false, 'The rooms are open.', 'Agree it', 'Open it'],
  [false, '• Rooms', 'Agree it', 'Open it'],
  [false, 'Rooms that are big enough for all of the groups that meet there every week', 'Agree it', 'Open it'],
])('a heading: %s, %s', (isHeading, text, previous, next) => {
  expect(isHeadingRow(text, { previous, next })).toBe(isHeading);
});

test.each([
  [true, 'The board meets every May'],
  [true, 'All dates are month ends'],
  [false, 'Agree the rooms'],
  [false, '3. Rooms'],
  [false, 'Milestones to be added'],
])('an afterword: %s, %s', (isAfter, text) => {
  expect(isAfterword(text)).toBe(isAfter);
});

test.each([
  [true, 'Notes: progress is reported quarterly'],
  [true, 'Key: RAG = red, amber, green'],
  [true, 'Version 2.1, May 2024'],
  [true, 'Document owner: J Bloggs. Next review: March 2027'],
  [true, 'This plan will be monitored by the Board.'],
  [true, 'This delivery plan is a living document'],
  [true, 'Source: public health profiles'],
  [false, 'Key partners agree the rooms'],
  [false, 'Source new rooms'],
  [false, 'Note the decisions of the board'],
  [false, 'Documents are published'],
])('a footnote: %s, %s', (isNote, text) => {
  expect(isFootnote(text)).toBe(isNote);
});
