import { allDrawnInto, drawingOf, trackerRows, writtenInto } from '../../../tests/support/drawn';
import { type CellInput, TODAY, dayCell, oneGrid, sheet } from '../../../tests/support/workbooks';
import { dayFromSerial } from '../calendar/serial';
import { DEFAULT_SETTINGS, buildTracker, analyse } from '../plan-grid';
import type { WorkbookContents } from '../workbook/contents';
import type { CellDrawing, SheetDrawing } from '../workbook/drawing';
import { TRACKER } from './record';
import fc, { runs } from '../../../tests/support/fc';

type Rows = readonly (readonly CellInput[])[];

const build = (book: WorkbookContents, earlier?: WorkbookContents) => {
  const analysis = analyse(book, DEFAULT_SETTINGS, TODAY);
  const built = buildTracker(book, analysis, { settings: DEFAULT_SETTINGS, today: TODAY, ...(earlier && { earlier }) });
  return { ...built, drawing: drawingOf('tracker', built.drawings) };
};
const rebuilt = (book: WorkbookContents, earlier?: WorkbookContents): WorkbookContents =>
  allDrawnInto(book, build(book, earlier).drawings);
const TRACKER_COLUMNS: readonly string[] = TRACKER.columns.map(({ header }) => header);

/** The workbook with other rows in its grid, its tracker untouched. */
const edited = (book: WorkbookContents, rows: Rows): WorkbookContents => ({
  ...book,
  sheets: [...oneGrid(rows).sheets, ...book.sheets.filter(({ mark }) => mark !== undefined)],
});

/** A workbook whose tracker was built from these rows; then words were written: row, column, words. */
const worked = (rows: Rows, ...written: [row: number, header: string, words: string][]): WorkbookContents =>
  written.reduce((book, [row, header, words]) => writtenInto(book, row, header, words), rebuilt(oneGrid(rows)));

const shown = (book: WorkbookContents, ...headers: string[]): string[] =>
  trackerRows(book).map((row) => headers.map((header) => row[header] ?? '').join(' | '));

/** The headers of a row's cells of one kind. */
const headersOf = (drawing: SheetDrawing, row: number, kind: CellDrawing['kind']): string[] =>
  drawing.columns.flatMap(({ header }, at) => (drawing.rows.at(row)?.cells[at]?.kind === kind ? [header] : []));

const ROOMS = ['Agree the new rooms with the landlord', 'Sept 11', 'JCM'];
const STAFF = ['Train all staff who meet carers', 'Mar 12', 'PIO / SMO'];
const LEAD = ['Appoint a lead', 'Jun 11', 'JCM'];

describe('a new tracker', () => {
  const { drawing, changes } = build(oneGrid([STAFF, ROOMS, ['Meet the board', 'Quarterly from Sept 13', 'JCM']]));
  const book = rebuilt(oneGrid([STAFF, ROOMS, ['Meet the board', 'Quarterly from Sept 13', 'JCM']]));

  test('has a row for each occurrence, in the order of their dates', () => {
    expect(shown(book, 'Ref', 'Action', 'Type', 'Due', 'Lead', 'With', 'Status', 'State')).toEqual([
      'G1-02 | Agree the new rooms with the landlord | Milestone | 30 Sep 2011 | JCM |  | Not started | Planned',
      'G1-01 | Train all staff who meet carers | Milestone | 31 Mar 2012 | PIO | SMO | Not started | Planned',
      'G1-03.1 | Meet the board | Recurring | 30 Sep 2013 | JCM |  | Not started | Planned',
      'G1-03.2 | Meet the board | Recurring | 31 Dec 2013 | JCM |  | Not started | Planned',
      'G1-03.3 | Meet the board | Recurring | 31 Mar 2014 | JCM |  | Not started | Planned',
    ]);
    expect(changes).toMatchObject({ added: 5, kept: 0, gone: 0 });
  });

  test('has the columns of the design, and nothing to keep', () => {
    expect(drawing.columns.map(({ header }) => header)).toEqual(TRACKER_COLUMNS);
    expect(Array.from(drawing.rows).flatMap((_, row) => headersOf(drawing, row, 'kept'))).toEqual([]);
    expect([drawing.target, drawing.origin]).toEqual([{ kind: 'new', name: 'Tracker' }, { row: 2, column: 1 }]);
  }); // prettier-ignore

  test('holds real days, formulas over its own row, and links to where it was read', () => {
    const cells = new Map(drawing.columns.map(({ header }, at) => [header, drawing.rows.at(0)?.cells[at]]));
    expect(cells.get('Due')).toEqual({ kind: 'day', day: { year: 2011, month: 9, day: 30 } });
    expect(cells.get('State')).toMatchObject({ kind: 'formula', shows: 'Planned' });
    expect(JSON.stringify(cells.get('State'))).toMatch(/\$F\\u0000.*\$D\\u0000.*\$C\\u0000/);
    expect(cells.get('Source')).toEqual({ kind: 'link', text: 'Grid 1!A5', place: { sheet: 'Grid 1', row: 5, column: 1 } });
  }); // prettier-ignore
});

const WORK: [number, string, string][] = [
  [2, 'Status', 'In progress'],
  [2, 'Progress', 'Rooms seen'],
  [2, 'Notes', 'ask Ann'],
  [3, 'Status', 'Complete'],
  [3, 'Progress', 'All trained'],
];
const KEPT_ROOMS = 'Agree the new rooms with the landlord | In progress | Rooms seen | ask Ann';
const KEPT_STAFF = 'Train all staff who meet carers | Complete | All trained | ';

test.each<[string, Rows, string[], Partial<ReturnType<typeof build>['changes']>]>([
  ['nothing changed', [ROOMS, STAFF], [KEPT_ROOMS, KEPT_STAFF], { added: 0, kept: 2, gone: 0 }],
  ['rows moved', [STAFF, ROOMS], [KEPT_ROOMS, KEPT_STAFF], { added: 0, kept: 2, gone: 0 }],
  ['a row inserted', [LEAD, ROOMS, STAFF], [KEPT_ROOMS, KEPT_STAFF, 'Appoint a lead | Not started |  | '], { added: 1, kept: 2, gone: 0 }],
  ['a row gone', [STAFF], [KEPT_ROOMS, KEPT_STAFF], { added: 0, kept: 1, gone: 1 }],
  ['re-dated', [[ROOMS[0], 'Dec 12', 'JCM'], STAFF], [KEPT_ROOMS, KEPT_STAFF], { added: 0, kept: 2, gone: 0 }],
  ['re-assigned', [[ROOMS[0], 'Sept 11', 'PIO'], STAFF], [KEPT_ROOMS, KEPT_STAFF], { added: 0, kept: 2, gone: 0 }],
  ['reworded a little', [['Agree new rooms with the landlord', 'Sept 11', 'JCM'], STAFF], [KEPT_ROOMS.replace('the new', 'new'), KEPT_STAFF], { added: 0, kept: 2, gone: 0 }],
  ['everything gone', [LEAD], [KEPT_ROOMS, KEPT_STAFF, 'Appoint a lead | Not started |  | '], { added: 1, kept: 0, gone: 2 }],
])('people’s words stay with their action: %s', (_, rows, expected, changes) => {
  const book = edited(worked([ROOMS, STAFF], ...WORK), rows);
  const here = build(book);
  expect(shown(allDrawnInto(book, here.drawings), 'Action', 'Status', 'Progress', 'Notes')).toEqual(expected);
  expect(here.changes).toMatchObject(changes);

  const fresh = oneGrid(rows);
  const carried = build(fresh, worked([ROOMS, STAFF], ...WORK));
  expect(shown(allDrawnInto(fresh, carried.drawings), 'Action', 'Status', 'Progress', 'Notes')).toEqual(expected);
  expect(carried.changes).toMatchObject(changes);
}); // prettier-ignore

describe('in place', () => {
  test.each<[string, number, Rows, string[]]>([
    ['an action of the plan', 0, [ROOMS], ['Agreed date', 'Status', 'Progress', 'Notes']],
    ['an action that has gone', 0, [STAFF], [...TRACKER_COLUMNS.filter((name) => name !== 'State'), 'Notes']],
    ['somebody’s own row', 1, [ROOMS], [...TRACKER_COLUMNS, 'Notes']],
  ])('nothing of theirs is written: %s', (_, row, rows, kept) => {
    const book = worked([ROOMS], [2, 'Notes', 'ask Ann'], [3, 'Action', 'Water the plants'], [3, 'State', 'mine']);
    expect(headersOf(build(edited(book, rows)).drawing, row, 'kept')).toEqual(kept);
  });

  test('the user’s columns are left alone, ours are drawn', () => {
    const { columns, target } = build(worked([ROOMS], [2, 'Notes', 'ask Ann'])).drawing;
    expect(columns.filter(({ kind }) => kind === 'user-owned').map(({ header }) => header)).toEqual(['Notes']);
    expect(target).toEqual({ kind: 'existing', name: 'Tracker' });
  });

  test.each([
    ['Not started', 'Not in plan'],
    ['In progress', 'Not in plan'],
    ['Complete', 'Complete'],
    ['Withdrawn', 'Withdrawn'],
  ])('an action with the status %s that has gone is shown as %s', (status, state) => {
    expect(shown(rebuilt(edited(worked([ROOMS], [2, 'Status', status]), [STAFF])), 'State')[0]).toBe(state);
  });

  test('an action that comes back finds its row', () => {
    const gone = rebuilt(edited(worked([ROOMS, STAFF], ...WORK), [STAFF]));
    expect(shown(rebuilt(edited(gone, [ROOMS, STAFF])), 'Action', 'Status', 'State')).toEqual([
      'Agree the new rooms with the landlord | In progress | Planned',
      'Train all staff who meet carers | Complete | Complete',
    ]);
  });

  test('a re-dated row shows its new date and keeps its ref', () => {
    const book = rebuilt(edited(worked([ROOMS, STAFF]), [STAFF, [ROOMS[0], 'Dec 12', 'SMO']]));
    expect(shown(book, 'Ref', 'Due', 'By when', 'Lead')[0]).toBe('G1-01 | 31 Dec 2012 | Dec 12 | SMO');
  });

  test('a column of ours that somebody deleted comes back behind the others', () => {
    const book = worked([ROOMS]);
    const without = book.sheets.map((contents) =>
      contents.mark === undefined
        ? contents
        : {
            ...contents,
            tables: [],
            rows: contents.rows.map((row) => ({ ...row, cells: row.cells.filter(({ column }) => column < 13) })),
          },
    );
    const { columns } = build({ ...book, sheets: without }).drawing;
    expect(columns.map(({ header }) => header).join()).toBe(TRACKER_COLUMNS.join());
    expect(shown(rebuilt({ ...book, sheets: without }), 'Source')).toEqual(['Grid 1!A4']);
  });

  test('a tracker that somebody moved is drawn where it stands', () => {
    const moved = sheet('Mine', [['For the meeting'], [], ['Notes', 'Ref', 'Action', 'Status'], ['ask Ann', 'G1-01', ROOMS[0], 'Complete']], {
      mark: 'tracker', at: { row: 3, column: 2 },
    }); // prettier-ignore
    const grid = oneGrid([ROOMS]);
    const { drawing, changes } = build({ ...grid, sheets: [...grid.sheets, moved] });
    expect([drawing.target, drawing.origin]).toEqual([
      { kind: 'existing', name: 'Mine' },
      { row: 5, column: 2 },
    ]);
    expect(changes).toMatchObject({ added: 0, kept: 1, gone: 0 });
    expect(JSON.stringify(drawing.rows.at(0)?.cells)).toContain('$E\\u0000=\\"Complete\\"');
  });
});

describe('from another workbook', () => {
  const earlier = worked([ROOMS, STAFF], ...WORK, [4, 'Action', 'Water the plants'], [4, 'Progress', 'daily']);

  test('the tracker is new, and people’s rows and columns come along', () => {
    const grid = oneGrid([ROOMS]);
    const { drawing } = build(grid, earlier);
    expect([drawing.target, drawing.origin]).toEqual([{ kind: 'new', name: 'Tracker' }, { row: 2, column: 1 }]);
    expect(drawing.columns.map(({ header, kind }) => `${header} ${kind}`).at(-1)).toBe('Notes drawn');
    expect(shown(rebuilt(grid, earlier), 'Action', 'Progress')).toEqual([
      'Agree the new rooms with the landlord | Rooms seen',
      'Train all staff who meet carers | All trained',
      'Water the plants | daily',
    ]);
  }); // prettier-ignore

  test.each<[string, Rows]>([
    ['the same plan', [ROOMS, STAFF]],
    ['a row more', [ROOMS, STAFF, LEAD]],
  ])('a new sheet has nothing to keep: %s', (_, rows) => {
    const { drawing } = build(oneGrid(rows), worked([ROOMS, STAFF], ...WORK));
    expect(Array.from(drawing.rows).flatMap((__, row) => headersOf(drawing, row, 'kept'))).toEqual([]);
  });

  test('a new sheet has nothing to keep: an occurrence more of its last action', () => {
    const { drawing } = build(oneGrid([ROOMS, [STAFF[0], 'Mar 12 & Mar 13', STAFF[2]]]), worked([ROOMS, STAFF], ...WORK));
    expect(Array.from(drawing.rows).flatMap((_, row) => headersOf(drawing, row, 'kept'))).toEqual([]);
  }); // prettier-ignore

  test('a tracker that stands here comes first', () => {
    const here = worked([ROOMS], [2, 'Progress', 'here']);
    expect(shown(rebuilt(here, earlier), 'Progress')).toEqual(['here']);
  });

  test('days stay days where the workbooks count from different years', () => {
    const [grid, tracker] = worked([ROOMS], [2, 'Seen on', 'x']).sheets;
    const seen = dayCell({ year: 2011, month: 5, day: 4 }, 'dd/mm/yyyy');
    const rows = tracker?.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell.text === 'x' && typeof seen === 'object' ? { column: cell.column, ...seen } : cell)),
    }));
    const book: WorkbookContents = { dateSystem: '1900', sheets: grid && tracker ? [grid, { ...tracker, rows: rows ?? [] }] : [] };
    const { drawing } = build({ ...oneGrid([ROOMS]), dateSystem: '1904' }, book);
    const copied = drawing.rows.at(0)?.cells.at(-1);
    const value = copied?.kind === 'copied' ? copied.contents.value : undefined;
    expect(typeof value === 'number' && dayFromSerial(value, '1904')).toEqual({ year: 2011, month: 5, day: 4 });
  }); // prettier-ignore
});

describe('whatever people wrote and however the plan changed', () => {
  const ACTIONS = ['Agree rooms', 'Train nurses', 'Meet landlords', 'Print leaflets', 'Open clinics', 'Survey carers', 'Recruit volunteers', 'Audit prescribing']; // prettier-ignore
  const BY_WHENS = ['Sept 11', 'Mar 12', 'Sept 11 & Mar 12', 'Quarterly from Jun 13', 'Ongoing', 'tbc', 'Jul 12. Review 6 monthly', 'Cross ref 1.3']; // prettier-ignore
  const row = fc.record({
    action: fc.constantFrom(...ACTIONS),
    byWhen: fc.constantFrom(...BY_WHENS),
    byWhom: fc.constantFrom('JCM', 'PIO / SMO', 'tbc'),
  });
  const plan = fc.uniqueArray(row, { selector: ({ action }) => action, minLength: 1, maxLength: 8 });
  const rowsOf = (rows: readonly { action: string; byWhen: string; byWhom: string }[]): Rows =>
    rows.map(({ action, byWhen, byWhom }) => [action, byWhen, byWhom]);
  const words = fc.array(
    fc.record({
      at: fc.nat(40),
      header: fc.constantFrom('Status', 'Progress', 'Notes', 'Seen by'),
      said: fc.constantFrom('In progress', 'Complete', 'Deferred', 'on hold', '=1+1', 'yes'),
    }),
    { maxLength: 12 },
  );
  const THEIRS = ['Action', 'Status', 'Progress', 'Notes', 'Seen by'];

  const work = (rows: Rows, written: readonly { at: number; header: string; said: string }[]): WorkbookContents => {
    const count = trackerRows(rebuilt(oneGrid(rows))).length;
    return worked(
      rows,
      ...written.map(({ at, header, said }, index): [number, string, string] => [2 + (at % count), header, `${said}${header === 'Status' ? '' : index}`]),
    ); // prettier-ignore
  };

  test('a rebuild of another plan loses none of their words, here or in another workbook', () => {
    fc.assert(
      fc.property(plan, words, plan, (before, written, after) => {
        const book = work(rowsOf(before), written);
        const theirs = shown(book, ...THEIRS);
        const next = rowsOf(after);
        const here = rebuilt(edited(book, next));
        expect(shown(here, ...THEIRS).slice(0, theirs.length)).toEqual(theirs);
        const fresh = oneGrid(next);
        expect(shown(rebuilt(fresh, book), ...THEIRS).slice(0, theirs.length)).toEqual(theirs);
      }),
      runs(150),
    );
  });

  test('every occurrence of the plan has a row, each row its own ref, and what has gone is marked', () => {
    fc.assert(
      fc.property(plan, words, plan, (before, written, after) => {
        const book = work(rowsOf(before), written);
        const next = edited(book, rowsOf(after));
        const { changes } = build(next);
        const rows = trackerRows(rebuilt(next));
        const refs = rows.map((of) => of['Ref']);
        expect(new Set(refs).size).toBe(rows.length);
        expect(refs.slice(0, trackerRows(book).length)).toEqual(trackerRows(book).map((of) => of['Ref']));
        const { schedule } = analyse(next, DEFAULT_SETTINGS, TODAY);
        expect(changes.added + changes.kept).toBe(schedule.length);
        expect(changes.kept + changes.gone).toBe(trackerRows(book).length);
        const planned = new Set(after.map(({ action }) => action));
        const done = ['Complete', 'Deferred', 'Withdrawn'];
        for (const { Action = '', Status = '', State } of rows)
          if (!planned.has(Action)) expect(State).toBe(done.includes(Status) ? Status : 'Not in plan');
        expect(build(rebuilt(next)).changes).toMatchObject({ added: 0, gone: changes.gone });
      }),
      runs(150),
    );
  });
});
