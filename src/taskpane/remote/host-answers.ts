import type { TakeBack } from '../../core/workbook/abilities';
import type { Watch } from '../../core/workbook/watch';
import type { ExcelWorkbook } from '../../hosts/excel';
import { type HostAnswer, type HostAsk, type HostPart, inParts } from './host-protocol';

/** Does in Excel what a session in a worker asks for. */
export function hostAnswers(
  excel: ExcelWorkbook,
): (ask: HostAsk, watch: Watch, tellPart: (part: HostPart) => void) => Promise<HostAnswer> {
  const changes: TakeBack[] = [];
  return async (ask, watch, tellPart) => {
    switch (ask.kind) {
      case 'read': {
        const { workbook, parts } = inParts(await excel.read(watch));
        for (const part of parts) {
          tellPart(part);
          await nextTask();
        }
        return { kind: 'read', workbook };
      }
      case 'draw':
        return { kind: 'drawn', drawn: await excel.draw(ask.drawings, watch) };
      case 'change':
        return { kind: 'changed', change: changes.push(await excel.change(ask.changes)) - 1 };
      case 'take back':
        return { kind: 'counted', count: (await changes[ask.change]?.()) ?? 0 };
      case 'read rows':
        return { kind: 'rows', rows: await excel.readRows(ask.sheet, ask.top, ask.bottom) };
      case 'sort rows':
        await excel.sortRows(ask.order);
        return { kind: 'done' };
      case 'highlight':
        return { kind: 'counted', count: await excel.highlight(ask.highlights) };
      case 'clear highlights':
        return { kind: 'counted', count: await excel.clearHighlights() };
      case 'read kept':
        return { kind: 'kept', text: await excel.readKept() };
      case 'keep':
        await excel.keep(ask.text, ask.asRead);
        return { kind: 'done' };
    }
  };
}

/** The page draws and hears its user in between. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
