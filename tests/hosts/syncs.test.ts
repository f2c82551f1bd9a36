import { withClient } from '../emulated-excel';
import { COMMANDS } from './faults/commands';
import { Stage, newSession } from './faults/trial';

/*
 * How often commands ask Excel: on the web each time takes its tenth of a second. Reading takes three syncs, building four
 * beside it: what is there, the cells of sheets that go on, what is written, and the page of a sheet that is added. Sheets of
 * more than 20,000 cells take one more, and one more for each further 20,000. What is kept is asked for, kept, read back, and only then the earlier part goes.
 */

const stage = new Stage();

test.each([
  ['check', 3],
  ['build', 3 + 3],
  ['build once more', 3 + 2],
  ['build again', 3 + 4],
  ['report', 3 + 3],
  ['report again', 3 + 3],
  ['meeting', 3 + 3],
  ['collect', 3 + 3],
  ['fix', 2 + 3],
  ['save settings', 2 + 4],
  ['show a cell', 1],
])('%s: %d syncs at most', async (name, most) => {
  await withClient(
    () => stage.excel,
    async () => {
      const command = COMMANDS.find((one) => one.name === name);
      if (!command) throw new Error(`no command ‘${name}’`);
      const excel = await stage.open(await stage.workbook(command.on));
      const run = await command.prepare(newSession());
      excel.resetCounts();
      await run();
      expect(excel.syncs).toBeLessThanOrEqual(most);
      expect(excel.refusals).toEqual([]);
    },
  );
});
