import type { Lexeme } from '../items';

/** Single marks and what they are; all others are words that nobody knows. */
export const MARKS: ReadonlyMap<string, Lexeme> = new Map<string, Lexeme>([
  [',', { kind: 'join', mark: ',' }],
  ['/', { kind: 'join', mark: '/' }],
  ['\\', { kind: 'join', mark: '/' }],
  ['&', { kind: 'join', mark: '&' }],
  ['+', { kind: 'join', mark: '&' }],
  ['-', { kind: 'range', isDash: true }],
  ['→', { kind: 'instead' }],
  ['>', { kind: 'instead' }],
  [';', { kind: 'stop', mark: ';' }],
  ['|', { kind: 'stop', mark: ';' }],
  ['•', { kind: 'stop', mark: ';' }],
  ['.', { kind: 'stop', mark: '.' }],
  ['\n', { kind: 'stop', mark: '\n' }],
  ['(', { kind: 'open' }],
  ['[', { kind: 'open' }],
  [')', { kind: 'close' }],
  [']', { kind: 'close' }],
  [':', { kind: 'colon' }],
  ['=', { kind: 'colon' }],
  ['%', { kind: 'percent' }],
  ['£', { kind: 'currency' }],
  ['$', { kind: 'currency' }],
  ['€', { kind: 'currency' }],
  ['?', { kind: 'no date', isDone: false }],
  ['@', { kind: 'bound', bound: 'by' }],
  ['×', { kind: 'times word' }],
  // '½' is a word (`lex.ts`); no step is of other parts.
  ...Array.from('¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞', (part) => [part, { kind: 'word', hasDigits: true }] as const),
]);
