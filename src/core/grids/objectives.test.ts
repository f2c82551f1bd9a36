import { gridRowsIn, laidOut } from '../../../tests/support/layouts';
import { attribute } from './objectives';
import type { GridItem } from './grid-items';
import type { UnattributedRow } from './table/types';

const place = { sheet: 'S', row: 1, column: 1 };
const row = (action: string, cell?: string, number?: string): GridItem => {
  const numberCell = number === undefined ? undefined : { place, cell: { kind: 'words' as const, text: number } };
  const objectiveCell = cell === undefined ? undefined : { text: cell, place };
  const shown: UnattributedRow = {
    place, lastRow: 1, isHidden: false, action, number, objective: undefined, objectiveCell, section: undefined, isMended: false,
    sharesCell: false, laterRows: [], numberCell, byWhen: [], datedBy: undefined, byWhom: [], isLedByHeading: false,
    byWhenPlace: place, byWhomPlace: undefined, partners: [], beside: [],
  }; // prettier-ignore
  return { is: 'row', row: shown, indent: 0 };
};
const objective = (text: string, number?: string) => ({ text, place, ...(number !== undefined && { number }) });
const heading = (text: string, number?: string): GridItem => ({ is: 'heading', objective: objective(text, number) });
const listed = (text: string, number: string, beginsList = false): GridItem => ({ is: 'listed', objective: objective(text, number), beginsList }); // prettier-ignore
const priority = (text: string, number: string): GridItem => ({ is: 'priority', objective: objective(text, number) });

test.each<[string, GridItem[], string]>([
  ['nothing', [row('Agree it')], '-'],
  ['a heading, until the next', [heading('Rooms'), row('a'), row('b'), heading('Chairs'), row('c')], 'Rooms, Rooms, Chairs'],
  ['a list, by number', [listed('Rooms', '1'), listed('Chairs', '2'), row('1.1 a'), row('2.1 b'), row('2.2 c')], 'Rooms, Chairs, Chairs'],
  ['a list, the last where no number says', [listed('Rooms', '1'), listed('Chairs', '2'), row('a')], 'Chairs'],
  ['a list below rows begins anew', [listed('Rooms', '1'), row('a'), listed('Chairs', '2', true), row('b')], 'Rooms, Chairs'],
  ['a list, by number after another was headed', [listed('Rooms', '1'), listed('Chairs', '2'), row('1.1 a'), heading('3. Tables', '3.'), row('3.1 b'), row('2.1 c')], 'Rooms, 3. Tables, Chairs'],
  ['a column, until its next cell', [row('a', 'Rooms'), row('b'), row('c', 'Chairs')], 'Rooms, Rooms, Chairs'],
  ['a column that says a number', [listed('Rooms', '1'), listed('Chairs', '2'), row('a', '1'), row('b', 'Objective 2')], 'Rooms, Chairs'],
  ['a column, with an objective that has no action', [row('a', 'Rooms'), { is: 'said', objective: objective('Chairs') }, row('b', 'Tables'), row('c')], 'Rooms, Tables, Tables'],
  ['priorities, by the number of the action', [priority('Rooms', '1'), priority('Chairs', '2'), row('1.1 a'), row('2.1 b'), row('c')], 'Rooms, Chairs, -'],
  ['priorities, by the number in a column', [priority('Rooms', '1'), priority('Chairs', '2'), row('a', undefined, '2.1')], 'Chairs'],
])('%s', (_, items, expected) => {
  expect(attribute(items).rows.map((one) => one.objective?.text ?? '-').join(', ')).toBe(expected);
}); // prettier-ignore

test('a priority heads the outcomes that bear its number', () => {
  const { rows } = laidOut(`
    Action | Lead | By when
    Priority 1: Homes | < | <
    Outcome 1.1: Warm homes | < | <
    Insulate lofts | AB | May 2026
    Outcome 1.2: Safe homes | < | <
    Fit alarms | AB | June 2026
    Priority 2: Parks | < | <
    Outcome 2.1: Clean parks | < | <
    Empty the bins | CD | July 2026`);
  expect(gridRowsIn(rows).map(({ section, objective }) => [section, objective?.text].join(' > '))).toEqual([
    'Priority 1: Homes > Outcome 1.1: Warm homes',
    'Priority 1: Homes > Outcome 1.2: Safe homes',
    'Priority 2: Parks > Outcome 2.1: Clean parks',
  ]);
});

test.each<[string, string, string[]]>([
  ['an aim alone above rows with objectives of their own', `
    No | Objective | Action | Lead | By when
    Key Aim 1: Govern well | < | < | < | <
    1a | Safe procedures | Draw up a code | AB | Nov 2026
    1b | Clear roles | Set up three groups | CD | Dec 2026
    Key Aim 2: Care for the collection | < | < | < | <
    2a | Good records | Clear the backlog | AB | May 2026`,
    ['Key Aim 1 Govern well > Safe procedures', 'Key Aim 1 Govern well > Clear roles', 'Key Aim 2 Care for the collection > Good records']],
  ['bands under the titles of two tables', `
    Access to the buildings | < | < | <
    Target | Action | By when | Lead
    Short term | < | < | <
    Safe paths | Paint the edges of the ramps | May 2026 | MH
    Long term | < | < | <
    A lift | Ask the county for a lift | May 2028 | MH
    - | - | - | -
    Access to the lessons | < | < | <
    Target | Action | By when | Lead
    Short term | < | < | <
    Visits | Choose places for visits | June 2026 | AL`,
    ['Access to the buildings – Short term > Safe paths', 'Access to the buildings – Long term > A lift', 'Access to the lessons – Short term > Visits']],
])('%s', (_, text, expected) => {
  const { rows } = laidOut(text);
  expect(gridRowsIn(rows).map(({ section, objective: own }) => [section, own?.text].join(' > '))).toEqual(expected);
}); // prettier-ignore
