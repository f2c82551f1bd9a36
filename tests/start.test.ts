import { startProblem } from './support/start-problem';

test.each([
  ['linux', false, 'There is no Excel for this computer'],
  ['linux', true, 'There is no Excel for this computer'],
  ['darwin', false, 'office-addin-debugging is missing'],
  ['win32', true, undefined],
])('on %s, where Microsoft’s tool is there: %s', (platform, hasTool, problem) => {
  const said = startProblem(platform, hasTool);
  expect(problem === undefined ? said : said?.slice(0, problem.length)).toBe(problem);
});
