import { type CollectedInto, OWN_WORKBOOK } from '../app/collect';
import type { MadePacks } from '../app/packs';
import { noteSaid } from '../app/returned-words';
import { count } from '../app/words';
import { groupBy } from '../core/lists/group-by';
import type { ReturnedItem, ReturnedPlace } from '../core/meeting/collect';
import { PACK_GROUPS } from '../core/meeting/pack-record';
import { showWords } from '../core/tracker/show-words';

/** What `packs` wrote. */
export function packsReport({ packs, withoutLead }: MadePacks, names: readonly string[], directory: string): string {
  const lines = packs.map(({ counts, rows }, at) => {
    const parts = PACK_GROUPS.flatMap((group) => {
      const number = counts.get(group) ?? 0;
      return number > 0 ? [`${number} ${group.toLowerCase()}`] : [];
    });
    return `  ${names[at] ?? ''}: ${count(rows, 'row')} (${parts.join(', ')})`;
  });
  return [
    `Wrote ${count(packs.length, 'workbook')} into ${directory}, each with a message to send it with (.txt):`,
    ...lines,
    ...(withoutLead > 0 ? [`${count(withoutLead, 'open row')} without a lead ${withoutLead === 1 ? 'is' : 'are'} in none of them.`] : []),
    '',
  ].join('\n'); // prettier-ignore
}

/** What came back. @param output where the tracker with it was written; undefined where nothing was. */
export function collectReport({ items, notes }: CollectedInto, output: string | undefined): string {
  const changes = items.filter(({ kind }) => kind === 'change');
  const conflicts = items.filter(({ kind }) => kind === 'conflict');
  const taken = items.filter(({ isTaken }) => isTaken);
  return [
    ...(items.length === 0 ? ['Nothing came back that the tracker doesn’t say already.'] : []),
    ...section('Came back changed', changes, changeLine),
    ...section('Changed in the tracker as well since it was handed out', conflicts, conflictLine),
    ...section('To look at', notes, noteSaid),
    ...(output !== undefined
      ? [`Took ${count(taken.length, 'change')} into ${output}.`]
      : items.length > 0
        ? ["Nothing was written. Give --take (returned, tracker, or references) and -o to take it into the tracker."]
        : []),
    '',
  ].join('\n'); // prettier-ignore
}

function section<T extends { readonly place: ReturnedPlace }>(
  heading: string,
  all: readonly T[],
  line: (one: T) => string,
): string[] {
  if (all.length === 0) return [];
  const files = groupBy(all, ({ place: { file, sheet } }) => [file, sheet].filter((part) => part !== '').join(', '));
  return [
    `${heading} (${all.length})`,
    ...[...files].flatMap(([where, some]) => [`  ${where.replace(OWN_WORKBOOK, 'This workbook')}`, ...some.map((one) => `    ${line(one)}`)]),
    '',
  ]; // prettier-ignore
}

const said = (words: string): string => showWords(words) || 'nothing';
const mark = ({ isTaken }: ReturnedItem): string => (isTaken ? ' (taken)' : '');

const changeLine = (item: ReturnedItem): string =>
  item.column === 'Reason' || item.column === 'Decision'
    ? `${item.ref}, ${item.column}: ${said(item.returned)}${mark(item)}`
    : `${item.ref}, ${item.column}: ${said(item.returned)}, was ${said(item.sent)}${mark(item)}`;

const conflictLine = (item: ReturnedItem): string =>
  `${item.ref}, ${item.column}: handed out as ${said(item.sent)}; the tracker says ${said(item.now)}; came back as ${said(item.returned)}${mark(item)}`;
