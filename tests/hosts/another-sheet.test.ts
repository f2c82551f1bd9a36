import { layOutSheet } from '../../src/core/sheets/lay-out';
import { type SheetRecord, PLAIN, WRAPPED, textCell } from '../../src/core/sheets/record';
import { existingTable } from '../../src/core/sheets/existing-table';
import { DEFAULT_SETTINGS, analyse } from '../../src/core/plan-grid';
import { excelWorkbook } from '../../src/hosts/excel';
import { openXlsx } from '../../src/hosts/xlsx';
import { EmulatedExcel, describeSheet, inNode } from '../emulated-excel';
import { buildWorkbook } from '../support/xlsx/build-workbook';

/* A sheet of ours that no host has heard of: its record is all that it takes. */

interface Visit {
  readonly who: string;
  readonly when: string;
}

const VISITS: SheetRecord<Visit, 'Who' | 'When' | 'Notes'> = {
  mark: 'site visits',
  name: 'Visits',
  table: 'PlanVisits',
  isHidden: false,
  columns: [
    { header: 'Who', whose: 'ours', width: 20, look: WRAPPED, cell: ({ who }) => textCell(who) },
    { header: 'When', whose: 'ours', width: 12, look: PLAIN, cell: ({ when }) => textCell(when) },
    { header: 'Notes', whose: 'user', width: 30, look: WRAPPED, cell: () => textCell('') },
  ],
  rowKeys: ['Who'],
  isOurLine: (text) => text === 'Visits',
  frozenColumns: 1,
  print: { orientation: 'portrait', paper: 'A4', pagesWide: 1 },
};

const TODAY = { year: 2026, month: 11, day: 22 };
const DRAWING = layOutSheet(VISITS, {
  existing: undefined,
  fates: [],
  added: [{ who: 'Ann', when: 'May' }, { who: 'Bob', when: 'June' }],
  title: [{ text: 'Visits', look: 'title', isOurs: (text) => text === 'Visits' }],
  isTitleNew: true,
}); // prettier-ignore
const PLAN = buildWorkbook({ sheets: [{ name: 'Plan' }] });

test('both hosts draw it alike, find it again, and never read it as part of the plan', async () => {
  const file = openXlsx(PLAN);
  await file.draw([DRAWING]);
  const excel = await EmulatedExcel.open(PLAN, { today: TODAY });
  await inNode(excel, () => excelWorkbook().draw([DRAWING]));
  expect(await describeSheet(excel.toXlsx(), 'Visits')).toEqual(await describeSheet(file.toBytes(), 'Visits'));
  for (const workbook of [
    await file.read(),
    await inNode(excel, () => excelWorkbook().read()),
    await openXlsx(excel.toXlsx()).read(),
  ]) {
    expect(workbook.sheets.find(({ name }) => name === 'Visits')?.mark).toBe('site visits');
    const table = existingTable(workbook, VISITS);
    expect(Array.from(table?.rows ?? [], (row) => `${row.textUnder('Who')} ${row.textUnder('When')}`)).toEqual(['Ann May', 'Bob June']);
    expect(analyse(workbook, DEFAULT_SETTINGS, TODAY).plan.sheetsWithoutGrid).not.toContain('Visits');
  } // prettier-ignore
});
