export const words = {
  grid: 'A planning grid is a table with these columns, under these names or others like them:',
  columns: ['Actions and milestones', 'By when', 'By whom'],
  row: ['Agree one referral form', 'Sept 2026', 'Lead officer'],
  sample: 'Open the sample plan',
  point: 'Show me where it is',
  again: 'Look again',
} as const;
