import type { Keeping } from '../core/workbook/abilities';
import type { WorkbookHost } from '../core/workbook/host';
import { withChanges } from '../kept/form-changes';
import { type Kept, showKept } from '../kept/kept';
import { readKept } from '../kept/read-kept';
import type { SettingsForm } from '../kept/settings-form';
import type { Session } from './session';

export type Keeper = Session<WorkbookHost & Keeping>;

/**
 * Keeps what somebody changed in the settings since they were opened; what another person changed meanwhile stays, unless
 * it is the same field. @throws HostProblem
 */
export const saveSettings = (session: Keeper, settings: SettingsForm): Promise<void> =>
  session.run('Save settings', async () => {
    const opened = session.kept.settings;
    const before = await changeKept(session, (kept) => ({
      ...kept,
      settings: withChanges(kept.settings, opened, settings),
    }));
    session.undoStack.push({ kind: 'settings', before: before.settings, after: session.kept.settings });
  });

/**
 * Changes what the workbook keeps now: somebody else may have kept something meanwhile, and theirs stays.
 * @returns what it kept before. @throws HostProblem
 */
export async function changeKept(session: Keeper, change: (kept: Kept) => Kept): Promise<Kept> {
  const kept = await session.host.readKept();
  const before = await readKept(kept);
  const after = change(before);
  if (after !== before) await session.host.keep(showKept(after), { kept });
  session.kept = after;
  return before;
}
