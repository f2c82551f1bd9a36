import { readFileSync } from 'node:fs';
import type { CDPSession } from 'playwright-core';
import { z } from 'zod';

const PROCESSES = z.object({
  processInfo: z.array(z.object({ type: z.string(), id: z.number(), cpuTime: z.number() })),
});

/** The process of a browser that holds its one page and the page's worker: what it uses is theirs alone. */
export class PageProcess {
  constructor(private readonly session: CDPSession) {}

  /** So long the processor worked on it so far, in seconds. */
  async spent(): Promise<number> {
    return (await this.#busiest()).cpuTime;
  }

  /** So long the processor worked on it meanwhile, in seconds. */
  async timed(work: () => Promise<unknown>): Promise<number> {
    const before = await this.spent();
    await work();
    return (await this.spent()) - before;
  }

  /** Most of what it has held so far, in megabytes; NaN where the system doesn't tell, as all but Linux. */
  async peak(): Promise<number> {
    const { id } = await this.#busiest();
    try {
      const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? [];
      return Number(kilobytes) / 1024;
    } catch {
      return NaN;
    }
  }

  /** The one that has worked most among those that hold pages. */
  async #busiest(): Promise<{ readonly id: number; readonly cpuTime: number }> {
    const { processInfo } = PROCESSES.parse(await this.session.send('SystemInfo.getProcessInfo'));
    const [most] = processInfo.filter(({ type }) => type === 'renderer').toSorted((a, b) => b.cpuTime - a.cpuTime);
    if (!most) throw new Error('no process holds the page');
    return most;
  }
}
