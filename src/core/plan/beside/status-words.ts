const NOT_STARTED =
  /^(?:not (?:yet )?(?:started|begun|commenced|due)|yet to (?:start|begin)|to (?:start|do|be started)|no progress(?: yet)?|planned|pending|awaiting start)\b[.!]?$/i;
const LATE = /^(?:(?:now|is|running) )?(?:overdue|late|delayed|slipped|slipping|missed|behind(?: schedule)?|off track|off target|past due)\b/i; // prettier-ignore

/** True of a status that says that nobody has begun. */
export const saysNotStarted = (status: string): boolean => NOT_STARTED.test(status.trim());

/** True of a status that says itself that the date has gone. */
export const saysLate = (status: string): boolean => LATE.test(status.trim());
