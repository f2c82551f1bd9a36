import { type MatchTier, matchByTiers } from '../lists/match';
import type { ReportRow, ReportWords } from './as-built';
import type { ReportEntry } from './record';

type Tier = MatchTier<ReportEntry, ReportRow>;

const said = (...words: readonly string[]): string => words.join('\n');

/**
 * The row of a report that tells of each finding already: the same rule in the same cell, or about the same words where
 * rows have moved. Each row is used once.
 */
export const matchEntries = (
  entries: readonly ReportEntry[],
  rows: readonly ReportRow[],
): Map<ReportEntry, ReportRow> =>
  matchByTiers(
    entries,
    rows.filter(({ at }) => !at.isUserOwned),
    TIERS,
  );

/** What a row is about is told by what was written there: people may have typed over it. */
const wordsOf = ({ built, shown }: ReportRow): ReportWords => built ?? shown;

const TIERS: readonly Tier[] = [
  {
    itemKey: ({ finding, place, cell, action }) => said(finding, place.sheet, cell, action),
    candidateKey: (row) => {
      const { Finding, Sheet, Cell, Action } = wordsOf(row);
      return said(Finding, Sheet, Cell, Action);
    },
  },
  {
    itemKey: ({ finding, action }) => (action === '' ? undefined : said(finding, action)),
    candidateKey: (row) => {
      const { Finding, Action } = wordsOf(row);
      return Action === '' ? undefined : said(Finding, Action);
    },
  },
  {
    itemKey: ({ finding, place, cell }) => said(finding, place.sheet, cell),
    candidateKey: (row) => {
      const { Finding, Sheet, Cell } = wordsOf(row);
      return said(Finding, Sheet, Cell);
    },
  },
];
