import type { CellContents, SheetContents, WorkbookContents } from '../../../src/core/workbook/contents';
import { cellName } from '../../../src/core/workbook/place';
import { rangeName } from '../../../src/core/workbook/ranges';
import { buildWorkbook } from '../xlsx/build-workbook';
import { escapeText } from '../../../src/hosts/xlsx/xml';

/** The sheets that people wrote, as an .xlsx file: texts, numbers, dates under their formats, merged cells. */
export function packBook({ sheets }: WorkbookContents): Uint8Array {
  const theirs = sheets.filter(({ mark }) => mark === undefined);
  const formats = [...new Set(theirs.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ format }) => format))))];
  return buildWorkbook({
    sheets: theirs.map((sheet) => ({
      name: escapeText(sheet.name),
      before: '<cols><col min="1" max="1" width="60" customWidth="1"/><col min="2" max="6" width="30" customWidth="1"/></cols>',
      rows: rowsOf(sheet, formats),
      after: mergesOf(sheet),
    })),
    styles: stylesOf(formats),
  });
} // prettier-ignore

function rowsOf({ rows, uncalculated = [] }: SheetContents, formats: readonly string[]): string {
  const cellOf = (row: number, { column, value, format }: CellContents): string => {
    const start = `<c r="${cellName({ row, column })}" s="${formats.indexOf(format)}"`;
    return typeof value === 'number'
      ? `${start}><v>${value}</v></c>`
      : `${start} t="inlineStr"><is><t xml:space="preserve">${escapeText(String(value))}</t></is></c>`;
  };
  return rows
    .map(({ row, cells }) => {
      const written = cells.map((cell) => ({ column: cell.column, xml: cellOf(row, cell) }));
      const formulas = uncalculated.filter((cell) => cell.row === row).map(({ column }) => ({ column, xml: `<c r="${cellName({ row, column })}"><f>TODAY()</f></c>` })); // prettier-ignore
      const inOrder = [...written, ...formulas].sort((a, b) => a.column - b.column);
      return `<row r="${row}">${inOrder.map(({ xml }) => xml).join('')}</row>`;
    })
    .join('');
}

const mergesOf = ({ merges }: SheetContents): string =>
  merges.length === 0
    ? ''
    : `<mergeCells count="${merges.length}">${merges.map((range) => `<mergeCell ref="${rangeName(range)}"/>`).join('')}</mergeCells>`;

const FIRST_OWN_FORMAT = 164;

function stylesOf(formats: readonly string[]): string {
  const own = formats.map((format, index) => ({ format, id: format === 'General' ? 0 : FIRST_OWN_FORMAT + index }));
  const numFmts = own.filter(({ id }) => id > 0);
  return (
    `<numFmts count="${numFmts.length}">${numFmts.map(({ format, id }) => `<numFmt numFmtId="${id}" formatCode="${escapeText(format)}"/>`).join('')}</numFmts>` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${own.length}">${own.map(({ id }) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`).join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
  );
}
