import { HostProblem } from '../../src/core/workbook/host';
import { build } from '../../src/app/sheets';
import { CoAuthor, type EmulatedExcel, type Sheet, withClient } from '../emulated-excel';
import { sheetOf } from '../emulated-excel/testing/books';
import { CALL, COMMANDS, type Command } from './faults/commands';
import { Stage, newSession } from './faults/trial';

/*
 * Somebody else is in the workbook. Whatever they do between two of our syncs, in the middle of any command that writes:
 * nothing is written into another row than the one it is meant for, none of their words is lost, no sheet is there twice, and
 * the same command again goes well. In the fuzz run every edit comes at every moment; otherwise those right
 * before two commands write, and some others, at each run.
 */

const stage = new Stage();
const isWhole = process.env['PLAN_GRID_FUZZ'] !== undefined;
const shift = process.env['CI'] === undefined ? Math.floor(Math.random() * 10_000) : 0;

const THEIR_WORDS = 'Typed by somebody else';

interface Edit {
  readonly name: string;
  readonly does: (author: CoAuthor, excel: EmulatedExcel) => void;
}

const trackerOf = ({ book }: EmulatedExcel): Sheet | undefined => book.sheet('Tracker');
const onTracker =
  (does: (author: CoAuthor, sheet: Sheet) => void): Edit['does'] =>
  (author, excel) => {
    const sheet = trackerOf(excel);
    if (sheet) does(author, sheet);
  };
const onPlan =
  (does: (author: CoAuthor, sheet: Sheet) => void): Edit['does'] =>
  (author, excel) => {
    does(author, sheetOf(excel, 'Plan'));
  };

/** The column of a header on a sheet with a table. */
function columnOf(sheet: Sheet, header: string): number {
  const area = sheet.tables[0]?.area;
  for (let column = area?.left ?? 1; column <= (area?.right ?? 0); column++)
    if (sheet.textAt(area?.top ?? 1, column) === header) return column;
  return 0;
}

const bottomOf = (sheet: Sheet): number => sheet.tables[0]?.area.bottom ?? 1;

// prettier-ignore
const EDITS: readonly Edit[] = [
  { name: 'a row above the tracker', does: onTracker((author, sheet) => { author.insertRow(sheet, 1); }) },
  { name: 'a row in the tracker', does: onTracker((author, sheet) => { author.insertRow(sheet, bottomOf(sheet) - 2); }) },
  { name: 'a row out of the tracker and one into it', does: onTracker((author, sheet) => {
    author.insertRow(sheet, bottomOf(sheet) - 1);
    author.deleteRow(sheet, 1);
  }) },
  { name: 'the tracker sorted', does: onTracker((author, sheet) => { author.sort(sheet); }) },
  { name: 'words in the tracker', does: onTracker((author, sheet) => {
    author.type(sheet, bottomOf(sheet) - 1, columnOf(sheet, 'Action'), THEIR_WORDS);
  }) },
  { name: 'words where a date is about to be written', does: onTracker((author, sheet) => {
    const row = [...sheet.rows.keys()].find((one) => sheet.textAt(one, columnOf(sheet, 'Action')) === 'Write the report');
    if (row !== undefined) author.type(sheet, row, columnOf(sheet, 'Due'), THEIR_WORDS);
  }) },
  { name: 'words beside the tracker’s rows', does: onTracker((author, sheet) => {
    author.type(sheet, bottomOf(sheet) - 1, columnOf(sheet, 'Progress'), THEIR_WORDS);
  }) },
  { name: 'a row of words below the tracker', does: onTracker((author, sheet) => {
    author.type(sheet, bottomOf(sheet) + 1, columnOf(sheet, 'Action'), THEIR_WORDS);
  }) },
  { name: 'another name for the tracker', does: onTracker((author, sheet) => { author.rename(sheet, 'Our tracker'); }) },
  { name: 'no tracker', does: onTracker((author, sheet) => { author.delete(sheet); }) },
  { name: 'a row in the plan', does: onPlan((author, sheet) => { author.insertRow(sheet, 5); }) },
  { name: 'a row out of the plan', does: onPlan((author, sheet) => { author.deleteRow(sheet, 4); }) },
  { name: 'words in the plan', does: onPlan((author, sheet) => { author.type(sheet, 6, 2, THEIR_WORDS); }) },
  { name: 'another name for the plan', does: onPlan((author, sheet) => { author.rename(sheet, 'The plan'); }) },
];

const WRITES = COMMANDS.filter(({ name }) =>
  /^(?:build|take|report again|fix|undo a fix|summary|meeting|collect|catch up|undo catching|sort|undo sorting)/.test(
    name,
  ),
);
const CORE = ['build again', 'fix'];
/** Otherwise one more command at each run. */
const TRIED = isWhole ? WRITES : WRITES.filter(({ name }, n) => CORE.includes(name) || n === shift % WRITES.length);

/** Every row has a note that says which row it belongs to. */
function annotate(excel: EmulatedExcel): void {
  const sheet = trackerOf(excel);
  if (!sheet) return;
  const [ref, notes] = [columnOf(sheet, 'Ref'), columnOf(sheet, 'Progress')];
  for (let row = (sheet.tables[0]?.area.top ?? 0) + 1; row <= bottomOf(sheet); row++)
    if (sheet.textAt(row, notes) === '') sheet.enter(row, notes, `'About ${sheet.textAt(row, ref)}`);
}

/** The words of the plan that belong together. */
const PAIRS: Readonly<Record<string, readonly string[]>> = {
  'Write the report': ['June 2026', 'May 2026'],
  'Review it quarterly': ['Quarterly'],
  'Send it': ['Juley 2026', 'July 2026', 'August 2026', THEIR_WORDS],
  'Thank everybody': ['March 2027'],
};

function strayRows({ book }: EmulatedExcel): string[] {
  const wrong: string[] = [];
  for (const sheet of book.sheets) {
    for (const row of sheet.rows.keys()) {
      const pair = PAIRS[sheet.textAt(row, 1)];
      if (
        sheet.name.includes('lan') &&
        sheet.tables.length === 0 &&
        sheet.textAt(row, 1) === '' &&
        sheet.textAt(row, 3) !== ''
      )
        wrong.push(`row ${row}: ${sheet.textAt(row, 3)}`);
      if (pair && !pair.includes(sheet.textAt(row, 2))) wrong.push(`${sheet.textAt(row, 1)}: ${sheet.textAt(row, 2)}`);
    }
    if (columnOf(sheet, 'Progress') === 0 || columnOf(sheet, 'Ref') === 0) continue;
    for (const row of sheet.rows.keys()) {
      const [, about] = /^About (.+)$/.exec(sheet.textAt(row, columnOf(sheet, 'Progress'))) ?? [];
      const ref = sheet.textAt(row, columnOf(sheet, 'Ref'));
      if (about !== undefined && about !== ref) wrong.push(`${sheet.name}: about ${about} beside ${ref}`);
    }
  }
  return wrong;
}

const allWords = ({ book }: EmulatedExcel): Set<string> =>
  new Set(
    book.sheets.flatMap((sheet) =>
      [...sheet.rows].flatMap(([row, cells]) => [...cells.keys()].map((column) => sheet.textAt(row, column))),
    ),
  );

interface Moment {
  readonly nth: number;
  readonly edit: Edit;
}

/**
 * What is wrong after somebody else did something in the middle of a command; none where all is well.
 * @param staying the words that the command leaves where nobody else is at work.
 */
async function wrongAfter(
  command: Command,
  workbook: Uint8Array,
  { nth, edit }: Moment,
  staying: ReadonlySet<string>,
): Promise<string[]> {
  const excel = await stage.open(workbook);
  annotate(excel);
  const session = newSession();
  const run = await command.prepare(session);
  excel.resetCounts();
  let theirs: readonly string[] = [];
  excel.meanwhile = (sync) => {
    if (sync !== nth) return;
    edit.does(new CoAuthor(excel), excel);
    theirs = [...allWords(excel)].filter(
      (words) => (words.startsWith('About') && staying.has(words)) || words === THEIR_WORDS,
    );
  };
  const problem = await run().then(
    () => undefined,
    (error: unknown) => error,
  );
  excel.meanwhile = () => undefined;
  const has = allWords(excel);
  const wrong = [...strayRows(excel), ...theirs.flatMap((words) => (has.has(words) ? [] : [`lost: ${words}`]))];
  if (problem !== undefined && !(problem instanceof HostProblem)) wrong.push('no problem of ours');
  try {
    await build(newSession(), CALL);
    const again = await build(newSession(), CALL);
    if (again.isChanged) wrong.push('building again changes something');
  } catch (error) {
    wrong.push(`again: ${String(error)}`);
  }
  const twice = excel.book.sheets.filter(({ name }) => / 2$/.test(name)).map(({ name }) => name);
  return [...wrong, ...strayRows(excel), ...twice];
}

test.each(TRIED.map((command) => [command.name, command] as const))(
  'somebody else is at work during: %s',
  async (_, command) => {
    await withClient(
      () => stage.excel,
      async () => {
        const workbook = await stage.workbook(command.on);
        const excel = await stage.open(workbook);
        annotate(excel);
        const run = await command.prepare(newSession());
        excel.resetCounts();
        await run();
        const staying = allWords(excel);
        const moments: readonly Moment[] = Array.from({ length: excel.syncs }, (__, nth) =>
          EDITS.map((edit) => ({ nth, edit })),
        ).flat();
        // Before what was looked at is written; of the plan only where something is written into it.
        const last = command.name === 'fix' ? 1 : excel.syncs - 2;
        const isOf = ({ name }: Edit): boolean => command.name !== 'fix' || name.endsWith('plan');
        const tried = moments.filter(
          ({ nth, edit }, index) =>
            isWhole || (CORE.includes(command.name) ? nth === last && isOf(edit) : (index + shift) % 30 === 0),
        );
        const wrong: Record<string, string[]> = {};
        for (const moment of tried) {
          const found = await wrongAfter(command, workbook, moment, staying);
          const { nth, edit } = moment;
          if (found.length > 0) wrong[`${edit.name}, before sync ${nth} of ${excel.syncs}`] = found;
        }
        expect(wrong).toEqual({});
        expect(tried.length).toBeGreaterThan(0);
      },
    );
  },
  1_800_000,
);
