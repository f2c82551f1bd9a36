import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { RULES } from '../core/findings/rules';
import { HostProblem } from '../core/workbook/host';
import type { Call } from '../app/call';
import { NoPlan } from '../app/no-plan';
import { todayByTheClock } from '../clock';
import { type CheckOptions, type TrackOptions, check, track } from './commands';
import { COLUMNS_EXAMPLE, parseColumnNames } from '../core/plan/column-names';
import { parsePeriod } from '../core/plan/years/period-text';
import { addMeetingCommands, dayOption } from './meeting-program';
import { type ReadingOptions, parsePassed, parseRefs, parseRule } from './options';
import { harmless, print, printProblem } from './print';
import { addTrackerCommands } from './tracker-program';
import { progress } from './progress';
import { rulesReport } from './reports';

/** Exit codes: all well, an error was found in the plan, the command couldn't run. */
const EXIT = { ok: 0, findings: 1, failed: 2 } as const;

/** Runs the command line and answers with its exit code. Every failure is one sentence on standard error. */
export async function run(argv: readonly string[]): Promise<number> {
  let code: number = EXIT.ok;
  const program = new Command('plan-grid')
    .description('Reads planning grids in a workbook, checks them, and writes one tracker.')
    .exitOverride()
    .configureOutput({
      outputError: (message, write) => {
        write(harmless(message.replace(/^error: /, '')));
      },
    });

  withReading(program.command('track'))
    .description(
      "Write a copy of the plan's workbook with the sheet 'Tracker' in it; the plan itself is left as it is.",
    )
    .argument('<plan>', 'the workbook that holds the plan (.xlsx or .xlsm)')
    .requiredOption('-o, --output <file>', 'where to write the copy; a tracker that is there keeps what people wrote')
    .option(
      '--take-plans <refs>',
      "where cells of the tracker were edited by hand, write what the plan says again: references (G1-05,G2-07.3), or 'all'",
      parseRefs,
    )
    .option(
      '--agree <refs>',
      "where a date was typed over Due, move it to Agreed date: references, or 'all'",
      parseRefs,
    )
    .option(
      '--passed <what>',
      "dates that have gone by: 'list' shows them, 'complete' marks them Complete, 'complete=G1-03,G2-01.1' marks those, 'open' leaves them open",
      (text: string) => {
        const passed = parsePassed(text);
        if (!passed) throw new InvalidArgumentError("Write 'list', 'open', 'complete', or 'complete=' and references.");
        return passed;
      },
    )
    .option('--sort', 'put the rows in order: unfinished ones by date first, with what people wrote beside them')
    .option(
      '--summary',
      "add the sheet 'Summary': one page of counts, lists and charts over the tracker, which later builds keep up to date",
    )
    .action(async (plan: string, options: TrackOptions & { output: string }) => {
      print(await watched((call) => track(plan, options.output, options, call)));
    });

  withReading(program.command('check'))
    .description('Print what to mend before the plan is submitted, with sheet and cell.')
    .argument('<plan>', 'the workbook that holds the plan (.xlsx or .xlsm)')
    .option('--json', 'print one JSON object with the findings')
    .option('--report <file>', "write a copy of the workbook with the sheet 'Plan check' in it")
    .option('--tracker <file>', "count what the tracker in this file says is closed ('track' wrote it)")
    .action(async (plan: string, options: CheckOptions) => {
      const { text, isReady } = await watched((call) => check(plan, options, call));
      print(text);
      code = isReady ? EXIT.ok : EXIT.findings;
    });

  addMeetingCommands(program, watched);
  addTrackerCommands(program, watched, withReading);

  program
    .command('rules')
    .description('Print every check: its name, its severity, and when it fires.')
    .action(() => {
      print(rulesReport(RULES));
    });

  try {
    await program.parseAsync([...argv]);
    return code;
  } catch (problem) {
    if (problem instanceof CommanderError) return problem.exitCode === 0 ? EXIT.ok : EXIT.failed;
    printProblem(`${sentenceFor(problem)}\n`);
    return EXIT.failed;
  }
}

/** Runs a command on the day it is, with its steps told on a terminal. */
async function watched<T>(command: (call: Call) => Promise<T>): Promise<T> {
  const { onStep, done } = progress();
  try {
    return await command({ today: todayByTheClock(), onStep });
  } finally {
    done();
  }
}

function withReading(command: Command): Command {
  return command
    .option('--today <day>', 'take this day as today', dayOption)
    .option(
      '--period <years>',
      "the years planned, where the workbook doesn't say: 2026/27, 2026-29, 'Sept 2026 to Aug 2028'",
      (text: string) => {
        const period = parsePeriod(text);
        if (!period)
          throw new InvalidArgumentError("Write years or months: 2026/27, 2026-29 or 'Sept 2026 to Aug 2028'.");
        return period;
      },
    )
    .option(
      '--rule <name=value>',
      "give a rule another severity (error, warning, info) or switch it 'off', or set an option of it (due-soon.days=14); may be given several times; 'plan-grid rules' lists them",
      (text: string, before: ReadingOptions['rule']) => {
        const rules = parseRule(text, before);
        if (!rules)
          throw new InvalidArgumentError(
            "Write a rule and a severity (no-owner=warning, no-owner=off), or an option and a number (due-soon.days=14). 'plan-grid rules' lists them with their limits.",
          );
        return rules;
      },
    )
    .option(
      '--columns <names>',
      `name a table's columns where its headers are none that are known: "${COLUMNS_EXAMPLE}"; may be given several times`,
      (text: string, before: ReadingOptions['columns']) => {
        const named = parseColumnNames(text);
        if ('problem' in named) throw new InvalidArgumentError(named.problem);
        return [...(before ?? []), named];
      },
    )
    .option('--hidden-sheets', 'read hidden sheets too')
    .option('--no-hidden-rows', 'leave hidden rows out');
}

function sentenceFor(problem: unknown): string {
  if (problem instanceof HostProblem) {
    const { message, cause } = problem;
    const columns = cause instanceof NoPlan ? cause.columns : undefined;
    return columns === undefined ? message : `${message} By its own headers: --columns "${columns}"`;
  }
  const detail = problem instanceof Error ? problem.message : String(problem);
  return `Plan Grid met something that it didn't expect (${detail}). Nothing was written. Please send us the workbook, or its shape, so that we can mend this.`;
}
