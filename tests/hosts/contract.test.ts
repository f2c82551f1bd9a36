import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SETTINGS, buildTracker, understand } from '../../src/core/plan-grid';
import type { SheetContents, WorkbookContents } from '../../src/core/workbook/contents';
import type { SheetDrawing } from '../../src/core/workbook/drawing';
import { excelWorkbook } from '../../src/hosts/excel';
import { openXlsx } from '../../src/hosts/xlsx';
import { EmulatedExcel, type SheetDescription, describeSheet, inNode } from '../emulated-excel';

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

/** What Excel itself adds to a link's cell, and how it stores the alignment of headers, differs from a file's by habit only. */
const comparable = ({ cells, ...sheet }: SheetDescription) => ({ ...sheet, cells });

test('both hosts draw the same sheet', async () => {
  const [file, excel] = await Promise.all(
    Object.values(HOSTS).map(async (open) => {
      const host = await open(SAMPLE);
      await host.draw(trackerOf(await host.read()));
      return comparable(await describeSheet(host.toBytes(), 'Tracker'));
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
});
