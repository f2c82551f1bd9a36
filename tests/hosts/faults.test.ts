import { type Fault, withClient } from '../emulated-excel';
import { DOCUMENTED_CODES } from '../emulated-excel/errors';
import { COMMANDS } from './faults/commands';
import { type Clean, Stage, cleanRun, wrongAfter } from './faults/trial';

/*
 * Whatever goes wrong in Excel, once, in the middle of any command: the workbook holds the old sheet or the new one or
 * one that the next try finishes, no sheet is there twice, no word is lost, and the message is ours. In the fuzz run
 * every sync fails with every code and every action with one; otherwise some of them, others at each run.
 */

const stage = new Stage();
const isWhole = process.env['PLAN_GRID_FUZZ'] !== undefined;
const shift = process.env['CI'] === undefined ? Math.floor(Math.random() * 10_000) : 0;

/** All that can go wrong; each answer and each action with one of the codes. */
function faultsOf({ actions, syncs }: Clean): { syncs: Fault[]; answers: Fault[]; actions: Fault[] } {
  const code = (n: number): string => DOCUMENTED_CODES[(n + shift) % DOCUMENTED_CODES.length] ?? 'GeneralException';
  const nths = Array.from({ length: syncs }, (_, nth) => nth);
  return {
    syncs: nths.flatMap((nth) => DOCUMENTED_CODES.map((one): Fault => ({ at: 'sync', nth, code: one }))),
    answers: nths.map((nth): Fault => ({ at: 'answer', nth, code: code(nth) })),
    actions: actions.map((_, nth): Fault => ({ at: 'action', nth, code: code(nth) })),
  };
}

/** So many of them, evenly spread, others at each run. */
const some = (faults: readonly Fault[], count: number): Fault[] =>
  Array.from({ length: Math.min(count, faults.length) }, (_, n) =>
    faults.slice(Math.floor(((n + (shift % 97) / 97) * faults.length) / count)).slice(0, 1),
  ).flat();

/** In the fuzz run, what was tried and found is told as it goes, command by command. */
function tell({ command, syncs, actions }: Clean, tried: number, wrong: readonly string[]): void {
  const count = (beginning: RegExp): number => wrong.filter((one) => beginning.test(one)).length;
  process.stderr.write(
    [
      `${command.name}: ${String(syncs)} requests of ${String(actions.length)} actions, ${String(tried)} failures tried`,
      `sheets twice ${String(count(/^too much/))}`,
      `words lost ${String(count(/^lost/))}`,
      `codes alone ${String(count(/^says|^no /))}`,
      `not finished ${String(count(/^again|^missing|^differs|^edits/))}\n`,
    ].join(', '),
  );
}

const CHANGES_NOTHING: ReadonlySet<string> = new Set([
  'check',
  'check under highlights',
  'build once more',
  'show a cell',
]);

const isChanged = ({ before, after }: Clean): boolean => JSON.stringify([...before]) !== JSON.stringify([...after]);

test.each(COMMANDS.map((command) => [command.name, command] as const))(
  '%s',
  async (_, command) => {
    await withClient(
      () => stage.excel,
      async () => {
        const clean = await cleanRun(stage, command, await stage.workbook(command.on));
        const { syncs, answers, actions } = faultsOf(clean);
        const faults = isWhole
          ? [...syncs, ...answers, ...actions]
          : [...some(syncs, 2), ...some(answers, 1), ...some(actions, 4)];
        expect([command.name, clean.before.size > 0 && isChanged(clean)]).toEqual([
          command.name,
          !CHANGES_NOTHING.has(command.name),
        ]);
        const wrong: Record<string, string[]> = {};
        for (const [index, fault] of faults.entries()) {
          const found = await wrongAfter(stage, clean, fault, index % 2 === 1);
          const { at, nth, code } = fault;
          if (found.length > 0)
            wrong[`${at} ${nth} (${(at === 'action' && clean.actions[nth]) || 'all'}) ${code}`] = found;
        }
        if (isWhole) tell(clean, faults.length, Object.values(wrong).flat());
        expect(wrong).toEqual({});
        expect(faults.length).toBeGreaterThan(3);
      },
    );
  },
  1_800_000,
);
