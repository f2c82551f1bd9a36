import { HostProblem } from '../../core/workbook/host';
import { notLoaded } from '../../core/workbook/on-demand';
import { Cancelled, type Watch } from '../../core/workbook/watch';
import type { Dialogue, FromAnswerer, FromFailing, ToAnswerer } from './dialogue';

/** Where one asks, and hears what is answered: a worker, or a port to the other side of one. */
export interface AskerPort {
  postMessage(message: unknown): void;
  addEventListener(kind: 'message', hear: (event: MessageEvent) => void): void;
  addEventListener(kind: 'error', hear: () => void): void;
}

interface Waiting<Answer, Part> {
  readonly onStep: Watch['onStep'];
  readonly onPart: ((part: Part) => void) | undefined;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (problem: Error) => void;
}

/** Asks at a port, and hears the answers. Where a worker could not be loaded, the next question tries again. */
export class Asker<Of extends Dialogue> {
  readonly #open: () => AskerPort;
  readonly #waiting = new Map<number, Waiting<Of['answer'], Of['part']>>();
  #port: AskerPort | undefined;
  #asked = 0;

  /** @param open what is asked from the first question on, or anew where it could not be loaded. */
  constructor(open: () => AskerPort) {
    this.#open = open;
  }

  /** Lets what is asked get ready before the first question. */
  start(): void {
    this.#port ??= this.#listen();
  }

  /** @param kind of the answer. @throws HostProblem, Cancelled */
  ask<Kind extends Of['answer']['kind']>(
    kind: Kind,
    ask: Of['ask'],
    { onStep, signal }: Watch = {},
    onPart?: (part: Of['part']) => void,
  ): Promise<Extract<Of['answer'], { readonly kind: Kind }>> {
    if (signal?.aborted === true) return Promise.reject(new Cancelled());
    const id = ++this.#asked;
    const cancel = (): void => {
      this.#send({ kind: 'cancel', id });
    };
    const stopping = signal instanceof AbortSignal ? signal : undefined;
    stopping?.addEventListener('abort', cancel);
    const answered = new Promise<Extract<Of['answer'], { readonly kind: Kind }>>((resolve, reject) => {
      const heard = (answer: Of['answer']): void => {
        if (isOf(kind, answer)) resolve(answer);
        else reject(new Error(`The answer was ${answer.kind} instead of ${kind}.`));
      };
      this.#waiting.set(id, { onStep, onPart, resolve: heard, reject });
      this.#send({ kind: 'ask', id, ask });
    });
    return answered.finally(() => {
      this.#waiting.delete(id);
      stopping?.removeEventListener('abort', cancel);
    });
  }

  #send(message: ToAnswerer<Of['ask']>): void {
    this.#port ??= this.#listen();
    this.#port.postMessage(message);
  }

  #listen(): AskerPort {
    const port = this.#open();
    let isLoaded = false;
    port.addEventListener('message', ({ data }: MessageEvent<FromAnswerer<Of['answer'], Of['part']>>) => {
      isLoaded = true;
      this.#hear(data);
    });
    port.addEventListener('error', () => {
      // What goes wrong in it once it is there, it says in an answer.
      if (isLoaded) return;
      this.#port = undefined;
      for (const { reject } of this.#waiting.values()) reject(notLoaded());
    });
    return port;
  }

  #hear(message: FromAnswerer<Of['answer'], Of['part']>): void {
    const waiting = this.#waiting.get(message.id);
    if (!waiting) return;
    switch (message.kind) {
      case 'step':
        waiting.onStep?.(message.words);
        return;
      case 'part':
        waiting.onPart?.(message.part);
        return;
      case 'answer':
        waiting.resolve(message.answer);
        return;
      case 'cancelled':
      case 'problem':
      case 'failed':
        waiting.reject(problemIn(message));
    }
  }
}

const isOf = <Answer extends { readonly kind: string }, Kind extends Answer['kind']>(
  kind: Kind,
  answer: Answer,
): answer is Extract<Answer, { readonly kind: Kind }> => answer.kind === kind;

function problemIn(message: FromFailing): Error {
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
