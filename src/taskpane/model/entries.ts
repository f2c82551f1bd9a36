import { RULES } from '../../core/findings/rules';
import type { Finding, Severity } from '../../core/findings/types';
import type { Plan } from '../../core/plan/types';
import { type CellPlace, sameCell, showPlace } from '../../core/workbook/place';

/** A finding as the pane lists it: plain data, so that it can come out of a worker. */
export interface Entry {
  /** The same after another check, as long as the same is found. */
  readonly id: string;
  readonly severity: Severity;
  /** What is found, in a word or two: 'No owner'. */
  readonly kind: string;
  /** The action's own words, or what is found where it is about several rows or none. */
  readonly headline: string;
  readonly message: string;
  /** Why it matters at the meeting. */
  readonly why: string;
  readonly places: readonly [CellPlace, ...CellPlace[]];
  /** Where it is: the sheet's name, with the grid's title where several are on one sheet. */
  readonly grid: string;
  /** True where all findings of its kind may be fixed at once. */
  readonly isSafe: boolean;
  readonly finding: Finding;
}

const RULE = new Map(RULES.map((rule) => [rule.id, rule]));

export const entriesOf = (findings: readonly Finding[], plan: Plan): Entry[] => {
  const actions = plan.grids.flatMap((grid) => grid.actions);
  return findings.map((finding): Entry => {
    const { rule, severity, title, message, place, places = [place], rows, action } = finding;
    const words = action && actions.find((one) => sameCell(one.place, action))?.action;
    const [first = place, ...others] = places;
    return {
      id: `${rule} ${showPlace(place)} ${finding.words}`,
      severity,
      kind: title,
      headline: rows.length === 1 && words !== undefined ? words : title,
      message,
      why: RULE.get(rule)?.why ?? '',
      places: [first, ...others],
      grid: gridOf(first, plan),
      isSafe: RULE.get(rule)?.fixes === 'safe',
      finding,
    };
  });
};

/** The grid that a cell belongs to: the last one that begins above it. */
function gridOf({ sheet, row }: CellPlace, { grids }: Plan): string {
  const its = grids.filter(({ place }) => place.sheet === sheet);
  const grid = its.findLast(({ place }) => place.row <= row) ?? its[0];
  return grid === undefined || its.length === 1 ? sheet : `${sheet}: ${grid.title}`;
}
