import { ExcelError, notEmulated } from '../errors';
import { type Area, fullName, overlaps } from '../model/area';
import { type Line, type LineStyle, lineStyle, USUAL_LINE, withStyle } from '../model/lines';
import { RangeRef } from '../model/range-ref';
import { type ConditionalRule, cutOut, RULE_SIDES, type RuleSide } from '../model/rules';
import type { Sheet } from '../model/sheet';
import { ApiObject, type Argument } from '../protocol/api-object';
import type { Json } from '../protocol/json';
import { booleanOf, isMissing, numberOf, recordOf, textOf, wordOf } from '../protocol/read-argument';
import { areaOf } from './cell-grid';
import { readColour, showColour } from './colours';
import { rangeObject } from './range';
import { rangeAreasObject } from './range-areas';

const KINDS = ['CellValue', 'ContainsText', 'Custom'] as const;
const NOT_EMULATED = ['DataBar', 'ColorScale', 'IconSet', 'TopBottom', 'PresetCriteria'];
const COMPARISONS = [
  'Between', 'NotBetween', 'EqualTo', 'NotEqualTo', 'GreaterThan', 'LessThan', 'GreaterThanOrEqual', 'LessThanOrEqual',
]; // prettier-ignore
const TEXT_COMPARISONS = ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'];

/** Excel.ConditionalFormatCollection: the conditional formats that lie on a range, or on several. */
export function conditionalFormatsObject(sheet: Sheet, refs: readonly RangeRef[]): ApiObject {
  const places = (): Area[] => refs.map(areaOf);
  const change = (): void => {
    sheet.change('conditional format', places()[0]);
  };
  const own = (): ConditionalRule[] =>
    sheet.rules.filter(({ areas }) => areas.some((area) => places().some((place) => overlaps(area, place))));
  const find = (argument: Argument | undefined): ApiObject | undefined => {
    // Formats that share an id, as some do that are made by hand, are not found by it (OfficeDev/office-js #5222).
    const [rule, twin] = own().filter(({ id }) => id === textOf(argument));
    return rule && !twin ? ruleObject(sheet, rule) : undefined;
  };
  return new ApiObject('ConditionalFormatCollection', {
    items: () => {
      if (sheet.hasLostRule) throw new ExcelError('ItemNotFound');
      return own().map((rule) => ruleObject(sheet, rule));
    },
    item: find,
    call: {
      getCount: () => own().length,
      getItemOrNullObject: find,
      getItemAt: (index) => {
        const rule = own()[numberOf(index)];
        return rule && ruleObject(sheet, rule);
      },
      clearAll: () => {
        change();
        for (const place of places()) sheet.rules = cutOut(sheet.rules, place);
      },
      add: (type) => {
        if (NOT_EMULATED.includes(textOf(type))) throw notEmulated(`a conditional format of type ${textOf(type)}`);
        const kind = wordOf(type, KINDS);
        change();
        const rule: ConditionalRule = {
          id: sheet.book.newId(),
          kind,
          areas: places(),
          operator: kind === 'ContainsText' ? 'Contains' : 'EqualTo',
          formula: '',
          formula2: undefined,
          text: '',
          look: {},
          stopsHere: false,
        };
        sheet.rules.unshift(rule);
        return ruleObject(sheet, rule);
      },
    },
  });
}

function ruleObject(sheet: Sheet, rule: ConditionalRule): ApiObject {
  const change = (): void => {
    sheet.change('conditional format', rule.areas[0]);
  };
  const part = (kind: ConditionalRule['kind'], object: () => ApiObject): (() => ApiObject) => {
    return () => {
      if (rule.kind !== kind) throw new ExcelError('InvalidOperation');
      return object();
    };
  };
  const orNull = (kind: ConditionalRule['kind'], object: () => ApiObject) => (): ApiObject | undefined =>
    rule.kind === kind ? object() : undefined;
  const cellValue = (): ApiObject => cellValueObject(sheet, rule);
  const textComparison = (): ApiObject => textComparisonObject(sheet, rule);
  const custom = (): ApiObject => customObject(sheet, rule);
  const refs = (): RangeRef[] => rule.areas.map((area) => new RangeRef(sheet, area));
  const range = (): ApiObject | undefined => {
    const [first, second] = refs();
    return first && !second ? rangeObject(first) : undefined;
  };
  return new ApiObject('ConditionalFormat', {
    id: rule.id,
    get: {
      id: () => rule.id,
      type: () => rule.kind,
      priority: () => sheet.rules.indexOf(rule),
      stopIfTrue: () => rule.stopsHere,
    },
    set: {
      stopIfTrue: (value) => {
        change();
        rule.stopsHere = booleanOf(value);
      },
      priority: (value) => {
        change();
        const others = sheet.rules.filter((other) => other !== rule);
        sheet.rules = others.toSpliced(numberOf(value), 0, rule);
      },
    },
    nav: {
      cellValue: part('CellValue', cellValue),
      cellValueOrNullObject: orNull('CellValue', cellValue),
      textComparison: part('ContainsText', textComparison),
      textComparisonOrNullObject: orNull('ContainsText', textComparison),
      custom: part('Custom', custom),
      customOrNullObject: orNull('Custom', custom),
    },
    call: {
      getRange: range,
      getRangeOrNullObject: range,
      getRanges: () => rangeAreasObject(sheet, refs()),
      delete: () => {
        change();
        sheet.rules = sheet.rules.filter((other) => other !== rule);
      },
    },
  });
}

/** A formula of a rule: a text with its equals sign, a number, or a range. */
function formulaOf(argument: Argument | undefined): string {
  if (typeof argument === 'number') return String(argument);
  if (argument instanceof ApiObject && argument.range) {
    return fullName(argument.range.sheet.name, areaOf(argument.range));
  }
  const text = textOf(argument, 'a formula');
  if (text.startsWith('=')) return text.slice(1);
  return Number.isNaN(Number(text)) ? `"${text.replace(/^"(.*)"$/s, '$1').replaceAll('"', '""')}"` : text;
}

function cellValueObject(sheet: Sheet, rule: ConditionalRule): ApiObject {
  return new ApiObject('CellValueConditionalFormat', {
    get: {
      rule: (): Json => ({
        formula1: `=${rule.formula}`,
        ...(rule.formula2 !== undefined && { formula2: `=${rule.formula2}` }),
        operator: rule.operator,
      }),
    },
    set: {
      rule: (value) => {
        const { operator, formula1, formula2 } = recordOf(value);
        sheet.change('conditional format', rule.areas[0]);
        rule.operator = wordOf(operator, COMPARISONS);
        rule.formula = formulaOf(formula1);
        rule.formula2 = isMissing(formula2) ? undefined : formulaOf(formula2);
      },
    },
    nav: { format: () => lookObject(sheet, rule) },
  });
}

function textComparisonObject(sheet: Sheet, rule: ConditionalRule): ApiObject {
  return new ApiObject('TextConditionalFormat', {
    get: { rule: (): Json => ({ operator: rule.operator, text: rule.text }) },
    set: {
      rule: (value) => {
        const { operator, text } = recordOf(value);
        sheet.change('conditional format', rule.areas[0]);
        rule.operator = wordOf(operator, TEXT_COMPARISONS);
        rule.text = textOf(text);
      },
    },
    nav: { format: () => lookObject(sheet, rule) },
  });
}

function customObject(sheet: Sheet, rule: ConditionalRule): ApiObject {
  const formula = (): ApiObject =>
    new ApiObject('ConditionalFormatRule', {
      get: { formula: () => `=${rule.formula}` },
      set: {
        formula: (value) => {
          sheet.change('conditional format', rule.areas[0]);
          rule.formula = textOf(value).replace(/^=/, '');
        },
      },
    });
  return new ApiObject('CustomConditionalFormat', { nav: { rule: formula, format: () => lookObject(sheet, rule) } });
}

/** Excel.ConditionalRangeFormat */
function lookObject(sheet: Sheet, rule: ConditionalRule): ApiObject {
  const { look } = rule;
  const setting =
    (write: (value: Argument) => void) =>
    (value: Argument): void => {
      sheet.change('conditional format', rule.areas[0]);
      write(value);
    };
  const colour = (value: string | undefined): Json => (value === undefined ? '' : showColour(value));
  const font = (): ApiObject =>
    new ApiObject('ConditionalRangeFont', {
      get: {
        color: () => colour(look.ink),
        bold: () => look.isBold ?? null,
        italic: () => look.isItalic ?? null,
        strikethrough: () => look.isStruck ?? null,
        underline: () => look.underline ?? 'None',
      },
      set: {
        color: setting((value) => {
          look.ink = readColour(value);
        }),
        bold: setting((value) => {
          look.isBold = booleanOf(value);
        }),
        italic: setting((value) => {
          look.isItalic = booleanOf(value);
        }),
        strikethrough: setting((value) => {
          look.isStruck = booleanOf(value);
        }),
        underline: setting((value) => {
          look.underline = wordOf(value, ['None', 'Single', 'Double']);
        }),
      },
    });
  const fill = (): ApiObject =>
    new ApiObject('ConditionalRangeFill', {
      get: { color: () => colour(look.fill) },
      set: {
        color: setting((value) => {
          look.fill = readColour(value);
        }),
      },
      call: {
        clear: () => {
          delete look.fill;
        },
      },
    });
  const borders = (): ApiObject => ruleBordersObject(sheet, rule);
  return new ApiObject('ConditionalRangeFormat', { nav: { font, fill, borders } });
}

const EDGES: Readonly<Record<RuleSide, string>> = {
  left: 'EdgeLeft',
  right: 'EdgeRight',
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
};

/** The styles of lines that conditional formats have. */
const RULE_LINES: readonly LineStyle[] = ['Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'];

/** Excel.ConditionalRangeBorderCollection */
function ruleBordersObject(sheet: Sheet, rule: ConditionalRule): ApiObject {
  const border = (side: RuleSide) => (): ApiObject => ruleBorderObject(sheet, rule, side);
  return new ApiObject('ConditionalRangeBorderCollection', {
    get: { count: () => RULE_SIDES.length },
    items: () => RULE_SIDES.map((side) => border(side)()),
    item: (edge) => {
      const wanted = wordOf(edge, Object.values(EDGES));
      const side = RULE_SIDES.find((candidate) => EDGES[candidate] === wanted);
      return side && border(side)();
    },
    nav: Object.fromEntries(RULE_SIDES.map((side) => [side, border(side)])),
    call: {
      getItemAt: (index) => {
        const side = RULE_SIDES[numberOf(index)];
        return side && border(side)();
      },
    },
  });
}

/** Excel.ConditionalRangeBorder */
function ruleBorderObject(sheet: Sheet, rule: ConditionalRule, side: RuleSide): ApiObject {
  const line = (): Line | undefined => rule.look.lines?.[side];
  const draw = (drawn: Line | undefined): void => {
    sheet.change('conditional format', rule.areas[0]);
    const others = Object.entries(rule.look.lines ?? {}).filter(([other]) => other !== side);
    rule.look.lines = Object.fromEntries(drawn ? [...others, [side, drawn]] : others);
  };
  return new ApiObject('ConditionalRangeBorder', {
    id: EDGES[side],
    get: {
      sideIndex: () => EDGES[side],
      style: () => {
        const drawn = line();
        return drawn ? lineStyle(drawn) : 'None';
      },
      color: () => showColour((line() ?? USUAL_LINE).colour),
    },
    set: {
      style: (value) => {
        const style = wordOf(value, ['None', ...RULE_LINES]);
        draw(style === 'None' ? undefined : withStyle(line() ?? USUAL_LINE, style));
      },
      color: (value) => {
        draw({ ...(line() ?? USUAL_LINE), colour: readColour(value) });
      },
    },
  });
}
