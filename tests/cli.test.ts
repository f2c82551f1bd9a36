import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync, mkdirSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { z } from 'zod';
import { RULES } from '../src/core/findings/rules';
import type { SheetContents } from '../src/core/workbook/contents';
import { openXlsx } from '../src/hosts/xlsx';
import { cli } from './support/cli';
import { buildWorkbook } from './support/xlsx/build-workbook';

const SAMPLE = join(__dirname, '../assets/sample-plan.xlsx');
let folder = '';
const at = (name: string): string => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-grid-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function trackerIn(path: string): Promise<SheetContents> {
  const { sheets } = await openXlsx(new Uint8Array(readFileSync(path))).read();
  const tracker = sheets.find((sheet) => sheet.mark === 'tracker');
  if (!tracker) throw new Error(`no tracker in ${path}`);
  return tracker;
}

/** The tracker's title stands in its first row, its headers in the second. */
const columnsOf = (sheet: SheetContents): string[] => sheet.rows[1]?.cells.map(({ text }) => text) ?? [];
const shown = (sheet: SheetContents, row: number, header: string): string => {
  const column = sheet.rows[1]?.cells.find(({ text }) => text === header)?.column;
  return sheet.rows.find((r) => r.row === row)?.cells.find((cell) => cell.column === column)?.text ?? '';
};

/** Writes words into a cell of a sheet's part, as somebody with a spreadsheet would. */
function write(path: string, words: Readonly<Record<string, string>>, part = 'xl/worksheets'): void {
  const parts = unzipSync(new Uint8Array(readFileSync(path)));
  const name =
    Object.keys(parts).find(
      (key) => key.startsWith(part) && new TextDecoder().decode(parts[key]).includes('tableParts'),
    ) ?? '';
  let xml = new TextDecoder().decode(parts[name]);
  for (const [cell, text] of Object.entries(words)) {
    const inline = (s: string): string => `<c r="${cell}"${s} t="inlineStr"><is><t>${text}</t></is></c>`;
    const pattern = new RegExp(`<c r="${cell}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`);
    expect(xml).toMatch(pattern);
    xml = xml.replace(pattern, (_, s: string | undefined) => inline(s ?? ''));
  }
  writeFileSync(path, zipSync({ ...parts, [name]: strToU8(xml) }));
}

describe('track', () => {
  test('writes a copy with the tracker, leaves the plan as it is, and says what it did', async () => {
    const before = readFileSync(SAMPLE);
    const { code, out, err } = await cli('track', SAMPLE, '-o', at('out.xlsx'), '--today', '2026-11-22');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/\d+ grids, \d+ actions, \d+ dated occurrences/);
    expect(out).toContain("with the sheet 'Tracker'");
    expect(readFileSync(SAMPLE).equals(before)).toBe(true);
    expect(columnsOf(await trackerIn(at('out.xlsx')))).toEqual([
      'Ref', 'Action', 'Due', 'Agreed date', 'Lead', 'Status', 'State', 'Progress',
      'With', 'Type', 'By when', 'Objective', 'Grid', 'Risks', 'Source',
    ]); // prettier-ignore
    expect(readdirSync(folder)).toEqual(['out.xlsx']);
  });

  test('built again from its own output keeps what people wrote', async () => {
    await cli('track', SAMPLE, '-o', at('one.xlsx'), '--today', '2026-11-22');
    write(at('one.xlsx'), { F3: 'In progress', H3: 'Panel met on 3 June' });
    const { code } = await cli('track', at('one.xlsx'), '-o', at('two.xlsx'), '--today', '2026-11-22');
    const tracker = await trackerIn(at('two.xlsx'));
    expect([code, shown(tracker, 3, 'Status'), shown(tracker, 3, 'Progress')]).toEqual([
      0,
      'In progress',
      'Panel met on 3 June',
    ]);
    expect(tracker.rows).toHaveLength((await trackerIn(at('one.xlsx'))).rows.length);
  });

  test('written where an earlier tracker stands carries over what people wrote there', async () => {
    await cli('track', SAMPLE, '-o', at('out.xlsx'), '--today', '2026-11-22');
    write(at('out.xlsx'), { F4: 'Complete', H4: 'Signed off by the board' });
    const { code } = await cli('track', SAMPLE, '-o', at('out.xlsx'), '--today', '2026-11-22');
    const tracker = await trackerIn(at('out.xlsx'));
    expect([code, shown(tracker, 4, 'Status'), shown(tracker, 4, 'Progress')]).toEqual([
      0,
      'Complete',
      'Signed off by the board',
    ]);
    expect(shown(tracker, 4, 'State')).toBe('Complete');
    expect(readdirSync(folder)).toEqual(['out.xlsx']);
  });

  test('puts aside an output that holds words which the plan does not', async () => {
    await cli('track', SAMPLE, '-o', at('out.xlsx'), '--today', '2026-11-22');
    await cli('track', SAMPLE, '-o', at('other.xlsx'), '--today', '2026-11-22');
    write(at('other.xlsx'), { A3: 'My own reference' });
    const parts = unzipSync(new Uint8Array(readFileSync(at('other.xlsx'))));
    const plan = Object.keys(parts).find((name) => /sharedStrings/.test(name)) ?? 'xl/worksheets/sheet1.xml';
    const text = new TextDecoder().decode(parts[plan]);
    writeFileSync(
      at('out.xlsx'),
      zipSync({ ...parts, [plan]: strToU8(text.replace(/(<t[^>]*>)([^<]+)/, '$1A title that somebody changed')) }),
    );
    const { code, out } = await cli('track', SAMPLE, '-o', at('out.xlsx'), '--today', '2026-11-22');
    expect(code).toBe(0);
    expect(out).toContain('out (previous).xlsx');
    expect(readdirSync(folder).sort()).toEqual(['other.xlsx', 'out (previous).xlsx', 'out.xlsx']);
  });

  test('says what has passed at the first build, and marks what it is told to', async () => {
    const track = (...more: string[]): ReturnType<typeof cli> =>
      cli('track', SAMPLE, '-o', at('out.xlsx'), '--today', '2027-02-22', ...more);
    const { out } = await track();
    expect(out).toMatch(/\d+ dates have passed and are not marked Complete: \d+ in "/);
    expect(out).toContain("'--passed complete' all");
    expect((await track()).out).not.toContain('have passed');
    const [, ref = ''] = /^ {4}(G\d-\d+\S*) {2}\d/m.exec((await track('--passed', 'list')).out) ?? [];
    expect((await track('--passed', `complete=${ref},G9-99`)).out).toMatch(
      /Marked Complete: 1 row whose date has passed\.\n {2}Nothing was to be marked for G9-99/,
    );
    const tracker = await trackerIn(at('out.xlsx'));
    const done = tracker.rows.filter(({ row }) => row > 2 && shown(tracker, row, 'Status') === 'Complete');
    expect(done.map(({ row }) => [shown(tracker, row, 'Ref'), shown(tracker, row, 'State')])).toEqual([
      [ref, 'Complete'],
    ]);
    expect((await track('--passed', 'open')).out).toMatch(/\d+ dates have passed and are not marked Complete/);
    expect((await track('--passed', 'purple')).err).toContain("Write 'list', 'open', 'complete'");
  });

  test('won’t write over the plan', async () => {
    const { code, err } = await cli('track', SAMPLE, '-o', SAMPLE);
    expect(code).toBe(2);
    expect(err).toContain('Give another file name');
  });
});

const report = z.object({
  findings: z.array(
    z.object({
      rule: z.string(),
      severity: z.enum(['error', 'warning', 'info']),
      sheet: z.string(),
      cell: z.string().regex(/^[A-Z]+\d+$/),
      message: z.string(),
    }),
  ),
  verdict: z.object({ ready: z.boolean(), words: z.string(), error: z.number(), switchedOff: z.array(z.string()) }),
});

/** The report's sheet in a file. */
async function reportIn(path: string): Promise<SheetContents> {
  const { sheets } = await openXlsx(new Uint8Array(readFileSync(path))).read();
  const sheet = sheets.find(({ mark }) => mark === 'report');
  if (!sheet) throw new Error(`no report in ${path}`);
  return sheet;
}

const isOf = (cells: readonly { text: string }[], sheet: string, cell: string): boolean =>
  cells.some(({ text }) => text === sheet) && cells.some(({ text }) => text === cell);

test('columns that are named are kept in the output, and not in the plan', async () => {
  const text = (cell: string, words: string): string => `<c r="${cell}" t="inlineStr"><is><t>${words}</t></is></c>`;
  const row = (n: number, words: readonly string[]): string =>
    `<row r="${n}">${words.map((word, i) => text(`${'ABC'.charAt(i)}${n}`, word)).join('')}</row>`;
  const rows = row(3, ['Initiative', 'Target', 'Team']) + row(4, ['Open the hall', 'Sept 26', 'Parks']);
  const plan = buildWorkbook({ sheets: [{ name: 'Sheet1', rows }] });
  writeFileSync(at('plan.xlsx'), plan);
  const refused = await cli('track', at('plan.xlsx'), '-o', at('out.xlsx'));
  expect(refused.err).toMatch(/the table at Sheet1!A3 .*--columns "Sheet1!A3: action=Initiative, by when=…, by whom=Team"/);
  const named = 'Sheet1!A3: action=Initiative, by when=Target, by whom=Team';
  expect(await cli('track', at('plan.xlsx'), '-o', at('out.xlsx'), '--columns', named)).toMatchObject({ code: 0 });
  expect(readFileSync(at('plan.xlsx'))).toEqual(Buffer.from(plan));
  expect((await cli('track', at('plan.xlsx'), '-o', at('out.xlsx'))).out).toContain('0 new rows, 1 kept');
  expect(await cli('check', at('out.xlsx'))).toMatchObject({ code: 0, err: '' });
  // A plan that has changed: another file is made of it, and a row has come above its header.
  writeFileSync(at('plan.xlsx'), buildWorkbook({ sheets: [{ name: 'Sheet1', rows: row(1, ['Our plan']) + rows.replace(/r="([A-C]?)3"/g, 'r="$15"').replace(/r="([A-C]?)4"/g, 'r="$16"') }] }));
  expect((await cli('track', at('plan.xlsx'), '-o', at('out.xlsx'))).out).toContain('0 new rows, 1 kept');
  expect(await cli('check', at('out.xlsx'))).toMatchObject({ code: 0, err: '' });
}); // prettier-ignore

describe('check', () => {
  test('prints one JSON object, and exits 1 where there is an error', async () => {
    const { code, out } = await cli('check', SAMPLE, '--json', '--today', '2026-11-22');
    const { findings, verdict } = report.parse(JSON.parse(out));
    expect(code).toBe(1);
    expect(findings.map(({ rule, sheet, cell }) => `${sheet}!${cell} ${rule}`)).toEqual(
      expect.arrayContaining(['Grid 1!B34 no-date', 'Grid 1!C21 owner-slip', 'Grid 3!D19 dangling-reference']),
    );
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    expect(verdict).toMatchObject({ ready: false, error: errors, switchedOff: [] });
    expect(findings.some(({ severity }) => severity === 'error')).toBe(true);
  });

  test('tells each finding with its sheet and cell', async () => {
    const { out } = await cli('check', SAMPLE, '--today', '2026-11-22');
    expect(out).toMatch(/^Errors \(\d+\)$/m);
    expect(out).toMatch(/^ {2}.+![A-Z]+\d+: .+\[no-owner\]$/m);
    expect(out).toMatch(/^Not ready to submit: \d+ errors/m);
  });

  test('a rule can have another severity, or be switched off, which the verdict says', async () => {
    const off = ['no-date=off', 'no-owner=off', 'placeholder=info'].flatMap((rule) => ['--rule', rule]);
    const { code, out } = await cli('check', SAMPLE, '--today', '2026-11-22', ...off);
    expect(code).toBe(0);
    expect(out).toMatch(/^Ready to submit: no errors;/m);
    expect(out).toContain('Not checked: No date; No owner.');
  });

  test('an option of a rule can be set', async () => {
    const found = async (...rule: string[]): Promise<boolean> =>
      (await cli('check', SAMPLE, '--today', '2026-11-22', ...rule)).out.includes('[too-many-owners]');
    expect([await found(), await found('--rule', 'too-many-owners.owners=1')]).toEqual([false, true]);
  });

  test.each([
    'no-such-rule=off',
    'no-date=fatal',
    'no-date',
    'due-soon.weeks=4',
    'due-soon.days=400',
    'due-soon.days=soon',
  ])('--rule %s is refused with what to write', async (rule) => {
    const { code, err } = await cli('check', SAMPLE, '--rule', rule);
    expect([code, err.includes('no-owner=warning')]).toEqual([2, true]);
  });

  test('writes a report, with the plan as it was', async () => {
    const before = readFileSync(SAMPLE);
    const { code, out } = await cli('check', SAMPLE, '--today', '2026-11-22', '--report', at('out.xlsx'));
    expect([code, readFileSync(SAMPLE).equals(before)]).toEqual([1, true]);
    expect(out).toMatch(/Wrote .+ with the sheet 'Plan check': \d+ new findings\.$/m);
    const sheet = await reportIn(at('out.xlsx'));
    const texts = sheet.rows.map(({ cells }) => cells.map(({ text }) => text).join(' | '));
    expect(texts[0]).toBe('Plan check: Northmere Recovery Partnership');
    expect(texts[1]).toMatch(/^Not ready to submit: \d+ errors/);
    expect(texts.slice(2, 5).join(' ')).toMatch(/Read on 22 Nov 2026: 4 grids and 56 actions.*Errors \d+;.*All \d+ rules were checked\./);
    expect(texts[5]).toBe('Severity | Sheet | Cell | Action | Finding | What to do | Suggestion | State | Accepted because | Reply');
    expect(texts).toContainEqual(expect.stringMatching(/^Warning \| Grid 1 \| C21 .* \| Owner probably mistyped \| .* \| SCO-N \| Open$/));
  }); // prettier-ignore

  test('a report written again keeps the replies', async () => {
    await cli('check', SAMPLE, '--today', '2026-11-22', '--report', at('out.xlsx'));
    const sheet = await reportIn(at('out.xlsx'));
    const row = sheet.rows.find(({ cells }) => isOf(cells, 'Grid 2', 'C28'))?.row ?? 0;
    write(at('out.xlsx'), { [`J${row}`]: 'Ann asks the trust' });
    const { out } = await cli('check', SAMPLE, '--today', '2026-11-22', '--report', at('out.xlsx'));
    expect(out).not.toContain('previous');
    const again = await reportIn(at('out.xlsx'));
    const cells = again.rows.find((one) => isOf(one.cells, 'Grid 2', 'C28'))?.cells;
    expect(cells?.at(-1)?.text).toBe('Ann asks the trust');
    await cli('check', at('out.xlsx'), '--today', '2026-11-22', '--report', at('again.xlsx'), '--rule', 'no-owner=off');
    const resolved = (await reportIn(at('again.xlsx'))).rows.find((one) => isOf(one.cells, 'Grid 2', 'C28'))?.cells; // prettier-ignore
    expect(resolved?.slice(-2).map(({ text }) => text)).toEqual(['Resolved', 'Ann asks the trust']);
  });

  test('--tracker counts what is closed in another file', async () => {
    const today = ['--today', '2026-11-22'];
    await cli('track', SAMPLE, '-o', at('out.xlsx'), ...today);
    const overdue = async (...options: readonly string[]): Promise<number> => {
      const { out } = await cli('check', SAMPLE, '--json', ...today, ...options);
      return report.parse(JSON.parse(out)).findings.filter(({ rule }) => rule === 'overdue').length;
    };
    // Without a tracker nobody can tell which were met: all are told in one finding.
    expect(await overdue()).toBe(1);
    expect(await overdue('--tracker', at('out.xlsx'))).toBeGreaterThan(1);
    const refused = [
      await cli('check', SAMPLE, '--tracker', SAMPLE),
      await cli('check', at('out.xlsx'), '--tracker', at('out.xlsx')),
      await cli('check', SAMPLE, '--tracker', at('none.xlsx')),
    ];
    expect(refused.map(({ code, err }) => [code, /holds no tracker|of its own|no such file/.exec(err)?.[0]])).toEqual([
      [2, 'holds no tracker'],
      [2, 'of its own'],
      [2, 'no such file'],
    ]);
  });

  test('a report is not written over the plan', async () => {
    const { code, err } = await cli('check', SAMPLE, '--report', SAMPLE);
    expect([code, err.includes('is the plan itself')]).toEqual([2, true]);
  });
});

describe('what cannot be done is one line that says what, why and what to do', () => {
  const docx = (): Uint8Array =>
    zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<w/>') });
  const ole = (name: string): Uint8Array => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    Array.from(name).forEach((letter, index) => { bytes[1024 + index * 2] = letter.charCodeAt(0); }); // prettier-ignore
    return bytes;
  };
  test.each([
    ['a file that is not there', undefined, /There is no such file/],
    ['an empty file', new Uint8Array(0), /empty|not a workbook|isn’t|isn't/i],
    ['a text', strToU8('Action,By when,By whom\n'), /workbook/],
    ['a Word document', docx(), /Word/],
    ['an old .xls', ole('Workbook'), /\.xlsx/],
    ['a workbook with a password', ole('EncryptedPackage'), /password/],
    ['a damaged workbook', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9, 9, 1, 2, 3]), /damaged|repair/i],
  ])('%s', async (_, bytes, words) => {
    if (bytes) writeFileSync(at('in.xlsx'), bytes);
    const { code, out, err } = await cli('track', at('in.xlsx'), '-o', at('out.xlsx'));
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(words);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).not.toMatch(/\bat .+:\d+:\d+/);
    expect(existsSync(at('out.xlsx'))).toBe(false);
  });

  test('an output that cannot be written', async () => {
    mkdirSync(at('folder.xlsx'));
    for (const out of [at('no/such/folder/out.xlsx'), at('folder.xlsx')]) {
      const { code, err } = await cli('track', SAMPLE, '-o', out);
      expect(code).toBe(2);
      expect(err.trim().split('\n')).toHaveLength(1);
    }
    expect(readdirSync(folder)).toEqual(['folder.xlsx']);
  });

  test('a workbook without a grid', async () => {
    const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>Milk</t></is></c></row>';
    writeFileSync(at('in.xlsx'), buildWorkbook({ sheets: [{ name: 'Shopping', rows }] }));
    const { code, err } = await cli('check', at('in.xlsx'));
    expect([code, err.trim().split('\n').length]).toEqual([2, 1]);
    expect(err).toContain(`${at('in.xlsx')}: No planning grid was found`);
  });

  test.each([
    [['track', SAMPLE], /--output/],
    [['check'], /plan/],
    [['check', SAMPLE, '--today', '22 Nobember 2026'], /Write a day as '22 Nov 2026' or 2026-11-22/],
    [['check', SAMPLE, '--period', 'next year'], /2026\/27/],
  ])('%j', async (args, words) => {
    const { code, err } = await cli(...args);
    expect(code).toBe(2);
    expect(err).toMatch(words);
  });
});

test('rules lists the catalogue', async () => {
  const { code, out } = await cli('rules');
  expect(code).toBe(0);
  expect(out).toMatch(/^no-date \(error\): No date\. Fires on /m);
  expect(out).toMatch(/^ {2}due-soon\.days: .* 28 by default\.$/m);
  expect(out.match(/^\S/gm)).toHaveLength(RULES.length);
});

test('--help explains', async () => {
  const { code, out } = await cli('--help');
  expect(code).toBe(0);
  expect(out).toContain('track');
  expect(out).toContain('check');
});

test('a report goes beside the tracker of a file, and a tracker beside a report', async () => {
  const sheets = async (name: string): Promise<(string | undefined)[]> =>
    (await openXlsx(new Uint8Array(readFileSync(at(name)))).read()).sheets.flatMap(({ mark }) => mark ?? []).sort();
  await cli('track', SAMPLE, '-o', at('OUT.xlsx'));
  const report = await cli('check', SAMPLE, '--report', at('OUT.xlsx'));
  expect(report.out).toContain(`Added the sheet 'Plan check' to ${at('OUT.xlsx')}`);
  await cli('check', SAMPLE, '--report', at('R.xlsx'));
  await cli('track', SAMPLE, '-o', at('R.xlsx'));
  expect(await sheets('OUT.xlsx')).toEqual(['as built', 'report', 'report as built', 'tracker']);
  expect(await sheets('R.xlsx')).toEqual(await sheets('OUT.xlsx'));
  expect(readdirSync(folder)).toEqual(['OUT.xlsx', 'R.xlsx']);
});
