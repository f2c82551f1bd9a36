import type { Package } from '../package';
import type { WorkbookPart } from '../read-workbook';
import { isStruck } from '../styles-read';
import { childOf, childrenOf, isTrue, type XmlElement } from '../xml';
import { type Colours, coloursOf } from './colours';

/** How a cell looks. Colours are 'RRGGBB'; what is left out is as in any cell. */
export interface CellLooks {
  readonly fill?: string;
  readonly ink?: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isUnderlined?: boolean;
  readonly isStruck?: boolean;
  /** In points. */
  readonly size?: number;
  readonly wraps?: boolean;
  readonly across?: 'left' | 'center' | 'right';
  readonly down?: 'top' | 'center' | 'bottom';
  /** The sides on which a line is drawn, with its colour. */
  readonly lines?: Readonly<Partial<Record<Side, string>>>;
}

type Side = 'left' | 'right' | 'top' | 'bottom';
const SIDES: readonly Side[] = ['left', 'right', 'top', 'bottom'];

/** The size of a font in points that says none, as Excel's own is. */
const STANDARD_SIZE = 11;

export interface WorkbookLooks {
  /** By a cell's style, the index into `cellXfs`. */
  readonly cells: readonly CellLooks[];
  /** By the index of a rule's format (`dxfs`). */
  readonly rules: readonly CellLooks[];
}

/** Source: ECMA-376 part 1, 18.8. */
export function readWorkbookLooks(pkg: Package, { part, stylesPart }: WorkbookPart): WorkbookLooks {
  if (stylesPart === undefined) return { cells: [], rules: [] };
  const root = pkg.outline(stylesPart);
  const colours = coloursOf(pkg, part);
  const listOf = (list: string, item: string): XmlElement[] => childrenOf(childOf(root, list), item);
  const fonts = listOf('fonts', 'font').map((font) => fontLooks(font, colours));
  const fills = listOf('fills', 'fill').map((fill) => fillLooks(fill, colours, 'fgColor'));
  const borders = listOf('borders', 'border').map((border) => lineLooks(border, colours));
  return {
    cells: listOf('cellXfs', 'xf').map((xf) => ({
      ...fonts[Number(xf.attributes['fontId'] ?? 0)],
      ...fills[Number(xf.attributes['fillId'] ?? 0)],
      ...borders[Number(xf.attributes['borderId'] ?? 0)],
      ...alignmentLooks(childOf(xf, 'alignment')),
    })),
    rules: listOf('dxfs', 'dxf').map((dxf) => ({
      ...fontLooks(childOf(dxf, 'font'), colours),
      ...fillLooks(childOf(dxf, 'fill'), colours, 'bgColor'),
    })),
  };
}

function fontLooks(font: XmlElement | undefined, colours: Colours): CellLooks {
  const isOn = (name: string): boolean => {
    const element = childOf(font, name);
    return element !== undefined && (element.attributes['val'] === undefined || isTrue(element.attributes['val']));
  };
  const ink = colours(childOf(font, 'color')?.attributes);
  const size = Number(childOf(font, 'sz')?.attributes['val'] ?? STANDARD_SIZE);
  const underline = childOf(font, 'u')?.attributes;
  return {
    ...(ink !== undefined && { ink }),
    ...(size !== STANDARD_SIZE && { size }),
    ...(isOn('b') && { isBold: true }),
    ...(isOn('i') && { isItalic: true }),
    ...(underline && underline['val'] !== 'none' && { isUnderlined: true }),
    ...(isStruck(childOf(font, 'strike')?.attributes) && { isStruck: true }),
  };
}

/** @param shown which of a pattern's two colours is seen: of a cell's solid fill the first, of a rule's the second. */
function fillLooks(fill: XmlElement | undefined, colours: Colours, shown: 'fgColor' | 'bgColor'): CellLooks {
  const pattern = childOf(fill, 'patternFill');
  const gradient = childOf(childOf(fill, 'gradientFill'), 'stop');
  const kind = pattern?.attributes['patternType'];
  const colour = gradient
    ? colours(childOf(gradient, 'color')?.attributes)
    : kind === 'none' || (kind === undefined && shown === 'fgColor')
      ? undefined
      : colours(childOf(pattern, kind === 'solid' || shown === 'bgColor' ? shown : 'bgColor')?.attributes);
  return colour === undefined ? {} : { fill: colour };
}

function lineLooks(border: XmlElement, colours: Colours): CellLooks {
  const lines = SIDES.flatMap((side) => {
    const line = childOf(border, side);
    const style = line?.attributes['style'];
    return style === undefined || style === 'none'
      ? []
      : [[side, colours(childOf(line, 'color')?.attributes) ?? '000000'] as const];
  });
  return lines.length === 0 ? {} : { lines: Object.fromEntries(lines) };
}

function alignmentLooks(alignment: XmlElement | undefined): CellLooks {
  const { horizontal, vertical, wrapText } = alignment?.attributes ?? {};
  return {
    ...(isTrue(wrapText) && { wraps: true }),
    ...((horizontal === 'left' || horizontal === 'center' || horizontal === 'right') && { across: horizontal }),
    ...((vertical === 'top' || vertical === 'center') && { down: vertical }),
  };
}
