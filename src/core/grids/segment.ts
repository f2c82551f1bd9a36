import { oneLine } from '../text/tidy';
import type { ClassifiedRow, RowKind } from './rows/row-kinds';
import type { GridItem } from './grid-items';
import type { GridColumns } from './table/grid-columns';
import { withoutContinued } from './words/furniture-key';
import { headingOf, ledAsSaid } from './led-rows';
import { rowOfCard } from './lines/cards';
import { appended, rowFrom } from './mend';
import { textIn } from './table/row-shape';
import type { SheetRow } from './table/rows';
import { looseNumber } from './table/row-numbers';
import { type OpenGrid, openGrid } from './open-grid';
import type { GlossaryEntry, Grid, NearHeader, Objective, PlacedText, UnattributedRow } from './table/types';

/** A grid before its rows are told which objective they belong to. */
export interface SegmentedGrid extends Omit<Grid, 'rows' | 'objectives'> {
  readonly items: readonly GridItem[];
}

export interface Segments {
  readonly grids: readonly SegmentedGrid[];
  readonly lines: readonly PlacedText[];
  readonly glossary: readonly GlossaryEntry[];
  readonly nearHeaders: readonly NearHeader[];
}

/** Puts the rows of a sheet together to grids, each with what heads its rows, and the lines around them. */
export function segment(sheet: string, rows: readonly ClassifiedRow[]): Segments {
  const sheetReading = new Segmenter(sheet);
  for (const row of rows) sheetReading.take(row);
  return sheetReading.segments();
}

class Segmenter {
  private readonly grids: OpenGrid[] = [];
  private readonly lines: PlacedText[] = [];
  private readonly glossary: GlossaryEntry[] = [];
  private readonly nearHeaders: NearHeader[] = [];
  /** Lines that share their row with other cells: on a sheet without a grid they belong to a table of another kind. */
  private readonly cells = new Set<PlacedText>();
  /** Priorities above the first table of a sheet where nothing else opens a grid. */
  private waiting: Objective[] = [];

  constructor(private readonly sheet: string) {}

  segments(): Segments {
    const grids = this.grids.filter(({ headers }) => headers.length > 0);
    return {
      grids: grids.map((grid) => ({ ...grid, missingColumns: [...grid.missingColumns] })),
      lines: grids.length > 0 ? this.lines : this.lines.filter((line) => !this.cells.has(line)),
      glossary: this.glossary,
      nearHeaders: this.nearHeaders,
    };
  }

  private get grid(): OpenGrid | undefined {
    return this.grids.at(-1);
  }

  private open(title: string, place: PlacedText['place'], hasTitle: boolean): OpenGrid {
    const grid = openGrid(oneLine(title), place, hasTitle);
    this.grids.push(grid);
    return grid;
  }

  take(classified: ClassifiedRow): void {
    const { row, kind, section, columns } = classified;
    if (kind.is === 'action') {
      if (columns)
        this.grid?.items.push({
          is: 'row',
          row: rowFrom(this.sheet, row, columns, kind.column),
          indent: kind.indent ?? 0,
        });
      return;
    }
    const place = { sheet: this.sheet, row: row.row, column: classified.column };
    const line: PlacedText = { text: oneLine(classified.text), place };
    switch (kind.is) {
      case 'header':
        this.takeHeader(classified, kind);
        return;
      case 'other header':
        if (kind.near) this.nearHeaders.push({ ...kind.near, place, text: line.text });
        return;
      case 'cards':
        for (const card of kind.cards) this.takeCard(rowOfCard(this.sheet, card));
        return;
      case 'continuation':
        if (columns) this.mend((last) => appended(last, this.sheet, row, columns));
        return;
      case 'heading':
        (this.grid ?? this.open(this.sheet, place, false)).items.push(headingOf(line, kind, row, columns));
        return;
      case 'objective alone':
        this.grid?.items.push({ is: 'said', objective: ledAsSaid(line) });
        return;
      case 'heading rest':
        this.headOn(line.text);
        return;
      case 'title':
        this.open(line.text, place, true);
        return;
      case 'objective':
        this.takeObjective(
          { text: oneLine(`${kind.called} ${kind.number} ${kind.rest}`.trim()), place, number: kind.number },
          section === 'lines' || section === 'priorities',
        );
        return;
      case 'priority':
        this.takePriority({ ...line, number: kind.number }, classified, kind.titles);
        return;
      case 'section':
        if (kind.of === 'outcomes') this.grid?.outcomes.push(line);
        return;
      case 'glossary':
        for (const { code, meaning, column = place.column } of kind.entries)
          this.glossary.push({ code, meaning, place: { ...place, column } });
        return;
      case 'furniture':
        this.grid?.furniture.push(line);
        return;
      case 'remark':
      case 'note':
        this.grid?.comments.push(line);
        return;
      case 'text':
        this.takeText(line, classified);
        return;
      case 'nothing':
    }
  }

  private takeHeader({ row }: ClassifiedRow, { columns, lead }: Extract<RowKind, { is: 'header' }>): void {
    const place = { sheet: this.sheet, row: row.row, column: columns.action };
    const beside = this.grid?.headers.at(-1);
    const isBeside = beside?.row === place.row && beside.column !== place.column;
    const grid = isBeside ? this.openBeside(place) : (this.grid ?? this.openUntitled(place));
    grid.headers.push(place);
    grid.items.push({ is: 'table', lead: lead && [{ cell: lead, goesOn: false }] });
    if (columns.isThemed)
      grid.items.push({ is: 'heading', objective: ledAsSaid({ text: oneLine(textIn(row, columns.action)), place }) });
    for (const kind of columns.missing) grid.missingColumns.add(kind);
    this.takeNames(grid, row, columns);
    for (const column of columns.repeated)
      grid.repeatedColumns.push({ text: textIn(row, column), place: { ...place, column } });
    for (const { column, as, header, rival } of columns.byContents ?? [])
      grid.byContents.push({ text: oneLine(header), as, place: { ...place, column }, ...(rival && { rival }) });
  }

  /** A table beside the last one, with what was headed above it. */
  private openBeside(place: PlacedText['place']): OpenGrid {
    const items = this.grid?.items ?? [];
    const from = items.findLastIndex((item) => item.is === 'row' || item.is === 'table' || item.objective.place.row > place.row) + 1;
    const grid = this.open(this.sheet, place, false);
    grid.items.push(...items.splice(from));
    return grid;
  } // prettier-ignore

  private takeNames({ columnNames }: OpenGrid, row: SheetRow, { byWhen, byWhom, periods }: GridColumns): void {
    const named = [
      ['by-when', periods ? undefined : byWhen],
      ['by-whom', byWhom[0]],
    ] as const;
    for (const [kind, column] of named) {
      const name = column === undefined ? '' : textIn(row, column);
      if (name !== '' && !columnNames.has(kind)) columnNames.set(kind, oneLine(name));
    }
  }

  private takeCard(row: UnattributedRow): void {
    const grid = this.grid ?? this.openUntitled(row.place);
    if (grid.headers.length === 0) grid.headers.push(row.place);
    grid.items.push({ is: 'row', row, indent: 0 });
  }

  /** A grid without a title: one priority above it heads its rows, a list of them belongs to it. */
  private openUntitled(place: PlacedText['place']): OpenGrid {
    const grid = this.open(this.sheet, place, false);
    const [first, ...others] = this.waiting;
    this.waiting = [];
    if (!first) return grid;
    if (others.length === 0)
      grid.items.push({ is: 'heading', objective: ledAsSaid({ text: first.text, place: first.place }) });
    else this.addPriorities(grid, [first, ...others]);
    return grid;
  }

  private addPriorities(grid: OpenGrid, priorities: readonly Objective[]): void {
    for (const objective of priorities) {
      grid.priorities.push({ text: objective.text, place: objective.place });
      if (objective.number !== undefined) grid.items.push({ is: 'priority', objective });
    }
  }

  private mend(mended: (last: UnattributedRow) => UnattributedRow): void {
    const items = this.grid?.items ?? [];
    const at = items.findLastIndex(({ is }) => is === 'row');
    const last = items[at];
    if (last?.is === 'row') items[at] = { ...last, row: mended(last.row) };
  }

  private headOn(text: string): void {
    const items = this.grid?.items ?? [];
    const last = items.at(-1);
    if (!last || last.is === 'row' || last.is === 'table') return;
    const objective = { ...last.objective, text: `${last.objective.text} ${text}` };
    items[items.length - 1] = { ...last, objective };
  }

  private takeObjective(objective: Objective, isInList: boolean): void {
    const grid = this.grid ?? this.open(this.sheet, objective.place, false);
    grid.items.push({ is: 'listed', objective: ledAsSaid(objective), beginsList: !isInList });
  }

  private takePriority(objective: Objective, { section }: ClassifiedRow, titles: boolean): void {
    const line = { text: objective.text, place: objective.place };
    const { grid } = this;
    if (titles && grid?.hasTitle !== true) {
      const title = withoutContinued(line.text);
      if (title === line.text || title !== grid?.title) this.open(title, line.place, false).priorities.push(line);
    } else if (section === 'outcomes' && grid && /^outcome/i.test(line.text)) {
      grid.outcomes.push(line);
    } else if (section === 'rows' && grid) {
      grid.priorities.push(line);
      grid.items.push({ is: 'heading', objective: ledAsSaid(line) });
    } else if (grid) {
      this.addPriorities(grid, [objective]);
    } else {
      this.lines.push(line);
      this.waiting.push(objective);
    }
  }

  private takeText(line: PlacedText, { section, row, text }: ClassifiedRow): void {
    const { grid } = this;
    const isLabelled = row.cells.values().every((cell) => text.includes(cell.text));
    if (!grid && !isLabelled) this.cells.add(line);
    if (!grid) this.lines.push(line);
    else if (section === 'lines' || section === 'priorities') this.addPriorities(grid, [numbered(line)]);
    else if (section === 'outcomes') grid.outcomes.push(line);
    else if (section === 'comments' || section === 'glossary') grid.comments.push(line);
  }
}

/** A line of a list of priorities; its number may be that of the actions below. */
function numbered(line: PlacedText): Objective {
  const number = looseNumber(line.text);
  return number === undefined ? line : { ...line, number };
}
