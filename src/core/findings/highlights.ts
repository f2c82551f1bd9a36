import type { Highlight, HighlightLook } from '../workbook/highlights';
import { SEVERITIES, type Severity } from './severities';
import type { Finding } from './types';

/** The kind of line tells severities apart where colours are not shown. Every pair has a contrast of 4.5 to 1 at least. */
const LOOKS: Readonly<Record<Severity, HighlightLook>> = {
  error: { name: 'error', fill: 'FFC7CE', ink: '9C0006', line: 'solid', isBold: true },
  warning: { name: 'warning', fill: 'FFEB9C', ink: '7A4B00', line: 'dashed', isBold: false },
  info: { name: 'note', fill: 'DDEBF7', ink: '1F4E79', line: 'dotted', isBold: false },
};

/** The cells of all findings that nobody has accepted, the most severe first: a cell bears the first of its looks. */
export const highlightsOf = (findings: readonly Finding[]): Highlight[] =>
  SEVERITIES.flatMap(({ id }) =>
    findings
      .filter((finding) => finding.severity === id && !finding.accepted)
      .flatMap(({ place, places }) => (places ?? [place]).map((cell) => ({ place: cell, look: LOOKS[id] }))),
  );
