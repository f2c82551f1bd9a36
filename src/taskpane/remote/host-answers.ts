import type { TakeBack } from '../../core/workbook/abilities';
import type { RowDrawing, SheetDrawing } from '../../core/workbook/drawing';
import type { Watch } from '../../core/workbook/watch';
import { type HostAnswer, type HostAsk, type HostPart, type SaidDrawing, inParts } from './host-protocol';
import type { RemoteWorkbook } from './remote-host';

/** Does in Excel what a session in a worker asks for. */
export function hostAnswers(
  excel: RemoteWorkbook,
): (ask: HostAsk, watch: Watch, tellPart: (part: HostPart) => void) => Promise<HostAnswer> {
  /** What takes back each change that can be, by its number; one that was taken back can't be again. */
  const changes = new Map<number, TakeBack>();
  let changed = 0;
  /** Rows of drawings that are yet to be asked for. */
  const rows = new Map<number, RowDrawing[]>();
  const whole = (said: SaidDrawing, of: number): SheetDrawing => ({ ...said, rows: said.rows === 'came before' ? (rows.get(of) ?? []) : said.rows }); // prettier-ignore
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
      case 'rows to draw':
        rows.set(ask.of, [...(rows.get(ask.of) ?? []).slice(0, ask.from), ...ask.rows]);
        return { kind: 'done' };
      case 'draw': {
        const drawings = ask.drawings.map(whole);
        rows.clear();
        return { kind: 'drawn', drawn: await excel.draw(drawings, watch) };
      }
      case 'change':
        changes.set(++changed, await excel.change(ask.changes));
        return { kind: 'changed', change: changed };
      case 'take back': {
        const count = await changes.get(ask.change)?.();
        changes.delete(ask.change);
        return { kind: 'counted', count: count ?? 0 };
      }
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
