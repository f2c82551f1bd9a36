import { statusKeyIn } from './status-key';

const complete = (...lines: string[][]): string =>
  ['B', 'Blue', 'G', 'Green', 'Grey', 'C', 'A', 'R'].filter(statusKeyIn(lines).isComplete).join(' ');

test.each<[string[][], string]>([
  [[['BRAG key: B = complete; R = overdue; A = in progress; G = on track']], 'B Blue'],
  [[['BRAG: B complete with evidence; G on track; A at risk']], 'B Blue'],
  [[['BRAG: B = complete and evidenced, G = on track']], 'B Blue'],
  [[['Who: B completes the form; G checks it']], ''],
  [[['Wards: B complete the audit; C tell the board']], ''],
  [[['RAG: Blue = embedded, Green = done, Amber = in progress, Red = behind.']], 'B Blue G Green'],
  [[['RAG: B blue, complete; G green, on track; W white, not yet started.']], 'B Blue'],
  [[['Green – completed'], ['Amber – under way']], 'G Green'],
  [[['Key'], ['Blue', 'Complete'], ['Green', 'On track']], 'B Blue'],
  [[['RAG: Blue complete; Green on track; Amber delayed']], 'B Blue'],
  [[['Green complete by May']], ''],
  [[['C: Closed']], 'C'],
  [[['Grey = done; Green = on track']], 'Grey'],
  [[['Green = complete or on track']], ''],
  [[['Green: done/on track']], ''],
  [[['A – Complete the form']], ''],
  [[['C – Complete the form']], ''],
  [[['Blue = not started']], ''],
  [[['The green project is completed by the trust']], ''],
  [[], ''],
])('%j: %s', (lines, marks) => {
  expect(complete(...lines)).toBe(marks);
});

test('a key may say what blue is', () => {
  expect(statusKeyIn([['Blue = not started']]).explainsBlue).toBe(true);
  expect(statusKeyIn([['Blue', 'Not started']]).explainsBlue).toBe(true);
  expect(statusKeyIn([['Green = on track']]).explainsBlue).toBe(false);
});

test('a key may say what has not been started', () => {
  const notStarted = (...lines: string[][]): string => ['W', 'Grey', 'White', 'G'].filter(statusKeyIn(lines).isNotStarted).join(' ');
  expect(notStarted(['B = complete, G = on track, W = not started'])).toBe('W White');
  expect(notStarted(['Grey', 'Not due to start yet'], ['Green', 'On track'])).toBe('Grey');
  expect(notStarted(['Grey', 'Later in the year'])).toBe('');
}); // prettier-ignore
