import { openXlsx } from '../../src/hosts/xlsx';
import { buildWorkbook } from '../support/xlsx/build-workbook';
import { sampleDrawing } from '../support/xlsx/sample-drawing';
import { describeSheet, EmulatedExcel, inNode, type SheetDescription } from '.';

/** Draws by hand what the .xlsx host draws for one row of the sample, in one sync. */
async function drawByHand(excel: EmulatedExcel): Promise<void> {
  await inNode(excel, ({ Excel }) =>
    Excel.run({ delayForCellEdit: true }, async (context) => {
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      const sheet = context.workbook.worksheets.add('Tracker');
      const all = sheet.getRange('A1:F2');
      all.format.verticalAlignment = 'Top';
      sheet.getRange('C2').numberFormat = [['dd mmm yyyy']];
      all.values = [
        ['Ref', 'Action', 'Due', 'Status', 'State', 'Source'],
        ["'A1", "'Action 1", 46082, '', '=IF(C2<TODAY(),"Overdue","Planned")', "'Plan!A1"],
      ];
      const table = sheet.tables.add(all, true);
      table.name = 'PlanTracker';
      table.style = 'TableStyleMedium2';
      const header = table.getHeaderRowRange();
      header.format.font.bold = true;
      header.format.wrapText = true;
      sheet.getRange('B2').format.wrapText = true;
      sheet.getRange('F2').format.wrapText = true;
      sheet.getRange('C2').format.horizontalAlignment = 'Left';
      sheet.getRange('F2').hyperlink = { documentReference: 'Plan!A1', screenTip: 'Go to the row it was read from' };
      [9, 40, 13, 14, 12, 22].forEach((characters, i) => {
        sheet.getRangeByIndexes(0, i, 1, 1).format.columnWidth = characters * 7 * 0.75;
      });
      const status = sheet.getRange('D2').dataValidation;
      status.rule = { list: { inCellDropDown: true, source: 'Not started,Complete' } };
      status.errorAlert = { message: 'Choose a status from the list.', showAlert: true, style: 'Stop', title: '' };
      for (const [word, fill, ink, bold] of [
        ['Planned', '#DDEBF7', '#1F4E78', false],
        ['Overdue', '#FFC7CE', '#9C0006', true],
      ] as const) {
        const format = sheet.getRange('E2').conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
        format.cellValue.rule = { formula1: `="${word}"`, operator: 'EqualTo' };
        format.cellValue.format.fill.color = fill;
        format.cellValue.format.font.color = ink;
        if (bold) format.cellValue.format.font.bold = true;
      }
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B1'));
      const page = sheet.pageLayout;
      page.orientation = Excel.PageOrientation.landscape;
      page.paperSize = Excel.PaperType.a4;
      page.zoom = { horizontalFitToPages: 1 };
      page.centerHorizontally = true;
      page.setPrintTitleRows('$1:$1');
      page.setPrintMargins('Inches', { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 });
      page.headersFooters.defaultForAllPages.leftFooter = '&A';
      page.headersFooters.defaultForAllPages.rightFooter = 'Page &P of &N';
      const mark = context.workbook.names.add('PlanGrid.Tracker', sheet.getRange('A1'));
      mark.visible = false;
      await context.sync();
    }),
  );
}

/** A description without what the drawing leaves to the hosts. */
function essence(sheet: SheetDescription): unknown {
  const { cells, print, widths, tables, validations, conditionalFormats, frozen, names } = sheet;
  const { orientation, paper, pagesWide, pagesTall, titleRows } = print;
  return {
    ...{ widths, tables, conditionalFormats, frozen, names },
    validations: validations.map(({ range, type, source, refusal }) => ({ range, type, source, refusal })),
    print: { orientation, paper, pagesWide, pagesTall, titleRows },
    cells: Object.entries(cells).map(([name, cell]) => [
      name,
      cell.value,
      cell.text,
      cell.formula,
      cell.format,
      cell.link,
    ]),
  };
}

test('a sheet that is drawn with Office.js can be held against the one in a file', async () => {
  const plan = buildWorkbook({ sheets: [{ name: 'Plan' }] });
  const file = openXlsx(plan);
  await file.draw([sampleDrawing(1)]);
  const excel = await EmulatedExcel.open(plan);
  await drawByHand(excel);
  expect(excel.syncs).toBe(1);
  expect(excel.refusals).toEqual([]);
  const drawn = await describeSheet(excel.book, 'Tracker');
  expect(essence(drawn)).toEqual(essence(await describeSheet(file.toBytes(), 'Tracker')));
  expect(await describeSheet(excel.toXlsx(), 'Tracker')).toEqual(drawn);
  expect(new Set(excel.book.changesOutside('Tracker').map(({ what }) => what))).toEqual(
    new Set(['worksheet added', 'name']),
  );
});

test('what a user types is seen by formulas and is no change of the add-in', async () => {
  const excel = await EmulatedExcel.open(buildWorkbook({ sheets: [{ name: 'Plan' }] }));
  await drawByHand(excel);
  excel.resetCounts();
  excel.book.today = { year: 2026, month: 2, day: 1 };
  excel.type('Tracker', 'D2', 'Complete');
  const { cells } = await describeSheet(excel.book, 'Tracker');
  expect([cells['D2']?.text, cells['E2']?.text]).toEqual(['Complete', 'Planned']);
  expect(excel.book.changes).toEqual([]);
});
