import { sameCell } from '../../workbook/place';
import type { Figure, Total } from './totals';

/** One cell that makes two totals wrong, and what would make both right. */
export interface WrongInBoth {
  readonly figure: Figure;
  readonly needed: number;
  readonly above: Total;
  readonly beside: Total;
}

export const sumOf = (figures: readonly Figure[]): number => figures.reduce((sum, { value }) => sum + value, 0);

/** By how much a total is more than its parts. */
export const excessOf = ({ value, parts }: Total): number => value - sumOf(parts);

/** The cell in which a wrong sum of a column and a wrong sum of a row meet, where mending it mends both. */
export function wrongInBoth(above: Total, beside: Total): WrongInBoth | undefined {
  const [down, across] = [excessOf(above), excessOf(beside)];
  if (isNone(down - across)) {
    if (sameCell(above.place, beside.place)) return { figure: above, needed: above.value - down, above, beside };
    const figure = above.parts.find(({ place }) => beside.parts.some((part) => sameCell(part.place, place)));
    if (figure) return { figure, needed: figure.value + down, above, beside };
  }
  if (!isNone(down + across)) return undefined;
  if (beside.parts.some(({ place }) => sameCell(place, above.place)))
    return { figure: above, needed: above.value - down, above, beside };
  if (above.parts.some(({ place }) => sameCell(place, beside.place)))
    return { figure: beside, needed: beside.value - across, above, beside };
  return undefined;
}

const LEAST = 0.005;
const isNone = (value: number): boolean => Math.abs(value) < LEAST;
