/** What `isSetSupported` answers: requirement sets beside ExcelApi that every Excel of its time has. */
export function requirementSets(excelApi: string): Readonly<Record<string, string>> {
  return {
    ExcelApi: excelApi,
    SharedRuntime: '1.1',
    DialogApi: '1.2',
    RibbonApi: '1.1',
    RichApiRuntime: '1.2',
    DelayForCellEdit: '1.1',
    Settings: '1.1',
    AddinCommands: '1.1',
  };
}

const parts = (version: string): readonly [number, number] => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return [major, minor];
};

/** True where a set is there in a version or a later one. */
export function isSupported(
  sets: Readonly<Record<string, string>>,
  name: string,
  version: string | number = '0',
): boolean {
  const known = Object.entries(sets).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
  if (known === undefined) return false;
  const [[a, b], [x, y]] = [parts(known), parts(String(version))];
  return a > x || (a === x && b >= y);
}
