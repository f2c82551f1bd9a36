import { EmulatedExcel } from '../emulated-excel';
import { parseArea } from './area';
import { shiftCells, type Shift } from './shift';
import type { Sheet } from './sheet';

const area = (name: string): NonNullable<ReturnType<typeof parseArea>> => {
  const found = parseArea(name);
  if (!found) throw new Error(name);
  return found;
};

function sheetWith(cells: Readonly<Record<string, string | number>>): Sheet {
  const sheet = EmulatedExcel.empty().book.active;
  for (const [name, value] of Object.entries(cells)) {
    const { top, left } = area(name);
    sheet.enter(top, left, value);
  }
  return sheet;
}

const shift = (sheet: Sheet, name: string, way: Shift): void => {
  shiftCells(sheet, area(name), way);
};

test('inserting a row moves cells, merges, links, names and formulas', () => {
  const sheet = sheetWith({ A1: 'head', A2: 5, B5: '=$A2+1' });
  sheet.merges = [area('A4:B4')];
  sheet.links.set('A2', { place: 'Sheet1!A1' });
  sheet.book.names.push({
    id: 'n',
    name: 'Here',
    scope: undefined,
    formula: 'Sheet1!$A$2',
    isVisible: true,
    comment: '',
  });
  shift(sheet, '2:2', 'Down');
  expect(sheet.valueAt(3, 1)).toBe(5);
  expect(sheet.cell(6, 2)?.formula).toBe('$A3+1');
  expect(sheet.merges).toEqual([area('A5:B5')]);
  expect([...sheet.links.keys()]).toEqual(['A3']);
  expect(sheet.book.names[0]?.formula).toBe('Sheet1!$A$3');
});

test('deleting cells pulls those below up and breaks references to them', () => {
  const sheet = sheetWith({ A1: 1, A2: 2, A3: 3, B1: '=A2', C1: '=A3', D2: 'stays' });
  shift(sheet, 'A2', 'Up');
  expect(sheet.valueAt(2, 1)).toBe(3);
  expect(sheet.cell(1, 2)?.formula).toBe('#REF!');
  expect(sheet.cell(1, 3)?.formula).toBe('A2');
  expect(sheet.valueAt(2, 4)).toBe('stays');
});

test('half of a merged area cannot be moved', () => {
  const sheet = sheetWith({ A1: 1 });
  sheet.merges = [area('A3:B3')];
  expect(() => {
    shift(sheet, 'A2', 'Down');
  }).toThrow('resulted in a conflict');
});
