import { headerMeaning } from '../headers/header-words';
import { readLine } from '../words/lines';
import { textIn } from '../table/row-shape';
import type { SheetRow } from '../table/rows';

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
  const labels: string[] = [];
  for (const column of row.cells.keys()) {
    if (row.mergedFromAbove.has(column)) continue;
    const label = labelOf(textIn(row, column));
    if (label === undefined) return false;
    labels.push(label);
  }
  const names = labels.some((label) => BESIDE.test(label) || says(label) === 'by-whom');
  return names && (isAboveHeader || labels.length > 1) && labels.every(isAside);
}

function labelOf(text: string): string | undefined {
  const label = text.length > LONGEST ? undefined : LABEL.exec(text)?.[1];
  // 'Homes (Lead: AB)' is no label with what it says.
  if (label?.includes('(') === true && !label.includes(')')) return undefined;
  return label !== undefined && readLine(text, false).kind === 'plain' ? label : undefined;
}

const says = (label: string): string | undefined => headerMeaning(label)?.says.kind;

/** 'Objective: …' and 'Action: …' say what the rows are for. */
const isAside = (label: string): boolean => !['objective', 'action'].includes(says(label) ?? '');
