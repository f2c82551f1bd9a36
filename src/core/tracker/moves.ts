import { type Day, showIsoDay } from '../calendar/day';
import type { CellNews } from '../changes/record';
import type { ExistingRow } from './existing';
import { showWords } from './show-words';

/** What is kept of a row's agreed date, beside the edits by hand: the next build tells from it whether it was moved. */
const AGREED = 'Agreed date';
const TIMES = 'Times moved';

/** What a build finds of the date that counts in a row: the agreed one, or else the plan's. */
export interface Move {
  /** The agreed date, 'YYYY-MM-DD'; '' where there is none. */
  readonly agreed: string;
  /** How often the date that counts became another one since the row was first built. */
  readonly times: number;
  /** The line for the list of changes, where the agreed date is another one than at the last build. */
  readonly news: CellNews | undefined;
  /** What is to be said behind the plan's new date, where it has one. */
  readonly remark: string;
}

/**
 * Whether a row was moved since the last build. A plan that catches up with what was agreed moves nothing again, nor
 * does one whose new date doesn't count because another was agreed.
 * @param due the plan's date now.
 */
export function moveOf({ agreed: day, built }: Pick<ExistingRow, 'agreed' | 'built'>, due: Day | undefined): Move {
  const agreed = day ? showIsoDay(day) : '';
  if (!built) return { agreed, times: 0, news: undefined, remark: '' };
  const wasAgreed = built.edits.get(AGREED) ?? '';
  const counted = wasAgreed === '' ? built.due : wasAgreed;
  const planned = due ? showIsoDay(due) : '';
  const counts = agreed === '' ? planned : agreed;
  const isTakenOut = wasAgreed !== '' && agreed === '';
  const isMoved = counted !== counts && counted !== '' && counts !== '' && !isTakenOut;
  const times = Number(built.edits.get(TIMES) ?? 0) + (isMoved ? 1 : 0);
  const often = times > 1 ? ` (moved ${times} times)` : '';
  const line = (remark: string): Move['news'] => ({
    kind: 'Moved',
    column: AGREED,
    before: showWords(counted),
    after: `${showWords(counts) || 'no date'}${remark}`,
    ...(counts !== '' && { isLater: counts > counted }),
  });
  if (isTakenOut) return { agreed, times, news: counted === counts ? undefined : line(' (agreed date taken out)'), remark: '' }; // prettier-ignore
  if (agreed === '') return { agreed, times, news: undefined, remark: often };
  const remark = planned === agreed ? ' (as agreed)' : ` (${showWords(agreed)}, as agreed, still counts)`;
  return { agreed, times, news: agreed !== wasAgreed && counted !== counts ? line(often) : undefined, remark };
}

/** What is to be kept of it, by name. */
export const keptOfMove = ({ agreed, times }: Move): (readonly [string, string])[] => [
  ...(agreed === '' ? [] : [[AGREED, agreed] as const]),
  ...(times === 0 ? [] : [[TIMES, String(times)] as const]),
];
