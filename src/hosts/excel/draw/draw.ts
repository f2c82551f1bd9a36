import type { SheetDrawing } from '../../../core/workbook/drawing';
import type { DrawnSheet } from '../../../core/workbook/host';
import { type Watch, step } from '../../../core/workbook/watch';
import { type LastRead, assertEnd } from '../meanwhile';
import { type NewSheet, setPages } from './page';
import { type Placed, placeDrawings } from './place';
import { removeUnmarked } from './remove-unmarked';
import { Sender } from './sender';
import { writeDrawing } from './write';

/**
 * Draws sheets: one sync looks around, and one or two more at sheets that exist; one writes all of them, and more only
 * for each further 2.5 MB; one sets the pages of new sheets. Nothing is written where something is in the way.
 * @throws HostProblem
 */
export async function drawSheets(
  context: Excel.RequestContext,
  drawings: readonly SheetDrawing[],
  last: LastRead,
  watch: Watch,
): Promise<DrawnSheet[]> {
  for (const { target } of drawings) step(watch, `Making room for '${target.name}'`);
  const placed = await placeDrawings(context, drawings, last, watch);
  try {
    return await writeAll(context, placed, last, watch);
  } catch (error) {
    // A sheet whose mark Excel refused would be taken for one of the user's.
    await removeUnmarked(context, placed).catch(() => undefined);
    throw error;
  }
}

async function writeAll(
  context: Excel.RequestContext,
  placed: readonly Placed[],
  { dateSystem }: LastRead,
  watch: Watch,
): Promise<DrawnSheet[]> {
  const sender = new Sender(context, watch);
  for (const { sheet, extent, name } of placed)
    if (sheet && extent)
      sender.expect(name, () => {
        assertEnd(sheet, extent);
      });
  const added: NewSheet[] = [];
  for (const one of placed) {
    const { update, drawing, mark, name } = one;
    if (!update.isChanged && !mark && !one.unnamed) continue;
    step(watch, `Writing '${name}'`);
    const sheet = await writeDrawing(context, sender, one, dateSystem);
    if (update.isNew) added.push({ sheet, drawing, page: update.page });
  }
  await sender.send();
  await sender.overwritten.check(context);
  await setPages(context, added);
  return placed.map(({ name, update, mark }) => ({ name, isChanged: update.isChanged || mark !== undefined }));
}
