import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collect } from '../../src/app/collect';
import { buildFile } from '../../src/app/files';
import { makePacks } from '../../src/app/packs';
import { Session } from '../../src/app/session';
import { TRACKER } from '../../src/app/sheets';
import { undo } from '../../src/app/undo';
import type { WorkbookContents } from '../../src/core/workbook/contents';
import { newXlsx, openXlsx } from '../../src/hosts/xlsx';
import { writtenInto } from '../support/drawn';
import { day } from '../support/meetings';

test('collecting is undone in one step, but for what was written since', async () => {
  const call = { today: day('2026-11-22') };
  const plan = new Uint8Array(readFileSync(join(__dirname, '../../assets/sample-plan.xlsx')));
  const { outcome } = await buildFile(TRACKER, new Session(openXlsx(plan)), undefined, openXlsx, call);
  if (outcome.kind !== 'made') throw new Error('nothing was made');
  const file = openXlsx(outcome.bytes);
  const session = new Session(file);
  const { packs } = await makePacks(session, 'PHL', newXlsx, call);
  const before = await file.read();
  let back = await openXlsx(packs[0]?.bytes ?? new Uint8Array()).read();
  for (const [row, column, words] of [[2, 'Status', 'Complete'], [2, 'Reason', 'all done'], [3, 'Agreed date', '2027-02-05'], [4, 'Status', 'Deferred']] as const)
    back = writtenInto(back, row, column, words, 'pack');
  const files = [{ name: 'back.xlsx', workbook: back }];
  const trackerOf = ({ sheets }: WorkbookContents): unknown => sheets.find(({ mark }) => mark === 'tracker')?.rows;

  expect((await collect(session, files, 'returned', call)).items).toHaveLength(4);
  expect(await undo(session, call)).toMatchObject({ kind: 'collected', count: 4 });
  expect(trackerOf(await file.read())).toEqual(trackerOf(before));

  await collect(session, files, 'returned', call);
  const { name = '', rows = [] } = (await file.read()).sheets.find(({ mark }) => mark === 'tracker') ?? {};
  const place = rows.flatMap(({ row, cells }) => cells.flatMap(({ text, column }) => (text === 'Deferred' ? { sheet: name, row, column } : [])))[0];
  if (!place) throw new Error('nothing is deferred');
  await file.change([{ place, before: 'Deferred', after: 'In progress' }]);
  expect(await undo(session, call)).toMatchObject({ count: 3 });
}); // prettier-ignore
