/** The words of the page around the pane. */
export const WORDS = {
  title: 'Plan Grid',
  promise: 'Nothing leaves this computer.',
  open: 'Open a plan …',
  sample: 'Sample plan',
  save: 'Save a copy',
  saved: (name: string): string => `Saved as ${name}. Your own file is as it was.`,
  drop: 'Drop a workbook to open it',
  sheets: 'Sheets',
  sheet: (name: string): string => `Sheet ${name}`,
  /** After their number. */
  marked: (cells: number): string => (cells === 1 ? 'cell marked' : 'cells marked'),
  loading: 'Opening the workbook …',
  unsaved: 'This copy has changes that are not saved.',
  unsavedMore: 'What Plan Grid changed is only in this page until you save a copy.',
  saveFirst: 'Save a copy, then open',
  dontSave: 'Open without saving',
  stay: 'Stay here',
  dismiss: 'Dismiss',
  unknown: { what: 'The workbook could not be opened.', whatToDo: 'Open it in Excel, save it, and try again.' },
} as const;

/** The name under which a copy is saved: 'Plan.xlsx' as 'Plan (Plan Grid).xlsx'. */
export const copyName = (name: string): string => {
  const [, stem = name, ending = '.xlsx'] = /^(.*)(\.xls[xm])$/i.exec(name) ?? [];
  return `${stem.replace(/ \(Plan Grid\)$/, '')} (Plan Grid)${ending}`;
};
