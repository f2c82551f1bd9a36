import { type PlacedCell, type SheetDrawing, TEXT_LOOKS } from '../drawing';
import type { ChartUpdate, ExistingSheet } from './types';

/** All cells of a drawing that belong to no table, the texts above it too. */
export const placedCells = ({ above = [], cells = [] }: SheetDrawing): PlacedCell[] => [
  ...above.map(({ row, column, text, look }): PlacedCell => ({ row, column, cell: { kind: 'text', text }, look: TEXT_LOOKS[look] })),
  ...cells,
]; // prettier-ignore

/** A chart is known by its name. One that somebody took out is drawn again only where that is asked for. */
export const chartUpdates = ({ charts = [], target }: SheetDrawing, before: ExistingSheet): ChartUpdate[] =>
  charts.flatMap((chart): ChartUpdate[] => {
    const isNew = target.kind === 'new';
    if (before.charts?.includes(chart.name) === true) return chart.isMoved || isNew ? [{ kind: 'moved', chart }] : [];
    return isNew || chart.isRestored ? [{ kind: 'new', chart }] : [];
  });
