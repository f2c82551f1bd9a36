import { headerMeaning } from './header-words';
import { readLine } from './lines';
import type { SheetRow } from './rows';

const LABEL = /^(\p{L}[\p{L}’' /&()-]{1,34}?)\s*:\s*\S/u;
const LONGEST = 90;
/** Who and what else stands in such a row beside who leads. */
const BESIDE =
  /\b(?:governor|sponsor|chair|champion|member|contact|budget|governance|reports? to|monitored by|overseen by)\b/i;

/**
 * True for a row that says of a whole table who leads it, or the like: 'Lead: DHT' beside 'Link governor: Mrs Bell'. One
 * such cell alone needs a header below it.
 */
export function isLabelled(row: SheetRow, isAboveHeader: boolean): boolean {
  const own = row.cells.keys().filter((column) => !row.mergedFromAbove.has(column));
  const labels = own.map((column) => labelOf(row.cells.get(column)?.text ?? ''));
  if (labels.length === 0 || labels.includes(undefined)) return false;
  const names = labels.some((label) => label !== undefined && (BESIDE.test(label) || says(label) === 'by-whom'));
  return (
    names && (isAboveHeader || labels.length > 1) && labels.every((label) => label !== undefined && isAside(label))
  );
}

function labelOf(text: string): string | undefined {
  const label = text.length > LONGEST ? undefined : LABEL.exec(text)?.[1];
  return label !== undefined && readLine(text, false).kind === 'plain' ? label : undefined;
}

const says = (label: string): string | undefined => headerMeaning(label)?.says.kind;

/** 'Objective: …' and 'Action: …' say what the rows are for. */
const isAside = (label: string): boolean => !['objective', 'action'].includes(says(label) ?? '');
