import { readEntry } from './entry';

const entry = (text: string): ReturnType<typeof readEntry> => readEntry(text, false, 2026);

test.each([
  ['Aug 11', 46245, 'd-mmm'],
  ['11-Aug', 46245, 'd-mmm'],
  ['April 2010', 40269, 'mmm-yy'],
  ['Aug 45', 16650, 'mmm-yy'],
  ['2009/10', 40087, 'mmm-yy'],
  ['11/12', 46338, 'd-mmm'],
  ['3/4/2026', 46085, 'm/d/yyyy'],
  ['13/09/2010', '13/09/2010', undefined],
  ['Sept 11', 'Sept 11', undefined],
  ['1.10', 1.1, undefined],
  ['1E5', 100000, '0.00E+00'],
  ['50%', 0.5, '0%'],
  ['(3)', -3, undefined],
  ['1,234', 1234, '#,##0'],
  ['TRUE', true, undefined],
  ['A1', 'A1', undefined],
  ['-', '-', undefined],
])('%s is entered as %s (%s)', (text, value, format) => {
  expect(entry(text).value).toBe(value);
  expect(entry(text).format).toBe(format);
});

test('behind an apostrophe and in text cells everything stays text', () => {
  expect(entry("'Aug 11")).toEqual({ value: 'Aug 11', isQuoted: true });
  expect(readEntry('=1+1', true, 2026)).toEqual({ value: '=1+1' });
});

test('formulas, and what Excel would take for one', () => {
  expect(entry('=TODAY()').formula).toBe('TODAY()');
  expect(() => entry('- agree the pathway')).toThrow('apostrophe');
  expect(() => entry('@owner')).toThrow('apostrophe');
});
