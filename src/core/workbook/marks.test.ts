import { MANAGED_TABLES } from '../managed-sheets/tables';
import { markName, markOfName, marksOf, missingMarkName } from './marks';

test.each([
  ['tracker', undefined, 'PlanGrid.Tracker'],
  ['as built', undefined, 'PlanGrid.AsBuilt'],
  ['meeting', 2, 'PlanGrid.Meeting.2'],
  ['tracker changes', 'old', 'PlanGrid.TrackerChanges.old'],
])('%s %s is %s', (mark, which, name) => {
  expect(markName(mark, which)).toBe(name);
  expect(markOfName(name)).toBe(mark);
});

test.each([
  ['PlanTracker', undefined],
  ['PlanGrid', undefined],
  ['PlanGrid.', undefined],
  ['My.PlanGrid.Tracker', undefined],
  ['PLANGRID.TRACKER', 'tracker'],
  ['PlanGrid.Risks', 'risks'],
])(
  // prettier-ignore
  'the defined name %s stands for %s',
  (name, mark) => {
    expect(markOfName(name)).toBe(mark);
  },
);

const name = (called: string, sheet?: string): { name: string; sheet: string | undefined } => ({ name: called, sheet });

test.each([
  ['a name', [name('PlanGrid.Tracker', 'T')], [], [['T', 'tracker']]],
  ['a kind that this version does not know', [name('PlanGrid.Risks', 'R')], [], [['R', 'risks']]],
  ['several of a kind', [name('PlanGrid.Meeting', 'May'), name('PlanGrid.Meeting.2', 'June')], [], [['May', 'meeting'], ['June', 'meeting']]],
  ['a name that leads nowhere', [name('PlanGrid.Tracker')], [], []],
  ['a table whose name was lost', [name('PlanGrid.Tracker')], [name('PlanTracker2', 'T')], [['T', 'tracker']]],
  ['a copy', [name('PlanGrid.Tracker', 'T')], [name('PlanTracker', 'T'), name('PlanTracker4', 'T (2)')], [['T', 'tracker'], ['T (2)', 'tracker copy']]],
  ["somebody's table", [], [name('PlanTrackers', 'T'), name('Table1', 'U')], []],
])('%s', (_, names, tables, marks) => {
  const onSheets = tables.map((table) => ({ ...table, sheet: table.sheet ?? '' }));
  expect([...marksOf(names, onSheets, MANAGED_TABLES)]).toEqual(marks);
}); // prettier-ignore

test.each([
  ['free', [], 'PlanGrid.Tracker'],
  ['there already', [name('PlanGrid.Tracker', 'T')], undefined],
  ['there by a second name', [name('PlanGrid.Tracker', 'U'), name('PlanGrid.Tracker.2', 'T')], undefined],
  ['leading nowhere', [name('PlanGrid.Tracker')], 'PlanGrid.Tracker'],
  ['taken by another sheet', [name('plangrid.tracker', 'U'), name('PlanGrid.Report', 'T')], 'PlanGrid.Tracker.2'],
])('the mark of a sheet: %s', (_, names, expected) => {
  expect(missingMarkName('tracker', 'T', names)).toBe(expected);
});
