import { isTrackerTitle } from '../tracker/record';
import type { ReadTracker } from '../tracker/tracker-rows';

/** 'Safer Peterborough Partnership, 2011-14', where the tracker's own title says it. */
export const whoseTracker = ({ table }: ReadTracker): string | undefined =>
  table.above
    .map(({ text }) => text)
    .filter(isTrackerTitle)
    .map((text) => /^Tracker: (?<whose>.*)\. Built [^.]*\.$/.exec(text)?.groups?.['whose'])[0];
