/** Writes the workbooks of traps into dist/traps, with a list of what is to be found in them: `npm run traps`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TRAP_BOOKS } from './traps/books';
import { packBook } from './traps/pack';
import { contentsOf, trapsIn } from './traps/trap';

const folder = join(__dirname, '../../dist/traps');
mkdirSync(folder, { recursive: true });
const lines = TRAP_BOOKS.flatMap((book) => {
  const file = `${book.name.toLowerCase().replace(/[^a-z]+/g, '-')}.xlsx`;
  writeFileSync(join(folder, file), packBook(contentsOf(book)));
  const { year, month, day } = book.today;
  return trapsIn(book).map(({ sheet, cell, rule, fires, why }) =>
    [file, `${year}-${month}-${day}`, sheet, cell, rule, fires ? 'fires' : 'look-alike', why].join('\t'),
  );
});
writeFileSync(join(folder, 'traps.txt'), `${lines.join('\n')}\n`);
console.log(`${TRAP_BOOKS.length} workbooks and ${lines.length} traps in ${folder}`);
