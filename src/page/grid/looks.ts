import type { ViewCell } from '../sheet-view';

const DOWN = { top: 'top', center: 'middle', bottom: 'bottom' } as const;

/** What a page says of a cell's look, by the names of styles. */
export type CellStyle = Readonly<Record<string, string | number>>;

/** A line between two cells is drawn once: at the right of one, at the foot of one. */
const LINES = { right: 'borderRightColor', bottom: 'borderBottomColor' } as const;

/** A cell's look as a page has it. */
export function styleOf({ looks, isNumber, runsOn }: ViewCell): CellStyle {
  const { fill, ink, isBold, isItalic, isUnderlined, isStruck, size, wraps, across, down, lines } = looks;
  const decoration = [isUnderlined && 'underline', isStruck && 'line-through'].filter(Boolean).join(' ');
  const colour = (side: keyof typeof LINES): CellStyle => {
    const line = lines?.[side];
    return line === undefined ? {} : { [LINES[side]]: `#${line}` };
  };
  return {
    ...(fill !== undefined && { backgroundColor: `#${fill}` }),
    ...(ink !== undefined && { color: `#${ink}` }),
    ...(isBold && { fontWeight: 700 }),
    ...(isItalic && { fontStyle: 'italic' }),
    ...(decoration !== '' && { textDecoration: decoration }),
    ...(size !== undefined && { fontSize: `${size}pt` }),
    ...(wraps ? { whiteSpace: 'pre-wrap' } : runsOn && { overflow: 'visible' }),
    textAlign: across ?? (isNumber ? 'right' : 'left'),
    verticalAlign: DOWN[down ?? 'bottom'],
    ...colour('right'),
    ...colour('bottom'),
  };
}
