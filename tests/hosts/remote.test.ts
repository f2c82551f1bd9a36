import { sampleReport, sampleRow } from '../support/xlsx/sample-drawing';
import { series } from '../../src/core/lists/series';
import type { SheetDrawing } from '../../src/core/workbook/drawing';
import { Cancelled } from '../../src/core/workbook/watch';
import { excelWorkbook } from '../../src/hosts/excel';
import { answering } from '../../src/taskpane/remote/answerer';
import { Asker } from '../../src/taskpane/remote/asker';
import { hostAnswers } from '../../src/taskpane/remote/host-answers';
import type { HostDialogue } from '../../src/taskpane/remote/host-protocol';
import { type RemoteWorkbook, remoteHost } from '../../src/taskpane/remote/remote-host';
import { type EmulatedExcel, describeSheet, inNode } from '../emulated-excel';
import { bookOf, sheetOf } from '../emulated-excel/testing/books';

/* What a session in a worker reads and does in Excel is what it would read and do beside it. */

const ROWS = 1500;
const book = (): EmulatedExcel =>
  bookOf({
    Plan: [['Actions', 'By when'], ...Array.from({ length: ROWS }, (_, n) => [`'Write ${n}`, "'May 2026"])],
    Notes: [['x']],
  });

/** Does something in Excel over a wall, as the pane's worker does. */
async function overTheWall<T>(excel: EmulatedExcel, work: (host: RemoteWorkbook) => Promise<T>): Promise<T> {
  const { port1, port2 } = new MessageChannel();
  try {
    return await inNode(excel, () => {
      answering<HostDialogue>(port1, hostAnswers(excelWorkbook()));
      port1.start();
      port2.start();
      return work(remoteHost(new Asker<HostDialogue>(() => port2)));
    });
  } finally {
    port1.close();
    port2.close();
  }
}

const longReport = (rows: number): SheetDrawing => ({
  ...sampleReport(0),
  rows: series(rows, (at) => sampleRow(at + 1)),
});

test('a workbook is read whole, whose sheets come in parts', async () => {
  const excel = book();
  const read = await overTheWall(excel, (host) => host.read());
  expect(read).toEqual(await inNode(excel, () => excelWorkbook().read()));
  expect(read.sheets.map(({ rows }) => rows.length)).toEqual([ROWS + 1, 1]);
});

test('a sheet is drawn whole, whose rows come in parts, and is the same', async () => {
  const [excel, other] = [book(), book()];
  const short: SheetDrawing = {
    ...sampleReport(3),
    mark: 'changes',
    target: { kind: 'new', name: 'Short' },
    table: { name: 'Short', style: 'TableStyleLight1' },
  };
  const drawings = [
    short,
    longReport(ROWS),
    {
      ...longReport(1000),
      mark: 'as built',
      target: { kind: 'new', name: 'Other' },
      table: { name: 'Other', style: 'TableStyleLight1' },
    } as const,
  ];
  const drawn = await overTheWall(excel, (host) => host.draw(drawings));
  expect(drawn.map(({ isChanged }) => isChanged)).toEqual([true, true, true]);
  await inNode(other, () => excelWorkbook().draw(drawings));
  for (const { name } of drawn)
    expect(await describeSheet(excel.book, name)).toEqual(await describeSheet(other.book, name));
});

test('of a drawing that was cancelled while it was being said nothing is left in the next', async () => {
  const [excel, other] = [book(), book()];
  let asked = 0;
  const signal = {
    get aborted() {
      return ++asked > 2;
    },
  };
  await overTheWall(excel, async (host) => {
    await expect(host.draw([longReport(ROWS)], { signal })).rejects.toThrow(Cancelled);
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(['Plan', 'Notes']);
    await host.draw([longReport(ROWS - 400)]);
  });
  await inNode(other, () => excelWorkbook().draw([longReport(ROWS - 400)]));
  expect(await describeSheet(excel.book, 'Plan check')).toEqual(await describeSheet(other.book, 'Plan check'));
});

test('a change is taken back, once', async () => {
  const excel = book();
  const held = (): unknown => sheetOf(excel, 'Plan').cell(2, 2)?.value;
  await overTheWall(excel, async (host) => {
    const place = { sheet: 'Plan', row: 2, column: 2 };
    const first = await host.change([{ place, before: 'May 2026', after: 'June 2026' }]);
    const second = await host.change([{ place, before: 'June 2026', after: 'July 2026' }]);
    expect([held(), await second(), held(), await first(), held()]).toEqual([
      'July 2026',
      1,
      'June 2026',
      1,
      'May 2026',
    ]);
    excel.type('Plan', 'B2', "'July 2026");
    expect([await second(), held()]).toEqual([0, 'July 2026']);
  });
});

test('where Excel fails a change can be taken back later', async () => {
  const excel = book();
  await overTheWall(excel, async (host) => {
    const place = { sheet: 'Plan', row: 2, column: 2 };
    const takeBack = await host.change([{ place, before: 'May 2026', after: 'June 2026' }]);
    excel.resetCounts();
    excel.fault = { at: 'sync', nth: 0, code: 'GeneralException' };
    await expect(takeBack()).rejects.toThrow();
    expect(await takeBack()).toBe(1);
  });
  expect(sheetOf(excel, 'Plan').cell(2, 2)?.value).toBe('May 2026');
});

test('rows are read and sorted, cells highlighted, and what is kept is kept', async () => {
  const excel = book();
  await overTheWall(excel, async (host) => {
    expect((await host.readRows('Plan', 3, 4))?.map(({ row }) => row)).toEqual([3, 4]);
    expect(await host.readRows('Gone', 3, 4)).toBeUndefined();
    await host.draw([sampleReport(2)]);
    await host.sortRows({ sheet: 'Plan check', top: 7, columns: { first: 1, last: 6 }, order: [8, 7] });
    expect(sheetOf(excel, 'Plan check').cell(7, 1)?.value).toBe('A2');
    const look = { name: 'error', fill: 'FFC7CE', ink: '9C0006', line: 'solid', isBold: true } as const;
    expect(await host.highlight([{ place: { sheet: 'Plan', row: 2, column: 1 }, look }])).toBe(1);
    expect(await host.clearHighlights()).toBe(1);
    expect(await host.readKept()).toBeUndefined();
    await host.keep('{"a": 1}');
    expect(await host.readKept()).toBe('{"a": 1}');
  });
});
