import fc, { runs } from './support/fc';
import { type PlanRow, Year } from './support/year';

/* Random years of a plan and its tracker. Nothing that people typed is lost or comes to stand beside something else. */

const NAMES = ['Anna', 'Bert', 'Cora', 'Dirk', 'Edna', 'Finn', 'Gwen', 'Hugo'];
const verb = fc.constantFrom(
  'Agree the rooms', 'Agree the new rooms', 'Review the contract', 'Review the whole contract', 'Report to the board', 'Meet',
); // prettier-ignore
const byWhen = fc.constantFrom(
  'June {0}', 'Sept {0}', 'June {0}, Sept {0} and Dec {0}', 'Sept {0}, Dec {0} and Mar {1}', 'Quarterly', 'Monthly', 'Monthly from Oct {0}', 'Ongoing',
  'tbc', 'Jul {0}. Review 6 monthly',
); // prettier-ignore
const name = fc.constantFrom(...NAMES);
const planRow: fc.Arbitrary<PlanRow> = fc.record({ verb, name, byWhen });
const at = fc.nat(200);
const column = fc.constantFrom(
  'Ref', 'Action', 'Due', 'Agreed date', 'Lead', 'Status', 'Progress', 'With', 'Type', 'By when', 'Objective', 'Grid', 'Risks', 'Source',
); // prettier-ignore

/** What is done, in words for whoever reads a year that failed. */
interface Step {
  readonly what: string;
  readonly run: (year: Year) => void;
}

const step = (what: string, run: (year: Year) => void): Step => ({ what, run });

/** One row of the plan is changed, the others stay. */
const rowChanged = (change: Partial<PlanRow>, index: number): Step =>
  step(`plan row ${index}: ${JSON.stringify(change)}`, (year) => {
    const place = index % Math.max(1, year.rows.length);
    year.rows = year.rows.map((row, one) => (one === place ? { ...row, ...change } : row));
  });

const ofThePlan: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(at, byWhen).map(([index, to]) => rowChanged({ byWhen: to }, index)),
  fc.tuple(at, verb).map(([index, to]) => rowChanged({ verb: to }, index)),
  at.map((index) =>
    step(`plan row ${index} goes`, (year) => {
      year.rows = year.rows.filter((_, one) => one !== index % year.rows.length);
    }),
  ),
  at.map((index) =>
    step(`plan row ${index} moves up`, (year) => {
      const [row] = year.rows.splice(index % Math.max(1, year.rows.length), 1);
      if (row) year.rows.unshift(row);
    }),
  ),
  planRow.map((row) =>
    step(`plan: ${JSON.stringify(row)} comes`, (year) => {
      if (!year.rows.some((one) => one.name === row.name)) year.rows.push(row);
    }),
  ),
);

const typed = (row: number, header: string, what: string): Step =>
  step(`row ${row}, ${header}: ${what}`, (year) => {
    year.type(row, header, what);
  });

const ofTheTracker: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(at, column)
      .map(([row, header]) => typed(row, header, header === 'Status' ? 'In progress' : 'word')),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(at, fc.constantFrom('Complete', 'Deferred', 'Not started'))
      .map(([row, status]) => typed(row, 'Status', status)),
  },
  fc.tuple(column, fc.boolean()).map(([header, isDown]) =>
    step(`sorted by ${header}`, (year) => {
      year.sort(header, isDown);
    }),
  ),
  fc.constant(
    step('a column in front', (year) => {
      year.insertColumn();
    }),
  ),
  at.map((index) =>
    step(`column ${index} moves right`, (year) => {
      year.swapColumns(index);
    }),
  ),
  column.map((header) =>
    step(`${header} renamed`, (year) => {
      year.rename(header);
    }),
  ),
);

const turn = fc.record({
  ofThePlan: fc.array(ofThePlan, { maxLength: 6 }),
  ofTheTracker: fc.array(ofTheTracker, { maxLength: 24 }),
  isNextYear: fc.boolean(),
});

test('no word that people typed is lost, moved to another action or set beside another date', () => {
  const plan = fc.uniqueArray(planRow, { selector: (row) => row.name, minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(plan, fc.array(turn, { minLength: 1, maxLength: 4 }), (rows, turns) => {
      const year = new Year(rows);
      expect(year.build()).toEqual([]);
      for (const { ofThePlan: first, ofTheTracker: second, isNextYear } of turns) {
        for (const { run } of [...first, ...second]) run(year);
        if (isNextYear) year.startYear++;
        expect(year.build()).toEqual([]);
        expect(year.idle()).toEqual([]);
      }
    }),
    runs(30),
  );
});
