import type { Day } from '../calendar/day';
import { type DateSystem, dayFromSerial } from '../calendar/serial';
import type { CellContents } from '../workbook/contents';
import { type DateShape, dateShape } from './date-format';
import { memoize } from '../text/memo';
import { tidy } from '../text/tidy';

/** A cell as a reader sees it: words, a day that Excel stored, or a number. */
export type Cell =
  /** `means`: what it is read as, where its place says more than its words do: a cross below 'Q2'. */
  /** `indent`: how many spaces its words are set in. */
  | { readonly kind: 'words'; readonly text: string; readonly means?: string; readonly indent?: number }
  | { readonly kind: 'day'; readonly text: string; readonly day: Day; readonly shape: DateShape }
  | { readonly kind: 'number'; readonly text: string; readonly value: number };

/** The largest serial number that Excel shows as a date: 31 December 9999. */
const LAST_SERIAL = 2958465;

function wordsOf(text: string): Cell {
  const words = tidy(text);
  const indent = words === text || words === '' ? 0 : text.replace(/\t/g, '    ').search(/\S/u);
  return indent < LEAST_INDENT ? { kind: 'words', text: words } : { kind: 'words', text: words, indent };
}

/** One space before words is a slip. */
const LEAST_INDENT = 2;

/** Dates and owners are short and come again and again; actions don't. */
const SHORT = 40;
const shortWords = memoize(wordsOf);

/** Reads one cell. Its text is what the cell shows, tidied of stray spaces; empty cells, and what is struck through, have none. */
export function readCell(contents: CellContents, dateSystem: DateSystem): Cell {
  const { value, format, unstruck } = contents;
  const shown = unstruck ?? contents.text;
  if (typeof value !== 'number' || unstruck === '') return shown.length <= SHORT ? shortWords(shown) : wordsOf(shown);
  const text = tidy(contents.text);
  const shape = dateShape(format);
  if (shape && value >= 1 && value <= LAST_SERIAL)
    return { kind: 'day', text, day: dayFromSerial(value, dateSystem), shape };
  return { kind: 'number', text, value };
}
