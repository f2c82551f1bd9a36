import { DEFAULT_SETTINGS, analyse } from '../src/core/plan-grid';
import { openXlsx } from '../src/hosts/xlsx';
import { NOTHING_KEPT, showKept } from '../src/kept/kept';
import { parseKept } from '../src/kept/parse-kept';
import { readKept } from '../src/kept/read-kept';
import { DEFAULT_FORM, todayOf } from '../src/kept/settings-form';
import { settingsOf } from '../src/kept/settings-of';
import { HOSTILE_TEXTS } from './attack/hostile-texts';
import { buildWorkbook } from './support/xlsx/build-workbook';

/*
 * What a workbook keeps anybody may have written. Settings that make no sense count as by default, whatever they are: a
 * plan is read and checked as without them, and nothing else is touched.
 */

const TODAY = { year: 2026, month: 11, day: 22 };
const cells = (...texts: readonly string[]): string =>
  `<row>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
const PLAN = buildWorkbook({ sheets: [{ name: 'Plan', rows: cells('Recovery plan 2026-29') + cells('Action', 'By when', 'By whom') + cells('Agree the protocol', 'March 2027', 'JCM') + cells('Review it', 'soon', '') }] }); // prettier-ignore

const workbook = openXlsx(PLAN).read();

/** What is said of the plan where its workbook keeps this text. */
async function saidWith(text: string | undefined): Promise<readonly string[]> {
  const { settings, accepted } = await readKept(text);
  expect(todayOf(settings, TODAY)).toEqual(TODAY);
  const { findings } = analyse(await workbook, settingsOf(settings, accepted), TODAY);
  return findings.map((finding) => JSON.stringify(finding));
}

let plain: readonly string[] = [];
beforeAll(async () => {
  plain = await saidWith(undefined);
  expect(plain.length).toBeGreaterThan(1);
});

const VALUES: readonly unknown[] = [...HOSTILE_TEXTS, 'x'.repeat(40_000), null, 7, -1e308, true, [], {}, ['a', [1]], { __proto__: null, a: { b: [] } }]; // prettier-ignore
const nameOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
const kept = (settings: unknown, accepted: unknown = []): string => JSON.stringify({ settings, accepted });

test.each<[string, (value: unknown) => string]>([
  ['the whole text', nameOf],
  ['all settings', (value) => kept(value)],
  ['the period', (period) => kept({ period })],
  ['today', (today) => kept({ today })],
  ['names of columns', (columns) => kept({ columns: [columns] })],
  ['working days', (workingDays) => kept({ workingDays })],
  ['a severity', (severity) => kept({ severities: { 'no-owner': severity } })],
  ['the name of a rule', (rule) => kept({ severities: { [nameOf(rule)]: 'off' } })],
  ['an option', (option) => kept({ options: { 'due-soon.days': option } })],
  ['the name of an option', (name) => kept({ options: { [nameOf(name)]: '9' } })],
  ['all acceptances', (accepted) => kept({}, accepted)],
  ['an acceptance', (one) => kept({}, [one])],
  ['the rule, words and reason of an acceptance', (text) => kept({}, [{ rule: text, place: { sheet: text, row: 3, column: 1 }, evidence: text, reason: text, on: TODAY }])],
])('%s', async (_, textWith) => {
  for (const value of VALUES) {
    const text = textWith(value);
    expect([text.slice(0, 200), await saidWith(text)]).toEqual([text.slice(0, 200), plain]);
  }
}); // prettier-ignore

test('names of what every object has are names like others', () => {
  const text =
    '{"settings":{"__proto__":{"readHiddenSheets":true},"severities":{"__proto__":"off","constructor":"off","toString":"off"},"options":{"__proto__":"5","hasOwnProperty":"5"}},"__proto__":{"accepted":[1]}}';
  const { settings, accepted } = parseKept(text);
  expect(settings.readHiddenSheets).toBe(false);
  expect(accepted).toEqual([]);
  expect(settingsOf(settings, accepted).checks.severities.get('no-owner')).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(parseKept(showKept({ settings, accepted }))).toEqual({ settings, accepted });
});

test('a file gives back what it was given to keep', async () => {
  const file = openXlsx(PLAN);
  const text = kept({ period: HOSTILE_TEXTS.filter((one) => !one.includes('\ud800')).join('') });
  await file.keep(text);
  expect((await openXlsx(file.toBytes()).read()).kept).toBe(text);
});

test('what is kept by default says nothing', () => {
  expect(settingsOf(DEFAULT_FORM, NOTHING_KEPT.accepted)).toEqual(DEFAULT_SETTINGS);
});
