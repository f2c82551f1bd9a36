export const words = {
  title: 'Where the plan is',
  says: 'Select a cell of its header row in the sheet, or choose the row here. Then say which column is which.',
  noRow: 'No sheet has a row with two columns of words.',
  row: 'Header row',
  rowIs: (sheet: string, row: number, headers: readonly string[]): string =>
    `${sheet}, row ${row}: ${headers.join(', ')}`,
  action: 'Actions',
  byWhen: 'By when',
  byWhom: 'By whom',
  choose: 'Choose a column',
  notThere: 'It has none',
  missing: 'Choose the column of the actions, and that of the dates or of the owners.',
  twice: 'Each needs a column of its own.',
  keep: 'Read it like this',
  kept: 'Kept in this workbook. Your cells stay as they are.',
} as const;
