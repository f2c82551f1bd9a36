import type { XmlElement } from './xml';

/** The namespaces of a package: nearly all are 'transitional'; Excel can also save 'Strict Open XML'. */
export interface Edition {
  /** Of workbooks, worksheets, tables and styles. */
  readonly main: string;
  /** Of relationship ids, and the start of relationship types. */
  readonly relationships: string;
  /** Of charts, of what their texts and colours are written in, and of where they stand on a sheet. */
  readonly chart: string;
  readonly drawing: string;
  readonly sheetDrawing: string;
}

/** Source: ECMA-376 part 4, annex A. */
export const TRANSITIONAL: Edition = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  sheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
};

/** Source: ECMA-376 part 1, annex A. */
const STRICT: Edition = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  chart: 'http://purl.oclc.org/ooxml/drawingml/chart',
  drawing: 'http://purl.oclc.org/ooxml/drawingml/main',
  sheetDrawing: 'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
};

/** @param root of any of the workbook's own parts. */
export const editionOf = (root: XmlElement): Edition =>
  Object.values(root.attributes).includes(STRICT.main) ? STRICT : TRANSITIONAL;

/** The prefix, colon included, that stands for relationship ids at the root of a part; undefined where none does. */
export function relationshipPrefix(root: XmlElement): string | undefined {
  const { relationships } = editionOf(root);
  const declaration = Object.entries(root.attributes).find(
    ([name, value]) => name.startsWith('xmlns:') && value === relationships,
  );
  return declaration && `${declaration[0].slice('xmlns:'.length)}:`;
}

/** Elements written without a prefix, with the prefix that their neighbours have. */
export const withPrefix = (xml: string, prefix: string): string =>
  prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
