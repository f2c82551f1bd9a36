import type { Watch } from '../core/workbook/watch';
import { Cancelled } from '../core/workbook/watch';
import { HostProblem } from '../core/workbook/host';
import { notLoaded } from '../core/workbook/on-demand';
import type { Answer, Ask, FromWorker, ToWorker } from './protocol';
import type { SheetRows, SheetView } from './sheet-view';

/** What is heard before the answer. */
interface Hearing {
  readonly onStep?: Watch['onStep'];
  readonly onView?: (view: SheetView) => void;
  readonly onRows?: (rows: SheetRows) => void;
}

interface Waiting extends Hearing {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (problem: Error) => void;
}

/** Asks the worker, and hears its answers. Where it could not be loaded, the next question tries again. */
export class WorkerClient {
  readonly #make: () => Worker;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #asked = 0;

  constructor(make: () => Worker) {
    this.#make = make;
  }

  /** @throws HostProblem, Cancelled */
  ask<Kind extends Answer['kind']>(
    kind: Kind,
    ask: Ask,
    { signal, ...hearing }: Hearing & { readonly signal?: AbortSignal } = {},
  ): Promise<Extract<Answer, { kind: Kind }>> {
    const id = ++this.#asked;
    signal?.addEventListener('abort', () => {
      this.#send({ kind: 'cancel', id });
    });
    return new Promise((resolve, reject) => {
      const heard = (answer: Answer): void => {
        if (isOf(kind, answer)) resolve(answer);
        else reject(new Error(`The worker answered ${answer.kind} instead of ${kind}.`));
      };
      this.#waiting.set(id, { ...hearing, resolve: heard, reject });
      this.#send({ kind: 'ask', id, ask });
    });
  }

  #send(message: ToWorker): void {
    this.#worker ??= this.#start();
    this.#worker.postMessage(message);
  }

  #start(): Worker {
    const worker = this.#make();
    let isLoaded = false;
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      isLoaded = true;
      this.#hear(data);
    });
    worker.addEventListener('error', () => {
      // What goes wrong in it once it is there, it says in an answer.
      if (isLoaded) return;
      this.#worker = undefined;
      for (const { reject } of this.#waiting.values()) reject(notLoaded());
      this.#waiting.clear();
    });
    return worker;
  }

  #hear(message: FromWorker): void {
    const waiting = this.#waiting.get(message.id);
    if (!waiting) return;
    switch (message.kind) {
      case 'step':
        waiting.onStep?.(message.words);
        return;
      case 'view':
        waiting.onView?.(message.view);
        return;
      case 'rows':
        waiting.onRows?.(message.rows);
        return;
      case 'answer':
        this.#waiting.delete(message.id);
        waiting.resolve(message.answer);
        return;
      case 'cancelled':
      case 'problem':
      case 'failed':
        this.#waiting.delete(message.id);
        waiting.reject(problemIn(message));
    }
  }
}

const isOf = <Kind extends Answer['kind']>(kind: Kind, answer: Answer): answer is Extract<Answer, { kind: Kind }> =>
  answer.kind === kind;

function problemIn(message: Extract<FromWorker, { kind: 'cancelled' | 'problem' | 'failed' }>): Error {
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
