import { openXlsx } from '.';
import { buildWorkbook, unpack, type WorkbookParts } from '../../../tests/support/xlsx/build-workbook';
import { sampleDrawing } from '../../../tests/support/xlsx/sample-drawing';

const view = (attributes: string, more = ''): string =>
  `<sheetViews><sheetView ${attributes} workbookViewId="0"/>${more}</sheetViews>`;

/** The tag of each sheet's views, and of the workbook's windows, after a tracker was drawn and opened on. */
async function opened(workbook: WorkbookParts, sheet = 'Tracker'): Promise<string[]> {
  const file = openXlsx(buildWorkbook(workbook));
  await file.draw([sampleDrawing(1, { frozen: { rows: 0, columns: 0 } })]);
  file.openOn(sheet);
  const parts = unpack(file.toBytes());
  const tags = (part: string, tag: string): string =>
    [...(parts[part] ?? '').matchAll(new RegExp(`<${tag}\\b ?([^>]*?)/?>`, 'g'))].map(([, inner]) => inner).join(' | ');
  return [
    tags('xl/workbook.xml', 'workbookView'),
    ...Object.keys(parts).filter((part) => part.startsWith('xl/worksheets/sheet')).map((part) => tags(part, 'sheetView')),
  ]; // prettier-ignore
}

test.each<[string, WorkbookParts, string[]]>([
  ['no windows and no views are listed', { sheets: [{ name: 'Plan' }] }, ['activeTab="1"', '', 'workbookViewId="0" tabSelected="1"']],
  [
    'it opened on another sheet, whose own view stays otherwise',
    { before: '<bookViews><workbookView xWindow="9" activeTab="0"/></bookViews>', sheets: [{ name: 'Plan', before: view('tabSelected="1" zoomScale="80"') }] },
    ['xWindow="9" activeTab="1"', 'zoomScale="80" workbookViewId="0"', 'workbookViewId="0" tabSelected="1"'],
  ],
  [
    'several sheets were selected: a group, which typing would fill',
    { sheets: ['A', 'B'].map((name) => ({ name, before: view('tabSelected="true"') })) },
    ['activeTab="2"', 'workbookViewId="0"', 'workbookViewId="0"', 'workbookViewId="0" tabSelected="1"'],
  ],
  [
    'a second window keeps its own sheet',
    {
      before: '<bookViews><workbookView activeTab="0"/><workbookView activeTab="0"/></bookViews>',
      sheets: [{ name: 'Plan', before: view('tabSelected="1"', '<sheetView tabSelected="1" workbookViewId="1"/>') }],
    },
    ['activeTab="1" | activeTab="0"', 'workbookViewId="0" | tabSelected="1" workbookViewId="1"', 'workbookViewId="0" tabSelected="1"'],
  ],
])('%s', async (_, workbook, tags) => {
  expect(await opened(workbook)).toEqual(tags);
}); // prettier-ignore

test('a hidden sheet cannot be opened on, nor one that isn’t there', async () => {
  const hidden = { sheets: [{ name: 'Plan', before: view('tabSelected="1"') }, { name: 'Mine', entry: ' state="hidden"' }] }; // prettier-ignore
  const before = ['', 'tabSelected="1" workbookViewId="0"', '', 'workbookViewId="0"'];
  expect(await opened(hidden, 'Mine')).toEqual(before);
  expect(await opened(hidden, 'Elsewhere')).toEqual(before);
});
