import type { CSSProperties } from 'react';
import type { ViewCell } from '../sheet-view';

const DOWN = { top: 'top', center: 'middle', bottom: 'bottom' } as const;

/** A cell's look as a page has it. */
export function styleOf({ looks, isNumber, runsOn }: ViewCell): CSSProperties {
  const { fill, ink, isBold, isItalic, isUnderlined, isStruck, size, wraps, across, down, lines } = looks;
  const decoration = [isUnderlined && 'underline', isStruck && 'line-through'].filter(Boolean).join(' ');
  const sides = Object.entries(lines ?? {}).map(([side, colour]) => [`border-${side}-color`, `#${colour}`]);
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
    ...Object.fromEntries(sides),
  };
}
