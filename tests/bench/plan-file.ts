import { strToU8, zipSync } from 'fflate';
import { escapeText } from '../../src/hosts/xlsx/xml';

const BY_WHENS = [
  'Aug 11', 'Sept 2011', 'End April 11', 'Quarterly starting Jun 11', 'Jul 11. Review 6 monthly', 'Ongoing', '2011/12', 'Mar 12; Mar 13; Mar 14',
  'i) Jun 11; ii) Dec 11 and review 6 monthly', 'Jun, Sept, Dec 11 & Mar 12', '30/06/2012', 'In line with commissioning plan', 'Annually', 'tbc',
]; // prettier-ignore
const BY_WHOMS = [
  'JCM',
  'JCM / PIU',
  'Performance & Information Officer',
  'JCM & service managers',
  'SMLO, DIP and Board',
  'i) SMO ii) PIU',
  'Housing Lead',
];

/** A plan's workbook with so many actions, under objectives and in grids of 250; every text differs from the next. */
export function planFile(actions: number): Uint8Array {
  const rows: string[] = [];
  const row = (...texts: readonly string[]): void => {
    const r = rows.length + 1;
    const cells = texts.map(
      (text, i) => `<c r="${'ABC'[i] ?? 'D'}${r}" t="inlineStr"><is><t>${escapeText(text)}</t></is></c>`,
    );
    rows.push(`<row r="${r}">${cells.join('')}</row>`);
  };
  row('Recovery plan 2011-14');
  for (let n = 0; n < actions; n++) {
    if (n % 250 === 0) row(`Planning grid ${n / 250 + 1}: Theme ${n / 250 + 1}`);
    if (n % 25 === 0) row(`Objective ${(n % 250) / 25 + 1} Make service ${n} better`);
    if (n % 250 === 0) row('Actions and milestones', 'By when', 'By whom');
    const byWhen = BY_WHENS[n % BY_WHENS.length] ?? '';
    const byWhom = BY_WHOMS[n % BY_WHOMS.length] ?? '';
    row(`Agree step ${n} with providers; i) write it down and ii) report on it to meeting ${n % 97}`, byWhen, byWhom);
  }
  const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const types = 'http://schemas.openxmlformats.org/package/2006';
  const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${xml}<Types xmlns="${types}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetType}.worksheet+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${xml}<Relationships xmlns="${types}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${xml}<Relationships xmlns="${types}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `${xml}<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
    ),
  });
}
