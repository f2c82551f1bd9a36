import { recheckRows } from '../app/recheck';
import type { Session } from '../app/session';
import type { LeftRows, ReadingRows } from '../core/workbook/abilities';
import type { PaneWorkbook } from './answers';
import { rowsRechecked } from './words/checking';
import { checkedNow } from './model/checked';
import type { Event } from './state';

/** What became of rows that were left; undefined where nothing did. @throws HostProblem */
export async function recheckAsked(
  session: Session<PaneWorkbook & ReadingRows>,
  left: LeftRows,
): Promise<Event | undefined> {
  const rechecked = await recheckRows(session, left);
  if (rechecked === 'later') return { kind: 'recheck later' };
  if (rechecked === 'as before' || !session.last) return undefined;
  const seen = checkedNow(session.last);
  const first = seen.checked?.entries.find(({ finding }) => rechecked.fresh.includes(finding));
  return { kind: 'rechecked', seen, message: rowsRechecked(rechecked, first?.id) };
}
