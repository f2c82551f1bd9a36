import { RULES } from '../src/core/findings/rules';
import { DEFAULT_SETTINGS, analyse } from '../src/core/plan-grid';
import { showPlace } from '../src/core/workbook/place';
import { openXlsx } from '../src/hosts/xlsx';
import { TRAP_BOOKS } from './support/traps/books';
import { packBook } from './support/traps/pack';
import { type TrapBook, contentsOf, trapsIn } from './support/traps/trap';

/*
 * Workbooks full of traps, read whole as their users would read them. Every cell in which a rule has to say something
 * is listed, and nothing else may be said. Run `npm run traps` to look at them in Excel.
 */

const findingsOf = (book: TrapBook) => analyse(contentsOf(book), DEFAULT_SETTINGS, book.today).findings;
const listed = (book: TrapBook, fires: boolean): string[] =>
  trapsIn(book)
    .filter((trap) => trap.fires === fires)
    .map(({ sheet, cell, rule }) => `${sheet}!${cell} ${rule}`);

describe.each(TRAP_BOOKS.map((book) => [book.name, book] as const))('%s', (_, book) => {
  const findings = findingsOf(book);
  const told = findings.flatMap(({ rule, place, places = [] }) =>
    [place, ...places].map((one) => `${showPlace(one)} ${rule}`),
  );

  test('every trap is found', () => {
    expect(listed(book, true).filter((trap) => !told.includes(trap))).toEqual([]);
  });

  test('no look-alike is', () => {
    expect(listed(book, false).filter((trap) => told.includes(trap))).toEqual([]);
  });

  test('and nothing else', () => {
    const expected = new Set(listed(book, true));
    expect([...new Set(told)].filter((one) => !expected.has(one))).toEqual([]);
  });

  // A tracker is drawn by a host and not packed here.
  if (!book.build)
    test('an .xlsx file of it says the same', async () => {
      const read = await openXlsx(packBook(contentsOf(book))).read();
      expect(analyse(read, DEFAULT_SETTINGS, book.today).findings).toEqual(findings);
    });

  test('messages are short, on one line, and right in number', () => {
    const badly = findings.filter(
      ({ message }) =>
        message.length > 300 ||
        !/^\S[^\n\r\t]*\.$/.test(message) ||
        / {2}|\.\.(?!\.)|undefined|\b1 (?:rows|actions|dates|lines|sentences|numbers|grids)\b|\b[2-9] (?:row|action|date|line|grid)\b/.test(
          message,
        ),
    );
    expect(badly.map(({ message }) => message)).toEqual([]);
  });
});

test.each(RULES.map(({ id }) => id))('%s has three traps and three look-alikes at least', (rule) => {
  const traps = TRAP_BOOKS.flatMap(trapsIn).filter((trap) => trap.rule === rule);
  const count = (fires: boolean): number => traps.filter((trap) => trap.fires === fires).length;
  expect([count(true) >= 3, count(false) >= 3]).toEqual([true, true]);
});
