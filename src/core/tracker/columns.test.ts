import { COLUMN_PLANS, STATES, STATUSES, TRACKER_COLUMNS, USER_COLUMNS, isTrackerColumn } from './columns';

test('the columns stand in the order of the design', () => {
  expect(TRACKER_COLUMNS.join(', ')).toBe(
    'Ref, Grid, Objective, Action, Type, By when, Due, Lead, With, Status, State, Risks, Progress, Source',
  );
  expect(USER_COLUMNS).toEqual(['Status', 'Progress']);
});

test.each([['Ref', true], ['By when', true], ['ref', false], ['Notes', false], ['', false]])('%j is ours: %s', (header, isOurs) => {
  expect(isTrackerColumn(header)).toBe(isOurs);
}); // prettier-ignore

test('the statuses are a drop-down list that Excel takes inline', () => {
  expect(COLUMN_PLANS.Status.list?.words).toEqual(['Not started', 'In progress', 'Complete', 'Deferred', 'Withdrawn']);
  expect(STATUSES.join(',').length).toBeLessThanOrEqual(255);
});

/** The contrast of two colours, as WCAG 2.2 counts it. */
function contrast(a: string, b: string): number {
  const light = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
      const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  };
  return Math.max(light(a), light(b)) / Math.min(light(a), light(b));
}

test.each(COLUMN_PLANS.State.colours ?? [])('$word is a state and can be read on its colour', ({ word, fill, ink }) => {
  expect(STATES.some((state) => state === word)).toBe(true);
  expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5);
});
