import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { type RowProps, SheetRow } from './row';

interface Drawn {
  readonly dependsOn: readonly unknown[];
  readonly element: JSX.Element;
}

/** Rows that are drawn once and then stay while a sheet is scrolled: only those that look otherwise are drawn again. */
export function useDrawnRows(): (props: RowProps) => JSX.Element {
  const last = useRef(new Map<number, Drawn>());
  return (props) => {
    const dependsOn = dependenciesOf(props);
    const before = last.current.get(props.row);
    if (before?.dependsOn.every((one, index) => one === dependsOn[index]) === true) return before.element;
    const element = <SheetRow key={props.row} {...props} />;
    if (last.current.size > MOST) last.current.clear();
    last.current.set(props.row, { dependsOn, element });
    return element;
  };
}

/** More rows than are ever drawn at once. */
const MOST = 400;

function dependenciesOf({ row, sheet, marks, active, lastRow }: RowProps): readonly unknown[] {
  const isMerged = sheet.merges.some(({ top, bottom }) => top <= row && row <= bottom);
  return [
    sheet.rows.get(row),
    sheet.heights,
    sheet.merges,
    marks,
    active.row === row ? active.column : undefined,
    isMerged ? lastRow : undefined,
  ];
}
