import { type Command, InvalidArgumentError } from 'commander';
import type { Call } from '../app/call';
import { COUNTRIES, type Country } from '../core/calendar/countries';
import type { Day } from '../core/calendar/day';
import { typedDay } from '../core/calendar/typed-day';
import type { Take } from '../core/meeting/collect';
import {
  type CollectOptions,
  type MeetingOptions,
  type PackOptions,
  collectFrom,
  meeting,
  packs,
} from './meeting-commands';
import { print } from './print';

/** @throws InvalidArgumentError where a text is no day. */
export function dayOption(text: string): Day {
  const day = typedDay(text);
  if (!day) throw new InvalidArgumentError("Write a day as '22 Nov 2026' or 2026-11-22.");
  return day;
}

function countryOption(text: string): Country {
  const country = COUNTRIES.find((one) =>
    one.toLowerCase().split(' and ').concat(one.toLowerCase()).includes(text.toLowerCase()),
  );
  if (!country) throw new InvalidArgumentError(`Write one of: ${COUNTRIES.join(', ')}.`);
  return country;
}

function takeOption(text: string): Take {
  if (text === 'returned' || text === 'tracker') return text;
  return new Set(text.split(',').map((ref) => ref.trim()));
}

export const withWorkingDays = (command: Command): Command =>
  command.option(
    '--working-days <country>',
    `show a date on a weekend or bank holiday as the last working day before it (${COUNTRIES.join(', ')})`,
    countryOption,
  );

/** Adds the commands that serve meetings. @param watched runs one of them on the day it is. */
export function addMeetingCommands(
  program: Command,
  watched: <T>(command: (call: Call) => Promise<T>) => Promise<T>,
): void {
  withWorkingDays(program.command('meeting'))
    .description('Make the sheet of a meeting from a tracker: what is done, overdue, due next, moved and changed.')
    .argument('<tracker>', "the workbook that holds the tracker ('track' wrote it)")
    .option('--date <day>', "the day of the meeting ('12 Jan 2027' or 2027-01-12); today where left out", dayOption)
    .option('--since <day>', 'the day of the meeting before; told by its own sheet, or else three months earlier', dayOption)
    .option('--next <day>', 'the day of the meeting after; as far ahead as the one before lies back', dayOption)
    .option('--owner <name>', 'only what this owner leads or helps with, in any spelling of the name')
    .option('-o, --output <file>', 'write a copy with the sheet in it, and leave the tracker as it is')
    .action(async (tracker: string, options: MeetingOptions) => {
      print(await watched((call) => meeting(tracker, options, call)));
    }); // prettier-ignore

  withWorkingDays(program.command('packs'))
    .description('Write a workbook for each owner with what they lead, ready to fill in, and a message to send it with.')
    .argument('<tracker>', "the workbook that holds the tracker; what is handed out is written down in it")
    .requiredOption('-d, --directory <folder>', 'where to write them')
    .option('--owner <name>', 'only for this owner, in any spelling of the name')
    .option('--today <day>', 'take this day as today', dayOption)
    .action(async (tracker: string, options: PackOptions) => {
      print(await watched((call) => packs(tracker, options, { ...call, today: options.today ?? call.today })));
    }); // prettier-ignore

  withWorkingDays(program.command('collect'))
    .description('List what came back in meeting sheets and packs, and take it into the tracker where asked.')
    .argument('<tracker>', 'the workbook that holds the tracker; its own meeting sheets count too')
    .argument('[returned...]', 'the files that came back')
    .option(
      '--take <what>',
      "what goes into the tracker: 'returned' (all), 'tracker' (all but where the tracker has changed since), or references (G1-05,G2-07.3)",
      takeOption,
    )
    .option('-o, --output <file>', 'where to write the tracker with what is taken')
    .action(async (tracker: string, returned: string[], options: CollectOptions) => {
      print(await watched((call) => collectFrom(tracker, returned, options, call)));
    }); // prettier-ignore
}
