export const words = {
  what: 'The sample plan could not be opened.',
  why: 'It is not where Plan Grid came from.',
  whatToDo: 'Open a plan of your own instead.',
} as const;
