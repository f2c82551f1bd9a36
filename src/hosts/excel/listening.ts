import { inExcel } from './run';

/** What Excel answers to whoever listens. */
interface Handler {
  remove(): void;
}

/**
 * Listens to what the sheets tell.
 * @param add adds handlers; what they ask of Excel they ask only while `isOn`: one that Excel wouldn't let go of is heard on.
 * @returns what ends it, once no cell is being edited. @throws HostProblem
 */
export async function listening(
  add: (sheets: Excel.WorksheetCollection, isOn: () => boolean) => readonly Handler[],
): Promise<() => Promise<void>> {
  let isOn = true;
  const added = await inExcel(async (context) => {
    const handlers = add(context.workbook.worksheets, () => isOn);
    await context.sync();
    return { context, handlers };
  });
  return async () => {
    isOn = false;
    // Handlers can only be taken away in the context in which they were added.
    await inExcel(async (context) => {
      for (const handler of added.handlers) handler.remove();
      await context.sync();
    }, added.context);
  };
}
