export const words = {
  title: (findings: number): string => (findings === 1 ? 'Accept a finding' : `Accept ${findings} findings`),
  list: 'Findings to accept',
  reason: 'Reason',
  hint: 'Kept in this workbook and shown in the report. The finding comes back when the cell changes.',
  missing: 'Write why the finding may stand.',
  accept: 'Accept',
} as const;
