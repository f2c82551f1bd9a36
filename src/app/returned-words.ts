import { listed } from '../core/findings/words';
import { STATUSES } from '../core/tracker/record';
import type { ReturnedNote } from '../core/meeting/collect';

/** What came back and a person has to look at, in one sentence. */
export const noteSaid = (note: ReturnedNote): string => SAID[note.kind](note);

const SAID: Readonly<Record<ReturnedNote['kind'], (note: ReturnedNote) => string>> = {
  'no handout': () => 'There is no sheet in it that was handed out.',
  'not from here': () => 'It was not handed out from this tracker; nothing of it was compared.',
  'row added': ({ place, words }) => `Row ${place.row} has no reference: ${words}`,
  'unknown reference': ({ place, ref, words }) => `Row ${place.row}: the tracker has no ${ref}: ${words}`,
  'reference twice': ({ place, ref, words }) => `Row ${place.row}: ${ref} is there a second time: ${words}`,
  'reference typed over': ({ place, ref, words }) => `Row ${place.row} bears ${ref} but the words of another action: ${words}`,
  'row missing': ({ ref }) => `${ref} was handed out and did not come back.`,
  'typed over': ({ place, ref, words }) => `Row ${place.row}, ${ref}: typed over, ${words}`,
  'no status': ({ place, ref, words }) => `Row ${place.row}, ${ref}: ‘${words}’ is none of the statuses ${listed(STATUSES)}.`,
  'column missing': ({ words }) => `The column ${words} is not there, or has another name: nothing was compared with it.`,
  'column added': ({ words }) => `A column was added, ${words}`,
}; // prettier-ignore
