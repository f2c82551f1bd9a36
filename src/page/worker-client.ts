import type { Watch } from '../core/workbook/watch';
import { Cancelled } from '../core/workbook/watch';
import { HostProblem } from '../core/workbook/host';
import type { Answer, Ask, FromWorker, ToWorker } from './protocol';

interface Waiting {
  readonly onStep: Watch['onStep'];
  readonly resolve: (answer: Answer) => void;
  readonly reject: (problem: Error) => void;
}

/** Asks the worker, and hears its answers. */
export class WorkerClient {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      this.#hear(data);
    });
  }

  /** @throws HostProblem, Cancelled */
  ask<Kind extends Answer['kind']>(
    kind: Kind,
    ask: Ask,
    watch: { readonly onStep?: Watch['onStep']; readonly signal?: AbortSignal } = {},
  ): Promise<Extract<Answer, { kind: Kind }>> {
    const id = ++this.#asked;
    watch.signal?.addEventListener('abort', () => {
      this.#send({ kind: 'cancel', id });
    });
    return new Promise((resolve, reject) => {
      const heard = (answer: Answer): void => {
        if (isOf(kind, answer)) resolve(answer);
        else reject(new Error(`The worker answered ${answer.kind} instead of ${kind}.`));
      };
      this.#waiting.set(id, { onStep: watch.onStep, resolve: heard, reject });
      this.#send({ kind: 'ask', id, ask });
    });
  }

  #send(message: ToWorker): void {
    this.#worker.postMessage(message);
  }

  #hear(message: FromWorker): void {
    const waiting = this.#waiting.get(message.id);
    if (!waiting) return;
    if (message.kind === 'step') {
      waiting.onStep?.(message.words);
      return;
    }
    this.#waiting.delete(message.id);
    if (message.kind === 'answer') waiting.resolve(message.answer);
    else waiting.reject(problemIn(message));
  }
}

const isOf = <Kind extends Answer['kind']>(kind: Kind, answer: Answer): answer is Extract<Answer, { kind: Kind }> =>
  answer.kind === kind;

function problemIn(message: Exclude<FromWorker, { kind: 'step' | 'answer' }>): Error {
  switch (message.kind) {
    case 'cancelled':
      return new Cancelled();
    case 'problem': {
      const { kind, what, why, whatToDo } = message.problem;
      return new HostProblem(kind, what, why, whatToDo);
    }
    case 'failed':
      return new Error(message.message);
  }
}
