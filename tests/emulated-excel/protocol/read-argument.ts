import { ExcelError, invalidArgument } from '../errors';
import type { RangeRef } from '../model/range-ref';
import { ApiObject, type Argument } from './api-object';
import type { Json } from './json';

/** An argument that is left out. */
export const isMissing = (argument: Argument | undefined): argument is null | undefined =>
  argument === null || argument === undefined;

/** @throws ExcelError InvalidArgument */
export function textOf(argument: Argument | undefined, what = 'a text'): string {
  if (typeof argument !== 'string') throw invalidArgument(`${what} is wanted, not ${shown(argument)}`);
  return argument;
}

/** @throws ExcelError InvalidArgument */
export function numberOf(argument: Argument | undefined, what = 'a number'): number {
  if (typeof argument !== 'number') throw invalidArgument(`${what} is wanted, not ${shown(argument)}`);
  return argument;
}

/** @throws ExcelError InvalidArgument */
export function booleanOf(argument: Argument | undefined): boolean {
  if (typeof argument !== 'boolean') throw invalidArgument(`true or false is wanted, not ${shown(argument)}`);
  return argument;
}

/** One of Excel's words, whatever its case. @throws ExcelError InvalidArgument */
export function wordOf<T extends string>(argument: Argument | undefined, words: readonly T[]): T {
  const wanted = textOf(argument).toLowerCase();
  const word = words.find((candidate) => candidate.toLowerCase() === wanted);
  if (word === undefined) throw invalidArgument(`'${wanted}' is none of ${words.join(', ')}`);
  return word;
}

/** @throws ExcelError InvalidArgument */
export function recordOf(argument: Argument | undefined): Readonly<Record<string, Argument>> {
  const isPlain = typeof argument === 'object' && argument !== null && !(argument instanceof ApiObject);
  if (!isPlain || isList(argument)) throw invalidArgument(`an object is wanted, not ${shown(argument)}`);
  return argument;
}

export const isList = (argument: Argument | undefined): argument is readonly Argument[] => Array.isArray(argument);

/** @throws ExcelError InvalidArgument */
export function rangeOf(argument: Argument | undefined): RangeRef {
  if (argument instanceof ApiObject && argument.range) return argument.range;
  throw invalidArgument(`a range is wanted, not ${shown(argument)}`);
}

/** An argument as a value to be kept. @throws ExcelError InvalidArgument where an object of Excel's is in it. */
export function jsonOf(argument: Argument): Json {
  if (argument instanceof ApiObject) throw new ExcelError('InvalidArgument');
  if (typeof argument !== 'object' || argument === null) return argument;
  if (isList(argument)) return argument.map(jsonOf);
  return Object.fromEntries(Object.entries(argument).map(([key, value]) => [key, jsonOf(value)]));
}

function shown(argument: Argument | undefined): string {
  if (argument instanceof ApiObject) return `an object of type ${argument.type}`;
  return argument === undefined ? 'nothing' : JSON.stringify(argument).slice(0, 80);
}
