import { fitForXml, keptXml } from '../../core/workbook/kept-xml';
import { HostProblem } from '../../core/workbook/host';
import { KEPT_NAMESPACE } from '../../core/workbook/marks';

/*
 * What Plan Grid keeps in the workbook beside its cells: one custom XML part, which Excel saves with the file on
 * Windows, Mac and the web (ExcelApi 1.5): <kept xmlns="urn:plan-grid:kept">the text</kept>.
 */

/** Asks for the parts in which a workbook keeps our text: one, or several where sheets were copied into it. */
export const askForKept = (context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection =>
  context.workbook.customXmlParts.getByNamespace(KEPT_NAMESPACE).load('items/id');

/** Asks for the XML of the last of the parts, once they are there; undefined where there is none. */
export const askForXml = (
  parts: Excel.CustomXmlPartScopedCollection,
): OfficeExtension.ClientResult<string> | undefined => parts.items.at(-1)?.getXml();

/** Reads the text that the workbook keeps, with two syncs; undefined where it keeps none. */
export async function readKept(context: Excel.RequestContext): Promise<string | undefined> {
  const parts = askForKept(context);
  await context.sync();
  const xml = askForXml(parts);
  if (xml) await context.sync();
  return xml && keptText(xml.value);
}

/**
 * Keeps a text in place of the one before, with four syncs at most; that one goes when the new one is there. The same text again writes nothing: a new part
 * takes Ctrl+Z away from the user (OfficeDev/office-js #4484).
 */
export async function keep(context: Excel.RequestContext, text: string): Promise<void> {
  const parts = askForKept(context);
  await context.sync();
  const xml = askForXml(parts);
  if (xml) await context.sync();
  if (parts.items.length === 1 && xml && keptText(xml.value) === fitForXml(text)) return;
  const added = context.workbook.customXmlParts.add(keptXml(text));
  const held = xmlOf(added);
  await context.sync();
  const isKept = keptText(held.value) === fitForXml(text);
  for (const part of isKept ? parts.items : [added]) part.delete();
  await context.sync();
  if (!isKept) throw notKept();
}

const xmlOf = (part: Excel.CustomXmlPart): OfficeExtension.ClientResult<string> => part.getXml();

/** Some versions take a part and don't keep it (OfficeDev/office-js #6091, #6673). */
const notKept = (): HostProblem =>
  new HostProblem(
    'host',
    'Excel did not keep the settings.',
    'This version took them and gave something else back.',
    'Give them again in Excel on the web or on Windows.',
  );

const ENTITIES = new Map<string | undefined, string>([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** The text of a part, whatever prefix and entities Excel wrote it with; undefined where it is none of ours. */
export function keptText(xml: string): string | undefined {
  const [element, text = ''] =
    /<(?:[\w.-]+:)?kept(?:\s[^>]*)?(?:\/>|>([\s\S]*)<\/(?:[\w.-]+:)?kept\s*>)/.exec(xml) ?? [];
  if (element === undefined) return undefined;
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (entity, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return ENTITIES.get(name) ?? entity;
    });
}
