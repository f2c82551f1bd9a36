import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SETTINGS, buildTracker, understand } from '../../src/core/plan-grid';
import type { SheetContents, WorkbookContents } from '../../src/core/workbook/contents';
import type { SheetDrawing } from '../../src/core/workbook/drawing';
import { excelWorkbook } from '../../src/hosts/excel';
import { problemFrom } from '../../src/hosts/excel/problems';
import { openXlsx } from '../../src/hosts/xlsx';
import { planFile } from '../bench/plan-file';
import { EmulatedExcel, WEB_PAYLOAD, describeSheet, inNode } from '../emulated-excel';

const TODAY = { year: 2026, month: 11, day: 22 };
const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../assets/sample-plan.xlsx')));

const trackerOf = (workbook: WorkbookContents): SheetDrawing =>
  buildTracker(workbook, understand(workbook, DEFAULT_SETTINGS, TODAY), DEFAULT_SETTINGS, TODAY).drawing;

/** A workbook behind either host: its file's bytes in, what was read and drawn out. */
interface Trial {
  read(): Promise<WorkbookContents>;
  draw(drawing: SheetDrawing): Promise<string>;
  toBytes(): Uint8Array;
}

const HOSTS: Readonly<Record<string, (bytes: Uint8Array) => Promise<Trial>>> = {
  'an .xlsx file': (bytes) => Promise.resolve(openXlsx(bytes)),
  Excel: async (bytes) => {
    const excel = await EmulatedExcel.open(bytes, { today: TODAY });
    return {
      read: () => inNode(excel, () => excelWorkbook().read()),
      draw: (drawing) => inNode(excel, () => excelWorkbook().draw(drawing)),
      toBytes: () => excel.toXlsx(),
    };
  },
};

/** What the core makes of a workbook doesn't depend on formulas, which Excel isn't asked for. */
const withoutFormulas = (sheet: SheetContents): SheetContents => ({
  ...sheet,
  rows: sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map(({ column, value, text, format }) => ({ column, value, text, format })),
  })),
});

describe.each(Object.keys(HOSTS))('%s', (name) => {
  const open = (bytes: Uint8Array): Promise<Trial> => HOSTS[name]?.(bytes) ?? Promise.reject(new Error(name));

  test('reads the sheets of a plan', async () => {
    const read = await (await open(SAMPLE)).read();
    const file = await openXlsx(SAMPLE).read();
    expect(read.sheets.map(withoutFormulas)).toEqual(file.sheets.map(withoutFormulas));
  });

  test('draws a tracker that it knows again, and says its name', async () => {
    const host = await open(SAMPLE);
    const drawing = trackerOf(await host.read());
    expect(await host.draw(drawing)).toBe('Tracker');
    const tracker = (await host.read()).sheets.find((sheet) => sheet.mark === 'tracker');
    expect(tracker?.name).toBe('Tracker');
    expect(tracker?.rows).toHaveLength(drawing.rows.length + 1);
    expect(tracker?.tables.map((table) => table.name)).toEqual(['PlanTracker']);
  });

  test('leaves a sheet called Tracker that somebody else made, and takes a free name', async () => {
    const first = await open(SAMPLE);
    const drawing = trackerOf(await first.read());
    await first.draw({ ...drawing, mark: 'report', table: { ...drawing.table, name: 'Theirs' } });
    const host = await open(first.toBytes());
    expect(await host.draw(drawing)).toBe('Tracker 2');
  });

  test('built twice, the second build changes nothing', async () => {
    const host = await open(SAMPLE);
    await host.draw(trackerOf(await host.read()));
    const before = await describeSheet(host.toBytes(), 'Tracker');
    const again = trackerOf(await host.read());
    expect(again.target).toEqual({ kind: 'standing', name: 'Tracker' });
    await host.draw(again);
    expect(await describeSheet(host.toBytes(), 'Tracker')).toEqual(before);
  });
});

test('the State of a row is worked out from the cells of that row', async () => {
  const file = openXlsx(SAMPLE);
  await file.draw(trackerOf(await file.read()));
  const tracker = (await openXlsx(file.toBytes()).read()).sheets.find((sheet) => sheet.mark === 'tracker');
  for (const { row, cells } of tracker?.rows.slice(1, 4) ?? []) {
    const formula = cells.find((cell) => cell.formula !== undefined)?.formula ?? '';
    expect(formula).toContain(`OR($J${row}="Complete"`);
    expect(formula).toContain(`$G${row}<TODAY()`);
  }
});

test('both hosts draw the same sheet', async () => {
  const [file, excel] = await Promise.all(
    Object.values(HOSTS).map(async (open) => {
      const host = await open(SAMPLE);
      await host.draw(trackerOf(await host.read()));
      return describeSheet(host.toBytes(), 'Tracker');
    }),
  );
  expect(excel).toEqual(file);
});

describe('Excel is asked sparingly', () => {
  test('three syncs read a workbook, two write the tracker', async () => {
    const excel = await EmulatedExcel.open(SAMPLE, { today: TODAY });
    const read = await inNode(excel, () => excelWorkbook().read());
    expect(excel.syncs).toBeLessThanOrEqual(3);
    excel.resetCounts();
    await inNode(excel, () => excelWorkbook().draw(trackerOf(read)));
    expect(excel.syncs).toBeLessThanOrEqual(3);
    expect(excel.refusals).toEqual([]);
  });

  test('a workbook larger than 5 MB is read and drawn in blocks', async () => {
    const excel = await EmulatedExcel.open(planFile(6_000), { today: TODAY, payloadLimit: WEB_PAYLOAD });
    const read = await inNode(excel, () => excelWorkbook().read());
    expect(read.sheets[0]?.rows.length).toBeGreaterThan(6_000);
    expect(excel.exchanges.filter(({ error }) => error !== undefined).length).toBeLessThanOrEqual(1);
    excel.resetCounts();
    await inNode(excel, () => excelWorkbook().draw(trackerOf(read)));
    expect(excel.exchanges.every(({ bytesUp }) => bytesUp <= WEB_PAYLOAD)).toBe(true);
    expect(excel.book.sheet('Tracker')?.tables).toHaveLength(1);
  });
});

describe('what Excel refuses is told in words of ours, and nothing is half done', () => {
  const built = async (): Promise<Uint8Array> => {
    const file = openXlsx(SAMPLE);
    await file.draw(trackerOf(await file.read()));
    return file.toBytes();
  };
  test.each([
    ['a read-only workbook', { readOnly: true }, () => undefined, 'Unprotect it'],
    ['another workbook in front', { inactive: true }, () => undefined, 'Click into this workbook'],
    [
      'a protected tracker',
      {},
      (excel: EmulatedExcel) => {
        const tracker = excel.book.sheet('Tracker');
        if (tracker) tracker.isProtected = true;
      },
      'Unprotect it',
    ],
  ] as const)('%s', async (_, options, prepare, words) => {
    const bytes = await built();
    const drawing = trackerOf(await openXlsx(bytes).read());
    const excel = await EmulatedExcel.open(bytes, { today: TODAY, ...options });
    prepare(excel);
    await expect(inNode(excel, () => excelWorkbook().draw(drawing))).rejects.toThrow(words);
    expect(excel.book.changes).toEqual([]);
  });

  test.each([
    'InvalidOperationInCellEditMode', 'FilteredRangeConflict', 'MergedRangeConflict', 'AccessDenied',
    'RequestPayloadSizeLimitExceeded', 'InactiveWorkbook',
  ])('%s has words and a way on', (code) => {
    const problem = problemFrom(Object.assign(new Error('raw'), { code }));
    expect(problem.message).not.toContain('raw');
    expect(problem.whatToDo).not.toBe('');
  }); // prettier-ignore

  test('a cell that is being edited is waited for', async () => {
    const excel = await EmulatedExcel.open(SAMPLE, { today: TODAY, cellEditMode: true });
    const reading = inNode(excel, () => excelWorkbook().read());
    setTimeout(() => {
      excel.endCellEdit();
    }, 20);
    expect((await reading).sheets.length).toBeGreaterThan(3);
  });
});
