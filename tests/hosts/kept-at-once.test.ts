import { accept, withdraw } from '../../src/app/accept';
import { check } from '../../src/app/check';
import { saveSettings } from '../../src/app/kept';
import { KEPT_NAMESPACE } from '../../src/core/workbook/marks';
import { keptXml } from '../../src/core/workbook/kept-xml';
import { keptText } from '../../src/hosts/excel/kept';
import { type Kept, NOTHING_KEPT, showKept } from '../../src/kept/kept';
import { parseKept } from '../../src/kept/parse-kept';
import { CoAuthor, type EmulatedExcel, inNode } from '../emulated-excel';
import { CALL, type ExcelSession, plainWorkbook } from './faults/commands';
import { newSession } from './faults/trial';

/*
 * Two people keep settings or accept findings at the same moment, on whatever side of any of our requests: what both of them
 * did is kept, once.
 */

function keptIn({ book }: EmulatedExcel): Kept {
  const text = keptText(book.customXml.at(-1)?.xml ?? '');
  return text === undefined ? NOTHING_KEPT : parseKept(text);
}

type Change = (kept: Kept) => Kept;
const setting =
  (change: Partial<Kept['settings']>): Change =>
  (kept) => ({ ...kept, settings: { ...kept.settings, ...change } });
const acceptance: Change = (kept) => ({
  ...kept,
  accepted: [
    ...kept.accepted,
    { rule: 'no-owner', place: { sheet: 'Plan', row: 5, column: 3 }, evidence: 'x', reason: 'Bob knows', on: CALL.today },
  ],
}); // prettier-ignore

/** What one person does, what the other does meanwhile, and what is right then. */
interface Scene {
  readonly prepare: (session: ExcelSession) => Promise<() => Promise<unknown>>;
  readonly theirs: Change;
  readonly right: object;
  /** In how many it is kept; after them the other person's Plan Grid has to look out for ours. */
  readonly requests?: number;
}

const acceptOne = async (session: ExcelSession): Promise<() => Promise<unknown>> => {
  await check(session, CALL);
  const [finding] = session.last?.analysis.findings.filter(({ rule }) => rule === 'no-date') ?? [];
  return () => (finding ? accept(session, [finding], 'Ann knows', CALL) : Promise.resolve());
};
const save =
  (change: Partial<Kept['settings']>) =>
  async (session: ExcelSession): Promise<() => Promise<unknown>> => {
    await check(session, CALL);
    const opened = session.kept.settings;
    return () => saveSettings(session, { ...opened, ...change });
  };
const told = ({ accepted, settings }: Kept): unknown => ({
  reasons: [...new Set(accepted.map(({ reason }) => reason))].sort(),
  settings,
});

const SCENES: Readonly<Record<string, Scene>> = {
  'both accept': {
    prepare: acceptOne,
    theirs: acceptance,
    right: { reasons: ['Ann knows', 'Bob knows'] },
  },
  'one accepts, the other sets a period': {
    prepare: acceptOne,
    theirs: setting({ period: '2027-30' }),
    right: { reasons: ['Ann knows'], settings: { period: '2027-30' } },
  },
  'both change settings, not the same': {
    prepare: save({ period: '2026-29' }),
    theirs: setting({ today: '2027-01-01' }),
    right: { settings: { period: '2026-29', today: '2027-01-01' } },
  },
  'both switch checks off, not the same': {
    prepare: save({ severities: { 'no-owner': 'off' } }),
    theirs: setting({ severities: { 'no-date': 'off' } }),
    right: { settings: { severities: { 'no-owner': 'off', 'no-date': 'off' } } },
  },
  'one lets it count again, the other accepts': {
    prepare: async (session) => {
      await (
        await acceptOne(session)
      )();
      const { accepted } = session.kept;
      return () => withdraw(session, accepted, CALL);
    },
    theirs: acceptance,
    right: { reasons: ['Bob knows'] },
    requests: 6,
  },
};

describe.each(['instead', 'beside'] as const)('theirs stands %s', (way) => {
  test.each(Object.entries(SCENES))('%s', async (_, { prepare, theirs, right, requests = 4 }) => {
    for (let nth = 0; nth < requests; nth++) {
      const excel = plainWorkbook();
      await inNode(excel, async () => {
        const run = await prepare(newSession());
        const known = keptIn(excel);
        excel.resetCounts();
        excel.meanwhile = (sync) => {
          if (sync !== nth) return;
          const now = way === 'instead' ? keptIn(excel) : known;
          new CoAuthor(excel).keep(KEPT_NAMESPACE, keptXml(showKept(theirs(now))), way);
        };
        await run();
        excel.meanwhile = () => undefined;
      });
      expect(told(keptIn(excel))).toMatchObject(right);
      expect([nth, excel.book.customXml.length]).toEqual([nth, 1]);
    }
  });
});
