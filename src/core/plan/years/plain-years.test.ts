import { YEAR_FORMS, plainYears } from './plain-years';

test.each(YEAR_FORMS.flatMap(({ examples }) => examples))('%s: %s', (written, plain) => {
  expect(plainYears(written)).toBe(plain);
});
