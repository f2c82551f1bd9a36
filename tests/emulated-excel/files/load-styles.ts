import { builtinFormat } from '../../../src/hosts/xlsx/show';
import { type CellLines, lineKind, linesWith, NO_LINES, type Side, SIDES, USUAL_LINE } from '../model/lines';
import { RULE_SIDES, type RuleLook } from '../model/rules';
import { type CellStyle, PLAIN, restyled } from '../model/style';
import { child, children, type Element, flag, number } from './xml';

/** The looks of a workbook, by the numbers under which cells and rules name them. */
export interface LoadedStyles {
  readonly cells: readonly CellStyle[];
  readonly rules: readonly RuleLook[];
}

/** Formats that follow the user's settings; Excel names them so to add-ins. Source: ECMA-376 part 1, 18.8.30. */
const FOLLOWING: Readonly<Record<number, string>> = { 14: 'm/d/yyyy', 22: 'm/d/yyyy h:mm' };

const upperFirst = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** 'RRGGBB' of a colour, where it names one; theme colours other than that of links are taken for black. */
function colourOf(element: Element | undefined): string | undefined {
  const { rgb, theme } = element?.attributes ?? {};
  if (rgb !== undefined) return rgb.slice(-6).toUpperCase();
  return theme === '10' ? '0563C1' : undefined;
}

const isOn = (font: Element | undefined, name: string): boolean => {
  const element = child(font, name);
  return element !== undefined && flag(element, 'val', true);
};

function underlineOf(font: Element | undefined): string {
  const element = child(font, 'u');
  return element ? upperFirst(element.attributes['val'] ?? 'single') : 'None';
}

function fillOf(fill: Element | undefined): string | undefined {
  const pattern = child(fill, 'patternFill');
  return pattern?.attributes['patternType'] === 'solid' ? colourOf(child(pattern, 'fgColor')) : undefined;
}

/** The elements in which a side's line can stand. */
const SIDE_ELEMENTS: Readonly<Record<Side, readonly string[]>> = {
  top: ['top'],
  bottom: ['bottom'],
  left: ['left', 'start'],
  right: ['right', 'end'],
  down: ['diagonal'],
  up: ['diagonal'],
};

function linesOf(border: Element | undefined): CellLines {
  let lines = NO_LINES;
  for (const side of SIDES) {
    if ((side === 'down' && !flag(border, 'diagonalDown')) || (side === 'up' && !flag(border, 'diagonalUp'))) continue;
    const element = border?.children.find(({ name }) => SIDE_ELEMENTS[side].includes(name));
    const kind = lineKind(element?.attributes['style']);
    const colour = colourOf(child(element, 'color')) ?? USUAL_LINE.colour;
    if (kind) ({ lines } = linesWith(lines, side, { kind, colour }));
  }
  return lines;
}

/** @param root of the styles part. */
export function loadStyles(root: Element | undefined): LoadedStyles {
  const codes = new Map(
    children(child(root, 'numFmts'), 'numFmt').map((format) => [
      number(format, 'numFmtId'),
      format.attributes['formatCode'] ?? 'General',
    ]),
  );
  const fonts = child(root, 'fonts')?.children ?? [];
  const fills = child(root, 'fills')?.children ?? [];
  const borders = children(child(root, 'borders'), 'border').map(linesOf);
  const cells = children(child(root, 'cellXfs'), 'xf').map((xf) => {
    const id = number(xf, 'numFmtId') ?? 0;
    const font = fonts[number(xf, 'fontId') ?? 0];
    const alignment = child(xf, 'alignment');
    return restyled(PLAIN, {
      format: codes.get(id) ?? FOLLOWING[id] ?? builtinFormat(id),
      wraps: flag(alignment, 'wrapText'),
      horizontal: upperFirst(alignment?.attributes['horizontal'] ?? 'general'),
      vertical: upperFirst(alignment?.attributes['vertical'] ?? 'bottom'),
      indent: number(alignment, 'indent') ?? 0,
      isBold: isOn(font, 'b'),
      isItalic: isOn(font, 'i'),
      isStruck: isOn(font, 'strike'),
      underline: underlineOf(font),
      ink: colourOf(child(font, 'color')) ?? PLAIN.ink,
      fontName: child(font, 'name')?.attributes['val'] ?? PLAIN.fontName,
      fontSize: number(child(font, 'sz'), 'val') ?? PLAIN.fontSize,
      fill: fillOf(fills[number(xf, 'fillId') ?? 0]),
      lines: borders[number(xf, 'borderId') ?? 0] ?? NO_LINES,
      isLocked: flag(child(xf, 'protection'), 'locked', true),
      isQuoted: flag(xf, 'quotePrefix'),
    });
  });
  return { cells: cells.length > 0 ? cells : [PLAIN], rules: children(child(root, 'dxfs'), 'dxf').map(ruleLookOf) };
}

function ruleLookOf(dxf: Element): RuleLook {
  const font = child(dxf, 'font');
  const fill = colourOf(child(child(child(dxf, 'fill'), 'patternFill'), 'bgColor'));
  const ink = colourOf(child(font, 'color'));
  const drawn = linesOf(child(dxf, 'border'));
  const lines = Object.fromEntries(RULE_SIDES.flatMap((side) => (drawn[side] ? [[side, drawn[side]]] : [])));
  return {
    ...(fill !== undefined && { fill }),
    ...(ink !== undefined && { ink }),
    ...(child(font, 'b') && { isBold: isOn(font, 'b') }),
    ...(child(font, 'i') && { isItalic: isOn(font, 'i') }),
    ...(child(font, 'strike') && { isStruck: isOn(font, 'strike') }),
    ...(child(font, 'u') && { underline: underlineOf(font) }),
    ...(Object.keys(lines).length > 0 && { lines }),
  };
}
