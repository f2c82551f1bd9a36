import { allDrawnInto, drawingOf, trackerRows } from '../../../tests/support/drawn';
import { TODAY, dayCell, oneGrid, sheet } from '../../../tests/support/workbooks';
import { DEFAULT_SETTINGS, analyse, buildTracker } from '../plan-grid';
import type { WorkbookContents } from '../workbook/contents';
import { formulaIn } from '../workbook/formula';

/*
 * A tracker as version 0.1 laid it out: no title, other columns first, no Agreed date, nothing kept of what was built.
 * It goes on as its user has it.
 */

const ROOMS = 'Agree the new rooms with the landlord';
const PLAN = oneGrid([
  [ROOMS, 'May 11', 'JCM'],
  ['Train all staff', 'Sept 11', 'PIO'],
]);
const DUE = dayCell({ year: 2011, month: 5, day: 31 }, 'dd/mm/yyyy');

const EARLIER = sheet(
  'Our tracker',
  [
    ['Ref', 'Grid', 'Objective', 'Action', 'Type', 'By when', 'Due', 'Lead', 'With', 'Status', 'State', 'Risks', 'Progress', 'Source', 'Minutes'],
    ['G1-01', 'Planning grid 1: Getting things done', '', ROOMS, 'Milestone', 'May 11', DUE, 'JCM', '', 'In progress', 'Overdue', '', 'Rooms seen', 'Grid 1!A4', 'ask Ann'],
  ],
  { mark: 'tracker', tables: [{ name: 'PlanTracker', range: { top: 1, left: 1, bottom: 2, right: 15 } }] },
); // prettier-ignore

const request = { settings: DEFAULT_SETTINGS, today: TODAY };
const build = (book: WorkbookContents, earlier?: WorkbookContents) =>
  buildTracker(book, analyse(book, DEFAULT_SETTINGS, TODAY), { ...request, ...(earlier && { earlier }) });

const HEADERS =
  'Ref,Grid,Objective,Action,Type,By when,Due,Lead,With,Status,State,Risks,Progress,Source,Minutes,Agreed date';

const HERE: WorkbookContents = { ...PLAN, sheets: [...PLAN.sheets, EARLIER] };

test.each<[string, WorkbookContents, WorkbookContents | undefined]>([
  ['in its workbook', HERE, undefined],
  ['carried over to a new file', PLAN, { ...PLAN, sheets: [EARLIER] }],
])('%s: its columns stay in their order, Agreed date comes behind them, and all words stay', (_, book, earlier) => {
  const { drawings, changes } = build(book, earlier);
  const drawing = drawingOf('tracker', drawings);
  expect(drawing.columns.map(({ header }) => header).join()).toBe(HEADERS);
  expect(drawing.columns.filter(({ isHidden }) => isHidden === true)).toEqual([]);
  expect(changes).toMatchObject({ added: 1, kept: 1, gone: 0, edits: [] });
  const [rooms, staff] = trackerRows(allDrawnInto(book, drawings));
  expect(rooms).toMatchObject({ Ref: 'G1-01', Action: ROOMS, Status: 'In progress', Progress: 'Rooms seen', Minutes: 'ask Ann', State: 'Overdue', 'Agreed date': '' }); // prettier-ignore
  expect(staff).toMatchObject({ Ref: 'G1-02', Status: 'Not started', State: 'Planned' });
});

test('State looks at the columns where they are', () => {
  const cells = drawingOf('tracker', build(HERE).drawings).rows.at(0)?.cells ?? [];
  const state = cells[10];
  expect(state?.kind === 'formula' ? formulaIn(state.formula, 7) : '').toMatch(
    /\$J7="Complete".*ISNUMBER\(\$P7\).*ISNUMBER\(\$G7\)/,
  );
});
