/** What to do on a computer without Excel. */
export const WITHOUT_EXCEL =
  'Without Excel: `npm run demo` shows the same pane beside a workbook; docs/install.md tells how to use it in Excel on the web.';

/** Why `npm start` can't open the add-in in Excel here; undefined where it can try. @param hasTool Microsoft's, which is optional. */
export function startProblem(platform: string, hasTool: boolean): string | undefined {
  if (platform !== 'win32' && platform !== 'darwin')
    return 'There is no Excel for this computer: it is for Windows and Mac.';
  return hasTool ? undefined : 'office-addin-debugging is missing: run `npm ci` without leaving out optional packages.';
}
