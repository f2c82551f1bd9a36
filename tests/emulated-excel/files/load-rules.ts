import { parseArea } from '../model/area';
import type { Area } from '../model/area';
import type { ConditionalRule, Validation } from '../model/rules';
import type { Sheet } from '../model/sheet';
import type { LoadedStyles } from './load-styles';
import { child, children, descendants, type Element, flag, number } from './xml';

/** Excel's words for the operators of Open XML. Source: ECMA-376 part 1, 18.18.15. */
export const OPERATORS: Readonly<Record<string, string>> = {
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
  between: 'Between',
  notBetween: 'NotBetween',
};

export const TEXT_OPERATORS: Readonly<Record<string, string>> = {
  containsText: 'Contains',
  notContainsText: 'NotContains',
  beginsWith: 'BeginsWith',
  endsWith: 'EndsWith',
};

const areasOf = (sqref: string | undefined): Area[] =>
  (sqref ?? '').split(/\s+/).flatMap((ref) => parseArea(ref) ?? []);

/** Loads the conditional formats of a sheet's part, the one of the highest priority first. */
export function loadRules(sheet: Sheet, root: Element | undefined, styles: LoadedStyles): void {
  const found: { readonly priority: number; readonly rule: ConditionalRule }[] = [];
  for (const group of children(root, 'conditionalFormatting')) {
    for (const element of children(group, 'cfRule')) {
      const { type = '', operator = '', text = '' } = element.attributes;
      const [formula, formula2] = children(element, 'formula').map((one) => one.text);
      const style = styles.rules[number(element, 'dxfId') ?? -1];
      const textOperator = TEXT_OPERATORS[type];
      found.push({
        priority: number(element, 'priority') ?? 0,
        rule: {
          id: sheet.book.newId(),
          kind: textOperator
            ? 'ContainsText'
            : type === 'cellIs'
              ? 'CellValue'
              : type === 'expression'
                ? 'Custom'
                : 'Other',
          areas: areasOf(group.attributes['sqref']),
          operator: textOperator ?? OPERATORS[operator] ?? type,
          formula: formula ?? '',
          formula2,
          text,
          look: { ...style },
          stopsHere: flag(element, 'stopIfTrue'),
        },
      });
    }
  }
  sheet.rules = found.toSorted((a, b) => a.priority - b.priority).map(({ rule }) => rule);
}

const upperFirst = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Loads the data validations of a sheet's part. */
export function loadValidations(sheet: Sheet, root: Element | undefined): void {
  for (const element of descendants(child(root, 'dataValidations'), 'dataValidation')) {
    const { type = 'none', sqref, error = '', errorTitle = '', errorStyle = 'stop' } = element.attributes;
    const { prompt = '', promptTitle = '' } = element.attributes;
    const formula = child(element, 'formula1')?.text ?? '';
    const words = /^"(.*)"$/s.exec(formula)?.[1];
    const validation: Validation = {
      areas: areasOf(sqref),
      type,
      source: words === undefined ? `=${formula}` : words.replaceAll('""', '"'),
      // The attribute says the opposite of its name.
      hasButton: !flag(element, 'showDropDown'),
      ignoresBlanks: flag(element, 'allowBlank'),
      alert: {
        isShown: flag(element, 'showErrorMessage'),
        style: upperFirst(errorStyle),
        title: errorTitle,
        message: error,
      },
      prompt: { isShown: flag(element, 'showInputMessage'), title: promptTitle, message: prompt },
    };
    sheet.validations.push(validation);
  }
}
