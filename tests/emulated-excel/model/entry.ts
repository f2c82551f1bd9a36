import { invalidArgument } from '../errors';
import type { CellValue } from './cell';

/** What Excel makes of a text that is entered into a cell. */
export interface Entry {
  readonly value: CellValue;
  /** Without its equals sign; its value is not known yet. */
  readonly formula?: string;
  /** The format that a cell without one of its own gets. */
  readonly format?: string;
  readonly isQuoted?: boolean;
}

/** The longest text of a cell, and the longest formula. Source: Excel specifications and limits. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LONG_MONTHS = [
  'january', 'february', 'march', 'april', 'may', 'june',
  'july', 'august', 'september', 'october', 'november', 'december',
]; // prettier-ignore

/**
 * Reads a text as Excel does when an add-in writes it: numbers, percentages, formulas, and dates the American way
 * (OfficeDev/office-js #1559), whatever the writer meant. Behind an apostrophe it stays the text that it is; in a cell that is formatted as text the
 * apostrophe stays as well.
 * @param year of today, for dates that name none.
 * @throws ExcelError InvalidArgument where Excel would try to read a formula and fail.
 */
export function readEntry(text: string, isTextCell: boolean, year: number): Entry {
  if (text.length > LONGEST_TEXT) throw invalidArgument(`a cell holds ${LONGEST_TEXT} characters at most`);
  if (text.startsWith("'") && !isTextCell) return { value: text.slice(1), isQuoted: true };
  if (isTextCell || text.trim() === '') return { value: text };
  if (text.startsWith('=') && text.length > 1) {
    if (text.length > LONGEST_FORMULA) throw invalidArgument(`a formula holds ${LONGEST_FORMULA} characters at most`);
    return { value: 0, formula: text.slice(1) };
  }
  const entry = readNumber(text.trim()) ?? readWord(text.trim()) ?? readDate(text.trim(), year);
  if (entry) return entry;
  if (/^[+\-@]./.test(text)) {
    throw invalidArgument(`Excel takes '${text.slice(0, 40)}' for a formula; write it behind an apostrophe`);
  }
  return { value: text };
}

function readNumber(text: string): Entry | undefined {
  const match =
    /^(\()?([+-])?([$£€])?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(?:[eE]([+-]?\d{1,3}))?(%)?(\))?$/.exec(text);
  if (!match) return undefined;
  const [, open, sign, currency, digits = '', exponent, percent, close] = match;
  if ((open === undefined) !== (close === undefined)) return undefined;
  const size = Number(`${digits.replaceAll(',', '')}e${exponent ?? '0'}`);
  const value = (sign === '-' || open !== undefined ? -size : size) / (percent ? 100 : 1);
  if (percent) return { value, format: digits.includes('.') ? '0.00%' : '0%' };
  if (currency) return { value, format: `${currency}#,##0.00` };
  if (digits.includes(',')) return { value, format: digits.includes('.') ? '#,##0.00' : '#,##0' };
  return exponent === undefined ? { value } : { value, format: '0.00E+00' };
}

function readWord(text: string): Entry | undefined {
  if (/^true$/i.test(text)) return { value: true };
  if (/^false$/i.test(text)) return { value: false };
  return undefined;
}

const monthNumber = (word: string): number => {
  const month = word.toLowerCase().replace(/\.$/, '');
  return Math.max(MONTHS.indexOf(month), LONG_MONTHS.indexOf(month)) + 1;
};

const fullYear = (digits: string): number => {
  const year = Number(digits);
  return digits.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
};

function dated(year: number, month: number, day: number, format: string): Entry | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1901 || year > 9999) return undefined;
  return { value: date.getTime() / 86_400_000 + 25_569, format };
}

function readDate(text: string, thisYear: number): Entry | undefined {
  const numeric = /^(\d{1,4})([/-])(\d{1,4})(?:\2(\d{1,4}))?$/.exec(text);
  if (numeric) {
    const [, a = '', , b = '', c] = numeric;
    if (a.length === 4) {
      return c === undefined
        ? dated(Number(a), Number(b), 1, 'mmm-yy')
        : dated(Number(a), Number(b), Number(c), 'm/d/yyyy');
    }
    if (c !== undefined) return dated(fullYear(c), Number(a), Number(b), 'm/d/yyyy');
    if (b.length === 4) return dated(Number(b), Number(a), 1, 'mmm-yy');
    return dated(thisYear, Number(a), Number(b), 'd-mmm') ?? dated(fullYear(b), Number(a), 1, 'mmm-yy');
  }
  const dayFirst = /^(\d{1,2})[ -]?([A-Za-z]{3,9})\.?(?:[ -](\d{2}|\d{4}))?$/.exec(text);
  if (dayFirst) {
    const [, day = '', word = '', year] = dayFirst;
    const month = monthNumber(word);
    if (month === 0) return undefined;
    return year === undefined
      ? dated(thisYear, month, Number(day), 'd-mmm')
      : dated(fullYear(year), month, Number(day), 'd-mmm-yy');
  }
  const monthFirst = /^([A-Za-z]{3,9})[ -]?(\d{1,2}|\d{4})(?:, ?(\d{4}))?$/.exec(text);
  if (monthFirst) {
    const [, word = '', number = '', year] = monthFirst;
    const month = monthNumber(word);
    if (month === 0) return undefined;
    if (year !== undefined) return dated(Number(year), month, Number(number), 'd-mmm-yy');
    if (number.length === 4) return dated(Number(number), month, 1, 'mmm-yy');
    return dated(thisYear, month, Number(number), 'd-mmm') ?? dated(fullYear(number), month, 1, 'mmm-yy');
  }
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!time) return undefined;
  const [, hours, minutes, seconds = '0'] = time;
  const value = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return { value, format: time[3] === undefined ? 'h:mm' : 'h:mm:ss' };
}
