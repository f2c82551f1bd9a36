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
