import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type UsedMember, membersUsed } from './support/requirement-sets';

/*
 * What the add-in asks of Office, held against the requirement sets that Microsoft's types name: the manifest promises
 * ExcelApi 1.14, and whatever takes more has to ask first whether it is there.
 */

const ROOT = join(__dirname, '..');
const BASE = 14;

const files = ['src/hosts/excel', 'src/taskpane'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.test|\.d)\.tsx?$/.test(name))
    .map((name) => join(ROOT, folder, name)),
);
let used: UsedMember[] = [];
beforeAll(() => {
  used = membersUsed(ROOT, files);
});

const told = ({ name, needs, place }: UsedMember): string => `${name} needs ${needs ?? 'nothing known'} (${place})`;

/** The second number of 'ExcelApi 1.9'; undefined for other sets. */
const minorOf = (needs: string): number | undefined => {
  const minor = /^ExcelApi 1\.(\d+)/.exec(needs)?.[1];
  return minor === undefined ? undefined : Number(minor);
};

test('members are found in code, in options and in what is loaded', () => {
  const names = new Set(used.map(({ name }) => name));
  for (const name of ['Excel.Worksheet.getRanges', 'Excel.RunOptions.mergeUndoGroup', 'Excel.WorksheetProtection.protected', 'Excel.Range.values', 'Excel.NamedItem.visible'])
    expect([name, names.has(name)]).toEqual([name, true]);
  expect(used.filter(({ needs }) => needs !== undefined && minorOf(needs) === BASE - 1).map(({ name }) => name)).not.toEqual([]);
}); // prettier-ignore

test('what takes more than ExcelApi 1.14, or another set, stands behind a question whether it is there', () => {
  const above = used.filter(({ needs, guards }) => {
    if (needs === undefined) return false;
    const minor = minorOf(needs);
    const isAsked = guards.some((guard) => guard === needs || (minor !== undefined && (minorOf(guard) ?? 0) >= minor));
    return (minor === undefined || minor > BASE) && !isAsked;
  });
  expect(above.map(told)).toEqual([]);
  expect(used.map(told)).toEqual(expect.arrayContaining([expect.stringContaining('RunOptions.mergeUndoGroup needs ExcelApi 1.20')]));
}); // prettier-ignore

test('of the Common API only that is asked for which every host has, or which is looked at as if it weren’t there', () => {
  const common = new Set(used.flatMap(({ name }) => (name.startsWith('Office.') ? name : [])));
  expect([...common].sort()).toEqual([
    'Office.Context.requirements',
    'Office.HostType',
    'Office.HostType.Excel',
    'Office.RequirementSetSupport.isSetSupported',
    'Office.context',
    'Office.host',
    'Office.onReady',
  ]);
});
