import type { CellRange } from '../../../core/workbook/ranges';
import type { Package } from '../package';
import { readWorkbookPart } from '../read-workbook';
import { parseCell, parseRanges } from '../references';
import { isTrue, prefixedAttribute, scanXml, type XmlAttributes } from '../xml';
import { type CellLooks, type WorkbookLooks, readWorkbookLooks } from './read-styles';

/** How a worksheet looks, for showing it. Rows and columns count from 1. */
export interface SheetLooks {
  readonly name: string;
  /** In characters of the standard font; of the columns that no entry names `defaultWidth`. */
  readonly columns: readonly ColumnLooks[];
  readonly defaultWidth: number;
  /** In points. */
  readonly defaultHeight: number;
  /** The rows that hold a cell or say a height. */
  readonly rows: readonly RowLooks[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly hasLines: boolean;
  readonly links: readonly SheetLink[];
  readonly words: readonly WordLooks[];
  /** What is printed above and below each page, as Excel spells it. */
  readonly margins: readonly string[];
  /** By the index that a cell's look has. */
  readonly looks: readonly CellLooks[];
}

export interface ColumnLooks {
  readonly first: number;
  readonly last: number;
  readonly width: number;
  /** True behind an outline, which may be folded. */
  readonly isOutlined: boolean;
}

export interface RowLooks {
  readonly row: number;
  /** In points; left out where it is as high as its words want it. 0 where the row is hidden. */
  readonly height?: number;
  /** The looks of its cells that have one, empty ones too. */
  readonly cells: readonly { readonly column: number; readonly look: number }[];
}

export interface SheetLink {
  readonly row: number;
  readonly column: number;
  /** Inside the workbook: `'Section 1'!A14`. */
  readonly inside?: string;
  /** Out of it. */
  readonly address?: string;
}

/** The look of cells while they show a word. */
export interface WordLooks {
  readonly ranges: readonly CellRange[];
  readonly word: string;
  readonly looks: CellLooks;
}

/** Excel's own, where a sheet says nothing. */
const STANDARD = { width: 8.43, height: 15 };

const MARGIN = /^(?:odd|even|first)(?:Header|Footer)$/;

/** @throws HostProblem 'damaged' */
export function readLooks(pkg: Package): SheetLooks[] {
  const workbook = readWorkbookPart(pkg);
  const looks = readWorkbookLooks(pkg, workbook);
  return workbook.sheets
    .filter(({ isWorksheet }) => isWorksheet)
    .map(({ name, part }) => {
      const targets = new Map(pkg.externalTargets(part));
      const scan = new LooksScan(looks, targets);
      scanXml(pkg.pieces(part), part, scan);
      return scan.toLooks(name);
    });
}

class LooksScan {
  readonly #columns: ColumnLooks[] = [];
  readonly #rows: { row: number; height?: number; cells: { column: number; look: number }[] }[] = [];
  readonly #links: SheetLink[] = [];
  readonly #words: WordLooks[] = [];
  #defaultWidth = STANDARD.width;
  #defaultHeight = STANDARD.height;
  #frozen = { rows: 0, columns: 0 };
  #hasLines = true;
  #row = 0;
  #column = 0;
  #ranges: readonly CellRange[] = [];
  #rule: CellLooks | undefined;
  #formula: string | undefined;
  readonly #margins: string[] = [];
  #margin: string | undefined;

  constructor(
    private readonly book: WorkbookLooks,
    private readonly targets: ReadonlyMap<string, string>,
  ) {}

  toLooks = (name: string): SheetLooks => ({
    name,
    columns: this.#columns,
    defaultWidth: this.#defaultWidth,
    defaultHeight: this.#defaultHeight,
    rows: this.#rows,
    frozen: this.#frozen,
    hasLines: this.#hasLines,
    links: this.#links,
    words: this.#words,
    margins: this.#margins,
    looks: this.book.cells,
  });

  open(local: string, attributes: XmlAttributes): void {
    switch (local) {
      case 'c':
        this.#openCell(attributes);
        break;
      case 'row':
        this.#openRow(attributes);
        break;
      case 'col':
        this.#columns.push({
          first: Number(attributes['min'] ?? 1),
          last: Number(attributes['max'] ?? 1),
          width: isTrue(attributes['hidden']) ? 0 : Number(attributes['width'] ?? this.#defaultWidth),
          isOutlined: Number(attributes['outlineLevel'] ?? 0) > 0,
        });
        break;
      case 'sheetFormatPr':
        this.#defaultWidth = Number(attributes['defaultColWidth'] ?? STANDARD.width);
        this.#defaultHeight = Number(attributes['defaultRowHeight'] ?? STANDARD.height);
        break;
      case 'sheetView':
        this.#hasLines = attributes['showGridLines'] === undefined || isTrue(attributes['showGridLines']);
        break;
      case 'pane':
        if (attributes['state']?.startsWith('frozen') === true)
          this.#frozen = { rows: Number(attributes['ySplit'] ?? 0), columns: Number(attributes['xSplit'] ?? 0) };
        break;
      case 'hyperlink':
        this.#openLink(attributes);
        break;
      case 'conditionalFormatting':
        this.#ranges = parseRanges(attributes['sqref']);
        break;
      case 'cfRule':
        this.#rule =
          attributes['type'] === 'cellIs' && attributes['operator'] === 'equal'
            ? this.book.rules[Number(attributes['dxfId'] ?? -1)]
            : undefined;
        break;
      case 'formula':
        if (this.#rule) this.#formula = '';
        break;
      default:
        if (MARGIN.test(local)) this.#margin = '';
    }
  }

  text(text: string): void {
    if (this.#formula !== undefined) this.#formula += text;
    if (this.#margin !== undefined) this.#margin += text;
  }

  close(local: string): void {
    if (MARGIN.test(local)) {
      if (this.#margin !== undefined && this.#margin !== '') this.#margins.push(this.#margin);
      this.#margin = undefined;
    }
    if (local !== 'formula' || this.#formula === undefined) return;
    const [, word] = /^"((?:[^"]|"")*)"$/.exec(this.#formula) ?? [];
    if (word !== undefined && this.#rule)
      this.#words.push({ ranges: this.#ranges, word: word.replaceAll('""', '"'), looks: this.#rule });
    this.#formula = undefined;
  }

  #openRow({ r, ht, hidden }: XmlAttributes): void {
    this.#row = r === undefined ? this.#row + 1 : Number(r);
    this.#column = 0;
    const height = isTrue(hidden) ? 0 : ht === undefined ? undefined : Number(ht);
    this.#rows.push({ row: this.#row, cells: [], ...(height !== undefined && { height }) });
  }

  #openCell({ r, s }: XmlAttributes): void {
    this.#column = parseCell(r)?.column ?? this.#column + 1;
    const look = Number(s ?? 0);
    if (look > 0) this.#rows.at(-1)?.cells.push({ column: this.#column, look });
  }

  #openLink(attributes: XmlAttributes): void {
    const [range] = parseRanges(attributes['ref']);
    if (!range) return;
    const address = this.targets.get(prefixedAttribute(attributes, 'id') ?? '');
    const inside = attributes['location'];
    this.#links.push({
      row: range.top,
      column: range.left,
      ...(address !== undefined ? { address } : inside !== undefined && { inside }),
    });
  }
}
