import * as z from 'zod/mini';

/** Reads a text that the workbook keeps under a key. */
export async function readSetting(context: Excel.RequestContext, key: string): Promise<string | undefined> {
  const setting = context.workbook.settings.getItemOrNullObject(key).load('value');
  await context.sync();
  return setting.isNullObject ? undefined : z.string().safeParse(setting.value).data;
}

/** Keeps a text in the workbook; it is saved with the file. */
export async function writeSetting(context: Excel.RequestContext, key: string, text: string): Promise<void> {
  context.workbook.settings.add(key, text);
  await context.sync();
}
