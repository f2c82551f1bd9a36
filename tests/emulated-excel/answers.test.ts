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
const file = z.strictObject({
  assumed: z.strictObject({ excel: z.string(), date: z.iso.date(), answers }),
  told: z.array(z.strictObject({ excel: z.string(), date: z.iso.date(), answers })),
});

const { assumed, told } = file.parse(JSON.parse(readFileSync(join(__dirname, 'answers.json'), 'utf8')));
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

test('the emulated Excel answers what is assumed, and whatever a real one told', async () => {
  const said = await emulated();
  expect(said).toEqual(assumed.answers);
  for (const real of told)
    expect({ excel: real.excel, ...answers.parse(said) }).toMatchObject({ excel: real.excel, ...real.answers });
});

test('the script and the file name the same questions', () => {
  const asked = [...script.matchAll(/^ {2}'(.+)': (?:async )?\(\{/gm)].map(([, name]) => name);
  expect(asked).toEqual(Object.keys(assumed.answers));
  for (const real of told) expect(Object.keys(real.answers).filter((name) => !asked.includes(name))).toEqual([]);
});

test('nobody’s answers are pretended: what is assumed says so', () => {
  expect(assumed.excel).toBe('no real Excel: assumed by those who wrote the emulation');
  for (const { excel } of told) expect(excel).toMatch(/^EXCEL|^Excel/i);
});
