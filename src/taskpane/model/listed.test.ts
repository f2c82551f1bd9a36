import type { Severity } from '../../core/findings/severities';
import type { Entry } from './entries';
import { type ListView, lineOf, listed, steps } from './listed';
import { isoFromUk, ukFromIso } from './uk-day';

const entry = (severity: Severity, kind: string, headline: string, sheet = 'Grid 1'): Entry => {
  const place = { sheet, row: 1, column: 1 };
  return {
    id: `${kind} ${headline}`,
    severity,
    kind,
    headline,
    message: `The words of ${headline}`,
    why: '',
    places: [place],
    grid: sheet,
    isSafe: false,
    finding: { rule: 'no-date', title: kind, severity, scope: 'cell', isRisk: false, place, words: '', message: '', rows: [{ rule: 'no-date', place, evidence: '' }] }, // prettier-ignore
  };
};

const ENTRIES = [
  entry('info', 'Spelling', 'a'),
  entry('error', 'No date', 'b', 'Grid 2'),
  entry('warning', 'Past', 'c'),
  entry('warning', 'Past', 'd', 'Grid 2'),
  entry('warning', 'Past', 'e'),
];
const ALL: ListView = { show: 'all', query: '', order: 'severity' };
const shown = (view: Partial<ListView>): unknown =>
  listed(ENTRIES, { ...ALL, ...view }).map(({ heading, lines }) => [heading, ...lines.map((line) => (line.kind === 'one' ? line.entry.headline : `${line.title} ×${line.entries.length}`))]); // prettier-ignore

test.each<[string, Partial<ListView>, unknown]>([
  ['gravest first, three alike as one line', {}, [[undefined, 'b', 'Past ×3', 'a']]],
  ['one severity', { show: 'error' }, [[undefined, 'b']]],
  ['by grid', { order: 'grid' }, [['Grid 2', 'b', 'd'], ['Grid 1', 'c', 'e', 'a']]],
  ['by kind', { order: 'kind' }, [['No date', 'b'], ['Past', 'c', 'd', 'e'], ['Spelling', 'a']]],
  ['all words of a query, wherever', { query: 'past GRID 2' }, [[undefined, 'd']]],
  ['nothing', { query: 'xyz' }, []],
])('%s', (_, view, lines) => {
  expect(shown(view)).toEqual(lines);
}); // prettier-ignore

test('steps go through the lines as they stand, into those that are alike', () => {
  const sections = listed(ENTRIES, ALL);
  expect(steps(sections).map(({ headline }) => headline)).toEqual(['b', 'c', 'd', 'e', 'a']);
  expect(lineOf(sections, 'Past d')).toBe('warning Past');
  expect(lineOf(sections, 'No date b')).toBeUndefined();
});

test.each([
  ['15/09/2026', '2026-09-15'],
  ['1.2.26', '2026-02-01'],
  ['31/02/2026', '31/02/2026'],
  ['', ''],
  ['soon', 'soon'],
])('the day %s is kept as %s', (typed, kept) => {
  expect(isoFromUk(typed)).toBe(kept);
});

test('a day that is kept is shown as in the UK', () => {
  expect(ukFromIso('2026-09-05')).toBe('05/09/2026');
});
