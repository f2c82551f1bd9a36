import { type DateShape, dateShape } from './date-format';

test.each<[DateShape, string[]]>([
  ['day and month', ['d-mmm', 'dd-mmm', 'd mmmm', 'd/m;@', '[$-809]d\\ mmm', '[Blue]d-mmm', '"due "d mmm', 'D-MMM']],
  ['month and year', ['mmm-yy', 'mmmm yyyy', '[$-409]mmm-yy;@', 'mm/yyyy', 'yyyy"年"m"月"']],
  ['whole day', ['dd/mm/yyyy', 'd-mmm-yy', 'm/d/yyyy', '[$-F800]dddd, mmmm dd, yyyy', 'dd/mm/yyyy hh:mm', 'yyyy-mm-dd', 'dd\\.mm\\.yy']],
  ['other', ['yyyy', 'mmmm', 'ddd']],
])('%s: %j', (shape, formats) => {
  expect(formats.map((format) => [format, dateShape(format)])).toEqual(formats.map((format) => [format, shape]));
}); // prettier-ignore

test.each([
  'General',
  'general ',
  '0',
  '0.00',
  '#,##0.00',
  '0%',
  '0.00E+00',
  '@',
  '',
  '£#,##0',
  '"d mmm" 0',
  '\\d0',
  '[Red]0',
  '[$£-809]#,##0.00',
  '_-* #,##0_-',
  'h:mm',
  'hh:mm:ss',
  '[h]:mm:ss',
  'mm:ss',
  '[mm]:ss',
  'h:mm AM/PM',
  '# ?/?',
])("'%s' shows no date", (format) => {
  expect(dateShape(format)).toBeUndefined();
});
