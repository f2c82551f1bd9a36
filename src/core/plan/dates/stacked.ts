import { readByWhen } from '../../by-when/read-by-when';
import type { ByWhen, StoredMoment } from '../../by-when/types';
import type { PlanPeriod } from '../../calendar/plan-period';

/** Labels for stacked lines can't be typed as the markers of parts, so they never meet. */
const labelOf = (index: number): string => `line ${index + 1}`;

/** A line that goes on from the one before it is no deadline of its own: 'Review 6 monthly', 'until March 12'. */
const GOES_ON = /^(?:review|until|from|to|then|and|starting|thereafter|with|subject|or)\b/i;

/** '(1c)', '(ii)': the marker of a line's own. */
const MARKER = /^\((?:\d{1,2}[a-z]?|[a-z]|[ivx]{1,4})\)/i;

const BULLET = /^[-–•*▪●]\s*/;

interface Said {
  readonly text: string;
  readonly stored: readonly StoredMoment[];
}

/** The lines of a text that say something, and where they begin. */
function linesOf(text: string): { line: string; start: number }[] {
  let from = 0;
  return text.split('\n').flatMap((whole) => {
    const line = whole.trim();
    const start = from + whole.indexOf(line);
    from += whole.length + 1;
    return line === '' ? [] : [{ line, start }];
  });
}

/**
 * Several milestones stacked in one cell with their dates stacked beside them: as many lines in the action as in the
 * by-when (a line that leads them in aside), more than one, and each line of the by-when a reading by itself. Undefined where they don't match.
 */
export function stackedByWhen(
  action: string,
  { text, stored }: Said,
  period: PlanPeriod,
): { byWhen: ByWhen; parts: ReadonlyMap<string, string> } | undefined {
  if (!text.includes('\n') || !action.includes('\n')) return undefined;
  const actions = action
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const dates = linesOf(text);
  if (dates.length < 2) return undefined;
  const lead = actions.length === dates.length + 1 && actions[0]?.endsWith(':') ? actions.shift() : undefined;
  if (actions.length !== dates.length) return undefined;
  if (dates.slice(1).some(({ line }) => GOES_ON.test(line))) return undefined;
  // '(three by Sept, three by March)' is the rest of the line above it.
  if (actions.slice(1).some((line) => line.startsWith('(') && !MARKER.test(line))) return undefined;
  const readings = dates.map(({ line, start }) => {
    const ofLine = stored.filter((day) => day.start >= start && day.end <= start + line.length);
    return readByWhen(line, {
      period,
      stored: ofLine.map((day) => ({ ...day, start: day.start - start, end: day.end - start })),
    });
  });
  const isWhole = readings.every(
    ({ parts, doubts }) =>
      parts.length === 1 &&
      doubts.every(({ kind }) => kind !== 'not read') &&
      parts.every((part) => part.label === undefined && part.deadlines.length > 0),
  );
  if (!isWhole) return undefined;
  return {
    byWhen: {
      text,
      parts: readings.map((reading, index) => ({
        label: labelOf(index),
        deadlines: reading.parts.flatMap((part) => part.deadlines),
      })),
      doubts: readings.flatMap(({ doubts }, index) => {
        const shift = dates[index]?.start ?? 0;
        return doubts.map((doubt) => ({ ...doubt, start: doubt.start + shift, end: doubt.end + shift }));
      }),
    },
    parts: new Map(
      actions.map((line, index) => [labelOf(index), [lead, line.replace(BULLET, '')].filter(Boolean).join(' ')]),
    ),
  };
}
