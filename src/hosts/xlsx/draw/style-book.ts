import type { CellLook, PlacedLook, SheetTheme, WordColour } from '../../../core/workbook/drawing';
import { type Edition, withPrefix, XML_DECLARATION } from '../edition';
import { isDate } from '../show';
import { readStyles } from '../styles-read';
import { TextEdits } from '../text-edits';
import { LEAST, type Section, SECTIONS } from './style-sections';
import { childOf, childrenOf, escapeAttribute, outlineXml, type XmlElement } from '../xml';

/** How a drawn cell looks. */
export interface CellStyle {
  readonly format: CellLook['format'] | 'header' | 'copied';
  readonly wraps: boolean;
  /** The number format of a 'copied' cell. */
  readonly code?: string;
}

/** The number format of days. */
const DAY_FORMAT = 'dd mmm yyyy';
const LINK_COLOUR = 'FF0563C1';

/** A styles part for a workbook without one; its lists are filled when they are first needed. */
export const emptyStyles = ({ main }: Edition): string => `${XML_DECLARATION}<styleSheet xmlns="${main}"></styleSheet>`;

/** An element in one spelling, so that two can be compared. */
function canonical({ local, attributes, children }: XmlElement): string {
  const written = Object.entries(attributes)
    .filter(([name]) => !name.startsWith('xmlns'))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  return `${local}[${written.join()}](${children.map(canonical).join('')})`;
}

/** A font's parts in the order in which Excel writes them. */
const FONT_ORDER = ['b', 'i', 'strike', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'charset', 'scheme'];

/** A styles part to which looks are added; a look that it has already is used again. */
export class StyleBook {
  readonly #text: string;
  readonly #root: XmlElement;
  readonly #lists = new Map<Section, { readonly known: string[]; readonly added: string[] }>();
  readonly #formats: readonly string[];
  readonly #numberFormats: Map<string, number>;
  /** Thousands of cells ask for the same few looks. */
  readonly #wrapped = new Map<string, number>();
  readonly #inOneLine = new Map<string, number>();

  readonly #theme: SheetTheme | undefined;

  constructor(text: string, part: string, theme: SheetTheme | undefined) {
    this.#theme = theme;
    this.#text = text;
    this.#root = outlineXml(text, part);
    this.#formats = readStyles(this.#root).formats;
    this.#numberFormats = new Map(
      childrenOf(childOf(this.#root, 'numFmts'), 'numFmt').map(({ attributes }) => [
        attributes['formatCode'] ?? '',
        Number(attributes['numFmtId']),
      ]),
    );
  }

  /** True where a cell style that is there shows numbers as dates. */
  showsDates(style: number): boolean {
    return isDate(this.#formats[style] ?? 'General');
  }

  /** The index of a cell style for a look, added where it is missing; that of any cell where there is no theme. */
  cellStyle(style: CellStyle): number {
    const theme = this.#theme;
    if (!theme) return 0;
    const known = style.wraps ? this.#wrapped : this.#inOneLine;
    const key = style.code === undefined ? style.format : `${style.format} ${style.code}`;
    const index = known.get(key) ?? this.#addCellStyle(style, theme);
    known.set(key, index);
    return index;
  }

  #addCellStyle({ format, wraps, code = 'General' }: CellStyle, theme: SheetTheme): number {
    const numFmt = this.#numberFormat(format === 'day' ? DAY_FORMAT : code);
    const font =
      format === 'link'
        ? this.#font({ u: '', color: `rgb="${LINK_COLOUR}"` })
        : format === 'header'
          ? this.#font({ b: '', color: `rgb="FF${theme.headerInk}"` })
          : 0;
    this.#list('cellStyleXfs');
    this.#list('fills');
    const fill = format === 'header' ? this.#solidFill(theme.headerFill) : 0;
    const border = this.#thinBorder(theme.lines);
    return this.#indexOf(
      'cellXfs',
      `<xf numFmtId="${numFmt}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyBorder="1"` +
        `${fill ? ' applyFill="1"' : ''}${numFmt ? ' applyNumberFormat="1"' : ''}${font ? ' applyFont="1"' : ''} applyAlignment="1">` +
        `<alignment${format === 'day' ? ' horizontal="left"' : ''} vertical="top"${wraps ? ' wrapText="1"' : ''}/></xf>`,
    );
  }

  /** The index of the look of a cell outside the table: that of any cell, but for what is told. */
  placedStyle(look: PlacedLook): number {
    const { size, isBold, ink, fill, align, wraps, format, lineBelow } = look;
    if (Object.keys(look).length === 0) return 0;
    this.#list('cellStyleXfs');
    this.#list('fills');
    this.#list('borders');
    const font = this.#font({
      ...(isBold === true && { b: '' }),
      ...(size !== undefined && { sz: `val="${size}"` }),
      ...(ink !== undefined && { color: `rgb="FF${ink}"` }),
    });
    const filled = fill === undefined ? 0 : this.#solidFill(fill);
    const border = lineBelow === undefined ? 0 : this.#lineBelow(lineBelow);
    const numFmt = this.#numberFormat(format ?? 'General');
    const placed = align === undefined ? '' : ` horizontal="${align}"`;
    const alignment =
      align === undefined && wraps !== true ? '' : `<alignment${placed}${wraps === true ? ' wrapText="1"' : ''}/>`;
    const applied = [
      [numFmt, 'NumberFormat'], [font, 'Font'], [filled, 'Fill'], [border, 'Border'], [alignment, 'Alignment'],
    ].flatMap(([is, what]) => (is === 0 || is === '' ? [] : ` apply${what}="1"`)); // prettier-ignore
    return this.#indexOf(
      'cellXfs',
      `<xf numFmtId="${numFmt}" fontId="${font}" fillId="${filled}" borderId="${border}" xfId="0"${applied.join('')}` +
        (alignment === '' ? '/>' : `>${alignment}</xf>`),
    );
  }

  #solidFill(colour: string): number {
    return this.#indexOf(
      'fills',
      `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`,
    );
  }

  #thinBorder(colour: string): number {
    const sides = ['left', 'right', 'top', 'bottom'].map(
      (side) => `<${side} style="thin"><color rgb="FF${colour}"/></${side}>`,
    );
    return this.#indexOf('borders', `<border>${sides.join('')}<diagonal/></border>`);
  }

  #lineBelow(colour: string): number {
    const line = `<bottom style="thin"><color rgb="FF${colour}"/></bottom>`;
    return this.#indexOf('borders', `<border><left/><right/><top/>${line}<diagonal/></border>`);
  }

  /** The index of the look that a cell gets while it shows a word. */
  wordStyle({ fill, ink, isBold }: WordColour): number {
    return this.#indexOf(
      'dxfs',
      `<dxf><font>${isBold ? '<b/>' : ''}<color rgb="FF${ink}"/></font>` +
        `<fill><patternFill patternType="solid"><bgColor rgb="FF${fill}"/></patternFill></fill></dxf>`,
    );
  }

  /** The part's text with what was added; the same text where nothing was. */
  toText(): string {
    const edits = new TextEdits(this.#text);
    for (const section of SECTIONS) {
      const { known, added } = this.#lists.get(section) ?? { known: [], added: [] };
      if (added.length === 0) continue;
      const items = added.map((xml) => withPrefix(xml, this.#root.prefix)).join('');
      const element = childOf(this.#root, section);
      if (element) {
        if (element.attributes['count'] !== undefined) edits.setAttribute(element, 'count', String(known.length));
        edits.append(element, items);
      } else {
        const tag = `${this.#root.prefix}${section}`;
        edits.insert(this.#placeOf(section), `<${tag} count="${known.length}">${items}</${tag}>`);
      }
    }
    return edits.apply();
  }

  #placeOf(section: Section): number {
    const later = new Set<string>(SECTIONS.slice(SECTIONS.indexOf(section) + 1));
    return this.#root.children.find(({ local }) => later.has(local))?.start ?? this.#root.contentEnd;
  }

  #list(section: Section): { readonly known: string[]; readonly added: string[] } {
    let list = this.#lists.get(section);
    if (!list) {
      const children = childOf(this.#root, section)?.children ?? [];
      const added = children.length === 0 ? [...(LEAST[section] ?? [])] : [];
      const existing = children.length === 0 ? added.map((xml) => outlineXml(xml, section)) : children;
      list = { known: existing.map(canonical), added };
      this.#lists.set(section, list);
    }
    return list;
  }

  #indexOf(section: Section, xml: string): number {
    const { known, added } = this.#list(section);
    const wanted = canonical(outlineXml(xml, section));
    const existing = known.indexOf(wanted);
    if (existing >= 0) return existing;
    added.push(xml);
    return known.push(wanted) - 1;
  }

  #numberFormat(code: string): number {
    if (code === 'General') return 0;
    const existing = this.#numberFormats.get(code);
    if (existing !== undefined) return existing;
    // Numbers below 164 are Excel's own formats (ECMA-376 part 1, 18.8.30).
    const id = Math.max(163, ...this.#numberFormats.values()) + 1;
    this.#indexOf('numFmts', `<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    this.#numberFormats.set(code, id);
    return id;
  }

  /** The workbook's standard font with some of its parts changed. */
  #font(changes: Readonly<Record<string, string>>): number {
    this.#list('fonts');
    const standard = childOf(this.#root, 'fonts')?.children[0] ?? outlineXml(LEAST.fonts?.[0] ?? '<font/>', 'fonts');
    const parts = new Map(
      standard.children.map(({ local, attributes }) => [
        local,
        Object.entries(attributes)
          .map(([name, value]) => `${name}="${escapeAttribute(value)}"`)
          .join(' '),
      ]),
    );
    for (const [local, attributes] of Object.entries(changes)) parts.set(local, attributes);
    const children = FONT_ORDER.flatMap((local) => {
      const attributes = parts.get(local);
      return attributes === undefined ? [] : `<${local}${attributes && ' '}${attributes}/>`;
    });
    return this.#indexOf('fonts', `<font>${children.join('')}</font>`);
  }
}
