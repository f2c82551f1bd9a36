import { HEADERS, headerMeaning, headerWords } from './header-words';
import type { HeaderSays } from './header-says';

const show = (says: HeaderSays | undefined): string =>
  says ? `${says.kind}${'is' in says ? ` ${says.is}` : ''}` : '-';
const saysOf = (header: string): string => show(headerMeaning(header)?.says);

test.each(HEADERS.map((line, index) => [index, show(line.says), line] as const))('line %i, %s', (index, says, { examples }) => {
  expect(examples.length).toBeGreaterThan(0);
  expect(examples.map((header) => [header, headerMeaning(header)?.rank, saysOf(header)])).toEqual(examples.map((header) => [header, index, says]));
}); // prettier-ignore

test.each([
  'Progress', 'RAG', 'Comments', 'Evidence', '', 'When the new service opens its doors', 'Agree who leads', '30.6.12', 'Baseline', 'Ownership type',
  'Agree the delivery date', 'Agree dates', 'Appoint a lead', 'Appoint lead officer', 'Set a deadline', 'Publish recommendations', 'Who the service is for and where',
  'By whom / by when', 'Actions and timescales', 'When the plan is agreed by the board', 'Recruit project lead', 'Lead time for the new contract', 'Success measures',
  'Action taken by the board last year was not enough to keep to the plan', 'Telephone', 'Monday', 'Week 1', 'Q1', 'JCM', 'Resources needed', 'Performance indicator', 'Name', 'Role', 'Need for action', 'Call to action', 'Lead time',
])('%s is no header of a grid', (header) => {
  expect(['-', 'other done', 'other start', 'other measure', 'other record', 'other risk']).toContain(saysOf(header));
}); // prettier-ignore

test.each([
  ['Date to be achieved/update', 'by-when planned'],
  ['Target date / progress update', 'by-when planned'],
  ['Lead officer/comments', 'by-whom lead'],
  ['Action/update', '-'],
])('how it stands may be told in one column with it: %s', (header, says) => {
  expect(saysOf(header)).toBe(says);
});

test('marks and brackets say nothing of a column, unless they make it a measure', () => {
  expect(['By\nwhen:', 'BY WHEN (month)', 'Task_Name', 'Completion (%)', 'Lead/ Partners'].map(headerWords)).toEqual(['by when', 'by when', 'task name', 'completion percent', 'lead / partners']);
}); // prettier-ignore

test.each([
  ['Amcan / Objective', 'objective'],
  ['Cam gweithredu', 'action'],
  ['Cynnydd / Progress', 'progress'],
  ['Camau / Erbyn pryd', 'steps / by when'],
  ['Pwy / Who / Lead', 'who / lead'],
  ['Nod / Team', 'team'],
  ['Node / Team', 'node / team'],
])('%s in English: %s', (header, expected) => {
  expect(headerWords(header)).toBe(expected);
});
