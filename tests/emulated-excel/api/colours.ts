import { invalidArgument } from '../errors';
import type { Argument } from '../protocol/api-object';
import { textOf } from '../protocol/read-argument';

const NAMED: Readonly<Record<string, string>> = {
  black: '000000', white: 'FFFFFF', red: 'FF0000', green: '008000', blue: '0000FF',
  yellow: 'FFFF00', orange: 'FFA500', gray: '808080', grey: '808080', purple: '800080',
}; // prettier-ignore

/** 'RRGGBB' from '#rrggbb' or an HTML name. @throws ExcelError InvalidArgument */
export function readColour(argument: Argument): string {
  const text = textOf(argument, 'a colour');
  const hex = /^#([0-9a-f]{6})$/i.exec(text)?.[1]?.toUpperCase() ?? NAMED[text.toLowerCase()];
  if (hex === undefined) throw invalidArgument(`'${text}' is no colour`);
  return hex;
}

export const showColour = (colour: string): string => `#${colour}`;
