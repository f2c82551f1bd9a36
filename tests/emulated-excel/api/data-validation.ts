import { invalidArgument, notEmulated } from '../errors';
import { contains, fullName, overlaps } from '../model/area';
import type { RangeRef } from '../model/range-ref';
import { cutOut, type Validation } from '../model/rules';
import { ApiObject, type Argument } from '../protocol/api-object';
import type { Json } from '../protocol/json';
import { booleanOf, isMissing, recordOf, textOf, wordOf } from '../protocol/read-argument';
import { areaOf } from './cell-grid';

/** Source: Excel specifications and limits; a longer list needs a range as its source. */
const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
const TYPES: Readonly<Record<string, string>> = {
  list: 'List', whole: 'WholeNumber', decimal: 'Decimal', date: 'Date', time: 'Time', textLength: 'TextLength', custom: 'Custom',
}; // prettier-ignore

/** Excel.DataValidation of ranges; only lists can be set. */
export function dataValidationObject(refs: readonly RangeRef[]): ApiObject {
  const clear = (): void => {
    for (const ref of refs) {
      ref.sheet.change('data validation', areaOf(ref));
      ref.sheet.validations = cutOut(ref.sheet.validations, areaOf(ref));
    }
  };
  /** One validation for exactly these ranges, out of the one that they have. */
  const update = (changes: Partial<Validation>): void => {
    const old = validationOf(refs);
    if (old === 'mixed') throw invalidArgument('the cells have different validations');
    clear();
    const [first] = refs;
    first?.sheet.validations.push({ ...(old ?? newValidation()), ...changes, areas: refs.map((ref) => areaOf(ref)) });
  };
  const read =
    <T extends Json>(pick: (validation: Validation) => T) =>
    (): T | null => {
      const validation = validationOf(refs);
      return validation === 'mixed' ? null : pick(validation ?? newValidation());
    };
  return new ApiObject('DataValidation', {
    get: {
      type: () => {
        const validation = validationOf(refs);
        if (validation === 'mixed') return 'Inconsistent';
        return validation ? (TYPES[validation.type] ?? 'None') : 'None';
      },
      rule: read(ruleOf),
      ignoreBlanks: read(({ ignoresBlanks }) => ignoresBlanks),
      errorAlert: read(({ alert }): Json => ({
        message: alert.message,
        showAlert: alert.isShown,
        style: alert.style,
        title: alert.title,
      })),
      prompt: read(({ prompt }): Json => ({
        message: prompt.message,
        showPrompt: prompt.isShown,
        title: prompt.title,
      })),
      valid: () => valid(refs),
    },
    set: {
      rule: (value) => {
        update(readRule(value));
      },
      ignoreBlanks: (value) => {
        update({ ignoresBlanks: booleanOf(value) });
      },
      errorAlert: (value) => {
        const { message, showAlert, style, title } = recordOf(value);
        update({
          alert: {
            isShown: isMissing(showAlert) || booleanOf(showAlert),
            style: isMissing(style) ? 'Stop' : wordOf(style, ['Stop', 'Warning', 'Information']),
            title: limited(title, LONGEST_TITLE),
            message: limited(message, LONGEST_MESSAGE),
          },
        });
      },
      prompt: (value) => {
        const { message, showPrompt, title } = recordOf(value);
        update({
          prompt: {
            isShown: isMissing(showPrompt) || booleanOf(showPrompt),
            title: limited(title, LONGEST_TITLE),
            message: limited(message, LONGEST_MESSAGE),
          },
        });
      },
    },
    call: {
      clear: () => {
        clear();
      },
    },
  });
}

const newValidation = (): Validation => ({
  areas: [],
  type: 'none',
  source: '',
  hasButton: true,
  ignoresBlanks: true,
  alert: { isShown: true, style: 'Stop', title: '', message: '' },
  prompt: { isShown: true, title: '', message: '' },
});

function validationOf(refs: readonly RangeRef[]): Validation | undefined | 'mixed' {
  const found = new Set<Validation | undefined>();
  for (const ref of refs) {
    const area = areaOf(ref);
    const touching = ref.sheet.validations.filter(({ areas }) => areas.some((other) => overlaps(other, area)));
    const whole = touching.find(({ areas }) => areas.some((other) => contains(other, area)));
    if (touching.length > 0 && !whole) return 'mixed';
    found.add(whole);
  }
  return found.size > 1 ? 'mixed' : [...found][0];
}

function limited(argument: Argument | undefined, most: number): string {
  const text = isMissing(argument) ? '' : textOf(argument);
  if (text.length > most) throw invalidArgument(`the text has more than ${most} characters`);
  return text;
}

function ruleOf({ type, source, hasButton }: Validation): Json {
  return type === 'list' ? { list: { inCellDropDown: hasButton, source } } : {};
}

function readRule(argument: Argument): Partial<Validation> {
  const rules = Object.entries(recordOf(argument)).filter(([, value]) => !isMissing(value));
  const [first, second] = rules;
  if (!first || second) throw invalidArgument('a validation has exactly one rule');
  const [type, rule] = first;
  if (type !== 'list') throw notEmulated(`a validation of type ${type}`);
  const { inCellDropDown, source } = recordOf(rule);
  return {
    type: 'list',
    hasButton: isMissing(inCellDropDown) || booleanOf(inCellDropDown),
    source: sourceOf(source),
  };
}

function sourceOf(argument: Argument | undefined): string {
  if (argument instanceof ApiObject && argument.range) {
    return `=${fullName(argument.range.sheet.name, areaOf(argument.range))}`;
  }
  const source = textOf(argument, 'a source');
  if (!source.startsWith('=') && source.length > LONGEST_LIST) {
    throw invalidArgument(`a list of words has ${LONGEST_LIST} characters at most`);
  }
  if (source === '') throw invalidArgument('a list has words');
  return source;
}

/** True where all cells hold what they may; null where some do. */
function valid(refs: readonly RangeRef[]): boolean | null {
  const validation = validationOf(refs);
  if (validation === 'mixed' || (validation && validation.type !== 'list')) {
    throw notEmulated('DataValidation.valid of anything but one list of words');
  }
  if (!validation) return true;
  if (validation.source.startsWith('=')) throw notEmulated('DataValidation.valid of a list in cells');
  const words = validation.source.split(',').map((word) => word.trim().toLowerCase());
  const answers = new Set<boolean>();
  for (const ref of refs) {
    for (const { row, column } of ref.sheet.cellsIn(areaOf(ref))) {
      const text = ref.sheet.textAt(row, column).toLowerCase();
      answers.add((text === '' && validation.ignoresBlanks) || words.includes(text));
    }
  }
  return answers.size > 1 ? null : !answers.has(false);
}
