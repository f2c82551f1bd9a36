import type { Command } from 'commander';
import type { Call } from '../app/call';
import { dayOption, withWorkingDays } from './meeting-program';
import { print } from './print';
import {
  type CalendarRequest,
  type CompareRequest,
  type ExportRequest,
  calendar,
  comparePlanFiles,
  exportFrom,
} from './tracker-commands';

/**
 * Adds the commands that compare plans and hand a tracker on to other programs.
 * @param watched runs one of them on the day it is. @param withReading adds the options of how a plan is read.
 */
export function addTrackerCommands(
  program: Command,
  watched: <T>(command: (call: Call) => Promise<T>) => Promise<T>,
  withReading: (command: Command) => Command,
): void {
  withReading(program.command('compare'))
    .description('Print what changed from one version of a plan to another; a row that only moved is no change.')
    .argument('<earlier>', 'the workbook that holds the earlier version')
    .argument('<later>', 'the workbook that holds the later version')
    .option('--json', 'print one JSON object with the changes')
    .action(async (earlier: string, later: string, request: CompareRequest) => {
      print(await watched((call) => comparePlanFiles(earlier, later, request, call)));
    });

  withWorkingDays(program.command('calendar'))
    .description("Write a tracker's dates as a calendar's file (.ics); importing it again updates what is there.")
    .argument('<tracker>', "the workbook that holds the tracker ('track' wrote it)")
    .requiredOption('-o, --output <file>', 'where to write the calendar')
    .option('--owner <name>', 'only what this owner leads or helps with, in any spelling of the name')
    .option('--today <day>', 'take this day as today', dayOption)
    .action(async (tracker: string, request: CalendarRequest) => {
      print(await watched((call) => calendar(tracker, request, call)));
    });

  program
    .command('export')
    .description('Write a tracker as data for other programs: .csv or .json.')
    .argument('<tracker>', "the workbook that holds the tracker ('track' wrote it)")
    .requiredOption('-o, --output <file>', 'where to write it; its name ends in .csv or .json')
    .option('--today <day>', 'take this day as today', dayOption)
    .action(async (tracker: string, request: ExportRequest) => {
      print(await watched((call) => exportFrom(tracker, request, call)));
    });
}
