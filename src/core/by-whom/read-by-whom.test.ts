import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Glossary } from './known-owners';
import { OwnerReader, readByWhom } from './read-by-whom';
import fc, { runs } from '../../../tests/support/fc';

const namesOf = (text: string): string[] => [...new Set(readByWhom(text).parts.flatMap(({ owners }) => owners))];

const READ_BY_HAND = z
  .array(z.object({ text: z.string(), owners: z.array(z.string()), alternatives: z.array(z.array(z.string())).optional() }))
  .parse(JSON.parse(readFileSync(join(__dirname, '../../../tests/corpus/by-whom.json'), 'utf8'))); // prettier-ignore

describe('by-whoms of many kinds of public plans, read by somebody who had not seen the reader', () => {
  test.each(READ_BY_HAND.map((entry) => [entry.text, entry] as const))('%j', (text, { owners, alternatives }) => {
    expect([owners, ...(alternatives ?? [])]).toContainEqual(namesOf(text));
  });
});

/** Reads by-whoms together, as a plan's: the owners of each. */
function together(texts: readonly string[], glossary: Glossary = []): (readonly string[])[] {
  const cells = texts.map((text) => [{ cell: { text }, goesOn: false }]);
  const reader = new OwnerReader(cells, glossary);
  return cells.map((pieces) => reader.read(pieces).parts.flatMap(({ owners }) => owners));
}

test.each<[string, string[], string[][], Glossary]>([
  ['spellings of one code', ['SPM-CC', 'SPM – CC', 'SPM-CC / JCM', 'SPM- CC'], [['SPM-CC'], ['SPM-CC'], ['SPM-CC', 'JCM'], ['SPM-CC']], []],
  ['spellings of one post', ['Partnership Manager', 'Partnership Mgr', 'Partnership Manager'], [['Partnership Manager'], ['Partnership Manager'], ['Partnership Manager']], []],
  ['a code and what it stands for', ['TP SM', 'Turning Point Service Manager'], [['TP SM'], ['TP SM']], [{ code: 'TP SM', meaning: 'Turning Point Service Manager' }]],
  ['a name that the glossary explains', ['Health & Housing', 'JCM'], [['Health & Housing'], ['JCM']], [{ code: 'Health & Housing', meaning: 'The joint board' }]],
  ['names that stand alone elsewhere', ['SMO&PIO', 'SMO', 'PIO'], [['SMO', 'PIO'], ['SMO'], ['PIO']], []],
  ['an owner named twice', ['JCM / jcm / PIO'], [['JCM', 'PIO']], []],
  ['slips are left as they are', ['SP-CC', 'SPM-CC', 'B;ham Uni'], [['SP-CC'], ['SPM-CC'], ['B;ham Uni']], []],
])('a plan’s owners: %s', (_, texts, owners, glossary) => {
  expect(together(texts, glossary)).toEqual(owners);
}); // prettier-ignore

test.each<[string, string[], (readonly [string | undefined, string[]])[]]>([
  ['one part', ['JCM / PIO'], [[undefined, ['JCM', 'PIO']]]],
  ['parts', ['i) JCM ii) PIO / SMO'], [['i', ['JCM']], ['ii', ['PIO', 'SMO']]]],
  ['parts in brackets', ['(a) JCM; (b) PIO'], [['a', ['JCM']], ['b', ['PIO']]]],
  ['an "and" before the last part', ['(i) JCM, (ii) PIO and (iii) SMO'], [['i', ['JCM']], ['ii', ['PIO']], ['iii', ['SMO']]]],
  ['words before the parts', ['JCM; i) PIO; ii) SMO'], [[undefined, ['JCM']], ['i', ['PIO']], ['ii', ['SMO']]]],
  ['a bracket that is no part', ['PL (C)'], [[undefined, ['PL (C)']]]],
  ['a bracket that ends as a list number', ['Team Leader (phase 1)'], [[undefined, ['Team Leader (phase 1)']]]],
  ['such brackets in a list', ['Officer (grade 1) and Officer (grade 2)'], [[undefined, ['Officer (grade 1)', 'Officer (grade 2)']]]],
  ['a bracket that ends so in a part', ['i) JCM (grade 1) ii) PIO (phases i & ii)'], [['i', ['JCM (grade 1)']], ['ii', ['PIO (phases i & ii)']]]],
  ['letters behind names', ['Matron (A) and Matron (B)'], [[undefined, ['Matron (A)', 'Matron (B)']]]],
  ['letters behind names, and another name', ['Matron (A), Matron (B), JCM'], [[undefined, ['Matron (A)', 'Matron (B)', 'JCM']]]],
  ['a letter behind a name in a part', ['1) PL (A) 2) JCM'], [['1', ['PL (A)']], ['2', ['JCM']]]],
  ['a letter inside a name', ['Matron (A) for surgery'], [[undefined, ['Matron (A) for surgery']]]],
  ['parts behind words', ['JCM i) PIO ii) SMO'], [[undefined, ['JCM']], ['i', ['PIO']], ['ii', ['SMO']]]],
  ['parts in brackets of their own', ['(i & ii) JCM (iii) PIO'], [['i', ['JCM']], ['ii', ['JCM']], ['iii', ['PIO']]]],
  ['nobody', [''], [[undefined, []]]],
  ['a page break inside a name', ['Performance &', 'Information Officer'], [[undefined, ['Performance & Information Officer']]]],
  ['a page break between names', ['JCM / PIO /', 'SMO'], [[undefined, ['JCM', 'PIO', 'SMO']]]],
])('%s', (_, texts, parts) => {
  const pieces = texts.map((text, index) => ({ cell: { text }, goesOn: index > 0 }));
  const read = new OwnerReader([pieces], []).read(pieces);
  expect(read.parts.map(({ label, owners }) => [label, owners])).toEqual(parts);
}); // prettier-ignore

test('what was written stays beside the usual spelling', () => {
  const cells = ['SPM-CC', 'SPM-CC', 'spm – cc / PIO'].map((text) => [{ cell: { text }, goesOn: false }]);
  const [part] = new OwnerReader(cells, []).read(cells[2] ?? []).parts;
  expect(part).toEqual({ owners: ['SPM-CC', 'PIO'], written: ['spm – cc', 'PIO'] });
});

const PIECES = ['JCM', 'and', '&', '/', ',', ';', 'i)', 'ii)', '(', ')', '\n', 'of', 'Team', 'Housing', 'Lead:', '-', 'tbc', 'with', '•', '+', 'a', ' ', '.']; // prettier-ignore

test('any text ends in a reading, and no owner is made up', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const read = readByWhom(text);
      expect(read.text).toBe(text);
      expect(read.parts.length).toBeGreaterThan(0);
      const letters = text.replace(/[^\p{L}\p{N}]/gu, '');
      for (const { written } of read.parts)
        for (const name of written) {
          expect(name).toMatch(/[\p{L}\p{N}]/u);
          expect(letters).toContain(name.replace(/[^\p{L}\p{N}]/gu, ''));
        }
    }),
    runs(1000),
  );
});

const NAMES = [
  'JCM', 'Housing Manager', 'Head of Year 7', 'Officer (grade 1)', 'Team (a)', 'PL (A)', 'Team Leader (phase i)', 'QA+ Lead',
  'Ward Sister (bay 2)', 'T/ACC Local Policing', 'Matron, Renal', 'Cllr Ann Reed', 'AD Finance, HR & IT', '1st Line Support',
  'Head of Complaints & PALS', 'Pennaeth Tai / Head of Housing', 'KS1/KS2 Leads', 'Police', 'a Teacher', 'PSHE/RSE Lead',
]; // prettier-ignore
const LABELS = ['', '', '', 'Lead: ', 'i) ', '(a) ', '1) '];
const MARKS = [', ', ' and ', ' & ', ' / ', '/', '; ', '\n', ' with ', ' supported by '];

test('no word of an owner is lost', () => {
  const wordsIn = (text: string): string[] =>
    (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !/^(?:and|with|supported|by)$/.test(word)).sort();
  const names = fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...MARKS)), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(fc.constantFrom(...LABELS), names, (label, named) => {
      const text = named.map(([name, mark], index) => (index === 0 ? '' : mark) + name).join('');
      const written = readByWhom(label + text).parts.flatMap((part) => part.written);
      expect(wordsIn(written.join(' '))).toEqual(wordsIn(text));
    }),
    runs(1000),
  );
});

test.each([...PIECES, 'JCM/', 'JCM and ', '( ', '(a', '- ', 'i) ', 'of the ', 'Lead - ', "'s ", '&a'])(
  '%j again and again is read',
  (piece) => {
    const text = piece.repeat(Math.ceil(4000 / piece.length));
    expect(readByWhom(text).text).toBe(text);
  },
);

test.each([
  'Director of a, ',
  'Head of Housing and ',
  'Director, Surgery, ',
  'A & B ',
  'NHS A and ',
  'Lead: ',
  '1. ',
  '(a, b) ',
])('a long cell of %j is read', (piece) => {
  expect(readByWhom(piece.repeat(1000)).parts.length).toBeGreaterThan(0);
});

test.each(['i) & ii) SMO; iii) PIO', 'i & ii) SMO iii) PIO', 'i) and ii) SMO iii) PIO'])(
  '%s: a marker with nothing behind it shares what the next one has',
  (text) => {
    expect(readByWhom(text).parts.map(({ label, owners }) => `${label ?? ''} ${owners.join()}`)).toEqual([
      'i SMO',
      'ii SMO',
      'iii PIO',
    ]);
  },
);
