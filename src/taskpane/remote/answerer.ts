import { HostProblem } from '../../core/workbook/host';
import { Cancelled, type Watch } from '../../core/workbook/watch';
import type { Dialogue, FromAnswerer, FromFailing, ToAnswerer } from './dialogue';

/** Where what is asked is heard, and answers go. */
export interface AnswererPort {
  postMessage(message: unknown): void;
  addEventListener(kind: 'message', hear: (event: MessageEvent) => void): void;
}

/** Answers whatever is asked at a port, each by itself. Steps are told and cancelling is heard as for any other work. */
export function answering<Of extends Dialogue>(
  port: AnswererPort,
  answer: (ask: Of['ask'], watch: Watch, tellPart: (part: Of['part']) => void) => Promise<Of['answer']>,
): void {
  const running = new Map<number, AbortController>();
  const tell = (message: FromAnswerer<Of['answer'], Of['part']>): void => {
    port.postMessage(message);
  };
  const answerTo = async (id: number, ask: Of['ask']): Promise<void> => {
    const controller = new AbortController();
    running.set(id, controller);
    const onStep = (words: string): void => {
      tell({ kind: 'step', id, words });
    };
    const tellPart = (part: Of['part']): void => {
      tell({ kind: 'part', id, part });
    };
    try {
      tell({ kind: 'answer', id, answer: await answer(ask, { signal: controller.signal, onStep }, tellPart) });
    } catch (problem) {
      tell(failing(id, problem));
    } finally {
      running.delete(id);
    }
  };
  port.addEventListener('message', ({ data }: MessageEvent<ToAnswerer<Of['ask']>>) => {
    if (data.kind === 'cancel') running.get(data.id)?.abort();
    else if (data.kind === 'ask') void answerTo(data.id, data.ask);
  });
}

function failing(id: number, problem: unknown): FromFailing {
  if (problem instanceof Cancelled) return { kind: 'cancelled', id };
  if (problem instanceof HostProblem) {
    const { kind, what, why, whatToDo } = problem;
    return { kind: 'problem', id, problem: { kind, what, why, whatToDo } };
  }
  return { kind: 'failed', id, message: problem instanceof Error ? problem.message : String(problem) };
}
