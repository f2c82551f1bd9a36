import type { Day } from '../../src/core/calendar/day';
import { parseIsoDay } from '../../src/core/calendar/day';
import { serialFromDay } from '../../src/core/calendar/serial';
import { DEFAULT_SETTINGS, analyse, buildTracker } from '../../src/core/plan-grid';
import { excelWorkbook } from '../../src/hosts/excel';
import { openXlsx } from '../../src/hosts/xlsx';
import { EmulatedExcel, inNode } from '../emulated-excel';
import { rowsOf, trackerRows } from '../support/drawn';

/*
 * Scenes from a tracker's year, each lived with both hosts: the plan and its tracker are in one workbook, people type
 * into it in Excel, and it is built again.
 */

type PlanRow = readonly [action: string, byWhen: string, byWhom: string];
interface Build {
  readonly plan: readonly PlanRow[];
  readonly today: string;
  readonly title?: string;
}
/** In the row that begins so under a header, what somebody types under others; days as 'YYYY-MM-DD'. */
interface Edit {
  readonly where: Readonly<Record<string, string>>;
  readonly set: Readonly<Record<string, string>>;
}
interface Rename {
  readonly rename: readonly [from: string, to: string];
}
type Step = Build | Edit | Rename;

const dayOf = (iso: string): Day => {
  const day = parseIsoDay(iso);
  if (!day) throw new Error(iso);
  return day;
};

const HOSTS: Readonly<Record<string, (excel: EmulatedExcel, today: Day) => Promise<EmulatedExcel>>> = {
  'an .xlsx file': async (excel, today) => {
    const file = openXlsx(excel.toXlsx());
    const workbook = await file.read();
    const analysis = analyse(workbook, DEFAULT_SETTINGS, today);
    await file.draw(buildTracker(workbook, analysis, { settings: DEFAULT_SETTINGS, today }).drawings);
    return EmulatedExcel.open(file.toBytes(), { today });
  },
  Excel: async (excel, today) => {
    await inNode(excel, async () => {
      const host = excelWorkbook();
      const workbook = await host.read();
      const analysis = analyse(workbook, DEFAULT_SETTINGS, today);
      await host.draw(buildTracker(workbook, analysis, { settings: DEFAULT_SETTINGS, today }).drawings);
    });
    return excel;
  },
};

/** What the tracker shows after the last step: each row by header. */
async function lived(host: string, steps: readonly Step[]): Promise<EmulatedExcel> {
  let excel = EmulatedExcel.empty({ today: dayOf('2025-05-01') });
  for (const step of steps) {
    if ('plan' in step) {
      const sheet = excel.book.sheet('Plan') ?? excel.book.newSheet('Plan');
      const lines = [[step.title ?? 'Action plan 2025/26'], ['Action', 'By when', 'By whom'], ...step.plan];
      for (let row = 0; row < 12; row++)
        for (let column = 0; column < 3; column++) sheet.enter(row + 1, column + 1, lines[row]?.[column] ?? '');
      excel = (await HOSTS[host]?.(excel, dayOf(step.today))) ?? excel;
    } else edit(excel, step);
  }
  return excel;
}

function edit(excel: EmulatedExcel, step: Edit | Rename): void {
  const sheet = excel.book.sheet('Tracker');
  if (!sheet) throw new Error('There is no tracker.');
  const columnOf = (header: string): number => {
    for (let column = 1; column < 40; column++) if (sheet.textAt(2, column) === header) return column;
    throw new Error(`There is no column ${header}.`);
  };
  if ('rename' in step) {
    sheet.enter(2, columnOf(step.rename[0]), step.rename[1]);
    return;
  }
  for (let row = 3; sheet.textAt(row, columnOf('Source')) !== ''; row++) {
    if (!Object.entries(step.where).every(([header, text]) => sheet.textAt(row, columnOf(header)).includes(text))) continue;
    for (const [header, text] of Object.entries(step.set)) {
      const day = parseIsoDay(text);
      sheet.enter(row, columnOf(header), day ? serialFromDay(day) : text);
    }
  }
} // prettier-ignore

/** The rows as 'Due | Status | Progress', those that begin so. */
async function shown(excel: EmulatedExcel, ...headers: readonly string[]): Promise<string[]> {
  const rows = trackerRows(await openXlsx(excel.toXlsx()).read());
  return rows.map((row) => headers.map((header) => row[header] ?? '').join(' | '));
}

const REVIEW: PlanRow = ['Review the contract', 'June 2025', 'JB'];
const REPORT: PlanRow = ['Report to the board', 'Quarterly', 'MW'];
const DONE = { Status: 'Complete', Progress: 'done' };

describe.each(Object.keys(HOSTS))('%s', (host) => {
  test.each<[string, Step[], string[]]>([
    [
      'next year’s plan: what is Complete keeps its date, the new dates are new rows',
      [
        { plan: [REVIEW], today: '2026-03-20' },
        { where: { Action: 'Review' }, set: DONE },
        { plan: [['Review the contract', 'June 2026', 'JB']], today: '2026-04-05', title: 'Action plan 2026/27' },
      ],
      ['30 Jun 2025 | Complete | done', '30 Jun 2026 | Not started | '],
    ],
    [
      'a step that changes',
      [
        { plan: [REPORT], today: '2025-10-01' },
        { where: { Due: 'Jun' }, set: DONE },
        { plan: [['Report to the board', 'Monthly from Jan 2026', 'MW']], today: '2025-10-02' },
      ],
      [
        '30 Jun 2025 | Complete | done', '30 Sep 2025 | Not started | ', '31 Dec 2025 | Not started | ', '31 Mar 2026 | Not started | ',
        '31 Jan 2026 | Not started | ', '28 Feb 2026 | Not started | ',
      ],
    ],
    [
      'another action that reads alike',
      [
        { plan: [['Review the work of Turning Point', 'June 2025', 'JB']], today: '2025-05-01' },
        { where: { Action: 'Review' }, set: DONE },
        { plan: [['Review the work of Change Grow', 'Sept 2025', 'JB']], today: '2025-07-01' },
      ],
      ['30 Jun 2025 | Complete | done', '30 Sep 2025 | Not started | '],
    ],
    [
      'a header that was renamed',
      [
        { plan: [REVIEW], today: '2025-05-01' },
        { where: { Action: 'Review' }, set: { Progress: 'begun' } },
        { rename: ['Due', 'Deadline'] },
        { plan: [['Review the contract', 'July 2025', 'JB']], today: '2025-05-02' },
      ],
      [' | Not started | begun'],
    ],
    [
      'a date that was typed over stays, with the plan’s changed as well',
      [
        { plan: [REVIEW], today: '2025-05-01' },
        { where: { Action: 'Review' }, set: { Due: '2025-07-31', Progress: 'extension' } },
        { plan: [['Review the contract', 'Sept 2025', 'JB']], today: '2025-05-02' },
      ],
      ['31 Jul 2025 | Not started | extension'],
    ],
    [
      'an open row moves with its one date',
      [
        { plan: [REVIEW], today: '2025-05-01' },
        { where: { Action: 'Review' }, set: { Status: 'In progress', Progress: 'begun' } },
        { plan: [['Review the whole contract', 'July 2025', 'JB']], today: '2025-05-02' },
      ],
      ['31 Jul 2025 | In progress | begun'],
    ],
  ])('%s', async (_, steps, expected) => {
    expect(await shown(await lived(host, steps), 'Due', 'Status', 'Progress')).toEqual(expected);
  }); // prettier-ignore

  test('what changed is written down, once', async () => {
    const steps: Step[] = [
      { plan: [REVIEW, REPORT], today: '2025-05-01' },
      { where: { Action: 'Review' }, set: { Due: '2025-07-31' } },
      { plan: [REVIEW], today: '2025-05-02' },
      { plan: [REVIEW], today: '2025-05-03' },
    ];
    const workbook = await openXlsx((await lived(host, steps)).toXlsx()).read();
    expect(
      rowsOf(workbook, 'changes', 'What').map(({ Ref, Action, What, Before, After }) =>
        [Ref, Action, What, Before, After].join(' | '),
      ),
    ).toEqual([
      'G1-01 | Review the contract | Edited by hand | 30 Jun 2025 | 31 Jul 2025; if it was agreed, it belongs in Agreed date',
      'G1-02 | Report to the board | Gone from the plan | 30 Jun 2025, 30 Sep 2025, 31 Dec 2025, 31 Mar 2026 | ',
    ]);
  });
});
