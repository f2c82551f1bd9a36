import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Call } from '../../src/app/call';
import { type BuiltFile, type WorkbookFile, buildFile, openEarlier } from '../../src/app/files';
import { RULES } from '../../src/core/findings/rules';
import { Session } from '../../src/app/session';
import { REPORT, TRACKER } from '../../src/app/sheets';
import type { TrackerChanges } from '../../src/core/tracker/build';
import { openXlsx } from '../../src/hosts/xlsx';
import { Package } from '../../src/hosts/xlsx/package';
import { readWorkbookPart } from '../../src/hosts/xlsx/read-workbook';
import { EmulatedExcel, describeSheet } from '../emulated-excel';

/*
 * A tracker in a file of its own, built again: what is in the file stays, whether the plan has changed or not. Users
 * work in the file as Excel would save it.
 */

const CALL: Call = { today: { year: 2026, month: 11, day: 22 } };
const PLAN = new Uint8Array(readFileSync(join(__dirname, '../../assets/sample-plan.xlsx')));

async function build(plan: Uint8Array, out?: Uint8Array): Promise<BuiltFile<TrackerChanges>> {
  return buildOver(plan, out && openXlsx(out));
}

async function buildOver(plan: Uint8Array, out: WorkbookFile | undefined): Promise<BuiltFile<TrackerChanges>> {
  const earlier = out && (await openEarlier(out, CALL));
  return buildFile(TRACKER, new Session(openXlsx(plan)), earlier, openXlsx, CALL);
}

const bytesOf = ({ outcome }: BuiltFile<unknown>): Uint8Array => {
  if (outcome.kind === 'unchanged') throw new Error('Nothing was written.');
  return outcome.kind === 'made' ? outcome.bytes : new Uint8Array(Buffer.concat(outcome.pieces));
};

/** A file after somebody worked on it in Excel. */
async function edited(file: Uint8Array, work: (excel: EmulatedExcel) => void): Promise<Uint8Array> {
  const excel = await EmulatedExcel.open(file, { today: CALL.today });
  work(excel);
  return excel.toXlsx();
}

/** A file with another part in it, as Excel keeps a comment or a chart. */
const withPart = (file: Uint8Array, name: string, xml: string): Uint8Array =>
  zipSync({ ...unzipSync(file), [name]: strToU8(xml) });

/** A sheet's text in which one cell looks like another. */
function coloured(xml: string, cell: string, like: string): string {
  const style = new RegExp(`<c r="${like}" s="(\\d+)"`).exec(xml)?.[1];
  if (style === undefined) throw new Error(`${like} has no look.`);
  return xml.replace(new RegExp(`(<c r="${cell}") s="\\d+"`), `$1 s="${style}"`);
}

/** A file one of whose sheets was changed. */
function withSheet(file: Uint8Array, sheet: string, change: (xml: string) => string): Uint8Array {
  const pkg = Package.open(file);
  const part = readWorkbookPart(pkg).sheets.find(({ name }) => name === sheet)?.part;
  if (part === undefined) throw new Error(`There is no sheet ${sheet}.`);
  const before = pkg.text(part);
  const after = change(before);
  if (after === before) throw new Error('Nothing was changed.');
  return withPart(file, part, after);
}

const COMMENT =
  '<comments><commentList><comment ref="M3"><text><t>Ask Priya</t></text></comment></commentList></comments>';

const texts = async (file: Uint8Array): Promise<string[]> =>
  (await openXlsx(file).read()).sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
  );

let built: Uint8Array;
beforeAll(async () => {
  built = bytesOf(await build(PLAN));
});

test('nothing is there: the plan with the tracker', async () => {
  expect(await build(PLAN)).toMatchObject({ outcome: { kind: 'made', lost: [] }, changes: { kept: 0, gone: 0 } });
});

test('built again on the same plan, nothing is written', async () => {
  expect((await build(PLAN, built)).outcome).toEqual({ kind: 'unchanged' });
});

describe('the plan is the same', () => {
  test('what people made of the file stays, byte for byte', async () => {
    const mine = withPart(
      await edited(built, (excel) => {
        excel.type('Tracker', 'T1', 'Seen by Ann');
        excel.book.newSheet('My notes').enter(1, 1, 'Chase the trust');
      }),
      'xl/comments1.xml',
      COMMENT,
    );
    const again = await build(PLAN, mine);
    const after = again.outcome.kind === 'unchanged' ? mine : bytesOf(again);
    expect(again.outcome.kind).not.toBe('made');
    expect(await texts(after)).toEqual(expect.arrayContaining(['Seen by Ann', 'Chase the trust']));
    expect(openXlsx(after).notes()).toEqual(openXlsx(mine).notes());
    expect(await describeSheet(after, 'My notes')).toEqual(await describeSheet(mine, 'My notes'));
    expect((await build(PLAN, after)).outcome).toEqual({ kind: 'unchanged' });
  });

  test('what is closed there is neither overdue nor due soon', async () => {
    const tracker = (await openXlsx(built).read()).sheets.find(({ mark }) => mark === 'tracker');
    const header = tracker?.rows.find(({ cells }) => cells.some(({ text }) => text === 'Ref'));
    const column = header?.cells.find(({ text }) => text === 'Status')?.column;
    if (!tracker || !header || column === undefined) throw new Error('There is no tracker.');
    const closed = await edited(built, (excel) => {
      for (const { row } of tracker.rows)
        if (row > header.row) excel.book.sheet('Tracker')?.enter(row, column, 'Complete');
    });
    const late = async (out?: Uint8Array): Promise<number> => {
      const workbook = out && (await openXlsx(out).read());
      const { analysis } = await new Session(openXlsx(PLAN)).read(CALL, RULES, workbook);
      return analysis.findings.filter(({ rule }) => rule === 'overdue' || rule === 'due-soon').length;
    };
    expect([(await late()) > 0, (await late(built)) > 0, await late(closed)]).toEqual([true, true, 0]);
  });
});

describe('the plan has changed', () => {
  let changed: Uint8Array;
  beforeAll(async () => {
    changed = await edited(PLAN, (excel) => excel.book.sheet('Grid 1')?.enter(12, 1, 'Agree another plan'));
  });

  test.each<[string, (file: Uint8Array) => Promise<Uint8Array> | Uint8Array, readonly string[]]>([
    ['nothing of the file is lost', (file) => file, []],
    ['a comment', (file) => withPart(file, 'xl/comments1.xml', COMMENT), ['"Ask Priya"']],
    ['a chart', (file) => withPart(file, 'xl/charts/chart9.xml', '<c/>'), ['a chart']],
    ['a picture', (file) => withPart(file, 'xl/media/image9.png', 'png'), ['a picture']],
    [
      'a sheet',
      (file) =>
        edited(file, (excel) => {
          excel.book.newSheet('My notes').enter(1, 1, 'Chase');
        }),
      ['"Chase"'],
    ],
    [
      'a colour',
      (file) => withSheet(file, 'Grid 2', (xml) => coloured(xml, 'B10', 'A7')),
      ['the colour of "6 monthly" on "Grid 2"'],
    ],
    [
      'a colour in the tracker',
      (file) => withSheet(file, 'Tracker', (xml) => coloured(xml, 'B10', 'A2')),
      ['the colour of "Panel on drug deaths meets …" on "Tracker"'],
    ],
    [
      'widths and a hidden column',
      (file) =>
        withSheet(file, 'Grid 2', (xml) =>
          xml.replace(
            /<cols>.*<\/cols>/,
            '<cols><col min="1" max="1" width="99"/><col min="4" max="4" hidden="1" width="9"/></cols>',
          ),
        ),
      ['the width of columns A and D on "Grid 2"'],
    ],
    [
      'a header above the pages',
      (file) =>
        withSheet(file, 'Glossary', (xml) =>
          xml.replace('</worksheet>', '<headerFooter><oddHeader>&amp;CDraft</oddHeader></headerFooter></worksheet>'),
        ),
      ['what is printed around the pages of "Glossary"'],
    ],
  ])('a new file is made; lost: %s', async (_, work, lost) => {
    const file = openXlsx(await work(built));
    const reads = jest.spyOn(file, 'read');
    const { outcome, changes } = await buildOver(changed, file);
    expect(outcome.kind === 'made' ? outcome.lost : outcome.kind).toEqual(lost);
    expect(changes.kept).toBeGreaterThan(100);
    expect(reads).toHaveBeenCalledTimes(1);
  });
});

test('a sheet of the file that holds another grid is a change of the plan', async () => {
  const grid = ['Actions and milestones', 'By when', 'By whom'];
  const out = await edited(built, (excel) => {
    const sheet = excel.book.newSheet('Grid 5');
    for (const [row, cells] of [grid, ['Agree it', 'Sept 27', 'SCO-N']].entries())
      for (const [column, text] of cells.entries()) sheet.enter(row + 1, column + 1, text);
  });
  expect((await build(PLAN, out)).outcome.kind).toBe('made');
});

test('a report is brought up to date in its file as well', async () => {
  const report = async (out?: Uint8Array): Promise<BuiltFile<unknown>> =>
    buildFile(REPORT, new Session(openXlsx(PLAN)), out && (await openEarlier(openXlsx(out), CALL)), openXlsx, CALL);
  const file = bytesOf(await report());
  expect((await report(file)).outcome).toEqual({ kind: 'unchanged' });
});
