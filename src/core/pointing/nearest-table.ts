import type { HeaderSays } from '../grids/headers/header-says';
import { showColumnNames } from '../plan/column-names';
import { headerMeaning, headerWords } from '../reading';
import { oneLine } from '../text/tidy';
import type { CellContents, SheetContents } from '../workbook/contents';
import type { CellPlace } from '../workbook/place';

type Needed = 'action' | 'byWhen' | 'byWhom';

/** A table that is no grid, told by the row that looks most like its header. */
export interface NearestTable {
  readonly place: CellPlace;
  /** In the order of the columns. */
  readonly headers: readonly string[];
  /** The headers that are known, by what they say. */
  readonly known: Readonly<Partial<Record<Needed, string>>>;
}

/** A header's text is no longer than this, but for a question. */
const LONGEST = 60;
const ASKS = /^(?=.{1,100}$)(?:what|how|who|when|where|which|why)\b/i;

/**
 * The table of a workbook that comes nearest to a grid: most of the columns that a grid needs, then most headers that
 * are known at all, then most rows below it. Undefined where no row of several short texts has a row below it.
 */
export function nearestTable(sheets: readonly SheetContents[]): NearestTable | undefined {
  const candidates = sheets.flatMap((sheet) => candidatesIn(sheet));
  const best = candidates.toSorted((a, b) => b.needed - a.needed || b.headed - a.headed || b.below - a.below)[0];
  return best?.table;
}

interface Candidate {
  readonly table: NearestTable;
  readonly needed: number;
  readonly headed: number;
  readonly below: number;
}

function candidatesIn({ name, rows }: SheetContents): Candidate[] {
  return rows.flatMap(({ row, cells }, index): Candidate[] => {
    const [first] = cells;
    const isHeader = cells.length > 1 && cells.every(isHeaderText);
    const below = rows.slice(index + 1).filter((other) => other.cells.length > 1).length;
    if (!first || !isHeader || below === 0) return [];
    const headers = cells.map(({ text }) => oneLine(text));
    const known = knownAmong(headers);
    return [
      {
        table: { place: { sheet: name, row, column: first.column }, headers, known },
        needed: Object.keys(known).length,
        headed: headers.filter((header) => headerMeaning(header) !== undefined).length,
        below,
      },
    ];
  });
}

/** True for a short text, as headers are. */
export const isHeaderText = ({ value, text }: CellContents): boolean =>
  typeof value === 'string' && (text.length <= LONGEST || ASKS.test(oneLine(text))) && /\p{L}/u.test(text);

/** 'Delivered by' is above names as often as above dates. */
const headsNames = (header: string): boolean => /ed by$/.test(headerWords(header));

/** The headers that are known, by what they say. */
export function knownAmong(headers: readonly string[]): NearestTable['known'] {
  const first = (...kinds: readonly HeaderSays['kind'][]): string | undefined =>
    headers.find((header) => kinds.some((kind) => headerMeaning(header)?.says.kind === kind));
  const whens = headers.filter((header) => headerMeaning(header)?.says.kind === 'by-when');
  const byWhen = whens.find((header) => !headsNames(header)) ?? whens[0];
  const action = first('action') ?? first('objective');
  const byWhom = first('by-whom') ?? whens.find((header) => header !== byWhen && headsNames(header));
  return {
    ...(action !== undefined && { action }),
    ...(byWhen !== undefined && { byWhen }),
    ...(byWhom !== undefined && { byWhom }),
  };
}

/** How the columns of a table would be named; '…' stands for the headers that its reader has to choose. */
export const columnsTemplate = ({ place, known }: NearestTable): string =>
  showColumnNames({
    ...place,
    action: known.action ?? '…',
    byWhen: known.byWhen ?? '…',
    byWhom: known.byWhom ?? '…',
  });
