import { strToU8, zipSync } from 'fflate';
import { escapeText } from '../../src/hosts/xlsx/xml';
import { actionText, byWhenText, byWhomText, dice } from './plan-texts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** A plan's workbook with so many actions, under objectives and in grids of 250, as Excel saves it. */
export function planFile(actions: number): Uint8Array {
  const random = dice(2011);
  const sheet = new SheetWriter();
  sheet.row(1, 'Recovery plan 2011-14');
  for (let n = 0; n < actions; n++) {
    if (n % 250 === 0) sheet.row(1, `Planning grid ${n / 250 + 1}: Theme ${n / 250 + 1}`);
    if (n % 25 === 0) sheet.row(1, `Objective ${(n % 250) / 25 + 1} ${actionText(random)}`);
    if (n % 250 === 0) sheet.row(1, 'Actions and milestones', 'By when', 'By whom');
    sheet.row(2, actionText(random), byWhenText(random), byWhomText(random));
  }
  const part = (text: string): Uint8Array => strToU8(DECLARATION + text);
  const override = (name: string, kind: string): string =>
    `<Override PartName="/xl/${name}" ContentType="${TYPE}.${kind}+xml"/>`;
  const relation = (id: number, kind: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  return zipSync({
    '[Content_Types].xml': part(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook.xml', 'sheet.main')}${override('worksheets/sheet1.xml', 'worksheet')}${override('styles.xml', 'styles')}${override('sharedStrings.xml', 'sharedStrings')}</Types>`,
    ),
    '_rels/.rels': part(
      `<Relationships xmlns="${PACKAGE}/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ),
    'xl/workbook.xml': part(
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': part(
      `<Relationships xmlns="${PACKAGE}/relationships">${relation(1, 'worksheet', 'worksheets/sheet1.xml')}${relation(2, 'styles', 'styles.xml')}${relation(3, 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    ),
    'xl/styles.xml': part(STYLES),
    'xl/sharedStrings.xml': part(sheet.strings()),
    'xl/worksheets/sheet1.xml': part(sheet.sheet()),
  });
}

/** Writes rows of texts; each text is stored once. */
class SheetWriter {
  private readonly rows: string[] = [];
  private readonly indexes = new Map<string, number>();
  private uses = 0;

  /** A row under the last, every cell of it in one style. An empty text leaves a cell that is only formatted. */
  row(style: number, ...texts: readonly string[]): void {
    const r = this.rows.length + 1;
    const cells = texts.map((text, index) => {
      const start = `<c r="${'ABC'.charAt(index)}${r}" s="${style}"`;
      return text === '' ? `${start}/>` : `${start} t="s"><v>${this.indexOf(text)}</v></c>`;
    });
    this.rows.push(`<row r="${r}" spans="1:3" ht="60" customHeight="1">${cells.join('')}</row>`);
  }

  private indexOf(text: string): number {
    this.uses++;
    const index = this.indexes.get(text) ?? this.indexes.size;
    this.indexes.set(text, index);
    return index;
  }

  strings(): string {
    const items = [...this.indexes.keys()].map((text) => `<si><t xml:space="preserve">${escapeText(text)}</t></si>`);
    return `<sst xmlns="${MAIN}" count="${this.uses}" uniqueCount="${items.length}">${items.join('')}</sst>`;
  }

  sheet(): string {
    return `<worksheet xmlns="${MAIN}"><dimension ref="A1:C${this.rows.length}"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="70" customWidth="1"/><col min="2" max="3" width="25" customWidth="1"/></cols><sheetData>${this.rows.join('')}</sheetData></worksheet>`;
  }
}
