/** On the button that takes back what was done last. */
export const UNDO = {
  fix: 'Undo last fix',
  completed: 'Undo marking as Complete',
  collected: 'Undo taking into the tracker',
  sorted: 'Undo sorting',
  acceptance: 'Undo accepting',
  withdrawal: 'Accept it again',
  settings: 'Undo settings',
} as const;
