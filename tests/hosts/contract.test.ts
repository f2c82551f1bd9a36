import { formulaIn } from '../../src/core/workbook/formula';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SETTINGS, buildTracker, analyse } from '../../src/core/plan-grid';
import type { SheetContents, WorkbookContents } from '../../src/core/workbook/contents';
import type { SheetDrawing } from '../../src/core/workbook/drawing';
import type { DrawnSheet } from '../../src/core/workbook/host';
import { KEPT_NAMESPACE } from '../../src/core/workbook/marks';
import { type ExcelWorkbook, excelWorkbook } from '../../src/hosts/excel';
import { problemFrom } from '../../src/hosts/excel/errors';
import { openXlsx } from '../../src/hosts/xlsx';
import { buildWorkbook, repack, swap, unpack } from '../support/xlsx/build-workbook';
import { sampleDrawing, sampleReport } from '../support/xlsx/sample-drawing';
import { planFile } from '../bench/plan-file';
import { drawingOf } from '../support/drawn';
import { EmulatedExcel, type SheetDescription, WEB_PAYLOAD, describeSheet, inNode } from '../emulated-excel';
import { DOCUMENTED_CODES } from '../emulated-excel/errors';

const TODAY = { year: 2026, month: 11, day: 22 };
const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../assets/sample-plan.xlsx')));

const trackerOf = (workbook: WorkbookContents): SheetDrawing =>
  drawingOf(
    'tracker',
    buildTracker(workbook, analyse(workbook, DEFAULT_SETTINGS, TODAY), { settings: DEFAULT_SETTINGS, today: TODAY })
      .drawings,
  );

/** A workbook behind either host: its file's bytes in, what was read and drawn out. */
interface Trial {
  read(): Promise<WorkbookContents>;
  draw(drawings: readonly SheetDrawing[]): Promise<readonly DrawnSheet[]>;
  toBytes(): Uint8Array;
}

const HOSTS: Readonly<Record<string, (bytes: Uint8Array) => Promise<Trial>>> = {
  'an .xlsx file': (bytes) => Promise.resolve(openXlsx(bytes)),
  Excel: async (bytes) => {
    const excel = await EmulatedExcel.open(bytes, { today: TODAY });
    return {
      read: () => inNode(excel, () => excelWorkbook().read()),
      draw: (drawings) => inNode(excel, () => excelWorkbook().draw(drawings)),
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
    expect(await host.draw([drawing])).toMatchObject([{ name: 'Tracker' }]);
    const tracker = (await host.read()).sheets.find((sheet) => sheet.mark === 'tracker');
    expect(tracker?.name).toBe('Tracker');
    expect(tracker?.rows).toHaveLength(drawing.rows.length + 2);
    expect(tracker?.tables.map((table) => table.name)).toEqual(['PlanTracker']);
  });

  test('leaves a sheet called Tracker that somebody else made, and takes a free name', async () => {
    const first = await open(SAMPLE);
    const drawing = trackerOf(await first.read());
    await first.draw([{ ...drawing, mark: 'report', table: { name: 'Theirs', style: 'TableStyleLight1' } }]);
    const host = await open(first.toBytes());
    expect(await host.draw([drawing])).toMatchObject([{ name: 'Tracker 2' }]);
  });

  test('built twice, the second build changes nothing', async () => {
    const host = await open(SAMPLE);
    await host.draw([trackerOf(await host.read())]);
    const before = await describeSheet(host.toBytes(), 'Tracker');
    const again = trackerOf(await host.read());
    expect(again.target).toEqual({ kind: 'existing', name: 'Tracker' });
    await host.draw([again]);
    expect(await describeSheet(host.toBytes(), 'Tracker')).toEqual(before);
  });
});

test('the State of a row is worked out from the cells of that row', async () => {
  const file = openXlsx(SAMPLE);
  await file.draw([trackerOf(await file.read())]);
  const tracker = (await openXlsx(file.toBytes()).read()).sheets.find((sheet) => sheet.mark === 'tracker');
  for (const { row, cells } of tracker?.rows.slice(2, 5) ?? []) {
    const formula = cells.find((cell) => cell.formula !== undefined)?.formula ?? '';
    expect(formulaIn(formula, row)).toContain(`OR($F${row}="Complete"`);
    expect(formulaIn(formula, row)).toContain(`$C${row}<TODAY()`);
  }
});

/** A sheet as each host leaves it after some drawings, in the order of HOSTS. */
const drawnByAll = (
  bytes: Uint8Array,
  sheet: string,
  ...drawings: readonly SheetDrawing[]
): Promise<SheetDescription[]> =>
  Promise.all(
    Object.values(HOSTS).map(async (open) => {
      const host = await open(bytes);
      for (const drawing of drawings) await host.draw([drawing]);
      return describeSheet(host.toBytes(), sheet);
    }),
  );

describe('a report with texts above its table', () => {
  const EMPTY = buildWorkbook({ sheets: [{ name: 'Plan' }] });
  const again = (rows: number, changes: Partial<SheetDrawing> = {}): SheetDrawing =>
    sampleReport(rows, { target: { kind: 'existing', name: 'Plan check' }, ...changes });
  const shorter = [
    { row: 1, column: 1, text: 'Plan check', look: 'plain' },
    { row: 3, column: 2, text: '', look: 'title' },
    { row: 4, column: 3, text: '1.10', look: 'label' },
  ] as const;

  test('all hosts draw it alike, and its texts stay texts', async () => {
    const [file, ...others] = await drawnByAll(EMPTY, 'Plan check', sampleReport(3));
    expect(others).toEqual(others.map(() => file));
    expect(file?.cells).toMatchObject({
      A1: { value: 'Plan check <&>', isBold: true, size: 14, wraps: false },
      A3: { value: 'Errors', isBold: true, wraps: false },
      B3: { value: '=1+1', text: '=1+1', isBold: false },
      B4: { value: '11/08/2026', isBold: false, format: 'General' },
      A6: { value: 'Ref', isBold: true },
    });
    expect(Object.keys(file?.cells ?? {}).filter((name) => /^[A-F][25]$/.test(name))).toEqual([]);
    expect(file?.tables).toMatchObject([{ name: 'PlanCheck', range: 'A6:F9' }]);
    expect(file?.names).toEqual({ 'PlanGrid.Report': "'Plan check'!$A$6 (hidden)" });
    expect(file?.frozen).toEqual({ rows: 6, columns: 0 });
  });

  test('drawn again, its texts are new and their looks the old ones; what stands between them stays', async () => {
    const drawn = openXlsx(EMPTY);
    await drawn.draw([sampleReport(3)]);
    const excel = await EmulatedExcel.open(drawn.toBytes(), { today: TODAY });
    excel.type('Plan check', 'D2', 'Seen by Ann');
    excel.type('Plan check', 'C3', 7);
    const [first, ...others] = await drawnByAll(excel.toXlsx(), 'Plan check', again(3, { above: shorter }));
    expect(others).toEqual(others.map(() => first));
    expect(first?.cells).toMatchObject({
      A1: { value: 'Plan check', isBold: true, size: 14 },
      C4: { value: '1.10', isBold: false },
      A3: { value: 'Errors' },
      D2: { value: 'Seen by Ann' },
      C3: { value: 7 },
    });
    expect(first?.cells['B3']).toBeUndefined();
  });

  test('it grows under its texts', async () => {
    const [file, ...others] = await drawnByAll(EMPTY, 'Plan check', sampleReport(3), again(5, { above: shorter }));
    expect(others.map(({ cells }) => cells)).toEqual(others.map(() => file?.cells));
    expect(file?.cells['A11']).toMatchObject({ value: 'A5' });
    expect(file?.tables).toMatchObject([{ range: 'A6:F11' }]);
    expect(others.map(({ tables }) => tables)).toEqual(others.map(() => file?.tables));
  });

  test.each(Object.keys(HOSTS))('%s: known again, also by its table alone, and beside a tracker', async (name) => {
    const open = HOSTS[name] ?? HOSTS['Excel'];
    const host = await open?.(EMPTY);
    await host?.draw([sampleReport(2)]);
    await host?.draw([sampleDrawing(2)]);
    const marks = async (): Promise<unknown> =>
      (await host?.read())?.sheets.map(({ name: sheet, mark }) => [sheet, mark]);
    const expected = [['Plan', undefined], ['Plan check', 'report'], ['Tracker', 'tracker']]; // prettier-ignore
    expect(await marks()).toEqual(expected);
    const bytes = repack(host?.toBytes() ?? EMPTY, (parts) => {
      parts['xl/workbook.xml'] = swap(
        parts['xl/workbook.xml'],
        /<definedName name="PlanGrid.Report".*?<\/definedName>/,
        '',
      );
    });
    const unnamed = await open?.(bytes);
    expect((await unnamed?.read())?.sheets.map(({ name: sheet, mark }) => [sheet, mark])).toEqual(expected);
    await unnamed?.draw([again(4)]);
    expect((await describeSheet(unnamed?.toBytes() ?? EMPTY, 'Plan check')).names).toEqual({
      'PlanGrid.Report': "'Plan check'!$A$6 (hidden)",
    });
  });

  test('the steps name the sheet', async () => {
    const excel = await EmulatedExcel.open(EMPTY, { today: TODAY });
    const steps: string[] = [];
    const watch = { onStep: (step: string) => void steps.push(step) };
    await inNode(excel, () => excelWorkbook().draw([sampleReport(2)], watch));
    expect(steps).toEqual(["Making room for 'Plan check'", "Writing 'Plan check'"]);
  });
});

describe('what the workbook keeps', () => {
  const TEXTS = {
    'nothing': '',
    'markup and entities': '{"a":"<b> & \'c\' &amp; ]]> \\u0041"}',
    'line breaks': 'one\ntwo\r\nthree\ttab  ',
    'emoji': 'naïve 🏳️‍🌈 漢字',
    '200 kB': JSON.stringify(Array.from({ length: 4_000 }, (_, i) => ({ key: `Section ${i}!A<&>`, said: '“quoted”' }))),
  }; // prettier-ignore

  test.each(Object.entries(TEXTS))('%s: kept in Excel, read in Excel and from the file', async (_, text) => {
    const excel = await EmulatedExcel.open(SAMPLE, { today: TODAY });
    const workbook = <T>(work: (workbook: ExcelWorkbook) => Promise<T>): Promise<T> =>
      inNode(excel, () => work(excelWorkbook()));
    expect(await workbook((book) => book.readKept())).toBeUndefined();
    expect(await workbook((book) => book.read())).not.toHaveProperty('kept');
    await workbook((book) => book.keep('before'));
    await workbook((book) => book.keep(text));
    expect(await workbook((book) => book.readKept())).toBe(text);
    expect((await workbook((book) => book.read())).kept).toBe(text);
    expect(excel.book.customXml).toHaveLength(1);
    const saved = excel.toXlsx();
    expect((await openXlsx(saved).read()).kept).toBe(text);
    const reopened = await EmulatedExcel.open(saved, { today: TODAY });
    expect(await inNode(reopened, () => excelWorkbook().readKept())).toBe(text);
  });

  test('an Excel that takes settings and does not keep them is found out', async () => {
    const excel = await EmulatedExcel.open(SAMPLE, { today: TODAY });
    excel.book.keepsCustomXml = false;
    await expect(inNode(excel, () => excelWorkbook().keep('text'))).rejects.toThrow('Excel did not keep the settings.');
  });

  test.each(Object.entries(TEXTS))('%s: kept in the file, read in Excel and from the file', async (_, text) => {
    const file = openXlsx(SAMPLE);
    expect(await file.readKept()).toBeUndefined();
    await file.keep('before');
    await file.keep(text);
    const saved = file.toBytes();
    expect(await file.readKept()).toBe(text);
    expect(Object.keys(unpack(saved)).filter((part) => part.startsWith('customXml/item'))).toHaveLength(2);
    const excel = await EmulatedExcel.open(saved, { today: TODAY });
    expect(await inNode(excel, () => excelWorkbook().readKept())).toBe(text);
    const again = openXlsx(saved);
    await again.keep(text);
    expect(again.toBytes()).toEqual(saved);
  });

  test('the same text again writes nothing, because writing takes Ctrl+Z away', async () => {
    const excel = await EmulatedExcel.open(SAMPLE, { today: TODAY });
    await inNode(excel, () => excelWorkbook().keep('text'));
    excel.resetCounts();
    await inNode(excel, () => excelWorkbook().keep('text'));
    expect(excel.book.changes).toEqual([]);
    expect(excel.syncs).toBe(2);
  });

  test('several parts, from sheets copied between workbooks: the last is read, one stays; others are left alone', async () => {
    const excel = await EmulatedExcel.open(SAMPLE, { today: TODAY });
    const kept = (text: string): string =>
      `<?xml version="1.0"?>\n<k:kept xmlns:k="${KEPT_NAMESPACE}">${text}</k:kept>`;
    const parts = [kept('first'), '<other xmlns="urn:someone:else">theirs</other>', kept('l&#97;st')];
    await inNode(excel, ({ Excel }) =>
      Excel.run(async (context) => {
        for (const xml of parts) context.workbook.customXmlParts.add(xml);
        await context.sync();
      }),
    );
    expect(await inNode(excel, () => excelWorkbook().readKept())).toBe('last');
    expect((await openXlsx(excel.toXlsx()).read()).kept).toBe('last');
    await inNode(excel, () => excelWorkbook().keep('new'));
    expect(excel.book.customXml.map(({ xml }) => xml)).toEqual([
      parts[1],
      `<kept xmlns="${KEPT_NAMESPACE}">new</kept>`,
    ]);
  });

  test('characters that XML has no way to write are replaced', async () => {
    const excel = await EmulatedExcel.open(SAMPLE, { today: TODAY });
    await inNode(excel, () => excelWorkbook().keep('a\u0000b\ud800c\uffffd'));
    expect(await inNode(excel, () => excelWorkbook().readKept())).toBe('a\ufffdb\ufffdc\ufffdd');
  });

  test('drawing into the file leaves it as it is', async () => {
    const excel = await EmulatedExcel.open(SAMPLE, { today: TODAY });
    await inNode(excel, () => excelWorkbook().keep('text & more'));
    const file = openXlsx(excel.toXlsx());
    const before = unpack(file.toBytes())['customXml/item1.xml'];
    await file.draw([trackerOf(await file.read())]);
    expect(unpack(file.toBytes())['customXml/item1.xml']).toBe(before);
    expect((await openXlsx(file.toBytes()).read()).kept).toBe('text & more');
  });

  test.each([
    ['a strict workbook', (parts: Record<string, string>) => {
      parts['xl/_rels/workbook.xml.rels'] = swap(parts['xl/_rels/workbook.xml.rels'],
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml',
        'http://purl.oclc.org/ooxml/officeDocument/relationships/customXml');
    }, 'text'],
    ['a part that is no XML', (parts: Record<string, string>) => {
      parts['customXml/item1.xml'] = `${KEPT_NAMESPACE} <kept`;
    }, undefined],
    ['a part of another root', (parts: Record<string, string>) => {
      parts['customXml/item1.xml'] = `<other xmlns:p="${KEPT_NAMESPACE}">x</other>`;
    }, undefined],
    ['a part that is missing', (parts: Record<string, string>) => {
      delete parts['customXml/item1.xml'];
    }, undefined],
  ])('read from %s', async (_, change, expected) => {
    const excel = await EmulatedExcel.open(SAMPLE, { today: TODAY });
    await inNode(excel, () => excelWorkbook().keep('text'));
    expect((await openXlsx(repack(excel.toXlsx(), change)).read()).kept).toBe(expected);
  }); // prettier-ignore
});

test('both hosts draw the same sheet', async () => {
  const [file, excel] = await Promise.all(
    Object.values(HOSTS).map(async (open) => {
      const host = await open(SAMPLE);
      await host.draw([trackerOf(await host.read())]);
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
    await inNode(excel, () => excelWorkbook().draw([trackerOf(read)]));
    expect(excel.syncs).toBeLessThanOrEqual(3);
    expect(excel.refusals).toEqual([]);
  });

  test('a workbook larger than 5 MB is read and drawn in blocks', async () => {
    const excel = await EmulatedExcel.open(planFile(6_000), { today: TODAY, payloadLimit: WEB_PAYLOAD });
    const read = await inNode(excel, () => excelWorkbook().read());
    expect(read.sheets[0]?.rows.length).toBeGreaterThan(6_000);
    expect(excel.exchanges.filter(({ error }) => error !== undefined).length).toBeLessThanOrEqual(1);
    excel.resetCounts();
    await inNode(excel, () => excelWorkbook().draw([trackerOf(read)]));
    expect(excel.exchanges.every(({ bytesUp }) => bytesUp <= WEB_PAYLOAD)).toBe(true);
    expect(excel.book.sheet('Tracker')?.tables).toHaveLength(1);
  });
});

describe('what Excel refuses is told in words of ours, and nothing is half done', () => {
  const built = async (): Promise<Uint8Array> => {
    const file = openXlsx(SAMPLE);
    await file.draw([trackerOf(await file.read())]);
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
    const { rows, ...again } = trackerOf(await openXlsx(bytes).read());
    const drawing = { ...again, rows: [...rows, ...Array.from(rows).slice(0, 1)] };
    const excel = await EmulatedExcel.open(bytes, { today: TODAY, ...options });
    prepare(excel);
    await expect(inNode(excel, () => excelWorkbook().draw([drawing]))).rejects.toThrow(words);
    expect(excel.book.changes).toEqual([]);
  });

  test.each(DOCUMENTED_CODES)('%s has words and a way on', async (code) => {
    const problem = await problemFrom(Object.assign(new Error('raw'), { code }));
    expect(problem.message).not.toContain('raw');
    expect(problem.whatToDo).not.toBe('');
  });

  test('of a linked data type the name that it shows is read, not its value', async () => {
    const excel = await EmulatedExcel.open(SAMPLE, { today: TODAY });
    const [sheet] = excel.book.sheets;
    if (!sheet) throw new Error('no sheet');
    sheet.put(1, 9, { value: '#VALUE!', shows: 'Peterborough', style: sheet.styleAt(1, 9) });
    const { sheets } = await inNode(excel, () => excelWorkbook().read());
    const cell = sheets[0]?.rows[0]?.cells.find(({ column }) => column === 9);
    expect(cell).toMatchObject({ value: 'Peterborough', text: 'Peterborough' });
  });

  test('a cell that is being edited is waited for', async () => {
    const excel = await EmulatedExcel.open(SAMPLE, { today: TODAY, cellEditMode: true });
    const reading = inNode(excel, () => excelWorkbook().read());
    setTimeout(() => {
      excel.endCellEdit();
    }, 20);
    expect((await reading).sheets.length).toBeGreaterThan(3);
  });
});
