import type { TextEdits } from '../text-edits';
import { type XmlElement } from '../xml';

/** The elements of a worksheet, in the order that it demands. Source: ECMA-376 part 1, 18.3.1.99. */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/** `mc:AlternateContent` stands where the elements belong among which it lets one choose. */
function orderOf(element: XmlElement): number {
  const meant = element.local === 'AlternateContent' ? element.children[0]?.children[0] : element;
  return ORDER.indexOf(meant?.local ?? '');
}

/**
 * Puts an element that a worksheet doesn't have yet where it belongs. Where several are put into one sheet, the first
 * of them in the sheet's order has to come first.
 */
export function insertInOrder(edits: TextEdits, root: XmlElement, local: string, xml: string): void {
  const later = root.children.find((child) => orderOf(child) > ORDER.indexOf(local));
  edits.insert(later?.start ?? root.contentEnd, xml);
}
