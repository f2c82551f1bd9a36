import { accept, withdraw } from '../../../src/app/accept';
import type { Call } from '../../../src/app/call';
import { markComplete } from '../../../src/app/catch-up';
import { check } from '../../../src/app/check';
import { collect } from '../../../src/app/collect';
import { fix, fixesOf } from '../../../src/app/fix';
import { clearHighlights, highlight } from '../../../src/app/highlight';
import { saveSettings } from '../../../src/app/kept';
import { makeMeeting } from '../../../src/app/meeting';
import type { Session } from '../../../src/app/session';
import { build, report, summarise, takeThePlans } from '../../../src/app/sheets';
import { sortTracker } from '../../../src/app/sort';
import { undo } from '../../../src/app/undo';
import type { Finding } from '../../../src/core/findings/types';
import { DEFAULT_FORM } from '../../../src/kept/settings-form';
import type { ExcelWorkbook } from '../../../src/hosts/excel';
import type { EmulatedExcel, ExcelOptions, Sheet } from '../../emulated-excel';
import { bookOf, sheetOf } from '../../emulated-excel/testing/books';

export const CALL: Call = { today: { year: 2026, month: 11, day: 22 } };

export type ExcelSession = Session<ExcelWorkbook>;

/** What a person wants of the add-in: prepared without faults, then done, and done again where Excel failed. */
export interface Command {
  readonly name: string;
  readonly on: keyof typeof WORKBOOKS;
  /** Whether it means something in a session that hasn't seen what went before: an undo doesn't. */
  readonly isAnySession: boolean;
  /** Whether it builds the tracker, or changes it. */
  readonly isBuild: boolean;
  readonly prepare: (session: ExcelSession) => Promise<() => Promise<unknown>>;
}

const command = (
  name: string,
  on: Command['on'],
  run: (session: ExcelSession) => Promise<unknown>,
  before?: (session: ExcelSession) => Promise<unknown>,
): Command => ({
  name,
  on,
  isAnySession: !name.startsWith('undo'),
  isBuild: /^(?:build|take|summary|collect|sort)/.test(name),
  prepare: async (session) => {
    await before?.(session);
    return () => run(session);
  },
});

/** A command about what a check has found. */
const about = <T>(
  name: string,
  on: Command['on'],
  choose: (session: ExcelSession) => T,
  run: (session: ExcelSession, chosen: T) => Promise<unknown>,
): Command => ({
  name,
  on,
  isAnySession: true,
  isBuild: false,
  prepare: async (session) => {
    await check(session, CALL);
    const chosen = choose(session);
    return () => run(session, chosen);
  },
});

const findingsOf = ({ last }: ExcelSession): readonly Finding[] => last?.analysis.findings ?? [];
const notAccepted =
  (wanted: string) =>
  (session: ExcelSession): Finding | undefined =>
    findingsOf(session).find(({ rule, accepted }) => rule === wanted && !accepted);
const acceptOne = async (session: ExcelSession, finding: Finding | undefined): Promise<unknown> =>
  finding && accept(session, [finding], 'The board knows', CALL);
const fixAll = async (session: ExcelSession): Promise<unknown> => {
  await check(session, CALL);
  return fix(session, fixesOf(session, findingsOf(session)), CALL);
};
const SETTINGS = { ...DEFAULT_FORM, period: '2026-29' };
const OTHER_SETTINGS = { ...DEFAULT_FORM, today: '2026-11-22' };
const MEETING = { date: { year: 2026, month: 12, day: 1 } };

// prettier-ignore
export const COMMANDS: readonly Command[] = [
  command('check', 'used', (session) => check(session, CALL)),
  command('check under highlights', 'used', (session) => check(session, CALL), (session) => highlight(session, CALL)),
  command('build', 'plain', (session) => build(session, CALL)),
  command('build again', 'used', (session) => build(session, CALL)),
  command('build again with a summary', 'summarised', (session) => build(session, CALL)),
  command('build once more', 'built', (session) => build(session, CALL)),
  command('take the plan’s', 'used', (session) => takeThePlans(session, 'all', CALL)),
  command('report', 'built', (session) => report(session, CALL)),
  command('report again', 'used', (session) => report(session, CALL)),
  command('highlight', 'plain', (session) => highlight(session, CALL)),
  command('highlight again', 'used', (session) => highlight(session, CALL)),
  command('clear', 'used', (session) => clearHighlights(session)),
  about('fix', 'used', (session) => fixesOf(session, findingsOf(session)), (session, changes) => fix(session, changes, CALL)),
  command('undo a fix', 'used', (session) => undo(session, CALL), fixAll),
  about('accept', 'plain', notAccepted('no-date'), acceptOne),
  about('accept another', 'used', notAccepted('owner-spellings'), acceptOne),
  command('undo accepting', 'plain', (session) => undo(session, CALL), async (session) => {
    await check(session, CALL);
    await acceptOne(session, notAccepted('no-date')(session));
  }),
  about('let it count again', 'used', ({ kept }) => kept.accepted, (session, accepted) => withdraw(session, accepted, CALL)),
  command('save settings', 'used', (session) => saveSettings(session, SETTINGS)),
  command('undo settings', 'used', (session) => undo(session, CALL), (session) => saveSettings(session, SETTINGS)),
  command('summary', 'built', (session) => summarise(session, CALL)),
  command('meeting', 'used', (session) => makeMeeting(session, MEETING, CALL)),
  command('collect', 'met', (session) => collect(session, [], 'returned', CALL)),
  command('catch up', 'used', (session) => markComplete(session, 'all', CALL)),
  command('undo catching up', 'used', (session) => undo(session, CALL), (session) => markComplete(session, 'all', CALL)),
  command('sort', 'used', (session) => sortTracker(session, CALL)),
  command('undo sorting', 'used', (session) => undo(session, CALL), (session) => sortTracker(session, CALL)),
  command('show a cell', 'used', (session) => session.host.select({ sheet: 'Plan', row: 4, column: 1 })),
];

const PLAN = [
  ["'Action plan 2026/27"],
  ["'Planning grid 1: Getting things done"],
  ['Actions and milestones', 'By when', 'By whom'],
  ["'Write the report", "'May 2026", 'SCO-N'],
  ["'Review it quarterly", "'Quarterly", 'SCO – N'],
  ["'Send it", "'Juley 2026", 'SCO-N'],
  ["'Think about it", '', 'SCO-N'],
  ["'Tell the board", '', 'SCO-N'],
  ["'Ask the board", '', 'SCO-N'],
];

/** Workbooks at several times of their year, each made of the one before it, without faults. */
export const WORKBOOKS = {
  plain: {
    from: undefined,
    make: (): Promise<unknown> => Promise.resolve(),
  },
  built: {
    from: 'plain',
    make: (session: ExcelSession): Promise<unknown> => build(session, CALL),
  },
  used: {
    from: 'built',
    make: async (session: ExcelSession, excel: EmulatedExcel): Promise<void> => {
      await report(session, CALL);
      await check(session, CALL);
      await acceptOne(session, notAccepted('no-date')(session));
      await saveSettings(session, OTHER_SETTINGS);
      await highlight(session, CALL);
      typeInto(excel, 'Tracker', 'Progress', 1, 'Ann has begun');
      typeInto(excel, 'Tracker', 'Status', 2, 'Complete');
      typeInto(excel, 'Tracker', 'Action', 3, 'Review it with Ann');
      typeInto(excel, 'Plan check', 'Reply', 1, 'Ask Bob');
      excel.type('Plan', 'A10', "'Thank everybody");
      excel.type('Plan', 'B10', "'March 2027");
      excel.type('Plan', 'B4', "'June 2026");
    },
  },
  summarised: {
    from: 'used',
    make: async (session: ExcelSession, excel: EmulatedExcel): Promise<void> => {
      await summarise(session, CALL);
      excel.type('Plan', 'B6', "'August 2026");
    },
  },
  met: {
    from: 'used',
    make: async (session: ExcelSession, excel: EmulatedExcel): Promise<void> => {
      await makeMeeting(session, MEETING, CALL);
      typeInto(excel, 'Meeting 1 Dec 2026', 'Decision', 1, 'Bob will do it');
      typeInto(excel, 'Meeting 1 Dec 2026', 'Progress', 2, 'Half of it is done');
    },
  },
} as const;

export const OPTIONS: ExcelOptions = { today: CALL.today, apiSet: '1.20' };

export const plainWorkbook = (): EmulatedExcel => bookOf({ Plan: PLAN, Notes: [["'Words of somebody’s"]] }, OPTIONS);

/** Somebody writes into a row of a table, below its header. */
function typeInto(excel: EmulatedExcel, name: string, header: string, nth: number, words: string): void {
  const sheet: Sheet = sheetOf(excel, name);
  const [table] = sheet.tables;
  const area = table?.area;
  if (!area) throw new Error(`no table on ${name}`);
  for (let column = area.left; column <= area.right; column++)
    if (sheet.textAt(area.top, column) === header) {
      sheet.enter(area.top + nth, column, `'${words}`);
      return;
    }
  throw new Error(`no column ${header} on ${name}`);
}
