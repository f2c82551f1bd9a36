import fc from 'fast-check';

/*
 * fast-check, as every property test takes it. A submission must fail for what it changed and not by luck: CI tries the
 * same examples each time. Everywhere else they are new each time, and `npm run fuzz` tries fifty times as many.
 */

const factor = Number(process.env['PLAN_GRID_FUZZ'] ?? '1');
if (process.env['CI'] === 'true') fc.configureGlobal({ seed: 20_110_331 });
else fc.configureGlobal({ numRuns: 100 * factor });
if (factor > 1) jest.setTimeout(3_600_000);

export default fc;

/** Settings of a property that wants another number of examples than the usual hundred. */
export const runs = (numRuns: number): { readonly numRuns: number } => ({ numRuns: numRuns * factor });
