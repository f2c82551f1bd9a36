import type { KeptAsRead } from '../../core/workbook/abilities';
import { fitForXml, keptXml } from '../../core/workbook/kept-xml';
import { HostProblem } from '../../core/workbook/host';
import { askForKept, askForXml, keptText } from './kept';

/**
 * Keeps a text in place of the one before, with four syncs at most; that one goes when the new one is there. The same text
 * again writes nothing: a new part takes Ctrl+Z away from the user (OfficeDev/office-js #4484).
 * @throws HostProblem 'changed meanwhile' where somebody else kept something since it was read, or at the same moment.
 */
export async function keep(context: Excel.RequestContext, text: string, asRead?: KeptAsRead): Promise<void> {
  const parts = askForKept(context);
  await context.sync();
  const xml = askForXml(parts);
  if (xml) await context.sync();
  const before = xml && keptText(xml.value);
  if (parts.items.length === 1 && before === fitForXml(text)) return;
  if (asRead && before !== asRead.kept) throw keptMeanwhile();
  const added = context.workbook.customXmlParts.add(keptXml(text)).load('id');
  const held = xmlOf(added);
  const now = askForKept(context);
  await context.sync();
  const isKept = keptText(held.value) === fitForXml(text);
  const isAlone = isOnly(now, [added, ...parts.items]);
  for (const part of isKept && isAlone ? parts.items : [added]) part.delete();
  const last = askForKept(context);
  await context.sync();
  if (!isKept) throw notKept();
  if (!isAlone || !isOnly(last, [added])) throw keptMeanwhile();
}

const isOnly = (
  { items }: Excel.CustomXmlPartScopedCollection,
  known: readonly Pick<Excel.CustomXmlPart, 'id'>[],
): boolean => items.every(({ id }) => known.some((part) => part.id === id));

const xmlOf = (part: Excel.CustomXmlPart): OfficeExtension.ClientResult<string> => part.getXml();

/** Whoever reads it again can bring both together. */
const keptMeanwhile = (): HostProblem =>
  new HostProblem(
    'changed meanwhile',
    'The settings were not kept.',
    'Somebody else kept some at the same moment.',
    'Wait a moment, then try again.',
  );

/** Some versions take a part and don't keep it (OfficeDev/office-js #6091, #6673). */
const notKept = (): HostProblem =>
  new HostProblem(
    'host',
    'Excel did not keep the settings.',
    'This version took them and gave something else back.',
    'Give them again in Excel on the web or on Windows.',
  );
