import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { z } from 'zod';
import { EmulatedExcel, inNode } from '.';

/*
 * docs/check-in-excel.yaml asks an Excel what could only be assumed here. The same script is run over the emulated one, which must
 * answer what answers.json says: what is assumed, and what a real Excel told whoever pasted its answers there.
 */

const answers = z.record(z.string(), z.string());
const told = z.strictObject({ excel: z.string().regex(/^Excel \S/i), date: z.iso.date(), answers });
const file = z.strictObject({
  assumed: z.strictObject({
    excel: z.literal('no real Excel: assumed by those who wrote the emulation'),
    date: z.iso.date(),
    answers,
  }),
  told: z.array(told),
});
type Told = z.infer<typeof told>;

const { assumed, told: real } = file.parse(JSON.parse(readFileSync(join(__dirname, 'answers.json'), 'utf8')));
const snippet = readFileSync(join(__dirname, '../../docs/check-in-excel.yaml'), 'utf8');

/** The script as Script Lab takes it out of its file: an indented block. */
const [, block = ''] = /^script:\n {2}content: \|\n([\s\S]*?)\n {2}language: typescript$/m.exec(snippet) ?? [];
const script = block.replace(/^ {4}/gm, '');

async function emulated(): Promise<unknown> {
  const excel = EmulatedExcel.empty({ apiSet: '1.20' });
  const said: unknown = await inNode(excel, (client) => {
    const context = vm.createContext({ ...client, Object, Array, String, Promise, Error });
    const asked: unknown = vm.runInContext(`${script}\n;askAll();`, context);
    return Promise.resolve(asked);
  });
  expect(excel.refusals).toEqual([]);
  expect(excel.book.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  return said;
}

/** What real Excels told and the emulated one answers otherwise, or isn't asked. */
const contradictions = (said: Readonly<Record<string, string>>, excels: readonly Told[]): string[] =>
  excels.flatMap(({ excel, answers: own }) =>
    Object.entries(own).flatMap(([question, answer]) =>
      said[question] === answer ? [] : `${question}: ${excel} told ${answer}, here ${said[question] ?? 'nobody asks'}`,
    ),
  );

test('the emulated Excel answers what is assumed, and whatever a real one told', async () => {
  const said = await emulated();
  expect(said).toEqual(assumed.answers);
  expect(contradictions(answers.parse(said), real)).toEqual([]);
});

test('the script and the file name the same questions', () => {
  const asked = [...script.matchAll(/^ {2}'(.+)': (?:async )?\(\{/gm)].map(([, name]) => name);
  expect(asked).toEqual(Object.keys(assumed.answers));
});

test.each<[string, Told['answers'], readonly string[]]>([
  ['the same', { 'null among values': '1,3' }, []],
  ['something else', { 'null among values': ',3' }, ['null among values: EXCEL OfficeOnline 16.0 told ,3, here 1,3']],
  [
    'what isn’t asked any more',
    { 'a comma': 'none' },
    ['a comma: EXCEL OfficeOnline 16.0 told none, here nobody asks'],
  ],
])('a real Excel that tells %s', (_, own, expected) => {
  const excel = told.parse({ excel: 'EXCEL OfficeOnline 16.0', date: '2026-11-26', answers: own });
  expect(contradictions(assumed.answers, [excel])).toEqual(expected);
});

test('answers say which Excel gave them', () => {
  expect(told.safeParse({ excel: assumed.excel, date: '2026-11-26', answers: {} }).success).toBe(false);
});
