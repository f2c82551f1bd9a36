import { drawnInto, trackerRows, writtenInto } from '../../../tests/support/drawn';
import { understood } from '../../../tests/support/fixed';
import { TODAY, oneGrid } from '../../../tests/support/workbooks';
import { DEFAULT_SETTINGS, buildTracker } from '../plan-grid';
import { settledIn } from './settled';
import { standingTracker } from './standing';

const plan = oneGrid([['Agree it', 'Sept 11; Dec 11', 'JCM'], ['Open it', 'Sept 11', 'PIO']]); // prettier-ignore
const drawing = buildTracker(plan, understood(plan), DEFAULT_SETTINGS, TODAY).drawing;
const tracked = drawnInto(plan, drawing);
const settled = (workbook: typeof plan): string[] => {
  const { schedule } = understood(workbook);
  const isSettled = settledIn(schedule, standingTracker(workbook));
  return schedule.filter(isSettled).map(({ words, due }) => `${words} ${due?.month ?? ''}`);
};

test('nothing is settled without a tracker, or without a word in it', () => {
  expect([settled(plan), settled(tracked)]).toEqual([[], []]);
});

test.each(['Complete', 'complete ', 'Deferred', 'Withdrawn'])('%j settles one date, and not the next', (status) => {
  expect(trackerRows(tracked)).toHaveLength(3);
  expect(settled(writtenInto(tracked, 2, 'Status', status))).toEqual(['Agree it 9']);
});

test.each(['In progress', 'Not started', 'nearly'])('%j settles nothing', (status) => {
  expect(settled(writtenInto(tracked, 2, 'Status', status))).toEqual([]);
});

test('what is settled is not told as overdue', () => {
  const late = { year: 2011, month: 10, day: 15 };
  const overdue = (workbook: typeof plan): string[] => {
    const { findings } = understood(workbook, late);
    return findings.filter(({ rule }) => rule === 'overdue').map(({ place }) => `B${place.row}`);
  };
  expect(overdue(tracked)).toEqual(['B4', 'B5']);
  expect(overdue(writtenInto(tracked, 2, 'Status', 'Complete'))).toEqual(['B5']);
});
