import { type CellInput, saidBy, sheet, workbook } from '../../../../tests/support/workbooks';
import { ownerNotListed } from './owner-not-listed';

const NAMES = ['Helen Marsh', 'Priya Nair', 'Tom Ashworth', 'Sarah Cole', 'Joanna Lim', 'Imran Shah'];
const POSTS = ['Chief Executive', 'Head of Housing', 'Head of Planning', 'Environment Manager', 'Culture Manager', 'Digital Manager']; // prettier-ignore
const said = (owners: readonly string[], header: readonly CellInput[] = ['Name', 'Post'], names = NAMES): string[] =>
  saidBy(ownerNotListed, workbook(
    sheet('S', [['Action', 'By when', 'By whom'], ...owners.map((owner, n) => [`Open club ${n}`, 'Sept 11', owner])]),
    sheet('Officers', [['Responsible officers'], header, ...names.map((name, n) => [name, POSTS[n]])]),
  )); // prettier-ignore

test.each<[string, string[], string[]]>([
  ['one who has left', [...NAMES, 'Derek Holt'], ['C8: Derek Holt']],
  ['two letters off', [...NAMES, 'Priya Nayar'], ['C8: Priya Nayar']],
  ['all are there', NAMES, []],
  ['initials, a title, a post behind', [...NAMES, 'P Nair', 'Cllr Tom Ashworth', 'Sarah Cole, Environment Manager'], []],
  ['posts and groups', [...NAMES, 'Head of Housing', 'Parish Councils', 'HCC'], []],
  ['a list of others', ['Helen Marsh', 'Derek Holt', 'Ann Bell', 'Joe Pugh', 'Sue Orwell', 'Priya Nair'], []],
])('%s', (_, owners, findings) => {
  expect(said(owners)).toEqual(findings);
}); // prettier-ignore

test('headers of lists', () => {
  const owners = [...NAMES, 'Derek Holt'];
  expect(said(owners, ['Officer', 'Job title'])).toHaveLength(1);
  expect(said(owners, ['Responsible officer', 'Role'])).toHaveLength(1);
  expect(said(owners, ['Name', 'Telephone'])).toEqual([]);
});

const LISTED = ['Head of Housing', 'Head of Planning', 'Environment Manager', 'Culture Manager', 'Digital Manager', 'Carers Lead', 'Brokerage Manager']; // prettier-ignore
const posts = (owners: readonly string[], header: readonly CellInput[] = ['Post', 'Name'], listed = LISTED): string[] =>
  saidBy(ownerNotListed, workbook(
    sheet('S', [['Action', 'By when', 'By whom'], ...owners.map((owner, n) => [`Open club ${n}`, 'Sept 11', owner])]),
    sheet('Officers', [header, ...listed.map((post, n) => [post, NAMES[n] ?? 'Kim Bell'])]),
  )); // prettier-ignore

test.each<[string, string[], string[]]>([
  ['a post that is no more', [...LISTED, 'Learning and Development Manager'], ['C9: Learning and Development Manager']],
  ['all are there', LISTED, []],
  ['beside another', [...LISTED, 'Head of Housing / Culture Manager'], []],
  ['teams, bodies and people', [...LISTED, 'Finance Team', 'Northmere Council', 'Helen Marsh', 'All', 'HCC'], []],
  ['many that are not there', [...LISTED, 'Events Manager', 'Tree Officer', 'Rent Manager'], []],
  ['few that are', [...LISTED.slice(0, 5), 'Tree Officer'], []],
])('a list of posts: %s', (_, owners, findings) => {
  expect(posts(owners)).toEqual(findings);
}); // prettier-ignore

test('headers of lists of posts', () => {
  const owners = [...LISTED, 'Tree Officer'];
  for (const header of [['Post', 'Held by'], ['Job title', 'Telephone'], ['Responsible officer', 'Email'], ['Role', 'Post holder']])
    expect(posts(owners, header)).toEqual(['C9: Tree Officer']);
  expect(posts(owners, ['Post', 'Salary'])).toEqual([]);
  expect(posts(owners, ['Room', 'Name'])).toEqual([]);
}); // prettier-ignore
