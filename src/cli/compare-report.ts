import { changesInWords, count } from '../app/words';
import type { Change } from '../core/changes/record';
import { quoted } from '../core/findings/words';
import { groupBy } from '../core/lists/group-by';
import type { PlanDifference } from '../core/builders';
import type { PlanChange } from '../core/tracker/compare-plans';
import { showPlace } from '../core/workbook/place';

const HEADINGS: Readonly<Partial<Record<Change['kind'], string>>> = { 'Gone from the plan': 'Gone' };

/** What changed between two versions of a plan, for people. */
export function compareReport(earlier: string, later: string, { changes, same, periods }: PlanDifference): string {
  const unchanged = `${count(same, 'action')} ${same === 1 ? 'is' : 'are'} the same`;
  const sections = [...groupBy(changes, ({ kind }) => kind)].flatMap(([kind, all]) => [
    '',
    `${HEADINGS[kind] ?? kind} (${all.length})`,
    ...all.map((change) => `  ${line(change)}`),
  ]);
  const said = changes.length === 0 ? `Nothing changed; ${unchanged}.` : `${changesInWords(changes)}; ${unchanged}.`;
  const lines = [`From ${earlier} (${periods.earlier}) to ${later} (${periods.later}):`, said, ...sections];
  return `${lines.join('\n')}\n`;
}

function line(change: PlanChange): string {
  const { kind, column, before, after, action } = change;
  if (column === '') {
    const dates = `${before}${after}`;
    return `${placeOf(change)}: ${dates === '' ? action : `${action} (${dates})`}`;
  }
  const said = `${column}: ${quoted(before)} → ${quoted(after)}`;
  const isOwnWords = kind === 'Reworded' && column !== 'By when';
  return isOwnWords ? `${placeOf(change)}: ${said}` : `${placeOf(change)}: ${quoted(action)}, ${said}`;
}

const placeOf = ({ was, is }: PlanChange): string => {
  const place = is ?? was;
  return place ? showPlace(place) : 'The plan';
};

/** The same as one JSON object, for other programs. Places are those of the later plan, and of the earlier one. */
export function compareJson({ changes, same, periods }: PlanDifference): string {
  const all = changes.map(({ kind, column, before, after, isLater, action, was, is }) => ({
    kind,
    ...(column !== '' && { column }),
    before,
    after,
    ...(isLater !== undefined && { later: isLater }),
    action,
    was: was ? showPlace(was) : null,
    is: is ? showPlace(is) : null,
  }));
  const words = changesInWords(changes);
  return `${JSON.stringify({ periods, words, same, changes: all }, null, 2)}\n`;
}
