import { compareDays } from '../src/core/calendar/day';
import { changesOf } from '../src/core/findings/fixes';
import { RULES } from '../src/core/findings/rules';
import type { Finding } from '../src/core/findings/types';
import { cellName, sameCell, showPlace } from '../src/core/workbook/place';
import type { WorkbookContents } from '../src/core/workbook/contents';
import { changedBy } from './support/changed';
import { understood } from './support/fixed';
import { type CellInput, sheet, typed, workbook } from './support/workbooks';
import fc, { runs } from './support/fc';

/* Small plans at random, of what rules look for. */

const action = fc.constantFrom(
  '', 'Agree the rooms', 'Agree the rooms and', 'the chairs', '1.1 Buy tables', '1.2 Buy lamps', '4.1 Buy beds', '1.1 Buy more tables 1.2 Buy more lamps',
  'i) Draft it; ii) publish it', 'Ask everyone who left early what would have kept them', 'Tell them – to be added', 'See action 2.7', 'Buy bulbs\nPlant bulbs', '2a Buy bulbs',
  'Objective 2 Chairs', '2.1 Rooms', 'DRAFT', '12', 'Total',
); // prettier-ignore
const byWhen = fc.constantFrom<CellInput[]>(
  '', 'tbc', 'Sept 11', 'Aug 12', '5 May', 'Quarterly starting Jun 11', 'Ongoing', 'High', 'Sept 11, code 4471', 'Jun 10', 'Sept 19', 'i) Sept 11; ii) Jun 11', 'i) Dec 11',
  'Jun 11\nSept 11', 'Cross ref 1.1', 'In line with the plan', 'Sept 11 and', 'Mar 12', typed(2026, 8, 11), typed(2026, 12, 11), 4471,
); // prettier-ignore
const byWhom = fc.constantFrom(
  '', 'tbc', 'JCM', 'SPM-CC', 'SPM – CC', 'SP-CC', 'All', 'Steering Group', 'JCM / PIO / SMO / DIO / PHL', 'i) JCM', 'i) SPM - CC ii) SP-CC', 'WDG', 'Performance and',
  'Partnership Mgr', 'Partnership Manager', 'Deputy Partnership Mgr', 'JCM\nSPM- CC',
); // prettier-ignore
const number = fc.constantFrom<CellInput[]>('', '1', '2', 1.1, 1.9, typed(2026, 5, 4), 'A1.1');

const row = fc.tuple(action, byWhen, byWhom);
const numbered = fc.tuple(number, action, byWhen, byWhom);
const HEADER = ['Action', 'By when', 'By whom'];
const plan = fc
  .record({
    head: fc.subarray<CellInput[]>([['Plan 2011-14'], ['Planning grid 1: Rooms'], ['Objective 1 Rooms'], ['Expected outcomes 2011-12']]), // prettier-ignore
    rows: fc.array(row, { maxLength: 12 }),
    others: fc.array(numbered, { maxLength: 8 }),
    hasGlossary: fc.boolean(),
  })
  .map(({ head, rows, others, hasGlossary }): WorkbookContents => {
    const glossary = hasGlossary ? [['Glossary'], ['SPM-CC = Senior Policy Manager'], ['JCM = Commissioning Manager']] : []; // prettier-ignore
    return workbook(
      sheet('Grid 1', [...head, HEADER, ...rows, ...glossary]),
      sheet('Grid 2', [['Planning grid 2: Chairs'], ['No', ...HEADER], ...others]),
    );
  });

const said = ({ rule, place, message }: Finding): string => `${showPlace(place)} ${rule}: ${message}`;

test('checking never throws, is the same each time, and follows the sheets', () => {
  fc.assert(
    fc.property(plan, (contents) => {
      const { findings } = understood(contents);
      expect(understood(contents).findings).toEqual(findings);
      const order = findings.map(({ place }) => ({ year: Number(place.sheet.slice(-1)), month: place.row, day: place.column })); // prettier-ignore
      expect([...order].sort(compareDays)).toEqual(order);
    }),
  );
});

test('messages are short and on one line', () => {
  fc.assert(
    fc.property(plan, (contents) => {
      for (const { message, words, title } of understood(contents).findings) {
        expect(message).toMatch(/^\S[^\n\r]{5,299}\.$/);
        expect([typeof words, title !== '']).toEqual(['string', true]);
      }
    }),
  );
});

test('evidence stays when rows are inserted above', () => {
  const lowered = (contents: WorkbookContents): WorkbookContents => ({
    ...contents,
    sheets: contents.sheets.map((one) => ({ ...one, rows: one.rows.map((line) => ({ ...line, row: line.row + 7 })) })),
  });
  fc.assert(
    fc.property(plan, (contents) => {
      const of = (book: WorkbookContents): string[] =>
        understood(book).findings.flatMap(({ rows }) => rows.map(({ rule, evidence }) => `${rule} ${evidence}`));
      expect(of(lowered(contents))).toEqual(of(contents));
    }),
  );
});

test('each fix silences its finding, and writes its own cells alone', () => {
  const fixing = new Set(RULES.filter(({ fixes }) => fixes).map(({ id }) => id));
  fc.assert(
    fc.property(plan, (contents) => {
      for (const finding of understood(contents).findings) {
        if (!finding.fix) continue;
        expect(fixing.has(finding.rule)).toBe(true);
        const changes = changesOf([finding], contents);
        expect(changes.length).toBeGreaterThan(0);
        expect(new Set(changes.map(({ place }) => `${place.sheet}${cellName(place)}`)).size).toBe(changes.length);
        const after = understood(changedBy(contents, changes)).findings;
        const still = after.filter(({ rule, place, words }) => rule === finding.rule && sameCell(place, finding.place) && words === finding.words); // prettier-ignore
        expect(still.map(said)).toEqual([]);
      }
    }),
    runs(300),
  );
});
