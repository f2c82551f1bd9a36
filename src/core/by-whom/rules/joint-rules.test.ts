import { JOINT_RULES } from './joint-rules';
import { LINE_RULES, isOneName } from '../pieces/lines';
import { learnOwners } from '../known-owners';
import { PROTECTIONS, protectedSpans } from '../pieces/protected-spans';
import { OwnerReader } from '../read-by-whom';
import { saidPart, saidText } from '../said-text';
import { ownerSplitter } from '../split';

describe.each(JOINT_RULES)('$what: $owners', (rule) => {
  test.each(rule.examples)('$text', ({ text, owners, plan = [], glossary = [] }) => {
    const decided = jest.spyOn(rule, 'when');
    const known = learnOwners(
      { whole: [text, ...plan].map((each) => saidText(each, 1)), cut: [] },
      glossary.map((code) => ({ code, meaning: 'A body' })),
    );
    expect(ownerSplitter(known)(saidPart({ text }))).toEqual(owners);
    expect(decided.mock.results).toContainEqual({ type: 'return', value: true });
    decided.mockRestore();
  });
});

test.each([
  ['the glossary explains both as one', ['Police and Robbery Panel'], [{ code: 'Police and Robbery Panel', meaning: 'The panel' }], [['Police and Robbery Panel']]],
  ['recurs whole beside others', ['JCM / Bread & Roses', 'Bread & Roses'], [], [['JCM', 'Bread & Roses'], ['Bread & Roses']]],
  ['is said in three cells, never apart', ['Bread & Roses', 'Bread & Roses', 'Bread & Roses'], [], [['Bread & Roses'], ['Bread & Roses'], ['Bread & Roses']]],
  ['is said in three cells, and once apart', ['Sue & Tracey', 'Sue & Tracey', 'Sue & Tracey', 'Tracey'], [], [['Sue', 'Tracey'], ['Sue', 'Tracey'], ['Sue', 'Tracey'], ['Tracey']]],
  ['is two people in three cells', ['Ann Reed & Jo Hill', 'Ann Reed & Jo Hill', 'Ann Reed & Jo Hill'], [], [['Ann Reed', 'Jo Hill'], ['Ann Reed', 'Jo Hill'], ['Ann Reed', 'Jo Hill']]],
  ['recurs with a comma inside', ['Body, Mind and Soil', 'Body, Mind and Soil, JCM'], [], [['Body, Mind and Soil'], ['Body, Mind and Soil', 'JCM']]],
  ['recurs in one text alone', ['Bread & Roses'], [], [['Bread', 'Roses']]],
  ['recurs, but both are owners', ['JCM & PIO', 'JCM & PIO / SMO'], [], [['JCM', 'PIO'], ['JCM', 'PIO', 'SMO']]],
  ['a short form that is an owner elsewhere', ['Head of IT and PMO', 'PMO / JCM'], [], [['Head of IT', 'PMO'], ['PMO', 'JCM']]],
  ['a short form beside another elsewhere', ['Head of IT and PMO', 'PMO and JCM'], [], [['Head of IT', 'PMO'], ['PMO', 'JCM']]],
  ['a short form that the glossary explains', ['Head of IT and PMO'], [{ code: 'PMO', meaning: 'Programme office' }], [['Head of IT', 'PMO']]],
  ['a short form that is nowhere else', ['Head of IT and PMO', 'JCM'], [], [['Head of IT and PMO'], ['JCM']]],
  ['recurs inside a longer list', ['Bread & Roses', 'JCM and Bread & Roses'], [], [['Bread & Roses'], ['JCM', 'Bread & Roses']]],
])('names of one plan: %s', (_, texts, glossary, owners) => {
  const cells = texts.map((text) => [{ cell: { text }, goesOn: false }]);
  const reader = new OwnerReader(cells, glossary);
  expect(cells.map((pieces) => reader.read(pieces).parts.flatMap((part) => part.written))).toEqual(owners);
}); // prettier-ignore

test.each(LINE_RULES.flatMap(({ what, names, examples }) => examples.map(([before, after]) => [what, names, before, after] as const)))(
  'lines, %s: %s (%j, %j)',
  (_, names, before, after) => {
    expect(isOneName(before, after, () => false)).toBe(names === 'one');
  },
); // prettier-ignore

test.each(PROTECTIONS.flatMap(({ what, examples }) => examples.map((text) => [what, text] as const)))(
  '%s keep their marks: %s',
  (_, text) => {
    expect(protectedSpans(text).length).toBeGreaterThan(0);
    expect(ownerSplitter(learnOwners({ whole: [saidText(text, 1)], cut: [] }, []))(saidPart({ text }))).toEqual([text]);
  },
);
