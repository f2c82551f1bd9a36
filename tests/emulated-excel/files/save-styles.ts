import { type CellLines, type Line, NO_LINES } from '../model/lines';
import { RULE_SIDES, type RuleLook } from '../model/rules';
import { type CellStyle, PLAIN } from '../model/style';
import { MAIN } from './namespaces';
import { escapeXml } from './xml';

/** Formats that Open XML names by number only because they follow the user's settings. */
const FOLLOWING: Readonly<Record<string, number>> = { General: 0, '@': 49, 'm/d/yyyy': 14, 'm/d/yyyy h:mm': 22 };

const FIRST_OWN_FORMAT = 164;

const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** A list of elements, each of them once. */
class Pool {
  readonly #items: string[];

  constructor(...items: string[]) {
    this.#items = items;
  }

  indexOf(xml: string): number {
    const known = this.#items.indexOf(xml);
    return known >= 0 ? known : this.#items.push(xml) - 1;
  }

  toXml(name: string): string {
    return this.#items.length === 0 ? '' : `<${name} count="${this.#items.length}">${this.#items.join('')}</${name}>`;
  }
}

/** Gathers the looks of cells and rules, and writes the styles part. */
export class SaveStyles {
  readonly #formats: string[] = [];
  readonly #fonts = new Pool(fontXml(PLAIN));
  readonly #fills = new Pool(
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  readonly #borders = new Pool(borderXml(NO_LINES));
  readonly #cells = new Pool('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
  readonly #rules = new Pool();
  readonly #known = new Map<CellStyle, number>([[PLAIN, 0]]);

  /** The number of a cell's look. */
  cell(style: CellStyle): number {
    const known = this.#known.get(style);
    if (known !== undefined) return known;
    const index = this.#cells.indexOf(this.#xf(style));
    this.#known.set(style, index);
    return index;
  }

  #xf(style: CellStyle): string {
    const alignment =
      (style.horizontal === 'General' ? '' : ` horizontal="${lowerFirst(style.horizontal)}"`) +
      (style.vertical === 'Bottom' ? '' : ` vertical="${lowerFirst(style.vertical)}"`) +
      `${style.wraps ? ' wrapText="1"' : ''}${style.indent > 0 ? ` indent="${style.indent}"` : ''}`;
    const inner =
      (alignment === '' ? '' : `<alignment${alignment}/>`) + (style.isLocked ? '' : '<protection locked="0"/>');
    const border = this.#borders.indexOf(borderXml(style.lines));
    const attributes =
      `numFmtId="${this.#format(style.format)}" fontId="${this.#fonts.indexOf(fontXml(style))}" ` +
      `fillId="${style.fill === undefined ? 0 : this.#fills.indexOf(fillXml(style.fill))}" borderId="${border}" xfId="0"` +
      (style.isQuoted ? ' quotePrefix="1"' : '');
    const applied =
      'applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"' +
      (border === 0 ? '' : ' applyBorder="1"') +
      (style.isLocked ? '' : ' applyProtection="1"');
    return `<xf ${attributes} ${applied}${inner === '' ? '/>' : `>${inner}</xf>`}`;
  }

  #format(code: string): number {
    const fixed = FOLLOWING[code];
    if (fixed !== undefined) return fixed;
    const known = this.#formats.indexOf(code);
    return FIRST_OWN_FORMAT + (known >= 0 ? known : this.#formats.push(code) - 1);
  }

  /** The number of a rule's look. */
  rule(look: RuleLook): number {
    const font =
      (look.isBold === undefined ? '' : `<b val="${Number(look.isBold)}"/>`) +
      (look.isItalic === undefined ? '' : `<i val="${Number(look.isItalic)}"/>`) +
      (look.isStruck === undefined ? '' : `<strike val="${Number(look.isStruck)}"/>`) +
      (look.underline === undefined ? '' : `<u val="${lowerFirst(look.underline)}"/>`) +
      (look.ink === undefined ? '' : `<color rgb="FF${look.ink}"/>`);
    const fill =
      look.fill === undefined
        ? ''
        : `<fill><patternFill patternType="solid"><bgColor rgb="FF${look.fill}"/></patternFill></fill>`;
    const border = RULE_SIDES.flatMap((side) => {
      const line = look.lines?.[side];
      return line ? `<${side} style="${line.kind}"><color rgb="FF${line.colour}"/></${side}>` : [];
    }).join('');
    return this.#rules.indexOf(
      `<dxf>${font === '' ? '' : `<font>${font}</font>`}${fill}${border === '' ? '' : `<border>${border}</border>`}</dxf>`,
    );
  }

  toXml(): string {
    const formats = this.#formats.map(
      (code, i) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + i}" formatCode="${escapeXml(code)}"/>`,
    );
    return (
      `<styleSheet xmlns="${MAIN}">` +
      (formats.length > 0 ? `<numFmts count="${formats.length}">${formats.join('')}</numFmts>` : '') +
      `${this.#fonts.toXml('fonts')}${this.#fills.toXml('fills')}${this.#borders.toXml('borders')}` +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      this.#cells.toXml('cellXfs') +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      `${this.#rules.toXml('dxfs')}</styleSheet>`
    );
  }
}

function fontXml(style: CellStyle): string {
  return (
    `<font>${style.isBold ? '<b/>' : ''}${style.isItalic ? '<i/>' : ''}${style.isStruck ? '<strike/>' : ''}` +
    (style.underline === 'None' ? '' : `<u val="${lowerFirst(style.underline)}"/>`) +
    `<sz val="${style.fontSize}"/><color rgb="FF${style.ink}"/><name val="${escapeXml(style.fontName)}"/></font>`
  );
}

const fillXml = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;

function borderXml({ top, bottom, left, right, down, up }: CellLines): string {
  const side = (name: string, line: Line | undefined): string =>
    line ? `<${name} style="${line.kind}"><color rgb="FF${line.colour}"/></${name}>` : `<${name}/>`;
  return (
    `<border${up ? ' diagonalUp="1"' : ''}${down ? ' diagonalDown="1"' : ''}>` +
    `${side('left', left)}${side('right', right)}${side('top', top)}${side('bottom', bottom)}` +
    `${side('diagonal', down ?? up)}</border>`
  );
}
