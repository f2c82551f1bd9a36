import { Cancelled } from '../core/workbook/watch';
import { HostProblem } from '../core/workbook/host';
import { newXlsx, openXlsx } from '../hosts/xlsx';
import type { WorkbookFiles } from '../taskpane/answers';
import { perform } from '../taskpane/commands';
import { type OpenBook, openBook } from './open-book';
import type { Answer, Ask, FromWorker, ToWorker } from './protocol';
import { slicesOf } from './sheet-view';

/* The workbook and all that is done with it, beside the page, so that the page never stops. */

let open: OpenBook | undefined;
const files = (): Promise<WorkbookFiles> => Promise.resolve({ open: openXlsx, make: newXlsx });
const running = new Map<number, AbortController>();

const tell = (message: FromWorker): void => {
  self.postMessage(message);
};

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'cancel') running.get(data.id)?.abort();
  else void answerTo(data.id, data.ask);
});

async function answerTo(id: number, ask: Ask): Promise<void> {
  const controller = new AbortController();
  running.set(id, controller);
  const onStep = (words: string): void => {
    tell({ kind: 'step', id, words });
  };
  try {
    tell({ kind: 'answer', id, answer: await answer(id, ask, { signal: controller.signal, onStep }) });
  } catch (problem) {
    tell(told(id, problem));
  } finally {
    running.delete(id);
  }
}

async function answer(
  id: number,
  ask: Ask,
  watch: { readonly signal: AbortSignal; readonly onStep: (words: string) => void },
): Promise<Answer> {
  if (ask.kind === 'open') {
    const opened = openBook(ask.bytes);
    const book = await opened.book();
    open = opened;
    return { kind: 'opened', book };
  }
  if (!open) throw new Error('No workbook is open.');
  switch (ask.kind) {
    case 'command': {
      const event = await perform(open.session, ask.command, { today: ask.today, ...watch }, files);
      return { kind: 'done', event, book: await open.book() };
    }
    case 'sheet': {
      const view = await open.view(ask.name);
      const [rows, ...others] = slicesOf(view.rows);
      tell({ kind: 'view', id, view: { ...view, rows } });
      for (const more of others) tell({ kind: 'rows', id, rows: more });
      return { kind: 'sheet' };
    }
    case 'save':
      return { kind: 'saved', bytes: open.toBytes() };
  }
}

function told(id: number, problem: unknown): FromWorker {
  if (problem instanceof Cancelled) return { kind: 'cancelled', id };
  if (problem instanceof HostProblem) {
    const { kind, what, why, whatToDo } = problem;
    return { kind: 'problem', id, problem: { kind, what, why, whatToDo } };
  }
  return { kind: 'failed', id, message: problem instanceof Error ? problem.message : String(problem) };
}
