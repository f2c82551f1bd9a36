import { collect } from '../../src/app/collect';
import { makeMeeting } from '../../src/app/meeting';
import { makePacks } from '../../src/app/packs';
import { Session } from '../../src/app/session';
import { ownerKey } from '../../src/core/by-whom/words/owner-key';
import { newXlsx, openXlsx } from '../../src/hosts/xlsx';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { excelWorkbook } from '../../src/hosts/excel';
import { EmulatedExcel, describeSheet, inNode } from '../emulated-excel';
import { buildFile } from '../../src/app/files';
import { TRACKER } from '../../src/app/sheets';
import { FakeHost } from '../support/fake-host';
import { rowsOf, writtenInto } from '../support/drawn';
import { MEETING_PLAN, day, filled, tracked } from '../support/meetings';
import { oneGrid } from '../support/workbooks';
import { unpack } from '../support/xlsx/build-workbook';

/* Meetings, packs and collecting as commands, over a workbook in memory, an .xlsx file and an emulated Excel. */

const CALL = { today: day('2011-09-16') };
const MEETING = { date: day('2011-09-15') };
const over = (host: FakeHost): Session => new Session(host);

test('without a tracker there is nothing to meet over', async () => {
  const session = over(new FakeHost(oneGrid(MEETING_PLAN)));
  await expect(makeMeeting(session, MEETING, CALL)).rejects.toThrow('There is no tracker in this workbook.');
  await expect(makePacks(session, undefined, newXlsx, CALL)).rejects.toThrow('Build the tracker first.');
  await expect(collect(session, [], 'returned', CALL)).rejects.toThrow('There is no tracker');
});

test('an owner whom the tracker doesn’t know is refused, and those it knows are named', async () => {
  const session = over(new FakeHost(tracked(MEETING_PLAN)));
  await expect(makeMeeting(session, { ...MEETING, owner: 'Ann' }, CALL)).rejects.toThrow(
    'No row of the tracker names ‘Ann’. Its leads are JCM, SMO and PIO.',
  );
});

test('who leads nothing that is open gets no pack, and is told so', async () => {
  const host = new FakeHost(tracked(MEETING_PLAN));
  await expect(makePacks(over(host), 'SMO', newXlsx, CALL)).resolves.toMatchObject({ withoutLead: 0 });
  host.workbook = tracked(MEETING_PLAN.map(([action, byWhen]) => [action, byWhen, 'JCM / Ann']));
  await expect(makePacks(over(host), 'Ann', newXlsx, CALL)).rejects.toThrow('‘Ann’ leads no open row of the tracker.');
  expect(host.workbook.sheets.some(({ mark }) => mark === 'handouts')).toBe(false);
  host.workbook = filled(tracked([['Agree the rooms', 'May 11', 'JCM']]), 'G1-01', 'Status', 'Complete');
  await expect(makePacks(over(host), undefined, newXlsx, CALL)).rejects.toThrow('No open row of the tracker names a lead.');
}); // prettier-ignore

/** A file with the tracker of the sample plan. */
async function sampleTracker(): Promise<Uint8Array> {
  const plan = new Uint8Array(readFileSync(join(__dirname, '../../assets/sample-plan.xlsx')));
  const call = { today: day('2026-11-22') };
  const { outcome } = await buildFile(TRACKER, new Session(openXlsx(plan)), undefined, openXlsx, call);
  if (outcome.kind !== 'made') throw new Error('nothing was made');
  return outcome.bytes;
}

test('both hosts make the same meeting sheet', async () => {
  const file = openXlsx(await sampleTracker());
  const [request, call] = [{ date: day('2027-01-12') }, { today: day('2026-11-22') }];
  const made = await makeMeeting(new Session(file), request, call);
  expect(made.sheet).toBe('Meeting 12 Jan 2027');
  const excel = await EmulatedExcel.open(await sampleTracker(), call);
  await inNode(excel, () => makeMeeting(new Session(excelWorkbook()), request, call));
  expect(await describeSheet(excel.toXlsx(), made.sheet)).toEqual(await describeSheet(file.toBytes(), made.sheet));
});

test('a pack holds no word of another owner’s rows, no settings, no hidden sheet and no name but its mark', async () => {
  const bytes = await sampleTracker();
  const file = openXlsx(bytes);
  const { packs } = await makePacks(new Session(file), undefined, newXlsx, { today: day('2027-01-12') });
  const rows = rowsOf(await openXlsx(bytes).read(), 'tracker', 'Ref');
  expect(packs.length).toBeGreaterThan(3);
  for (const pack of packs) {
    const parts = unpack(pack.bytes);
    const texts = Object.values(parts).join('\n');
    const isTheirs = (row: Record<string, string>): boolean => ownerKey(row['Lead'] ?? '') === ownerKey(pack.owner);
    const own = rows.filter(isTheirs).map((row) => row['Action']);
    for (const row of rows.filter((one) => !isTheirs(one))) {
      expect(texts).not.toContain(`>${row['Ref'] ?? ''}<`);
      const words = (row['Action'] ?? '').split('\n')[0] ?? '';
      if (!own.some((action) => action?.includes(words))) expect(texts).not.toContain(words.replaceAll('&', '&amp;'));
    }
    expect(Object.keys(parts).filter((name) => /worksheets\/sheet|customXml|comments|docProps/.test(name))).toEqual(['xl/worksheets/sheet1.xml']);
    expect(parts['xl/workbook.xml']?.match(/<definedName [^>]*name="[^"]*"/g)?.map((name) => /name="([^"]*)"/.exec(name)?.[1]).filter((name) => !name?.startsWith('_xlnm.'))).toEqual(['PlanGrid.Pack']);
    expect(pack.message).toContain(`Actions of ${pack.owner}`);
  }
}); // prettier-ignore

test('packs that came back filled in go into the tracker; collecting them again changes nothing', async () => {
  const host = new FakeHost(tracked(MEETING_PLAN));
  const session = over(host);
  const { packs } = await makePacks(session, 'smo', newXlsx, CALL);
  const [pack] = packs;
  if (!pack) throw new Error('no pack');
  expect([...pack.counts]).toEqual([['Overdue', 4], ['Due soon', 1], ['Later', 2], ['No date', 0]]);
  expect(pack.message.split('\n').slice(4)).toEqual([
    'Overdue (4)',
    '- G1-03.1 and 3 more: Report to the board, was due 31 May to 31 Aug 2011',
    '',
    'Due soon (1)',
    '- G1-03.5: Report to the board, due 30 Sep 2011',
    '',
    'Later (2)',
    '- G1-03.6: Report to the board, due 31 Oct 2011',
    '- G1-06: Close the old building, due 31 Mar 2013',
    '',
  ]);
  let back = await openXlsx(pack.bytes).read();
  const at = rowsOf(back, 'pack', 'Ref').findIndex((row) => row['Ref'] === 'G1-03.1') + 2;
  back = writtenInto(back, at, 'Status', 'Complete', 'pack');
  back = writtenInto(back, at, 'Reason', 'the minutes were late', 'pack');
  back = writtenInto(back, at + 1, 'Agreed date', '2011-10-07', 'pack');
  const files = [{ name: 'smo.xlsx', workbook: back }];

  const listed = await collect(session, files, 'nothing', CALL);
  expect(listed).toMatchObject({ isChanged: false, notes: [] });
  expect(listed.items.map(({ ref, column, returned }) => [ref, column, returned].join(': '))).toEqual([
    'G1-03.1: Status: Complete', 'G1-03.1: Reason: the minutes were late', 'G1-03.2: Agreed date: 2011-10-07',
  ]);
  expect(await collect(session, files, 'returned', CALL)).toMatchObject({ isChanged: true });
  const row = rowsOf(host.workbook, 'tracker', 'Ref').find((one) => one['Ref'] === 'G1-03.1');
  expect(row).toMatchObject({ Status: 'Complete', Progress: '16 Sep 2011, reason: the minutes were late' });
  expect(await collect(session, files, 'returned', CALL)).toMatchObject({ isChanged: false, items: [] });
}); // prettier-ignore

test('where the tracker has changed too, both are told, and neither is taken unasked', async () => {
  const host = new FakeHost(tracked(MEETING_PLAN));
  const session = over(host);
  await makeMeeting(session, MEETING, CALL);
  host.workbook = writtenInto(host.workbook, 2, 'Progress', 'rang them', 'meeting');
  host.workbook = filled(host.workbook, 'G1-01', 'Progress', 'they rang us');
  const conflict = { ref: 'G1-01', sent: '', now: 'they rang us', returned: 'rang them', kind: 'conflict' };
  expect((await collect(session, [], 'tracker', CALL)).items).toMatchObject([{ ...conflict, isTaken: false }]);
  expect((await collect(session, [], new Set(['G1-01']), CALL)).items).toMatchObject([{ ...conflict, isTaken: true }]);
  expect(rowsOf(host.workbook, 'tracker', 'Ref')[0]).toMatchObject({ Progress: 'rang them' });
});
