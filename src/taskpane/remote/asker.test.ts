import { getEventListeners } from 'node:events';
import { HostProblem } from '../../core/workbook/host';
import { Cancelled, type Watch, step } from '../../core/workbook/watch';
import { answering } from './answerer';
import { Asker, type AskerPort } from './asker';

interface Talk {
  readonly ask: { readonly kind: 'count' | 'say'; readonly to: number };
  readonly answer: { readonly kind: 'counted'; readonly all: number } | { readonly kind: 'said' };
  readonly part: number;
}

type Answer = (ask: Talk['ask'], watch: Watch, tellPart: (part: number) => void) => Promise<Talk['answer']>;

const ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

/** One who asks, and one who answers, with a real channel between them. */
function between(answer: Answer): { readonly asker: Asker<Talk>; readonly asked: readonly Talk['ask'][] } {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  const asked: Talk['ask'][] = [];
  answering<Talk>(port1, (ask, ...others) => {
    asked.push(ask);
    return answer(ask, ...others);
  });
  port1.start();
  port2.start();
  return { asker: new Asker<Talk>(() => port2), asked };
}

const counting: Answer = async ({ to }, watch, tellPart) => {
  for (let n = 1; n <= to; n++) {
    await new Promise((done) => setTimeout(done));
    step(watch, `at ${n}`);
    tellPart(n);
  }
  return { kind: 'counted', all: to };
};
const failing =
  (problem: Error): Answer =>
  () =>
    Promise.reject(problem);
const count = (to: number): Talk['ask'] => ({ kind: 'count', to });

test('steps and parts are told in their order, to whoever asked', async () => {
  const { asker } = between(counting);
  const told: (string | number)[][] = [[], []];
  const answers = await Promise.all(
    [2, 3].map((to, at) =>
      asker.ask('counted', count(to), { onStep: (words) => told[at]?.push(words) }, (part) => told[at]?.push(part)),
    ),
  );
  expect(answers.map(({ all }) => all)).toEqual([2, 3]);
  expect(told).toEqual([
    ['at 1', 1, 'at 2', 2],
    ['at 1', 1, 'at 2', 2, 'at 3', 3],
  ]);
});

test.each<[string, Error, Error]>([
  ['a problem', new HostProblem('protected', 'What.', 'Why.', 'Do.'), new HostProblem('protected', 'What.', 'Why.', 'Do.')],
  ['what was cancelled', new Cancelled(), new Cancelled()],
  ['what nobody expected', new TypeError('x is undefined'), new Error('x is undefined')],
])('%s comes back as what it was', async (_, thrown, caught) => {
  const { asker } = between(failing(thrown));
  const problem: unknown = await asker.ask('counted', count(1)).catch((error: unknown) => error);
  expect(problem).toStrictEqual(caught);
  expect(Object.entries(problem ?? {})).toEqual(Object.entries(caught));
}); // prettier-ignore

test('an answer of another kind is none', async () => {
  const { asker } = between(counting);
  await expect(asker.ask('said', count(1))).rejects.toThrow('The answer was counted instead of said.');
});

test('what can’t be said is refused at once, and the next question is answered', async () => {
  const { asker } = between(counting);
  const unsaid = Object.assign(count(1), { by: () => undefined });
  await expect(asker.ask('counted', unsaid)).rejects.toThrow('could not be cloned');
  expect(await asker.ask('counted', count(2))).toEqual({ kind: 'counted', all: 2 });
});

describe('a signal', () => {
  test('that is given stops what runs, and nothing else', async () => {
    const { asker } = between(counting);
    const { signal, abort } = stopping();
    const told: string[] = [];
    const stopped = asker.ask('counted', count(1000), {
      signal,
      onStep: (words) => {
        told.push(words);
        if (words === 'at 3') abort();
      },
    });
    const other = asker.ask('counted', count(5));
    await expect(stopped).rejects.toThrow(Cancelled);
    expect(await other).toEqual({ kind: 'counted', all: 5 });
    expect(told.length).toBeLessThan(1000);
  });

  test('that was given before asks nothing', async () => {
    const { asker, asked } = between(counting);
    const { signal, abort } = stopping();
    abort();
    await expect(asker.ask('counted', count(1), { signal })).rejects.toThrow(Cancelled);
    await asker.ask('counted', count(2));
    expect(asked).toEqual([count(2)]);
  });

  test.each<[string, Answer]>([
    ['answered', counting],
    ['failed', failing(new Cancelled())],
  ])('is let go of once the question is %s', async (_, answer) => {
    const { asker } = between(answer);
    const { signal } = stopping();
    await asker.ask('counted', count(1), { signal }).catch(() => undefined);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});

test('where the worker can’t be loaded all questions end in words, and the next one opens another', async () => {
  const opened: FakePort[] = [];
  const asker = new Asker<Talk>(() => {
    const port = new FakePort();
    opened.push(port);
    return port;
  });
  asker.start();
  const asked = [asker.ask('counted', count(1)), asker.ask('counted', count(2))];
  opened[0]?.fail();
  for (const one of await Promise.allSettled(asked))
    expect(one).toMatchObject({ status: 'rejected', reason: { kind: 'not loaded' } });

  const again = asker.ask('counted', count(1));
  expect(opened).toHaveLength(2);
  opened[1]?.say({ kind: 'answer', id: 3, answer: { kind: 'counted', all: 1 } });
  expect(await again).toEqual({ kind: 'counted', all: 1 });
  // What fails in it from then on, it says itself.
  const last = asker.ask('counted', count(1));
  opened[1]?.fail();
  opened[1]?.say({ kind: 'answer', id: 4, answer: { kind: 'counted', all: 1 } });
  expect(await last).toEqual({ kind: 'counted', all: 1 });
});

const stopping = (): { readonly signal: AbortSignal; readonly abort: () => void } => {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => { controller.abort(); } }; // prettier-ignore
};

/** A worker that a test speaks for. */
class FakePort implements AskerPort {
  readonly #listeners: (readonly [kind: 'message' | 'error', hear: (event: MessageEvent) => void])[] = [];

  postMessage(): void {
    // Nobody hears it.
  }

  addEventListener(kind: 'message' | 'error', hear: (event: MessageEvent) => void): void {
    this.#listeners.push([kind, hear]);
  }

  fail(): void {
    this.#dispatch('error', undefined);
  }

  say(data: unknown): void {
    this.#dispatch('message', data);
  }

  #dispatch(kind: 'message' | 'error', data: unknown): void {
    for (const [heard, hear] of this.#listeners) if (heard === kind) hear(new MessageEvent(kind, { data }));
  }
}
