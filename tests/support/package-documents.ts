/** What is told to whoever installs the add-in: the documents that the package holds, at the places by which they name each other. */
export const PACKAGE_DOCUMENTS = [
  'SECURITY.md',
  'docs/install.md',
  'docs/for-administrators.md',
  'docs/check-in-excel.md',
  'docs/check-in-excel.yaml',
  'docs/dependencies.md',
] as const;
