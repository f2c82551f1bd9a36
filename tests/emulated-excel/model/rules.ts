import { type Area, without } from './area';
import type { Line } from './lines';

/** The sides on which a conditional format can draw lines. */
export const RULE_SIDES = ['left', 'right', 'top', 'bottom'] as const;
export type RuleSide = (typeof RULE_SIDES)[number];

/** The look that a conditional format gives; what isn't set stays as it is. Colours are 'RRGGBB'. */
export interface RuleLook {
  fill?: string;
  ink?: string;
  isBold?: boolean;
  isItalic?: boolean;
  isStruck?: boolean;
  underline?: string;
  lines?: Partial<Record<RuleSide, Line>>;
}

/** A conditional format. Formulas are without their equals signs. */
export interface ConditionalRule {
  readonly id: string;
  /** In Excel's own words; 'Other' ones are kept, and neither read nor changed. */
  readonly kind: 'CellValue' | 'ContainsText' | 'Custom' | 'Other';
  areas: readonly Area[];
  /** 'EqualTo', 'Contains' … */
  operator: string;
  formula: string;
  formula2: string | undefined;
  /** For 'ContainsText'. */
  text: string;
  look: RuleLook;
  stopsHere: boolean;
}

/** What may be entered into cells. */
export interface Validation {
  areas: readonly Area[];
  /** Of Open XML: 'list', 'whole', 'date', 'custom' …; lists are emulated, others kept. */
  type: string;
  /** A list's words with commas, or a formula with its equals sign. */
  source: string;
  hasButton: boolean;
  ignoresBlanks: boolean;
  alert: { isShown: boolean; style: string; title: string; message: string };
  prompt: { isShown: boolean; title: string; message: string };
}

/** Lists of things that lie on areas, with an area cut out of all of them. */
export function cutOut<T extends { areas: readonly Area[] }>(things: readonly T[], hole: Area): T[] {
  for (const thing of things) thing.areas = thing.areas.flatMap((area) => without(area, hole));
  return things.filter(({ areas }) => areas.length > 0);
}
