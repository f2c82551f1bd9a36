import { type MatchTier, matchByTiers } from '../lists/match';
import type { TableRow } from '../sheets/existing-table';
import type { ReportEntry } from './record';

type Tier = MatchTier<ReportEntry, TableRow>;

const said = (...words: readonly string[]): string => words.join('\n');

/**
 * The row of a report that tells of each finding already: the same rule in the same cell, or about the same words where
 * rows have moved. Each row is used once.
 */
export const matchEntries = (entries: readonly ReportEntry[], rows: readonly TableRow[]): Map<ReportEntry, TableRow> =>
  matchByTiers(
    entries,
    rows.filter(({ isUserOwned }) => !isUserOwned),
    TIERS,
  );

const TIERS: readonly Tier[] = [
  {
    itemKey: ({ finding, place, cell, action }) => said(finding, place.sheet, cell, action),
    candidateKey: ({ textUnder }) => said(textUnder('Finding'), textUnder('Sheet'), textUnder('Cell'), textUnder('Action')),
  },
  {
    itemKey: ({ finding, action }) => (action === '' ? undefined : said(finding, action)),
    candidateKey: ({ textUnder }) => (textUnder('Action') === '' ? undefined : said(textUnder('Finding'), textUnder('Action'))),
  },
  {
    itemKey: ({ finding, place, cell }) => said(finding, place.sheet, cell),
    candidateKey: ({ textUnder }) => said(textUnder('Finding'), textUnder('Sheet'), textUnder('Cell')),
  },
]; // prettier-ignore
