import type { Call } from '../../src/app/call';
import { Session } from '../../src/app/session';
import { build, summarise } from '../../src/app/sheets';
import { openXlsx } from '../../src/hosts/xlsx';
import { PLAN, TODAY } from '../support/summary';

const CALL: Call = { today: TODAY };

test('the summary is drawn with the tracker once it was asked for, and is named', async () => {
  const session = new Session(openXlsx(PLAN));
  expect((await build(session, CALL)).summary).toBeUndefined();
  expect(await summarise(session, CALL)).toMatchObject({ sheet: 'Tracker', summary: 'Summary', isChanged: true });
  expect(await build(session, CALL)).toMatchObject({ summary: 'Summary', isChanged: false });
});
