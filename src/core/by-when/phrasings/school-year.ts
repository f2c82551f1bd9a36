import { group } from './phrasing';
import { YEAR, financialYearPair, writtenYear } from './years';

/** What may stand behind a season, a term or half a term: '2010', 'of 2010/11'; groups: pair, pair, year. */
export const OF_SCHOOL_YEAR = `(?:[\\s,]*(?:of\\s+)?(?:'?(\\d{4}|\\d{2})\\s*[/-]\\s*'?(\\d{4}|\\d{2})(?![\\d/])|${YEAR}))?`;

/** The calendar year that the three groups from `at` on name: of a pair, the first for what comes in autumn. */
export function schoolYear(match: RegExpExecArray, at: number, isInAutumn: boolean): number | undefined {
  const pair = group(match, at) === '' ? undefined : financialYearPair(group(match, at), group(match, at + 1));
  if (pair) return isInAutumn ? pair.startYear : pair.endYear;
  return writtenYear(group(match, at + 2));
}
